"""How Sphinx builds the docs: `poe docs`."""

import re
import sys
from importlib.metadata import version as version_of
from types import MemberDescriptorType
from typing import Any

import attrs
from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer

from ikm_domain.checked import (
    Between,
    Checked,
    Clock,
    Code,
    Day,
    Each,
    Exact,
    Field,
    Flag,
    Instance,
    Mapped,
    Matching,
    Maybe,
    Member,
    OwnedJson,
    RecordId,
    Rule,
    Text,
    checks_of,
)

project = "ikm_domain"
author = "The ikm_domain authors"
project_copyright = "2026, The ikm_domain authors"
version = release = version_of("ikm-domain")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "ikm_domain"

language = "en"
locale_dirs = ["locale"]
gettext_compact = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

smartquotes = False  # wordings stand as they are
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
maximum_signature_line_length = 88
napoleon_numpy_docstring = False

# Names of the standard library and of other packages have no page here; a name of ikm_domain must have one.
_elsewhere = "|".join(sorted(sys.stdlib_module_names | {"attr", "attrs", "babel", "hypothesis", "pendulum"}))
nitpick_ignore_regex = [(r"py:.*", rf"({_elsewhere})(\..+)?")]
nitpick_ignore_regex += [(r"py:.*", r"ikm_domain\..+\.(C|E|K|R|T|V_co|Invariant|Doubt)")]  # type variables


_PLAIN = {
    Exact: "exact number",
    Flag: "true or false",
    Day: "day",
    Clock: "wall-clock time",
    Code: "lower-case code of an open list",
    OwnedJson: "mapping",
}


def _words(rule: Rule) -> str:
    """A rule in words, for the list of the fields of a class."""
    match rule:
        case Maybe():
            return _words(rule.rule)
        case Each():
            return f"list of {_words(rule.item)}" + (f", {rule.least} or more" if rule.least else "")
        case Mapped():
            return f"mapping from {_words(rule.key)} to {_words(rule.value)}"
        case Instance():
            return "any value" if rule.of is object else _link(rule.of)
        case Member():
            return f"{_link(rule.of)} or its code"
        case Between():
            return f"whole number from {rule.least} to {rule.most}"
        case Text():
            return f"{'id' if isinstance(rule, RecordId) else 'text'} of at most {rule.most} characters"
        case Matching():
            return f"text of the shape `{rule.pattern.pattern}`"
        case _:
            said = (type(rule).__doc__ or "").rstrip(".")
            return _PLAIN.get(type(rule)) or said[:1].lower() + said[1:]


def _link(cls: type) -> str:
    return f":class:`~{cls.__module__}.{cls.__qualname__}`"


def _fields_of(cls: type[Checked]) -> list[str]:
    """The fields of a class as a list in reStructuredText, with what the source says of each."""
    said: dict[str, str] = {}
    for owner in reversed(cls.__mro__):
        if owner.__module__.startswith(project):
            told = ModuleAnalyzer.for_module(owner.__module__).find_attr_docs()
            said |= {name: " ".join(lines).strip() for (of, name), lines in told.items() if of == owner.__name__}
    return ["", "**Fields**", "", *(_line(field, said.get(field.name)) for field in checks_of(cls).fields.values()), ""]


def _line(field: Field, said: str | None) -> str:
    marks = (", required" if field.required else "") + (", personal" if field.personal else "")
    return f"- **{field.name}**{marks}: {_words(field.rule)}. {said or ''}".rstrip()


# Napoleon takes the words before a colon in the docstring of an attribute for its type; no attribute here has one.
_COLON = "\ue000"


def _before_napoleon(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    if what in ("attribute", "data", "property") and lines:
        lines[0] = lines[0].replace(":", _COLON)
    if isinstance(obj, type) and issubclass(obj, Checked) and obj is not Checked:
        place = lines.index("Raises:") if "Raises:" in lines else len(lines)
        lines[place:place] = _fields_of(obj)


def _after_napoleon(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    lines[:] = [line.replace(_COLON, ":") for line in lines]


def _signature(
    app: Sphinx, what: str, name: str, obj: object, options: object, signature: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """The signature of a checked class without the types, which its list of fields tells in words."""
    if not (isinstance(obj, type) and issubclass(obj, Checked)) or obj is Checked:
        return ("()" if obj is Checked else signature), returned
    plain = re.sub(r"<(\w+)\.(\w+): [^>]*>", r"\1.\2", ", ".join(_argument(a) for a in attrs.fields(obj)))
    named = "*, " if all(attribute.kw_only for attribute in attrs.fields(obj)) else ""
    return f"({named}{plain})", None


def _argument(attribute: "attrs.Attribute[Any]") -> str:
    return attribute.name if attribute.default is attrs.NOTHING else f"{attribute.name}={attribute.default!r}"


def _left_out(app: Sphinx, what: str, name: str, obj: object, skip: bool, options: object) -> bool | None:
    """Fields stand in the list of their class already; a slot is a field."""
    return True if isinstance(obj, MemberDescriptorType) or repr(obj) == "SLOTS_ATTR" else None


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", _before_napoleon, priority=400)
    app.connect("autodoc-process-docstring", _after_napoleon, priority=600)
    app.connect("autodoc-process-signature", _signature)
    app.connect("autodoc-skip-member", _left_out)

"""The package read as source: its modules as syntax trees, the imports in them, and the issues that they can raise."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import ikm_domain

NAME = "ikm_domain"
PACKAGE = Path(ikm_domain.__file__).parent


def _dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


# Below the package, dotted: "values.money"; the root is "". The script that makes the tables is no part of it.
FILES = {
    _dotted(path): path for path in sorted(PACKAGE.rglob("*.py")) if not path.is_relative_to(PACKAGE / "data/sources")
}
TREES = {module: ast.parse(path.read_text("utf-8")) for module, path in FILES.items()}


class Import(NamedTuple):
    """One module that another one imports."""

    by: str
    what: str  # the whole dotted name
    inside: str  # the function or method that imports it, dotted; "" where the module itself does
    for_types: bool  # under `if TYPE_CHECKING`

    @property
    def own(self) -> str | None:
        """The module below the package, where it is one of the library's own."""
        return self.what.removeprefix(NAME).removeprefix(".") if self.what.split(".")[0] == NAME else None

    @property
    def top(self) -> str:
        return self.what.split(".")[0]


@cache
def imports() -> list[Import]:
    return [found for module, tree in TREES.items() for found in _imports(module, tree, "", for_types=False)]


def _imports(module: str, node: ast.AST, inside: str, *, for_types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(module, alias.name, _function(inside), for_types) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            source = str(child.module)
            for alias in child.names:
                whole = f"{source}.{alias.name}"
                is_module = whole.removeprefix(f"{NAME}.") in TREES
                yield Import(module, whole if is_module else source, _function(inside), for_types)
        else:
            below = inside
            if isinstance(child, ast.ClassDef):
                below = f"{inside}{child.name}."
            elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                below = f"{inside}{child.name}()."
            guarded = isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"
            yield from _imports(module, child, below, for_types=for_types or guarded)


def _function(inside: str) -> str:
    return inside.replace("()", "").rstrip(".") if "()" in inside else ""


class Raised(NamedTuple):
    """A call that makes an issue: its code, its severity, and the names of the facts it gives."""

    code: str
    severity: str
    facts: frozenset[str]
    where: str


# The codes that are put together, by what their source looks like.
FAMILIES = {
    "{cls.__name__.lower()}.digits": ("nik", "nip", "npwp", "nib"),
    "{cls.__name__.lower()}.length": ("nik", "nip", "npwp", "nib"),
    "{cls.__name__.lower()}.damaged-by-spreadsheet": ("nik", "nip"),
    "{cls.__name__.lower()}.letter": ("nik", "nip"),
    "series.mixed-{name}": ("reporter", "partner", "flow", "commodity", "valuation", "region"),
    "{name}.order": ("handovers", "inspections"),
    "amount.{reason}": ("percent", "approximate", "date", "range", "rate", "several"),
}
MAKERS = ("error", "breach", "warning")


@cache
def raised() -> list[Raised]:
    """Every call in the package that makes an issue."""
    return [found for module, tree in TREES.items() for found in _raised(module, tree)]


def _raised(module: str, tree: ast.Module) -> Iterator[Raised]:
    for node in ast.walk(tree):
        severity = next((maker for maker in MAKERS if _calls(node, maker)), None)
        if severity is None:
            continue
        assert isinstance(node, ast.Call)
        where = f"{module}:{node.lineno}"
        names = [keyword.arg for keyword in node.keywords]
        assert None not in names, f"{where}: the facts of an issue must be named"
        facts = frozenset(str(name) for name in names) - {"at"}
        code = node.args[0]
        # `Matching` raises the code that it was made with.
        given = _shapes() if ast.unparse(code) == "self.code" else [code]
        for each in given:
            yield from (Raised(text, severity, facts, where) for text in _codes(each, where))


@cache
def _shapes() -> list[ast.expr]:
    """The codes that `Matching` is made with."""
    calls = [node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [node.args[1] for node in calls if _calls(node, "Matching")]


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _codes(code: ast.expr, where: str) -> Iterator[str]:
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        yield code.value
    elif isinstance(code, ast.IfExp):
        yield from _codes(code.body, where)
        yield from _codes(code.orelse, where)
    else:
        assert isinstance(code, ast.JoinedStr), f"{where}: a code must be a text that can be read in the source"
        template = ast.unparse(code)[2:-1]
        assert template in FAMILIES, f"{where}: list what {template} may become"
        start, end = template.index("{"), template.index("}") + 1
        yield from (template[:start] + word + template[end:] for word in FAMILIES[template])


@cache
def codes() -> frozenset[str]:
    """The code of every issue that the package can raise."""
    return frozenset(found.code for found in raised())

"""Everything that can be said is said in both languages, with the facts that are there to say it with."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from string import Formatter

import attrs
import pytest

import ikm_domain
from ikm_domain import (
    Artisan,
    ExportSeries,
    Figure,
    FrozenMap,
    Issue,
    Money,
    Region,
    Register,
    Severity,
    Target,
    TrainingSession,
    ValidationFailed,
    absorption,
    attendance_rate,
    breakdown,
    by_condition,
    choices,
    contacts,
    cost_per_participant,
    days_to_handover,
    equipment_units,
    equipment_value,
    label,
    not_yet_owned,
    reach,
    share,
    target_met,
    uninspected,
)
from ikm_domain import Path as Place
from ikm_domain.checked import Kind
from ikm_domain.language.catalogue import ISSUES, PHRASES, SENTENCES
from ikm_domain.language.labels import _LABELS
from ikm_domain.register import KINDS
from ikm_domain.statistics.programs import _enterprises
from tests.contract.samples import ENTERPRISE, EXPORT, GRANT, PROGRAM, SESSION
from tests.contract.source import NAME, TREES, codes, raised

LANGUAGES = ("id", "en")
TESTS = Path(__file__).parents[1]
COLLECTORS = {"contract/source.py", "contract/test_public_names.py", "contract/test_wordings.py"}
TEMPLATES = [
    pytest.param(words["id"][key], words["en"][key], id=key)
    for words in (ISSUES, SENTENCES, PHRASES)
    for key in words["id"]
]


def facts_in(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


# Templates


@pytest.mark.parametrize("words", [ISSUES, SENTENCES, PHRASES], ids=["issues", "sentences", "phrases"])
def test_both_languages_word_the_same_keys_in_order(words: dict[str, dict[str, str]]) -> None:
    assert tuple(words) == LANGUAGES
    assert list(words["id"]) == list(words["en"]) == sorted(words["id"])


@pytest.mark.parametrize(("indonesian", "english"), TEMPLATES)
def test_both_wordings_tell_the_same_facts_by_plain_names(indonesian: str, english: str) -> None:
    assert facts_in(indonesian) == facts_in(english)
    assert all(name.isidentifier() for name in facts_in(english))


@pytest.mark.parametrize(("indonesian", "english"), TEMPLATES)
def test_wordings_have_no_stray_space(indonesian: str, english: str) -> None:
    for template in (indonesian, english):
        assert template.strip() or template == " "
        assert "  " not in template


@pytest.mark.parametrize("words", [ISSUES, SENTENCES], ids=["issues", "sentences"])
def test_issues_and_figures_are_told_in_sentences_that_differ_between_the_languages(
    words: dict[str, dict[str, str]],
) -> None:
    for key, indonesian in words["id"].items():
        english = words["en"][key]
        assert indonesian != english, key
        for sentence in (indonesian, english):
            assert re.match(r"[A-Z\"{]", sentence), key
            assert re.search(r"[^.]\.$", sentence), key


# Issues


def test_every_call_that_raises_a_code_gives_the_facts_that_its_wording_tells() -> None:
    given: dict[str, set[frozenset[str]]] = defaultdict(set)
    for found in raised():
        given[found.code].add(found.facts)
    assert given == {code: {frozenset(facts_in(template))} for code, template in ISSUES["en"].items()}


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("code", sorted(codes()))
def test_an_issue_is_worded_with_all_its_facts(code: str, locale: str) -> None:
    facts = {name: f"⟨{name}⟩" for name in facts_in(ISSUES[locale][code])}
    message = Issue(code, params=FrozenMap(facts)).message(locale)
    assert all(fact in message for fact in facts.values())
    assert "{" not in message


def test_the_catalogue_of_an_integrator_words_codes_of_its_own_and_of_the_house() -> None:
    own = {"id": {"portal.closed": "Portal tutup sejak {since}.", "text.blank": "Isi dulu."}}
    closed = Issue("portal.closed", params=FrozenMap({"since": "1 Mei"}))
    assert closed.message("id", own) == "Portal tutup sejak 1 Mei."
    assert closed.to_data("id", own)["message"] == "Portal tutup sejak 1 Mei."
    assert Issue("text.blank").message("id", own) == "Isi dulu."
    assert Issue("text.blank").message("en", own) == ISSUES["en"]["text.blank"]


def test_a_code_that_no_catalogue_words_is_told_with_its_facts() -> None:
    assert Issue("portal.closed").message() == "portal.closed"
    facts = {"since": Severity.WARNING, "hours": 12_345, "places": ("a", "b")}
    told = Issue("portal.closed", params=FrozenMap(facts))
    assert told.message("en") == "portal.closed: since=warning, hours=12,345, places=a, b"
    assert told.message("id") == "portal.closed: since=peringatan, hours=12.345, places=a, b"


def test_an_issue_that_lacks_the_facts_of_its_wording_does_not_break_the_text_of_the_error() -> None:
    sound, lacking = Issue("text.blank", Place(("name",))), Issue("text.too-long", Place(("note",)))
    unworded = Issue("portal.{closed", Place(("portal",)))
    assert str(ValidationFailed([lacking, unworded, sound])).splitlines() == [
        "note: text.too-long [text.too-long]",
        "portal: portal.{closed [portal.{closed]",
        "name: This text is blank. [text.blank]",
    ]


@pytest.mark.parametrize("template", ["{nowhere}", "{given", "{given.nothing}", "{0}", "{given:d}"])
def test_a_broken_template_of_an_integrator_falls_back_to_the_code_and_its_facts(template: str) -> None:
    told = Issue("portal.closed", params=FrozenMap({"given": "Mei"}))
    assert told.message("en", {"en": {"portal.closed": template}}) == "portal.closed: given=Mei"


def test_a_fact_that_looks_like_a_template_is_told_as_it_is() -> None:
    assert Issue("code.shape", params=FrozenMap({"given": "{most}"})).message("en").startswith('"{most}" is not')


@pytest.mark.tree
def test_every_code_has_a_test_that_raises_it() -> None:
    texts = "\n".join(
        node.value
        for path in TESTS.rglob("*.py")
        if path.relative_to(TESTS).as_posix() not in COLLECTORS
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ).replace("\\.", ".")  # as patterns spell it
    assert [code for code in sorted(codes()) if not re.search(rf"(?<![\w.-]){re.escape(code)}(?![\w-])", texts)] == []


# Figures


def figures() -> Iterator[Figure]:
    """Each figure that the library computes, and some that it cannot say."""
    register = Register([PROGRAM, attrs.evolve(SESSION, ended=None), attrs.evolve(GRANT, ended=None), EXPORT])
    untold = Register([PROGRAM, TrainingSession(id="s-1", title="Bimtek", audience="artisans", program_id="g-1")])
    for reg in (Register(), register, untold):
        yield from (reach(reg, audience="artisans"), contacts(reg), contacts(reg, audience="officials"))
        yield from (equipment_units(reg), equipment_value(reg), days_to_handover(reg), cost_per_participant(reg))
        yield from (not_yet_owned(reg, on="2020-12-31"), uninspected(reg, on="2020-12-31"))
        yield from (attendance_rate(reg), attendance_rate(reg, over="planned"))
        for told in (breakdown(reg, by="sex"), by_condition(reg, on="2020-12-31")):
            yield from (*told.rows.values(), told.total)
    yield from (target_met(register, program="g-1", target=target) for target in ("artisans", "machines"))
    enterprises = attrs.evolve(PROGRAM, targets={Target.ENTERPRISES: 5})
    yield target_met(Register([enterprises]), program="g-1", target="enterprises")
    yield _enterprises(register, "g-1", None)
    yield from (absorption(register, program="g-1"), SESSION.training_hours())
    yield absorption(Register([attrs.evolve(PROGRAM, budget=None)]), program="g-1")
    yield from (GRANT.total_value(), attrs.evolve(GRANT, unit_value=None).total_value())
    older = attrs.evolve(EXPORT, id="k-2018", period="2018", value=Money.usd(870_000_000), stated_growth_percent=None)
    revised = attrs.evolve(EXPORT, id="k-2019b", value=Money.usd(900_000_000), stated_on="2020-06-01")
    yield from (EXPORT.implied_rate(), attrs.evolve(EXPORT, resolution=None).implied_rate())
    yield attrs.evolve(EXPORT, equivalent=None, equivalent_resolution=None).implied_rate()
    yield attrs.evolve(EXPORT, value=Money.usd(2), resolution=Money.usd(4)).implied_rate()
    series = ExportSeries(records=[older, EXPORT])
    zero = ExportSeries(records=[attrs.evolve(older, value=Money.usd(0)), EXPORT])
    for each in (series, zero):
        yield from (each.growth("2019"), each.compound_growth("2018", "2019"))
    yield ExportSeries(records=[EXPORT, revised]).revision("2019")
    yield share(EXPORT, EXPORT)
    checked = series.check_stated("2019")
    about = {**checked.computed.about, "stated": checked.stated, "verdict": checked.verdict}
    stated = attrs.evolve(checked.computed, name="stated-growth", about=about)
    assert stated.sentence("en") == checked.sentence("en")
    yield stated


FIGURES = list(figures())
WORDED_OTHERWISE = {"attendance-rate-planned", "contacts-of", "implied-rate-unsayable", "missing", "other"}
"""The sentences that are picked by what a figure holds."""
MAKERS = ("Figure", "_figure", "_equipment", "_grants_where")
UNITS = {"seats", "units"}


def test_every_figure_that_the_library_computes_has_a_sentence_and_each_sentence_a_figure() -> None:
    names = {
        str(node.value)
        for tree in TREES.values()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        if ast.unparse(call.func) in MAKERS or "evolve" in ast.unparse(call.func)
        for node in [*(word.value for word in call.keywords if word.arg == "name"), *call.args[:3]]
        if isinstance(node, ast.Constant)
    }
    names -= UNITS  # which stand beside a name
    assert {f"figure.{name}" for name in names | WORDED_OTHERWISE} == set(SENTENCES["id"])
    assert {figure.name for figure in FIGURES} == names


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_a_figure_is_told_in_whole_sentences_in_both_languages(figure: Figure) -> None:
    indonesian, english = (figure.sentence(locale) for locale in LANGUAGES)
    assert indonesian != english
    for sentence in (indonesian, english):
        assert re.fullmatch(r"[A-Z][^{}]*[^.]\.", sentence), sentence
        assert "None" not in sentence
        assert "object at" not in sentence


@pytest.mark.parametrize("key", sorted(SENTENCES["id"]))
def test_each_sentence_is_used_by_a_figure_that_the_library_computes(key: str) -> None:
    if key == "figure.other":
        figure = Figure(name="looms", low=3, high=3, unit="looms")
        assert figure.sentence("id") == "looms: 3, satuan looms."
        return
    start = re.escape(SENTENCES["en"][key].split("{")[0])
    assert any(re.search(start, figure.sentence("en")) for figure in FIGURES)


@pytest.mark.parametrize("name", sorted({figure.name for figure in FIGURES} - {"implied-rate"}))
def test_a_figure_made_by_hand_under_a_name_of_the_house_is_told_whatever_it_lacks(name: str) -> None:
    for locale in LANGUAGES:
        assert "200" in Figure(name=name, low=200, high=200, unit="people").sentence(locale)


def test_the_catalogue_of_an_integrator_words_figures_of_its_own_and_of_the_house() -> None:
    own = {"en": {"figure.looms": "There are {amount} looms in {place}.", "figure.equipment-units": "Units: {amount}!"}}
    looms = Figure(name="looms", low=3, high=4, unit="looms", about={"place": Region("19.71")})
    assert looms.sentence("en", own) == "There are 3–4 looms in Pangkal Pinang."
    assert equipment_units(Register()).sentence("en", own) == "Units: 0 units!"
    assert equipment_units(Register()).sentence("id", own) == "Mesin dan peralatan: 0 unit."


# Labels


def enums() -> list[type[StrEnum]]:
    public = [getattr(ikm_domain, name) for name in ikm_domain.__all__]
    return [Kind, *(thing for thing in public if isinstance(thing, type) and issubclass(thing, StrEnum))]


def vocabulary_of(of: type[StrEnum]) -> str:
    return re.sub(r"\B([A-Z])", r"-\1", of.__name__).lower()


@pytest.mark.parametrize("of", enums(), ids=lambda of: of.__name__)
def test_every_member_of_a_closed_list_has_a_label_in_both_languages(of: type[StrEnum]) -> None:
    labels = _LABELS[vocabulary_of(of)]
    assert {member.value for member in of} <= set(labels)
    for member in of:
        told = tuple(label(member, locale=locale) for locale in LANGUAGES)
        assert told == labels[member.value]
        assert all(word.strip() for word in told)
    for locale in LANGUAGES:
        assert len({label(member, locale=locale) for member in of}) == len(of)


@pytest.mark.parametrize("of", enums(), ids=lambda of: of.__name__)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_choices_are_the_members_in_order_with_their_labels(of: type[StrEnum], locale: str) -> None:
    assert choices(of, locale=locale) == tuple((member.value, label(member, locale=locale)) for member in of)


def test_every_closed_list_of_the_package_is_public_or_the_kinds_of_messages() -> None:
    defined = {
        (module, node.name)
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and [ast.unparse(base) for base in node.bases] == ["StrEnum"]
    }
    assert {getattr(import_module(f"{NAME}.{module}"), name) for module, name in defined} == set(enums())


def test_the_vocabularies_with_labels_are_the_closed_lists_the_open_ones_and_those_of_records_and_tables() -> None:
    open_ones = {
        ast.literal_eval(node.args[0])
        for module, tree in TREES.items()
        if module.startswith(("records", "values"))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Code"
    }
    closed = {vocabulary_of(of) for of in enums()}
    assert set(_LABELS) | {"craft"} == open_ones | closed | {"record", "column", "row"}
    assert list(_LABELS["record"]) == list(KINDS)


def test_a_code_that_no_vocabulary_knows_is_its_own_label() -> None:
    assert label("unheard-of", vocabulary="fund") == "unheard-of"
    assert label("apbn", vocabulary="unheard-of") == "apbn"
    assert label("apbn") == "apbn"
    assert label(ENTERPRISE.kind, vocabulary="enterprise-kind", locale="en") == "joint business group (KUB)"


def test_a_closed_list_of_an_integrator_is_labelled_by_its_codes() -> None:
    class Loom(StrEnum):
        PIT = "pit"

    assert label(Loom.PIT) == "pit"
    assert choices(Loom) == (("pit", "pit"),)


def test_crafts_and_regions_are_labelled_by_their_names() -> None:
    artisan = Artisan(id="a-1", name="Siti", region="19.71", crafts=["pewter", "own-craft"])
    assert [label(craft) for craft in artisan.crafts or ()] == ["kerajinan pewter (timah)", "own-craft"]
    assert [label(craft, locale="en") for craft in artisan.crafts or ()] == ["pewter ware", "own-craft"]
    assert label(Region("19.71")) == "Pangkal Pinang"
    assert label(Region("19.79")) == "19.79"

"""Codes of the domain have words in both languages; a code that nobody knows is its own word."""

from enum import StrEnum
from typing import Any

import pytest

from ikm_domain.data.crafts import CRAFTS
from ikm_domain.errors import UnknownLocale
from ikm_domain.language.labels import _LABELS, choices, label
from ikm_domain.records.enrollment import EnrollmentStatus
from ikm_domain.records.equipment import Condition, GrantMode, GrantStatus, HandoverKind
from ikm_domain.records.exports import Agreement, Flow, Standing, Valuation
from ikm_domain.records.program import ProgramStatus, Target
from ikm_domain.records.training import Mark, SessionMode, SessionStatus
from ikm_domain.values.classifications import KbliEdition
from ikm_domain.values.crafts import Craft
from ikm_domain.values.figures import FigureBasis
from ikm_domain.values.people import Audience, CountBasis, Sex
from ikm_domain.values.periods import TimeZone
from ikm_domain.values.places import Region
from tests.checked.told import faults, issues


@pytest.mark.parametrize(
    ("member", "indonesian", "english"),
    [
        (Sex.FEMALE, "perempuan", "female"),
        (Sex.MALE, "laki-laki", "male"),
        (Audience.ARTISANS, "perajin", "artisans"),
        (Audience.OFFICIALS, "aparatur", "civil servants"),
        (Audience.MIXED, "campuran", "mixed"),
        (CountBasis.EXPECTED, "diperkirakan", "expected"),
        (FigureBasis.NOT_STATED, "tanpa daftar hadir", "without an attendance list"),
        (Agreement.AGREES, "cocok", "in agreement"),
        (Agreement.DIFFERS, "tidak cocok", "not in agreement"),
        (Flow.RE_EXPORT, "reekspor", "re-export"),
        (Valuation.FOB, "FOB", "FOB (free on board)"),
        (Standing.FINAL, "tetap", "final"),
        (SessionMode.ONLINE, "daring", "online"),
        (Condition.BROKEN, "rusak", "broken"),
        (HandoverKind.OWNERSHIP, "kepemilikan", "ownership"),
        (GrantMode.STATUS_TRANSFER, "alih status", "status transfer"),
        (Target.MACHINES, "mesin", "machines"),
        (Mark.EXCUSED, "izin", "excused"),
        (Mark.PARTIAL, "hadir sebagian", "present in part"),
        (SessionStatus.UNCONFIRMED, "belum dipastikan", "unconfirmed"),
        (GrantStatus.HANDED_OVER, "diserahkan", "handed over"),
        (GrantStatus.OWNED, "dihibahkan", "owned"),
        (ProgramStatus.RUNNING, "berjalan", "running"),
        (EnrollmentStatus.WITHDREW, "mengundurkan diri", "withdrew"),
        (EnrollmentStatus.ENROLLED, "terdaftar", "enrolled"),
        (TimeZone.MAKASSAR, "WITA", "WITA (UTC+8)"),
        (KbliEdition.KBLI_2020, "KBLI 2020", "KBLI 2020 (classification of industry)"),
    ],
)
def test_a_member_of_a_closed_list_has_a_word_in_each_language(member: StrEnum, indonesian: str, english: str) -> None:
    assert label(member) == label(member, locale="id_ID") == indonesian
    assert label(member, locale="en") == label(member, locale="en-GB") == english


def test_one_code_means_different_things_in_different_vocabularies() -> None:
    assert label(CountBasis.NOT_STATED) == "tidak disebutkan"
    assert label(FigureBasis.NOT_STATED) == "tanpa daftar hadir"
    assert label("technical-guidance", vocabulary="program-kind") == "bimbingan teknis"
    assert label("technical-guidance", vocabulary="session-kind") == "bimbingan teknis (bimtek)"


@pytest.mark.parametrize(
    ("code", "vocabulary", "indonesian", "english"),
    [
        ("kub", "enterprise-kind", "kelompok usaha bersama (KUB)", "joint business group (KUB)"),
        ("ministry", "organization-kind", "kementerian", "ministry"),
        ("cancelled", "end-reason", "dibatalkan", "cancelled"),
        ("withdrew", "end-reason", "mengundurkan diri", "withdrew"),
        ("enrollments", "record", "kepesertaan", "enrollments"),
        ("sk", "document-kind", "surat keputusan (SK)", "decree (SK)"),
        ("sessions", "record", "pelatihan", "training sessions"),
    ],
)
def test_a_code_of_an_open_vocabulary_has_a_word_in_each_language(
    code: str, vocabulary: str, indonesian: str, english: str
) -> None:
    assert label(code, vocabulary=vocabulary) == indonesian
    assert label(code, vocabulary=vocabulary, locale="en") == english


@pytest.mark.parametrize(
    ("code", "vocabulary"), [("weaving-school", "organization-kind"), ("kub", "looms"), ("kub", None), ("", None)]
)
def test_a_code_that_no_vocabulary_knows_is_its_own_word(code: str, vocabulary: str | None) -> None:
    for locale in ("id", "en"):
        assert label(code, vocabulary=vocabulary, locale=locale) == code


def test_a_named_vocabulary_wins_over_that_of_the_member() -> None:
    assert label(Target.ARTISANS, vocabulary="record", locale="en") == "artisans"
    assert label(Target.OFFICIALS, vocabulary="looms") == "officials"


def test_a_craft_has_its_name_in_each_language_and_a_code_of_ones_own_itself() -> None:
    assert label(Craft("pewter")) == "kerajinan pewter (timah)"
    assert label(Craft("pewter"), locale="en") == "pewter ware"
    assert label(Craft("own-craft")) == label(Craft("own-craft"), locale="en") == "own-craft"


def test_a_region_has_its_name_in_both_languages_and_an_unlisted_one_its_code() -> None:
    assert label(Region("19.71")) == label(Region("19.71"), locale="en") == "Pangkal Pinang"
    assert label(Region("19")) == "Kepulauan Bangka Belitung"
    assert label(Region("19.99")) == "19.99"


def test_choices_are_codes_and_words_in_the_order_of_the_list() -> None:
    assert choices(Sex) == (("female", "perempuan"), ("male", "laki-laki"))
    assert choices(Flow, locale="en") == (("export", "export"), ("re-export", "re-export"), ("import", "import"))
    assert choices(Audience, locale="id") == (
        ("artisans", "perajin"),
        ("officials", "aparatur"),
        ("facilitators", "fasilitator"),
        ("mixed", "campuran"),
    )


def test_choices_may_be_some_members_in_an_order_of_ones_own() -> None:
    assert choices([Flow.IMPORT, Flow.EXPORT]) == (("import", "impor"), ("export", "ekspor"))
    assert choices((Region("19.71"), Craft("pewter")), locale="en") == (
        ("19.71", "Pangkal Pinang"),
        ("pewter", "pewter ware"),
    )
    assert choices(["own-code"]) == (("own-code", "own-code"),)  # type: ignore[list-item]
    assert choices([]) == choices({}) == ()


def test_choices_of_a_vocabulary_are_had_by_its_name() -> None:
    assert choices("fund") == (("apbn", "APBN"), ("apbd", "APBD"), ("dak", "DAK"), ("csr", "CSR"))
    assert choices("sex", locale="en") == choices(Sex, locale="en")
    assert dict(choices("enterprise-kind", locale="en"))["kub"] == "joint business group (KUB)"


def test_the_crafts_of_the_table_are_a_vocabulary_like_another() -> None:
    crafts = dict(choices("craft"))
    assert set(crafts) == set(CRAFTS)
    assert crafts["pewter"] == label("pewter", vocabulary="craft") == "kerajinan pewter (timah)"
    assert dict(choices("craft", locale="en"))["pewter"] == "pewter ware"
    assert label("own-craft", vocabulary="craft") == "own-craft"
    assert label("Not A Craft", vocabulary="craft") == "Not A Craft"


def test_a_vocabulary_that_is_not_known_is_refused_and_the_known_ones_are_named() -> None:
    (issue,) = issues(choices, "dana")
    assert (issue.code, str(issue.path), issue.params["given"]) == ("code.unknown", "of", "dana")
    allowed = issue.params["allowed"]
    assert isinstance(allowed, tuple)
    assert {"craft", "enterprise-kind", "fund", "sex"} < set(allowed)


@pytest.mark.parametrize(("language", "locale"), [(0, "id"), (1, "en")])
def test_no_two_codes_of_a_vocabulary_have_the_same_words_and_none_is_blank(language: int, locale: str) -> None:
    for vocabulary, labels in _LABELS.items():
        words = [pair[language] for pair in labels.values()]
        assert words == [word.strip() for word in words]
        assert all(words)
        assert len(set(words)) == len(words), vocabulary
        assert [word for _, word in choices(vocabulary, locale=locale)] == words


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (None, [("field.missing", "of")]),
        (5, [("field.type", "of")]),
        (object(), [("field.type", "of")]),
        (b"sex", [("field.type", f"of[{index}]") for index in range(3)]),
        ([Sex.MALE, None, 5, "x"], [("field.missing", "of[1]"), ("field.type", "of[2]")]),
        ([[Sex]], [("field.type", "of[0]")]),
    ],
)
def test_what_is_no_list_of_codes_has_no_choices(of: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(choices, of) == expected


@pytest.mark.parametrize(("member", "code"), [(None, "field.missing"), (5, "field.type"), (Sex, "field.type")])
def test_what_is_no_code_has_no_label(member: Any, code: str) -> None:
    assert faults(label, member) == [(code, "member")]
    assert faults(label, member, vocabulary=["sex"]) == [(code, "member"), ("field.type", "vocabulary")]


class LoomKind(StrEnum):
    PIT = "pit"


def test_a_closed_list_of_an_integrator_is_told_by_its_codes() -> None:
    assert label(LoomKind.PIT) == "pit"
    assert choices(LoomKind, locale="en") == (("pit", "pit"),)


def test_a_closed_list_of_an_integrator_does_not_take_the_words_of_one_that_is_called_alike() -> None:
    class Sex(StrEnum):
        FEMALE = "female"

    assert label(Sex.FEMALE) == "female"


@pytest.mark.parametrize("locale", ["fr", "", None, 5])
def test_a_language_that_cannot_be_written_is_refused(locale: Any) -> None:
    for member in (Sex.FEMALE, "kub", Craft("pewter"), Region("19.71")):
        with pytest.raises(UnknownLocale):
            label(member, locale=locale)
    with pytest.raises(UnknownLocale):
        choices(Sex, locale=locale)

"""Issues: where they stand, what they tell, and what they never tell."""

import pickle
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from ikm_domain.errors import (
    CurrencyMismatch,
    IkmDomainError,
    Key,
    NotComparable,
    Path,
    RecordKey,
    Severity,
    UnknownLocale,
    UnreadableDocument,
    ValidationFailed,
    breach,
    error,
    shown,
    warning,
)

NIK = "1971024107909998"
SPACED_NIKS = ("1971 0241 0790 9998", "197102.410790.9998", "197102-410790-9998", "197102\u00a0410790\u00a09998")


# ---- text from outside


def test_text_is_shown_whole_up_to_forty_characters() -> None:
    assert shown("a" * 40) == "a" * 40


def test_longer_text_is_cut_at_forty_with_a_mark() -> None:
    assert shown("a" * 41) == "a" * 39 + "…"
    assert shown("b" * 100_000) == "b" * 39 + "…"


@pytest.mark.parametrize("number", [NIK, "12345678", "196609261992121999", "990000010000999", *SPACED_NIKS])
def test_a_long_run_of_digits_is_masked(number: str) -> None:
    assert shown(f"Siti {number} Aminah") == "Siti […] Aminah"


@pytest.mark.parametrize("number", ["1234567", "2020-02-27", "0717 422424", "Rp1.500.000"])
def test_a_short_number_or_a_date_stays_readable(number: str) -> None:
    assert shown(number) == number


@pytest.mark.parametrize("number", ["197102  410790  9998", "197102 - 410790 - 9998"])
def test_a_nik_is_masked_also_where_several_signs_part_its_blocks(number: str) -> None:
    assert shown(number) == "[…]"


def test_digits_at_the_point_where_reading_stops_are_not_shown_in_part() -> None:
    # Two hundred characters are read, of which the last six are the first of the NIK.
    assert shown("1" * 193 + "x" + NIK) == "[…]x…"


def test_invisible_characters_are_escaped_and_printable_ones_are_not() -> None:
    assert shown("a\tb\n\x00\u202e\ud800é…") == "a\\tb\\n\\x00\\u202e\\ud800é…"


# ---- paths


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        (Path(), ""),
        (Path(("name",)), "name"),
        (Path(("artisans", 3, "id")), "artisans[3].id"),
        (Path((3,)), "[3]"),
        (Path(("artisans", Key("a-2"), "nik")), 'artisans["a-2"].nik'),
        (Path((Key("name"), "nik")), '["name"].nik'),
        (Path(("extra", "siinas:account")), 'extra["siinas:account"]'),
        (Path(("",)), '[""]'),
        (Path(('say "hi"',)), '["say \\"hi\\""]'),
        (Path((Key('a"b'),)), '["a\\"b"]'),
        (Path(("a\tb",)), '["a\\tb"]'),
        (Path((Key("a\nb"),)), '["a\\nb"]'),
        (Path(("y" * 41,)), "y" * 39 + "…"),
        (Path(("no such field " * 5,)), '["no such field no such field no such fie…"]'),
        (Path(("field12345678",)), "field[…]"),
        (Path(("field1234567",)), "field1234567"),
        (Path((f"{NIK} Siti",)), '["[…] Siti"]'),
        (Path((SPACED_NIKS[0],)), '["[…]"]'),
    ],
)
def test_a_path_is_printed_as_one_would_write_it_and_fit_for_a_message(path: Path, printed: str) -> None:
    assert str(path) == printed
    assert repr(path) == f"Path({printed!r})"


def test_a_looked_up_key_is_printed_whole_since_an_id_must_be_found_again() -> None:
    long_id = "registrasi/2020/kementerian-perindustrian/direktorat-jenderal-ikma/00012345678901"
    assert str(Path(("artisans", RecordKey(long_id)))) == f'artisans["{long_id}"]'
    assert str(Path((RecordKey("k" * 130),))) == f'["{"k" * 130}"]'
    assert str(Path((RecordKey("k" * 131),))) == f'["{"k" * 129}…"]'


@pytest.mark.parametrize("number", [NIK, "990000010000999", "196609261992121999"])
def test_an_npwp_a_nik_or_a_nip_is_masked_in_a_looked_up_key(number: str) -> None:
    assert str(Path(("extra", Key(f"siinas:{number}")))) == 'extra["siinas:[…]"]'


@pytest.mark.parametrize("number", SPACED_NIKS)
def test_a_nik_in_blocks_is_masked_in_a_looked_up_key(number: str) -> None:
    assert number not in str(Path(("artisans", RecordKey(number))))


def test_a_step_is_added_with_a_slash_and_leaves_the_path_as_it_was() -> None:
    path = Path(("artisans",))
    further = path / 3 / "id"
    assert (type(further), str(further), str(path)) == (Path, "artisans[3].id", "artisans")


# ---- issues


def test_the_three_makers_give_the_three_severities() -> None:
    made = [make("text.blank", Path(("name",))) for make in (error, breach, warning)]
    assert [issue.severity for issue in made] == [Severity.ERROR, Severity.BREACH, Severity.WARNING]
    assert {(issue.code, str(issue.path)) for issue in made} == {("text.blank", "name")}


def test_an_issue_seen_from_further_out_has_the_longer_path_and_all_else_alike() -> None:
    issue = warning("region.unlisted", Path(("region",)), given="19.99")
    outer = issue.under(Path(("artisans", Key("a-2"))))
    assert str(outer.path) == 'artisans["a-2"].region'
    assert type(outer.path) is Path
    assert (outer.code, outer.severity, outer.params) == (issue.code, issue.severity, issue.params)
    assert issue.under(Path()) is issue


def test_facts_keep_exact_kinds_and_text_is_made_fit_on_the_way_in() -> None:
    issue = error(
        "own.code",
        text=f"{NIK} Siti",
        long="a" * 50,
        key=RecordKey("k" * 50),
        many=("PNS", SPACED_NIKS[0], 7),
        other=2.5,
        nothing=None,
        number=200,
        exact=Decimal("2.50"),
        ratio=Fraction(11, 435),
        day=date(2020, 2, 27),
        clock=time(9),
        severity=Severity.BREACH,
    )
    assert dict(issue.params) == {
        "text": "[…] Siti",
        "long": "a" * 39 + "…",
        "key": "k" * 50,
        "many": ("PNS", "[…]", "7"),
        "other": "2.5",
        "nothing": "None",
        "number": 200,
        "exact": Decimal("2.50"),
        "ratio": Fraction(11, 435),
        "day": date(2020, 2, 27),
        "clock": time(9),
        "severity": Severity.BREACH,
    }
    assert type(issue.params["severity"]) is Severity
    assert str(issue.params["exact"]) == "2.50"


def test_issues_with_the_same_content_are_equal_and_hash_alike() -> None:
    one, other = (error("number.range", Path(("workers",)), least=0, most=9) for _ in range(2))
    assert len({one, other, error("number.range", Path(("workers",)), least=1, most=9)}) == 2


def test_plain_data_of_an_issue_are_four_texts_in_the_language_asked_for() -> None:
    issue = breach("text.blank", Path(("name",)))
    plain = {"code": "text.blank", "path": "name", "severity": "breach"}
    assert issue.to_data() == {**plain, "message": "Teks ini kosong."}
    assert issue.to_data("en") == {**plain, "message": "This text is blank."}
    assert {type(text) for text in issue.to_data().values()} == {str}


def test_a_catalogue_of_ones_own_words_ones_own_codes() -> None:
    own = {"id": {"own.code": "Kelas {given} tidak dikenal."}}
    issue = error("own.code", given="9")
    assert issue.message(catalogue=own) == "Kelas 9 tidak dikenal."
    assert issue.to_data(catalogue=own)["message"] == "Kelas 9 tidak dikenal."
    assert issue.message("en", own) == "own.code: given=9"


# ---- failures


def test_the_text_of_a_failure_is_one_line_an_issue() -> None:
    failure = ValidationFailed(error("text.blank", Path((name,))) for name in ("name", "title"))
    assert str(failure) == "name: This text is blank. [text.blank]\ntitle: This text is blank. [text.blank]"
    assert len(failure.issues) == 2


def test_an_issue_of_nowhere_in_particular_has_no_path_before_it() -> None:
    assert str(ValidationFailed([error("period.order")])) == "The period ends before it begins. [period.order]"


def test_the_text_of_a_failure_cannot_fail_on_facts_that_its_wording_misses() -> None:
    assert str(ValidationFailed([error("number.range", Path(("workers",)))])) == "workers: number.range [number.range]"


def test_the_text_of_a_failure_tells_an_unknown_code_with_its_facts() -> None:
    assert str(ValidationFailed([error("own.code", given="9")])) == "own.code: given=9 [own.code]"


@pytest.mark.parametrize("kind", [ValidationFailed, NotComparable, CurrencyMismatch, UnknownLocale, UnreadableDocument])
def test_every_failure_is_a_value_error_of_the_library_and_comes_back_from_a_pickle(
    kind: type[ValidationFailed],
) -> None:
    failure = kind([error("number.range", Path(("workers",)), least=0, most=9), breach("own.code")])
    assert isinstance(failure, IkmDomainError)
    assert isinstance(failure, ValueError)
    back: Any = pickle.loads(pickle.dumps(failure))
    assert type(back) is kind
    assert back.issues == failure.issues
    assert str(back) == str(failure)

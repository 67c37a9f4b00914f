"""Numbers in code, tests and docs: none of them could be somebody's."""

import re
from pathlib import Path

import pytest

from ikm_domain.testing import make_nib, make_nik, make_nip, make_npwp
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP, Identifier, cleaned_number
from tests.contract.samples import NIB_TEXT, NIK_TEXT, NIP_TEXT, NPWP_TEXT

ROOT = Path(__file__).parents[2]
RUN = re.compile(r"(?<![\w.,])\d(?:[ .'\u00a0-]{0,2}\d){12,17}(?!\w)", re.ASCII)


def somebodys(text: str) -> str | None:
    """The kind of number that a text could be and that a registry may have given to somebody."""
    number = cleaned_number(text)
    kinds: dict[int, type[Identifier]] = {13: NIB, 15: NPWP, 16: NPWP if number[0] == "0" else NIK, 18: NIP}
    kind = kinds.get(len(number))
    if kind is None or _nobodys(kind, number) or any(kind(number).doubts()):
        return None
    return kind.__name__


def _nobodys(kind: type[Identifier], number: str) -> bool:
    """Whether it is of the numbers that `make_nik` and its like make, which are given to nobody."""
    if kind is NIB:  # with something between its digits it is a telephone number or two amounts
        return number.startswith("9999")
    if kind is NPWP:  # a tax office 000, which there is not
        return number[-6:-3] == "000"
    return number[-4:] >= "9990" if kind is NIK else number[-3:] in ("000", *map(str, range(990, 1000)))


def numbers_in(text: str) -> list[str]:
    """What could be official numbers in a text; thirteen digits only where they stand together."""
    found = [match[0] for match in RUN.finditer(text)]
    return [number for number in found if len(cleaned_number(number)) != 13 or number.isdigit()]


# A stroke keeps apart what must not stand here as one number.
@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("197102 410790 |0001", "NIK"),
        ("197102410790|9989", "NIK"),
        ("197102410790|9990", None),
        ("197102410790|0000", None),  # serials begin with 0001
        ("197102320290|0001", None),  # 32 February
        ("19900701 202012 2 |989", "NIP"),
        ("199007012020122|990", None),
        ("199007012020122|000", None),  # serials begin with 001
        ("19901301202|0122001", None),  # a thirteenth month
        ("99.000.001.0-|304.000", "NPWP"),
        ("0990000010|304000", "NPWP"),
        ("0990000010|000999", None),
        ("99.000.001.1-|304.000", None),  # the check digit does not hold
        ("8120000|000001", "NIB"),
        ("9999000|000001", None),
        ("1248000|0000000", None),  # fourteen digits are no number of anybody
    ],
)
def test_a_number_that_could_be_somebodys_is_told_from_one_that_cannot(written: str, kind: str | None) -> None:
    text = written.replace("|", "")
    assert numbers_in(f'nik="{text}",') == [text]
    assert somebodys(text) == kind


def test_digits_of_a_longer_row_or_with_a_word_at_them_are_no_number() -> None:
    assert numbers_in("x197102410790|9998 197102410790|9998x 197102410790|9998999".replace("|", "")) == []
    assert numbers_in("62 812-0000-0000") == []


def test_the_numbers_of_the_samples_are_those_that_are_made() -> None:
    made = (
        make_nik("1990-07-01", "female", district=2, serial=9998),
        make_nip("1990-07-01", "2020-12-01", "male"),
        make_npwp(),
        make_nib(),
    )
    assert [number.reveal() for number in made] == [NIK_TEXT, NIP_TEXT, NPWP_TEXT, NIB_TEXT]


@pytest.mark.tree
def test_no_number_in_code_tests_or_docs_could_be_somebodys() -> None:
    files = [
        path
        for place in (*ROOT.glob("*.md"), *(ROOT / name for name in ("docs", "src", "tests")))
        for path in ([place] if place.is_file() else place.rglob("*"))
        if path.suffix in {".py", ".md", ".csv", ".json"} and "_build" not in path.parts
    ]
    assert len(files) > 200
    texts = {path: path.read_text("utf-8", errors="replace") for path in files}
    told = {
        f"{path.relative_to(ROOT)}: {kind} {number}"
        for path, text in texts.items()
        for number in numbers_in(text)
        if (kind := somebodys(number))
    }
    assert told == set()

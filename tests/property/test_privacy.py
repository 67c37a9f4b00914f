"""No number of a person or firm is in any text that the library makes, nor a name in a repr."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.checked import checks_of
from ikm_domain.errors import Issue, ValidationFailed
from ikm_domain.io.codec import from_data, loads, read_register, to_data
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.official import Official
from ikm_domain.register import Register
from ikm_domain.reports import report
from ikm_domain.rules import check
from ikm_domain.testing import objects, registers
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP, Identifier
from tests.property.proving import proving

NAME = "Siti Aminah binti Ahmad"
NIKS = st.sampled_from([NIK("1971024107909998"), NIK("7306130812839991"), NIK("3275064609719994")])
HOLDERS: st.SearchStrategy[Any] = st.one_of(
    objects(Artisan, name=NAME, nik=NIKS),
    objects(Official, name=NAME, nip=st.just(NIP("197305182001134862"))),
    objects(
        Enterprise,
        nib=st.just(NIB("9999730619428")),
        npwp=st.sampled_from([NPWP("731946285000999"), NPWP("7306130812839991")]),
    ),
)
"""With numbers of nobody that no other field holds by chance."""

SPELLINGS = st.sampled_from(
    [
        "{}",
        "{}1",
        "NIK {}",
        "'{}",
        "{}.0",
        " {} ",
        "\u00a0{}",
        "x{}x",
        "{0[0]}{0[1]} {0[2]}{0[3]} {0}",
    ]
)
SET_APART = st.sampled_from(["", " ", ".", "-", "\u00a0", "’"])


def numbers_of(record: Any) -> list[str]:
    found = (getattr(record, name, None) for name in ("nik", "nip", "npwp", "nib"))
    return [number.reveal() for number in found if isinstance(number, Identifier)]


def digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)


def shows(text: str, number: str) -> bool:
    """Whether the number, or the eight digits of it that tell a birth and a serial, stand in a text."""
    return number in digits_of(text) or number[-8:] in text


def told_of(issues: Iterable[Issue]) -> str:
    """All that an application may print or log of issues."""
    found = list(issues)
    return "\n".join(
        [
            str(ValidationFailed(found)),
            repr(ValidationFailed(found)),
            repr(found),
            *(str(issue.path) for issue in found),
            *(str(issue.to_data(locale)) for issue in found for locale in ("id", "en")),
        ]
    )


@proving(100)
@given(HOLDERS)
def test_neither_repr_nor_asdict_nor_doubts_of_a_record_show_a_number(record: Any) -> None:
    texts = [
        repr(record),
        str(record),
        f"{record}",
        told_of(check(record)),
        told_of(check(record, on=date(2026, 1, 1))),
    ]
    for number in numbers_of(record):
        for text in [*texts, repr(attrs.asdict(record)), repr(attrs.asdict(record, recurse=False))]:
            assert not shows(text, number)
    if not isinstance(record, Enterprise):
        assert NAME not in "".join(texts)


@proving(20)
@given(registers(most=2), st.lists(HOLDERS, max_size=3, unique_by=lambda record: (type(record), record.id)))
def test_neither_repr_nor_check_nor_report_of_a_register_shows_a_number(register: Register, holders: list[Any]) -> None:
    full = register.with_records(*holders)
    texts = [repr(full), told_of(check(full))]
    for number in (number for record in holders for number in numbers_of(record)):
        for text in (*texts, report(full, locale="id"), report(full, locale="en")):
            assert not shows(text, number)
    assert NAME not in "".join(texts)


@proving(80)
@given(HOLDERS, SPELLINGS, SET_APART, st.data())
def test_no_refusal_shows_a_number_whichever_field_it_was_put_into(
    record: Any, spelling: str, apart: str, data: st.DataObject
) -> None:
    number = data.draw(st.sampled_from(numbers_of(record)))
    text = spelling.format(apart.join(re.findall(r"\d{1,4}", number)))
    fields = [field for field in checks_of(type(record)).fields if field != "id" or len(number) == 16]
    field = data.draw(st.sampled_from([*fields, "nama", text]))
    put = data.draw(st.sampled_from([text, [text], {text: text}]))
    plain = {**to_data(record, personal="full"), "crafts": [], "always at fault": 1, field: put}
    document = {"schema": 1, "artisans": [plain, plain], text: [plain]}
    for read in (lambda: from_data(type(record), plain), lambda: read_register(document)):
        with pytest.raises(ValidationFailed) as failed:
            read()
        assert not shows(told_of(failed.value.issues), number)
        assert NAME not in told_of(failed.value.issues)


@pytest.mark.parametrize(
    "number", ["197305182001134862", "1971 0241 0790 99981", "1971024107909998x", "197102 410790 99981"]
)
def test_no_path_shows_a_number_that_somebody_gave_as_an_id(number: str) -> None:
    """An id stands in paths; sixteen digits are refused for that, and one digit more must not bring them back."""
    with pytest.raises(ValidationFailed) as failed:
        read_register({"schema": 1, "officials": [{"id": number, "name": NAME, "nip": "1"}]})
    assert not shows(told_of(failed.value.issues), number)
    assert "0790" not in told_of(failed.value.issues)


@pytest.mark.parametrize(
    "text",
    [
        "{}1",
        "x{}",
        "{}/7",
        "{} " + " " * 150 + "x",
        "1971/0241/0790/9998",
        "1971  0241  0790  9998",
        "1971\u200b0241\u200b0790\u200b9998",
    ],
)
@pytest.mark.parametrize(
    "field", ["id", "sex", "region", "nik", "birth_year", "crafts", "source", "enterprise_id", "extra"]
)
def test_no_refusal_shows_a_nik_that_is_set_apart_in_another_way(field: str, text: str) -> None:
    number = "1971024107909998"
    given: dict[str, Any] = {"id": "a-1", "name": NAME, "birth_year": 1, field: text.format(number)}
    with pytest.raises(ValidationFailed) as failed:
        Artisan(**given)
    assert not shows(told_of(failed.value.issues), number)


@pytest.mark.parametrize("number", ["1971-0241-1990-99-98", "9999-7306-1942-81", "NIK 1971-02-4107-9099-98"])
def test_a_number_that_holds_what_could_be_a_month_is_masked_too(number: str) -> None:
    with pytest.raises(ValidationFailed) as failed:
        Artisan(id="a-1", name=NAME, sex=number)
    assert number[-8:] not in told_of(failed.value.issues)


@proving(60)
@given(NIKS, st.sampled_from(["[{}", '{{"nik": "{}"', '{{"nik": {}}}', "{}", '{{"nik": {}e999999}}', '"{}"']))
def test_no_refusal_of_a_broken_text_shows_a_number(nik: Any, text: str) -> None:
    with pytest.raises(ValidationFailed) as failed:
        loads(Artisan, text.format(nik.reveal()))
    assert not shows(told_of(failed.value.issues), nik.reveal())

"""The codec: what goes out comes back the same, what is omitted is not there, what is wrong is told."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.checked import Checked, checks_of
from ikm_domain.errors import IkmDomainError, ValidationFailed
from ikm_domain.io.codec import dumps, from_data, loads, read_register, to_data
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.official import Official
from ikm_domain.register import KINDS, Register
from ikm_domain.testing import objects, registers
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP
from tests.property.proving import Contact, Potter, Weaver, fields_of, proving
from tests.property.strange import ANYTHING, JSON, UNPRINTABLE

RECORDS = [*KINDS.values(), Weaver]
ANY_RECORD: st.SearchStrategy[Any] = st.sampled_from(RECORDS).flatmap(objects)
PEOPLE: st.SearchStrategy[Any] = st.sampled_from([Artisan, Official, Weaver]).flatmap(objects)
NAMES = st.sampled_from(["Siti Aminah binti Ahmad", "Ni Luh Ketut Suryani", "Yohanes Rumbiak"])


def reads_or_refuses(read: Any, *arguments: Any) -> None:
    try:
        read(*arguments)
    except ValidationFailed as failed:
        told = [str(failed), *(issue.to_data(locale)["message"] for issue in failed.issues for locale in ("id", "en"))]
    else:
        told = ["read"]
    assert all(told)


@proving(60)
@given(ANY_RECORD)
def test_a_record_comes_back_the_same_from_data_and_from_text(record: Any) -> None:
    data, text = to_data(record, personal="full"), dumps(record, personal="full")
    for back in (from_data(type(record), data), loads(type(record), text), loads(type(record), text.encode())):
        assert back == record
        assert dumps(back, personal="full") == text
    assert json.loads(text) == data


@proving(50)
@given(objects(Potter))
def test_what_has_no_converters_comes_back_the_same_too(potter: Potter) -> None:
    assert from_data(Potter, to_data(potter, personal="full")) == potter


@proving(60)
@given(st.data())
def test_whatever_a_constructor_makes_can_be_written_and_read(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(RECORDS))
    given = fields_of(data.draw(objects(cls)))
    given[data.draw(st.sampled_from(["extra", *given]))] = data.draw(ANYTHING)
    made = None
    with suppress(ValidationFailed):
        made = cls(**given)
    if made is not None:
        assert loads(cls, dumps(made, personal="full").encode()) == made


@pytest.mark.parametrize(
    "extra", [{"siinas:a": {1: 2}}, {"siinas:a": {None: 1}}, {"siinas:\ud800": 1}, {"siinas:a\x00": 1}]
)
def test_what_could_not_be_written_as_json_is_refused(extra: Any) -> None:
    with pytest.raises(ValidationFailed):
        KINDS["organizations"](id="o-1", name="Dekranas", kind="dekranas", extra=extra)  # type: ignore[call-arg]


@proving(15)
@given(registers(most=2))
def test_a_register_comes_back_the_same_from_data_and_from_text(register: Register) -> None:
    data, text = to_data(register, personal="full"), dumps(register, personal="full", indent=2)
    for back in (from_data(Register, data), read_register(data), read_register(text.encode())):
        assert back == register
        assert dumps(back, personal="full", indent=2) == text


def test_what_a_part_of_a_record_omits_reads_back_too() -> None:
    weaver = Weaver(id="a-1", name="Ni Luh Ketut Suryani", contact=Contact(phone="+62 717 000", town="Muntok"))
    text = dumps(weaver, personal="omitted")
    assert "717" not in text
    assert loads(Weaver, text).id == "a-1"


NUMBERS: dict[str, Any] = {
    "nik": NIK("1971024107909998"),
    "nip": NIP("197305182001134862"),
    "npwp": NPWP("731946285000999"),
    "nib": NIB("9999730619428"),
}


@proving(60)
@given(st.sampled_from([Artisan, Official, Weaver, Enterprise]), NAMES, st.data())
def test_what_is_omitted_is_not_in_the_text_and_reads_back(cls: Any, name: str, data: st.DataObject) -> None:
    fields = checks_of(cls).fields
    numbers = {kind: number for kind, number in NUMBERS.items() if kind in fields}
    record = data.draw(objects(cls, name=name, **numbers))
    text = dumps(record, personal="omitted")
    personal = {field.name for field in fields.values() if field.personal}
    assert personal >= numbers.keys()
    assert cls is Enterprise or name not in text
    assert not any(number.reveal() in text for number in numbers.values())
    back = loads(cls, text)
    for field in fields:
        if field == "contact":  # a part that omits personal data of its own
            assert (getattr(back, field) is None) == (getattr(record, field) is None)
        elif field not in personal:
            assert getattr(back, field) == getattr(record, field)
        else:
            assert field == "name" or not getattr(back, field)


@proving(15)
@given(registers(most=2), objects(Artisan, id="a-1", name="Ni Luh Ketut Suryani", nik=NUMBERS["nik"]))
def test_a_register_that_omits_personal_data_holds_none_and_reads_back(register: Register, artisan: Artisan) -> None:
    full = register.with_records(artisan)
    text = dumps(full, personal="omitted")
    assert artisan.name not in text
    assert NUMBERS["nik"].reveal() not in text
    assert len(loads(Register, text)) == len(full)


@proving(60)
@given(st.sampled_from(RECORDS), st.data())
def test_a_record_from_anything_in_one_key_is_read_or_refused(cls: type[Checked], data: st.DataObject) -> None:
    plain = to_data(data.draw(objects(cls)), personal="full")
    key = data.draw(
        st.sampled_from(sorted(plain)) | st.sampled_from(["omitted", "nama", "", "schema"]) | st.text(max_size=5)
    )
    plain[key] = data.draw(JSON | ANYTHING)
    reads_or_refuses(from_data, cls, plain)
    reads_or_refuses(read_register, {"schema": 1, "artisans": [plain], "enterprises": [plain, plain]})


@proving(60)
@given(st.sampled_from([*RECORDS, Register]), ANYTHING)
def test_a_record_from_anything_is_read_or_refused(cls: Any, data: Any) -> None:
    reads_or_refuses(from_data, cls, data)
    reads_or_refuses(read_register, {"schema": 1, "artisans": data, "exports": [data]})


@pytest.mark.parametrize("what", UNPRINTABLE)
def test_what_cannot_be_printed_is_read_or_refused(what: str) -> None:
    odd = UNPRINTABLE[what]
    for cls in (*RECORDS, Register):
        reads_or_refuses(from_data, cls, odd)
        reads_or_refuses(from_data, cls, {"schema": odd})
        for field in checks_of(cls).fields if cls in RECORDS else KINDS:
            reads_or_refuses(from_data, cls, {"schema": 1, field: odd})


@proving(200)
@given(
    st.sampled_from([*RECORDS, Register]),
    st.text() | st.binary() | JSON.map(lambda data: json.dumps(data, default=str)),
)
def test_any_text_or_bytes_are_read_or_refused(cls: Any, text: str | bytes) -> None:
    reads_or_refuses(loads, cls, text)


@proving(60)
@given(ANY_RECORD, st.data())
def test_a_text_with_a_hole_is_read_or_refused(record: Any, data: st.DataObject) -> None:
    text = dumps(record, personal="full").encode()
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    reads_or_refuses(loads, type(record), text[:start] + data.draw(st.binary(max_size=3)) + text[stop:])


@proving(100)
@given(
    st.recursive(
        st.integers() | st.sampled_from(["a", "extra"]),
        lambda inner: st.lists(inner) | st.tuples(inner, inner),
        max_leaves=8,
    )
)
def test_keys_that_stand_twice_are_told_at_any_depth(shape: Any) -> None:
    text = '{"id": "o-1", "name": "Dekranas", "kind": "dekranas", "extra": {"siinas:a": ' + _twice(shape) + "}}"
    with pytest.raises(ValidationFailed) as failed:
        loads(KINDS["organizations"], text)
    assert "field.repeated" in {issue.code for issue in failed.value.issues}


def _twice(shape: Any) -> str:
    if isinstance(shape, list | tuple):
        return f"[{', '.join([*map(_twice, shape), _twice(1)])}]"
    return '{"a": 1, "b": {}, "a": 2}'


def test_every_error_of_a_reader_is_one_of_the_library() -> None:
    for text in (
        "",
        "[",
        "[" * 100_000,
        '{"a": 1e999999}',
        '{"a": NaN}',
        "\ufeff{}",
        b"\xff",
        b"\xef\xbb\xbf{}",
        "null",
        "1" * 5000,
    ):
        for cls in (*RECORDS, Register):
            with pytest.raises(IkmDomainError):
                loads(cls, text)

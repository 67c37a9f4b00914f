"""Sources and documents."""

from datetime import date
from typing import Any

import attrs
import pytest

from ikm_domain.records.organization import Organization
from ikm_domain.values.sources import Document, Source, to_source_or_none
from tests.checked.told import doubts, faults

EVENT = date(2020, 2, 27)


@pytest.mark.parametrize(
    ("text", "publisher", "day"),
    [
        ("ANTARA 2020-02-27", "ANTARA", EVENT),
        ("ANTARA  \t2020-02-27", "ANTARA", EVENT),
        ("Dewan Kerajinan Nasional 2020-02-27", "Dewan Kerajinan Nasional", EVENT),
        ("Republika 2020-02-26 2020-02-27", "Republika 2020-02-26", EVENT),
        ("ANTARA", "ANTARA", None),
        ("ANTARA 2020-02-30", "ANTARA 2020-02-30", None),
        ("ANTARA 2020", "ANTARA 2020", None),
        ("ANTARA 27-02-2020", "ANTARA 27-02-2020", None),
        ("ANTARA2020-02-27", "ANTARA2020-02-27", None),
        ("2020-02-27", "2020-02-27", None),
        ("2020-02-27 ANTARA", "2020-02-27 ANTARA", None),
    ],
)
def test_a_text_is_the_publisher_with_the_day_behind_it_where_there_is_one(
    text: str, publisher: str, day: date | None
) -> None:
    assert to_source_or_none(text) == Source(publisher, published_on=day)


def test_a_source_is_kept_and_none_stays_unknown() -> None:
    source = Source("ANTARA")
    assert to_source_or_none(source) is source
    assert to_source_or_none(None) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "text.blank"), ("  ", "text.blank"), ("x" * 501, "text.too-long"), ("a\x07", "text.control-character")],
)
def test_a_text_that_names_no_publisher_is_told_as_the_text_it_is(text: str, code: str) -> None:
    loose: Any = to_source_or_none(text)
    assert loose is text
    assert faults(Organization, id="o-1", name="Dekranas", kind="dekranas", source=text) == [(code, "source")]


@pytest.mark.parametrize("value", [5, ["ANTARA"], EVENT])
def test_what_is_no_text_is_no_source(value: Any) -> None:
    assert faults(Organization, id="o-1", name="Dekranas", kind="dekranas", source=value) == [("field.type", "source")]


def test_every_field_of_a_source_takes_its_text_or_its_value() -> None:
    fields: Any = {"title": "Ekspor naik", "url": "https://example.org/a", "locator": "hlm. 3"}
    source = Source("ANTARA", **fields, published_on="2020-02-27")
    assert source == Source("ANTARA", **fields, published_on=EVENT)
    assert {*fields, "publisher", "published_on"} == {field.name for field in attrs.fields(Source)}
    assert doubts(source) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"publisher": ""}, [("text.blank", "publisher")]),
        ({"publisher": None}, [("field.missing", "publisher")]),
        ({"publisher": "x" * 501}, [("text.too-long", "publisher")]),
        ({"publisher": "A", "title": "", "url": "x" * 2001}, [("text.blank", "title"), ("text.too-long", "url")]),
        ({"publisher": "A", "published_on": "27-02-2020"}, [("date.text", "published_on")]),
        ({"publisher": "A", "locator": 3}, [("field.type", "locator")]),
    ],
)
def test_each_unsound_field_of_a_source_is_told(fields: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Source, **fields) == expected


def test_a_document_has_a_kind_a_number_and_perhaps_a_day() -> None:
    assert Document("bast", "000.3.2/17/2020", on="2020-02-27") == Document("bast", "000.3.2/17/2020", EVENT)
    assert Document("sk", "12").on is None
    assert doubts(Document("own-paper", "1")) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind": "SK", "number": "12"}, [("code.shape", "kind")]),
        ({"kind": None, "number": None}, [("field.missing", "kind"), ("field.missing", "number")]),
        ({"kind": "sk", "number": ""}, [("text.blank", "number")]),
        ({"kind": "sk", "number": "x" * 201}, [("text.too-long", "number")]),
        ({"kind": "sk", "number": 12}, [("field.type", "number")]),
        ({"kind": "sk", "number": "12", "on": "27 Februari 2020"}, [("date.text", "on")]),
    ],
)
def test_each_unsound_field_of_a_document_is_told(fields: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Document, **fields) == expected

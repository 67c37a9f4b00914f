"""Tables: columns with keys and labels, rows of plain values, as wide as the columns."""

from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.errors import UnknownLocale, ValidationFailed
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.register import Register
from ikm_domain.statistics import by_condition
from ikm_domain.values.crafts import Craft
from ikm_domain.values.figures import Breakdown, Figure
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import Period
from ikm_domain.values.places import BpsRegion, Region
from ikm_domain.values.tables import Column, Table
from tests.contract.samples import NIK_TEXT

PLAIN = [
    "Siti",
    "",
    "two\nlines",
    None,
    True,
    2,
    -(10**36) + 1,
    Decimal("-2.50"),
    Fraction(1, 3),
    date(2020, 2, 27),
    time(9, 30),
    Sex.FEMALE,
    Money.idr(1500),
    Period("2019"),
    Region("19.71"),
    BpsRegion("1971"),
    Craft("pewter"),
]


def refused(*arguments: Any, **named: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        Table(*arguments, **named)
    return [(str(issue.path), issue.code) for issue in failed.value.issues]


@pytest.mark.parametrize("value", PLAIN, ids=str)
def test_a_cell_holds_any_plain_value_as_it_is(value: Any) -> None:
    table = Table(["value"], [[value]])

    assert table.rows == ((value,),)
    assert type(table.rows[0][0]) is type(value)
    assert hash(table) == hash(Table([Column("value")], ((value,),)))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.5, "field.type"),
        (float("nan"), "field.type"),
        (Decimal("NaN"), "field.type"),
        (Decimal("1E+999999"), "field.type"),
        (10**36, "number.range"),
        (Fraction(-(10**36)), "number.range"),
        (datetime(2020, 2, 27, 9), "field.type"),
        (["Siti"], "field.type"),
        ({"a": 1}, "field.type"),
        (b"Siti", "field.type"),
        (object(), "field.type"),
    ],
    ids=repr,
)
def test_what_is_no_plain_value_is_refused_by_its_cell(value: Any, code: str) -> None:
    assert refused(["name", "value"], [["Siti", 1], ["Budi", value]]) == [("rows[1][1]", code)]


def test_a_column_is_made_of_its_key() -> None:
    assert Table(["item", Column("value", "Nilai (Rp)")]).columns == (Column("item"), Column("value", "Nilai (Rp)"))


def test_every_fault_of_columns_and_cells_comes_at_once() -> None:
    assert refused(["item", " ", 5], [["Mesin", 0.5, None], 7], title="", notes="x", locale="fr") == [
        ("columns[1]", "field.type"),
        ("columns[2]", "field.type"),
        ("rows[0][1]", "field.type"),
        ("rows[1]", "field.type"),
        ("title", "text.blank"),
        ("notes", "field.type"),
        ("locale", "locale.unknown"),
    ]


@pytest.mark.parametrize("columns", [None, "name", 5, {"name": 1}])
def test_columns_are_a_list(columns: Any) -> None:
    assert [path for path, _ in refused(columns)] == ["columns"]


def test_a_table_has_a_column() -> None:
    assert refused([], [[]]) == [("columns", "list.too-short")]


def test_a_key_stands_once() -> None:
    assert refused(["name", "item", "name", "name"]) == [
        ("columns[2].key", "table.repeated-column"),
        ("columns[3].key", "table.repeated-column"),
    ]


def test_a_row_has_a_cell_for_each_column() -> None:
    assert refused(["name", "item"], [["a", "b"], ["a"], [], ["a", "b", "c"]]) == [
        (f"rows[{row}]", "table.row-length") for row in (1, 2, 3)
    ]


@pytest.mark.parametrize("personal", [1, None, "yes"])
def test_a_column_is_personal_or_not(personal: Any) -> None:
    with pytest.raises(ValidationFailed, match=r"^personal: "):
        Column("name", personal=personal)


def test_a_repr_shows_no_cell() -> None:
    table = Table([Column("nik", personal=True)], [[NIK_TEXT]])

    assert repr(table) == "Table(columns=(Column(key='nik', personal=True),), rows=…)"


def test_rows_for_a_data_frame_hold_the_values_by_key() -> None:
    told = Money.idr(1500)
    table = Table(["item", Column("value", "Nilai")], [["Mesin", told], ["Alat", None]])

    assert table.to_rows() == [{"item": "Mesin", "value": told}, {"item": "Alat", "value": None}]
    assert Table(["item"]).to_rows() == []


def cell(low: int | None, high: int | None = None, code: str = "people") -> Figure:
    return Figure(name=code, low=low, high=low if high is None else high, unit="people")


@pytest.mark.parametrize(
    ("by", "row", "indonesian", "english"),
    [
        ("sex", "female", "perempuan", "female"),
        ("sex", "not-stated", "tidak disebutkan", "not stated"),
        ("province", "19", "Provinsi Kepulauan Bangka Belitung", "Provinsi Kepulauan Bangka Belitung"),
        ("region", "19.71", "Kota Pangkal Pinang", "Kota Pangkal Pinang"),
        ("region", "19.79", "19.79", "19.79"),
        ("region", "abroad", "abroad", "abroad"),
        ("region", "not-named", "tidak bernama", "not named"),
        ("craft", "pewter", "kerajinan pewter (timah)", "pewter ware"),
        ("craft", "own-craft", "own-craft", "own-craft"),
        ("guild", "3", "3", "3"),
    ],
)
def test_a_row_of_a_breakdown_has_its_code_and_its_name(by: str, row: str, indonesian: str, english: str) -> None:
    told = Breakdown(by=by, rows={row: cell(7)}, total=cell(7))

    for locale, name in (("id", indonesian), ("en_GB", english)):
        assert told.to_table(locale).to_rows()[0] == {"code": row, "name": name, "low": 7, "high": 7}


def test_a_breakdown_ends_in_its_total_and_notes_what_has_no_number() -> None:
    hidden = attrs.evolve(
        by_condition(Register([EquipmentGrant(id="m-1", item="Mesin")]), on="2020-12-31").rows["in-use"], low=None
    )
    table = Breakdown(
        by="sex", rows={"female": cell(120), "male": hidden, "not-named": cell(0, 20)}, total=cell(120, 140)
    ).to_table("en")

    assert [row[2:] for row in table.rows] == [(120, 120), (None, 0), (0, 20), (120, 140)]
    assert table.rows[-1][:2] == ("total", "total")
    assert table.title == "120–140 people by sex"
    assert table.notes == ("male: cannot be said",)
    assert table.locale == "en"


def test_a_breakdown_by_something_that_is_called_like_a_column_is_a_table_too() -> None:
    for by in ("code", "name", "low"):
        assert len(Breakdown(by=by, rows={}, total=cell(1)).to_table().rows) == 1


def test_a_breakdown_is_told_in_no_language_but_the_two() -> None:
    with pytest.raises(UnknownLocale):
        Breakdown(by="sex", rows={}, total=cell(1)).to_table("fr")

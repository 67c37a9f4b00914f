"""The sheet of a hand-over: which equipment passed by which report, from whom to whom, and what it is worth."""

import csv
import io
from typing import Any

import attrs
import pytest

from ikm_domain.errors import UnknownLocale, ValidationFailed
from ikm_domain.io.csv_text import unguarded
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.record import Ended
from ikm_domain.register import Register
from ikm_domain.sheets import handover_sheet
from ikm_domain.values.money import Money
from ikm_domain.values.sources import Document

DECREE = Document("sk", "188.44/7/2020", on="2020-02-01")
REPORT = Document("bast", "12/BAST/2020", on="2020-02-27")
PARTIES = (
    Organization(id="ministry", name="Ditjen IKMA", kind="ministry"),
    Organization(id="dinas", name="Dinas Perindustrian", kind="dinas"),
    Enterprise(id="kub", name="KUB Pewter Bangka", kind="kub", region="19.71"),
)
PASSED = Handover(giver_id="dinas", receiver_id="kub", on="2020-02-27", kind="use", document=REPORT)


def grant(**told: Any) -> EquipmentGrant:
    given: dict[str, Any] = {
        "id": "m-1",
        "item": "Mesin pengecoran pewter",
        "quantity": 2,
        "unit_value": Money.idr(75_000_000),
        "serial_numbers": ["A-01", "A-02"],
        "decided": DECREE,
        "mode": "grant",
        "handovers": [PASSED],
    }
    return EquipmentGrant(**{**given, **told})


def of(*records: Any) -> Register:
    return Register([*PARTIES, *records])


def lines(register: Register, **told: Any) -> list[str]:
    return str(handover_sheet(register, "m-1", **told).title).split("\n")


def codes(refused: pytest.ExceptionInfo[ValidationFailed]) -> list[tuple[str, str]]:
    return [(str(issue.path), issue.code) for issue in refused.value.issues]


def test_the_heading_tells_the_report_the_day_the_parties_and_what_passes() -> None:
    assert lines(of(grant())) == [
        "Daftar barang yang diserahterimakan",
        "Berita acara serah terima (BAST): 12/BAST/2020, 27 Februari 2020",
        "Hari/tanggal: Kamis, 27 Februari 2020",
        "Dengan huruf: hari Kamis, tanggal dua puluh tujuh, bulan Februari, tahun dua ribu dua puluh",
        "Pihak Kesatu, yang menyerahkan: Dinas Perindustrian",
        "Pihak Kedua, yang menerima: KUB Pewter Bangka",
        "Diserahkan: untuk dipakai",
        "Cara pemberian: hibah",
    ]
    assert lines(of(grant()), locale="en") == [
        "Equipment handed over",
        "Hand-over report (BAST): 12/BAST/2020, 27 February 2020",
        "Day and date: Thursday, 27 February 2020",
        "In words: Thursday, the twenty-seventh of February, two thousand twenty",
        "First party, handing over: Dinas Perindustrian",
        "Second party, receiving: KUB Pewter Bangka",
        "Handed over: use",
        "Mode: grant",
    ]


def test_an_item_has_its_units_in_figures_and_words_its_serial_numbers_its_decree_and_its_value() -> None:
    sheet = handover_sheet(of(grant()), "m-1")

    assert [column.key for column in sheet.columns] == [
        "number",
        "item",
        "serial_numbers",
        "quantity",
        "unit_value",
        "decided",
        "total_value",
    ]
    assert sheet.rows == (
        (
            1,
            "Mesin pengecoran pewter",
            "A-01\nA-02",
            "2 (dua) unit",
            Money.idr(75_000_000),
            "188.44/7/2020, 1 Februari 2020",
            Money.idr(150_000_000),
        ),
        (None, "jumlah", None, None, None, None, Money.idr(150_000_000)),
    )
    assert sheet.notes == ("Terbilang: # Seratus Lima Puluh Juta Rupiah #",)


def test_the_sheet_is_told_in_english_too() -> None:
    sheet = handover_sheet(of(grant(quantity=21)), "m-1", locale="en")
    rows = list(csv.reader(io.StringIO(sheet.to_csv(bare=True), newline="")))

    assert rows == [
        ["No.", "Item", "Serial numbers", "Quantity", "Value of a unit", "Decree (SK)", "Value"],
        [
            "1",
            "Mesin pengecoran pewter",
            "A-01\nA-02",
            "21 (twenty-one) units",
            "IDR\u00a075,000,000",
            "188.44/7/2020, 1 February 2020",
            "IDR\u00a01,575,000,000",
        ],
        ["", "total", "", "", "", "", "IDR\u00a01,575,000,000"],
    ]
    assert sheet.notes == ("In words: # One Billion Five Hundred Seventy-Five Million Rupiah #",)


@pytest.mark.parametrize(
    ("quantity", "unit", "indonesian", "english"),
    [
        (1, None, "1 (satu) unit", "1 (one) unit"),
        (2, "set", "2 (dua) set", "2 (two) set"),
        (1_000, None, "1.000 (seribu) unit", "1,000 (one thousand) units"),
        (None, "set", None, None),
    ],
)
def test_units_are_written_in_figures_and_words(
    quantity: int | None, unit: str | None, indonesian: str | None, english: str | None
) -> None:
    register = of(grant(quantity=quantity, unit=unit, serial_numbers=[]))

    assert handover_sheet(register, "m-1").to_rows()[0]["quantity"] == indonesian
    assert handover_sheet(register, "m-1", locale="en").to_rows()[0]["quantity"] == english


def test_what_passed_by_the_same_report_stands_on_the_same_sheet_and_in_one_sum() -> None:
    others = [
        grant(id="m-2", item="Alat tenun", quantity=1, serial_numbers=[], unit_value=Money.idr(500_000)),
        grant(id="m-3", item="Lain BAST", handovers=[attrs.evolve(PASSED, document=Document("bast", "13/2020"))]),
        grant(id="m-4", item="Lain penerima", handovers=[attrs.evolve(PASSED, receiver_id="dinas-2")]),
        grant(id="m-5", item="Ganda", ended=Ended("2020-03-01", "duplicate", successor_id="m-1")),
        grant(id="m-6", item="Batal", ended=Ended("2020-03-01", "cancelled")),
    ]
    sheet = handover_sheet(of(*others, grant()), "m-1")

    assert [row["item"] for row in sheet.to_rows()] == ["Alat tenun", "Mesin pengecoran pewter", "jumlah"]
    assert [row["number"] for row in sheet.to_rows()] == [1, 2, None]
    assert sheet.to_rows()[-1]["total_value"] == Money.idr(150_500_000)
    assert sheet.notes == ("Terbilang: # Seratus Lima Puluh Juta Lima Ratus Ribu Rupiah #",)
    assert handover_sheet(of(*others, grant()), "m-5").title == sheet.title


def test_a_hand_over_without_a_report_is_of_its_own_grant_alone() -> None:
    bare = attrs.evolve(PASSED, document=None)
    sheet = handover_sheet(of(grant(handovers=[bare]), grant(id="m-2", item="Lain", handovers=[bare])), "m-1")

    assert [row["item"] for row in sheet.to_rows()] == ["Mesin pengecoran pewter", "jumlah"]


def test_the_hand_over_is_the_last_or_the_last_by_the_end_of_a_day() -> None:
    first = Handover(giver_id="ministry", receiver_id="dinas", on="2020-02-10", document=Document("nphd", "1/2020"))
    register = of(grant(handovers=[first, PASSED]))

    assert lines(register)[4].endswith("Dinas Perindustrian")
    assert lines(register, on="2020-02-27")[4].endswith("Dinas Perindustrian")
    assert lines(register, on="2020-02-26")[1:5] == [
        "Naskah perjanjian hibah (NPHD): 1/2020",
        "Hari/tanggal: Senin, 10 Februari 2020",
        "Dengan huruf: hari Senin, tanggal sepuluh, bulan Februari, tahun dua ribu dua puluh",
        "Pihak Kesatu, yang menyerahkan: Ditjen IKMA",
    ]


def test_what_is_not_handed_over_yet_is_left_to_be_filled_in() -> None:
    register = of(grant(handovers=[], mode=None), grant(id="m-2", handovers=[]))
    to_fill_in = "…………………"

    assert lines(register) == lines(of(grant(mode=None)), on="2020-02-26")
    assert lines(register)[1:] == [
        f"Berita acara serah terima (BAST): {to_fill_in}",
        f"Hari/tanggal: {to_fill_in}",
        f"Pihak Kesatu, yang menyerahkan: {to_fill_in}",
        f"Pihak Kedua, yang menerima: {to_fill_in}",
    ]
    assert len(handover_sheet(register, "m-1").rows) == 2


def test_what_is_not_told_has_no_sum_and_a_note() -> None:
    told = grant(id="m-2", item="Alat tenun", decided=None)
    sheet = handover_sheet(of(grant(quantity=None, unit_value=None), told), "m-1")

    assert [row["total_value"] for row in sheet.to_rows()] == [None, Money.idr(150_000_000), None]
    assert [row["decided"] for row in sheet.to_rows()] == ["188.44/7/2020, 1 Februari 2020", None, None]
    assert sheet.notes == (
        "Mesin pengecoran pewter: jumlah tidak disebutkan",
        "Mesin pengecoran pewter: nilai satuan tidak disebutkan",
    )


def test_amounts_of_two_currencies_have_no_sum() -> None:
    sheet = handover_sheet(of(grant(), grant(id="m-2", unit_value=Money.usd(5_000))), "m-1")

    assert [row["total_value"] for row in sheet.to_rows()] == [Money.idr(150_000_000), Money.usd(10_000), None]
    assert sheet.notes == ("Nilai dalam beberapa mata uang tidak dijumlahkan",)


@pytest.mark.parametrize(
    ("receiver", "name"),
    [("a-1", "Siti Aminah"), ("p-1", "Rahmat"), ("kub", "KUB Pewter Bangka"), ("nobody", "nobody")],
)
def test_a_party_is_anyone_of_the_register_or_an_id(receiver: str, name: str) -> None:
    people = (Artisan(id="a-1", name="Siti Aminah"), Official(id="p-1", name="Rahmat"))
    sheet = handover_sheet(of(*people, grant(handovers=[attrs.evolve(PASSED, receiver_id=receiver)])), "m-1")

    assert str(sheet.title).split("\n")[5] == f"Pihak Kedua, yang menerima: {name}"
    assert name not in repr(sheet)


@pytest.mark.parametrize("item", ["=cmd|' /C calc'!A0", "@SUM(1)", "+62 812", '-"x";=1+1'])
def test_a_hostile_item_stays_an_item(item: str) -> None:
    sheet = handover_sheet(of(grant(item=item, serial_numbers=[item, "0017"])), "m-1")
    rows = list(csv.reader(io.StringIO(sheet.to_csv(), newline=""), delimiter=";"))

    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert [unguarded(cell) for cell in rows[10][1:3]] == [item, f"{item}\n0017"]


@pytest.mark.parametrize("given", ["m-9", "", None, 5, ["m-1"], grant()])
def test_a_grant_outside_the_register_is_refused(given: Any) -> None:
    with pytest.raises(ValidationFailed) as refused:
        handover_sheet(of(grant()), given)
    assert codes(refused) == [("grant", "grant.unknown")]


def test_what_is_no_register_is_refused() -> None:
    register: Any = [grant()]
    with pytest.raises(ValidationFailed) as refused:
        handover_sheet(register, "m-1")
    assert codes(refused) == [("register", "field.type")]


def test_a_grant_that_was_called_off_has_no_sheet() -> None:
    with pytest.raises(ValidationFailed, match=r"called off on 15 February 2020\. \[record\.cancelled\]"):
        handover_sheet(of(grant(handovers=[]).cancel("2020-02-15")), "m-1")


@pytest.mark.parametrize(("day", "code"), [("2020-02-30", "date.text"), (5, "field.type")])
def test_a_day_is_a_day(day: Any, code: str) -> None:
    with pytest.raises(ValidationFailed) as refused:
        handover_sheet(of(grant()), "m-1", on=day)
    assert [found for _, found in codes(refused)] == [code]


def test_a_language_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(UnknownLocale):
        handover_sheet(of(grant()), "m-1", locale="fr")

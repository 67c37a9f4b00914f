"""A register told in sentences: what is there is told once, and what is not there is not made up."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from ikm_domain.errors import UnknownLocale
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.exports import Commodity, ExportRecord
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, Record
from ikm_domain.records.training import Attendance, TrainingSession
from ikm_domain.register import Register
from ikm_domain.reports import report
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount
from ikm_domain.values.region_tables import RegionEntry, RegionTable
from ikm_domain.values.sources import Source
from tests.checked.told import faults

MINISTRY = Organization(id="o-1", name="Kementerian Perindustrian", kind="ministry")
DINAS = Organization(id="o-2", name="Dinas Perindustrian", kind="dinas")


def program(name: str = "g-1", **fields: Any) -> Program:
    return Program(
        **{"id": name, "name": f"Program {name}", "kind": "e-smart", "period": "2020", "lead_id": "o-1", **fields}
    )


def held(name: str, **fields: Any) -> TrainingSession:
    return TrainingSession(**{"id": name, "title": f"Sesi {name}", "audience": "artisans", **fields})


def sold(name: str, period: str, millions: int, **fields: Any) -> ExportRecord:
    told: dict[str, Any] = {"commodity": "kerajinan", "source": "Dekranas 2020-02-27"}
    return ExportRecord(id=name, period=period, value=Money.usd(millions * 1_000_000), **told | fields)


@pytest.mark.parametrize(
    ("locale", "told"), [("id", "Register ini tidak memuat catatan."), ("en", "This register holds no records.")]
)
def test_a_register_with_nothing_is_told_as_one(locale: str, told: str) -> None:
    assert report(Register(), locale=locale) == told


@pytest.mark.parametrize(
    "record",
    [
        MINISTRY,
        Artisan(id="a-1", name="Siti Aminah"),
        Enterprise(id="e-1", name="KUB Pewter", kind="kub", region="19.71"),
        Official(id="p-1", name="Rahmat"),
        held("s-1", ended=Ended("2020-02-26", "cancelled")),
    ],
    ids=lambda record: type(record).__name__,
)
def test_a_register_that_holds_a_record_is_never_told_to_hold_none(record: Record) -> None:
    assert "no records" not in report(Register([record]), locale="en")


@pytest.mark.parametrize("locale", ["fr", "", "indonesian", "id!", 5, None, ["id"]])
def test_a_language_that_cannot_be_written_is_refused(locale: Any) -> None:
    for register in (Register(), Register([MINISTRY])):
        with pytest.raises(UnknownLocale) as refused:
            report(register, locale=locale)

        assert [issue.code for issue in refused.value.issues] == ["locale.unknown"]


def test_several_programs_are_told_each_with_its_lead_in_their_order() -> None:
    register = Register([MINISTRY, DINAS, program("g-2", lead_id="o-2", regions=["19", "19.71"]), program("g-1")])

    assert report(register) == (
        "Program g-2\n"
        "Waktu: tahun 2020. Tempat: Provinsi Kepulauan Bangka Belitung, Kota Pangkal Pinang.\n"
        "Penyelenggara: Dinas Perindustrian.\n"
        "\n"
        "Program g-1\n"
        "Waktu: tahun 2020.\n"
        "Penyelenggara: Kementerian Perindustrian."
    )


def test_partners_are_told_by_name_and_an_id_that_points_nowhere_as_it_is() -> None:
    register = Register([MINISTRY, DINAS, program(partner_ids=["o-2", "o-9"])])

    assert "Penyelenggara: Kementerian Perindustrian; bersama Dinas Perindustrian dan o-9." in report(register)
    assert "Led by: Kementerian Perindustrian; with Dinas Perindustrian and o-9." in report(register, locale="en")


def test_a_program_without_places_is_where_its_sessions_were_each_place_once() -> None:
    register = Register(
        [
            program(),
            held("s-1", program_id="g-1", region="19.71", reported=1),
            held("s-2", program_id="g-1", region="19.71", reported=1),
            held("s-3", program_id="g-1", region="19.01", reported=1),
            held("s-4", program_id="g-1", reported=1),
            held("s-5", region="31", reported=1),
        ]
    )

    assert "Tempat: Kota Pangkal Pinang, Kabupaten Bangka.\n" in report(register)


def test_a_place_that_no_list_knows_is_told_by_its_code() -> None:
    assert "Tempat: 19.99." in report(Register([program(regions=["19.99"])]))


def test_places_are_named_by_a_table_of_ones_own() -> None:
    town = RegionEntry(code="19.72", kind="kota", name="Sungailiat")
    wider, alone = RegionTable.shipped().with_entries(town), RegionTable([town], {})
    register = Register([program(regions=["19.72", "19.71"]), sold("k-1", "2019", 892, region="19.72")])
    told = report(register, regions=wider)
    assert "Tempat: Kota Sungailiat, Kota Pangkal Pinang." in told
    assert "kerajinan, Kota Sungailiat" in told
    assert "Tempat: Kota Sungailiat, 19.71." in report(register, regions=alone)
    assert "Tempat: 19.72, Kota Pangkal Pinang." in report(register)


@pytest.mark.parametrize("wrong", [["19.71"], "19.71", RegionTable])
def test_what_is_no_table_of_regions_is_refused(wrong: Any) -> None:
    assert faults(report, Register([]), regions=wrong) == [("field.type", "regions")]


def test_people_are_told_over_all_programs_and_outside_of_them() -> None:
    register = Register(
        [
            program("g-1"),
            program("g-2"),
            held("s-1", program_id="g-1", reported=30),
            held("s-2", program_id="g-2", reported=20),
            held("s-3", reported=5),
        ]
    )

    text = report(register, locale="en")

    assert "Reached, artisans: 30–55 people" in text
    assert "Contacts (seats filled): 55," in text
    assert [line for line in text.splitlines() if line.startswith("- Sesi")] == [
        "- Sesi s-1: 30 people (artisans).",
        "- Sesi s-2: 20 people (artisans).",
        "- Sesi s-3: 5 people (artisans).",
    ]


def test_facilitators_are_told_as_reached_and_officials_as_contacts() -> None:
    register = Register(
        [
            held("s-1", audience="facilitators", reported=7),
            held("s-2", audience="officials", reported=1000),
        ]
    )

    text = report(register, locale="en")

    assert "Reached, facilitators: 7 people" in text
    assert "Reached, artisans" not in text
    assert "Contacts (seats filled): 1,007," in text
    assert "Of them 1,000 civil servants" in text


def test_without_officials_nothing_is_said_of_them() -> None:
    assert "aparatur" not in report(Register([held("s-1", reported=5)]))


@pytest.mark.parametrize("locale", ["id", "en"])
def test_where_officials_were_not_counted_the_sentence_about_them_still_reads(locale: str) -> None:
    text = report(Register([held("s-1", audience="officials")]), locale=locale)

    assert "Di antaranya tidak dapat dikatakan aparatur" not in text
    assert "Of them cannot be said civil servants" not in text


@pytest.mark.parametrize(
    ("meetings", "indonesian", "english"),
    [
        ([], "- Sesi s-1: 5 orang", "- Sesi s-1: 5 people"),
        (["2020-02-27"], "- Sesi s-1, Kamis, 27 Februari 2020: 5", "- Sesi s-1, Thursday, 27 February 2020: 5"),
        (
            ["2020-02-27", "2020-02-28", "2020-03-01"],
            "- Sesi s-1, 27 Februari–1 Maret 2020: 5",
            "- Sesi s-1, 27 February–1 March 2020: 5",
        ),
    ],
)
def test_the_days_of_a_session_are_told_from_the_first_to_the_last(
    meetings: list[str], indonesian: str, english: str
) -> None:
    register = Register([held("s-1", meetings=meetings, reported=5)])

    assert indonesian in report(register)
    assert english in report(register, locale="en")


def test_one_person_is_a_person_and_one_unit_a_unit() -> None:
    register = Register([held("s-1", reported=1), EquipmentGrant(id="m-1", item="Mesin", quantity=1)])

    text = report(register, locale="en")

    assert "1 people" not in text
    assert "1 units" not in text
    assert "1 person" in text


def test_a_register_without_sessions_tells_of_none() -> None:
    text = report(Register([MINISTRY, program(), sold("k-1", "2019", 892)]))

    for word in ("Pelatihan", "Terjangkau", "Kontak", "Mesin"):
        assert word not in text


def test_the_last_hand_over_is_told_by_the_names_of_its_parties() -> None:
    grant = EquipmentGrant(
        id="m-1",
        item="Mesin",
        handovers=[
            Handover(giver_id="o-1", receiver_id="o-2", on="2020-02-27"),
            Handover(giver_id="o-2", receiver_id="e-1", on="2020-03-01"),
        ],
    )
    group = Enterprise(id="e-1", name="KUB Pewter", kind="kub", region="19.71")

    assert (
        "- Mesin: jumlah tidak disebutkan; diserahkan Minggu, 1 Maret 2020 oleh Dinas Perindustrian; "
        "diterima KUB Pewter."
    ) in report(Register([MINISTRY, DINAS, group, grant]))


def test_a_receiver_that_points_nowhere_is_told_by_its_id_and_an_artisan_by_name() -> None:
    handovers = [Handover(giver_id="o-1", receiver_id="e-9", on="2020-02-27")]
    grant = EquipmentGrant(id="m-1", item="Mesin", handovers=handovers)
    siti = Artisan(id="e-9", name="Siti Aminah")

    assert "diterima e-9." in report(Register([MINISTRY, grant]))
    assert "diterima Siti Aminah." in report(Register([MINISTRY, grant, siti]))


def test_several_series_are_told_apart() -> None:
    register = Register(
        [
            sold("k-2019", "2019", 892),
            sold("b-2019", "2019", 17, commodity=Commodity(hs=["4602", "4420"], edition="2017")),
            sold("k-2018", "2018", 870),
        ]
    )

    assert report(register, locale="en") == (
        "Exports: kerajinan\n"
        "- 2019: $892 million.\n"
        "- 2018: $870 million.\n"
        "\n"
        "Exports: HS 2017: 4602, 4420\n"
        "- 2019: $17 million.\n"
        "\n"
        "Sources\n"
        "- Dekranas, 27 February 2020."
    )


def test_series_that_differ_in_kind_are_told_by_different_headings() -> None:
    register = Register(
        [
            sold("k-1", "2019", 892),
            sold("k-2", "2019", 300, partner="USA", flow="import"),
            sold("k-3", "2019", 12, region="19", valuation="fob"),
        ]
    )

    headings = [
        line for line in report(register, locale="en").splitlines() if line.endswith("kerajinan") or "," in line
    ]

    assert headings[:3] == [
        "Exports: kerajinan",
        "Imports: kerajinan, IDN to USA",
        "Exports: kerajinan, Provinsi Kepulauan Bangka Belitung, FOB",
    ]


def test_a_heading_tells_countries_place_and_valuation_where_they_are_told() -> None:
    register = Register([sold("k-1", "2019", 892, partner="USA", region="19", valuation="fob", flow="re-export")])

    assert report(register).startswith("Reekspor: kerajinan, IDN ke USA, Provinsi Kepulauan Bangka Belitung, FOB\n")
    assert report(register, locale="en").startswith(
        "Re-exports: kerajinan, IDN to USA, Provinsi Kepulauan Bangka Belitung, FOB\n"
    )


def test_growth_is_checked_within_its_own_series() -> None:
    register = Register(
        [
            sold("k-2018", "2018", 870),
            sold("b-2018", "2018", 100, commodity="batik"),
            sold("k-2019", "2019", 892, stated_growth_percent="2.5"),
            sold("b-2019", "2019", 110, commodity="batik", stated_growth_percent="10"),
        ]
    )

    text = report(register, locale="en")

    assert "computed 2.53%, stated 2.5%; in agreement" in text
    assert "computed 10.00%, stated 10%; in agreement" in text


def test_a_growth_that_two_vintages_could_mean_is_not_compared_and_the_reason_is_told() -> None:
    register = Register(
        [
            sold("k-2018", "2018", 870),
            sold("k-2018b", "2018", 868, stated_on="2019-04-25"),
            sold("k-2019", "2019", 892, stated_growth_percent="2.5"),
        ]
    )

    assert "Not comparable: There are 2 figures for 2018; choose with as_of or told_by." in report(
        register, locale="en"
    )


def test_two_figures_of_one_period_day_and_source_do_not_break_the_report() -> None:
    """As told on 19 August 2013: one official, one day, 666 and 696 million for 2012."""
    told: dict[str, Any] = {"source": "Kementerian Perdagangan 2013-08-19"}

    text = report(Register([sold("k-1", "2012", 666, **told), sold("k-2", "2012", 696, **told)]), locale="en")

    assert "$666 million" in text
    assert "$696 million" in text


@pytest.mark.parametrize("period", ["0001", "0001-01", "0001-01-01"])
def test_a_growth_over_the_year_before_the_first_does_not_break_the_report(period: str) -> None:
    text = report(Register([sold("k-1", period, 1, stated_growth_percent="1")]), locale="en")

    assert "Not comparable" in text


def test_each_source_is_told_once_with_all_that_is_known_of_it() -> None:
    full = Source("ANTARA", "Judul", "https://example.org/1", "2020-02-27", "hlm. 3")
    register = Register(
        [
            attrs.evolve(MINISTRY, source=Source("Situs kementerian")),
            held("s-1", source=full, reported=1),
            held("s-2", source=full, reported=1),
        ]
    )

    text = report(register)

    assert text.endswith(
        "Sumber\n- Situs kementerian.\n- ANTARA, Judul, hlm. 3, 27 Februari 2020, https://example.org/1."
    )


def test_without_sources_there_is_no_heading_for_them() -> None:
    assert "Sumber" not in report(Register([held("s-1", reported=1)]))


def test_personal_numbers_never_stand_in_a_report() -> None:
    siti = Artisan(id="a-1", name="Siti Aminah", nik="1971024107909998")
    grant = EquipmentGrant(
        id="m-1", item="Mesin", handovers=[Handover(giver_id="o-1", receiver_id="a-1", on="2020-02-27")]
    )

    assert "1971024107909998" not in report(Register([siti, MINISTRY, grant]))


def test_a_headcount_of_nobody_is_told_as_none() -> None:
    text = report(Register([held("s-1", reported=Headcount(0, "attended"))]), locale="en")

    assert "Reached, artisans: 0 people, by count of those present." in text


def test_a_report_reads_no_file_and_no_clock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    register = Register([MINISTRY, program(), held("s-1", reported=5)])
    told = report(register)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("TZ", "Asia/Jayapura")

    assert report(register) == told


# --- attendance ---------------------------------------------------------------------------------------------------

PEOPLE = [Artisan(id="a-1", name="Siti Aminah"), Artisan(id="a-2", name="Dewi"), Official(id="p-1", name="Rahmat")]
TWICE = Artisan(id="a-3", name="Siti Aminah", ended=Ended("2021-05-01", "duplicate", successor_id="a-1"))


def attended(name: str, *people: str, **fields: Any) -> TrainingSession:
    rows = [Attendance(person_id=person, on="2020-02-27", mark="present") for person in people]
    return held(name, meetings=["2020-02-27"], attendance=rows, **fields)


def test_people_known_by_an_attendance_list_are_told_as_counted_and_each_once() -> None:
    register = Register([*PEOPLE, TWICE, attended("s-1", "a-1", "a-2"), attended("s-2", "a-3")])

    assert "Terjangkau, perajin: 2 orang, menurut hitungan hadir.\n" in report(register)
    assert report(register).endswith("Kontak (kursi terisi): 3, menurut hitungan hadir.")
    assert "Reached, artisans: 2 people, by count of those present.\n" in report(register, locale="en")
    assert "Contacts (seats filled): 3, by count of those present." in report(register, locale="en")


@pytest.mark.parametrize("locale", ["id", "en"])
def test_a_session_with_an_attendance_list_is_not_said_to_tell_no_number(locale: str) -> None:
    text = report(Register([*PEOPLE, attended("s-1", "a-1", "a-2")]), locale=locale)

    assert "jumlah tidak disebutkan" not in text
    assert "number not told" not in text


def test_a_count_beyond_the_list_is_told_to_have_no_list_in_part() -> None:
    text = report(Register([*PEOPLE, attended("s-1", "a-1", "a-2", reported=20)]), locale="en")

    assert "- Sesi s-1, Thursday, 27 February 2020: 20 people (artisans).\n" in text
    assert "Reached, artisans: 20 people, in part without an attendance list.\n" in text


def test_officials_on_the_list_of_a_mixed_session_are_told_as_contacts() -> None:
    text = report(Register([*PEOPLE, attended("s-1", "a-1", "a-2", "p-1", audience="mixed")]), locale="en")

    assert "Reached, artisans: 2 people, by count of those present.\n" in text
    assert "Contacts (seats filled): 3, by count of those present.\n" in text
    assert text.endswith("Of them 1 civil servants, who are not artisans reached.")


def test_nobody_on_the_list_of_a_session_is_named_in_a_report() -> None:
    text = report(Register([*PEOPLE, attended("s-1", "a-1", "p-1")]))

    for name in ("Siti", "Rahmat"):
        assert name not in text

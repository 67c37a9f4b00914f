"""The event of Pangkalpinang, 27 February 2020, told as it can honestly be told, and computed anew when it changes.

Expected numbers are those of the published text, or worked out by hand beside the test.
"""

from datetime import date
from decimal import Context, Inexact, localcontext
from pathlib import Path
from typing import Any

import attrs
import pytest

from ikm_domain.io.codec import read_register
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.record import Ended
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register
from ikm_domain.reports import report
from ikm_domain.statistics import contacts, reach
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount

EVENT = read_register(Path(__file__).parents[2] / "docs/examples/bangka-belitung-2020.json")
WORKSHOP, INTRODUCTION, GUIDANCE = "workshop-e-smart", "pengenalan-industri-4-0", "bimtek-desain-pewter"


def session(name: str, **changes: Any) -> TrainingSession:
    return attrs.evolve(EVENT.sessions[name], **changes)


def export(name: str, **changes: Any) -> ExportRecord:
    return attrs.evolve(EVENT.exports[name], **changes)


def grant(**changes: Any) -> EquipmentGrant:
    return attrs.evolve(EVENT.grants["mesin-pengecoran-pewter"], **changes)


def without(name: str) -> Register:
    return Register(record for record in EVENT if record.id != name)


def line(text: str, start: str) -> str:
    (found,) = [one for one in text.splitlines() if one.startswith(start)]
    return found


def test_the_event_in_indonesian() -> None:
    text = report(EVENT)

    for told in (
        "Workshop e-Smart IKM di Pangkalpinang",
        "27 Februari 2020",
        "Kota Pangkal Pinang",
        "Direktorat Jenderal Industri Kecil, Menengah dan Aneka, Kementerian Perindustrian",
        "Kementerian Perdagangan",
        "Dewan Kerajinan Nasional",
        "200–220",
        "320",
        "100",
        "US$892 juta = Rp12,48 triliun",
        "US$870 juta",
        "2,53%",
        "2,5%",
        "Rp13.991,03",
        "13.978",
        "14.004",
        "bukan kurs resmi",
        "ANTARA Babel, 27 Februari 2020",
    ):
        assert told in text
    assert report(EVENT, locale="id") == text


def test_the_event_in_english() -> None:
    text = report(EVENT, locale="en")

    for told in (
        "Thursday, 27 February 2020",
        "200–220",
        "320",
        "100",
        "$892 million = IDR\u00a012.48 trillion",
        "$870 million",
        "2.53%",
        "2.5%",
        "in agreement",
        "IDR\u00a013,991.03",
        "13,978",
        "14,004",
        "not an official rate",
    ):
        assert told in text


def test_reach_and_contacts_are_told_on_lines_of_their_own() -> None:
    text = report(EVENT)

    assert line(text, "Terjangkau") == (
        "Terjangkau, perajin: 200–220 orang, sebagaimana disampaikan pada pembukaan, tanpa daftar hadir."
    )
    assert line(text, "Kontak") == (
        "Kontak (kursi terisi): 320, sebagaimana disampaikan pada pembukaan, tanpa daftar hadir."
    )
    assert line(text, "Di antaranya") == "Di antaranya 100 aparatur, yang bukan perajin terjangkau."


def test_what_the_counts_rest_on_is_told_in_english_too() -> None:
    text = report(EVENT, locale="en")

    assert line(text, "Reached") == (
        "Reached, artisans: 200–220 people, as told at the opening, without an attendance list."
    )
    assert "320, as told at the opening, without an attendance list." in line(text, "Contacts")
    assert line(text, "Of them") == "Of them 100 civil servants, who are not artisans reached."


@pytest.mark.parametrize(
    ("locale", "number", "receiver"),
    [
        ("id", "jumlah tidak disebutkan", "penerima tidak disebutkan"),
        ("en", "number not told", "receiver not told"),
    ],
)
def test_number_and_receiver_of_the_machine_are_not_told_and_this_is_said(
    locale: str, number: str, receiver: str
) -> None:
    machine = line(report(EVENT, locale=locale), "- Mesin")

    assert number in machine
    assert receiver in machine
    assert "1 unit" not in machine


def test_the_stated_growth_agrees_with_the_computed_one() -> None:
    # 892 / 870 - 1 = 2.5287…%
    assert line(report(EVENT), "Pertumbuhan") == (
        "Pertumbuhan tahun 2019 terhadap tahun 2018: dihitung 2,53%, dinyatakan 2,5%; cocok."
    )


def test_officials_are_never_artisans_reached() -> None:
    assert (reach(EVENT, audience="artisans").low, reach(EVENT, audience="artisans").high) == (200, 220)
    assert contacts(EVENT, audience="officials").value == 100
    assert "200–320" not in report(EVENT)


@pytest.mark.parametrize("locale", ["id", "en", "id_ID", "en-GB"])
def test_a_report_has_no_gaps_and_no_unfilled_places(locale: str) -> None:
    text = report(EVENT, locale=locale)

    assert text == text.strip()
    assert "\n\n\n" not in text
    assert "  " not in text
    assert not {"{", "}"} & set(text)
    assert "None" not in text


def test_the_same_register_is_told_alike_each_time() -> None:
    assert report(EVENT) == report(Register(EVENT)) == report(EVENT.with_records())


def test_the_decimal_context_of_the_caller_changes_nothing() -> None:
    told = report(EVENT), report(EVENT, locale="en")

    with localcontext(Context(prec=3, traps=[Inexact])):
        assert (report(EVENT), report(EVENT, locale="en")) == told


# --- computed, not recited -------------------------------------------------------------------------------------------


def test_with_180_at_the_workshop_180_to_200_were_reached_in_300_contacts() -> None:
    text = report(EVENT.with_records(session(WORKSHOP, reported=180)))

    assert "180–200 orang" in line(text, "Terjangkau")
    assert "300" in line(text, "Kontak")
    assert "220" not in text
    assert "320" not in text


def test_without_the_guidance_exactly_200_were_reached() -> None:
    for locale, reached in (("id", "Terjangkau, perajin: 200 orang,"), ("en", "Reached, artisans: 200 people,")):
        text = report(without(GUIDANCE), locale=locale)

        assert reached in text
        assert "–" not in text
        assert "300" in text
        assert "320" not in text


def test_with_25_at_the_guidance_200_to_225_were_reached() -> None:
    text = report(EVENT.with_records(session(GUIDANCE, reported=25)))

    assert "200–225 orang" in line(text, "Terjangkau")
    assert "325" in line(text, "Kontak")


def test_with_250_at_the_guidance_the_larger_session_is_the_low_end() -> None:
    assert "250–450 orang" in report(EVENT.with_records(session(GUIDANCE, reported=250)))


def test_a_mixed_introduction_leaves_open_how_many_of_it_were_artisans() -> None:
    text = report(EVENT.with_records(session(INTRODUCTION, audience="mixed")))

    assert "200–320 orang" in line(text, "Terjangkau, perajin")
    assert "320" in line(text, "Kontak")
    assert "0–100 aparatur" in line(text, "Di antaranya")
    assert "(campuran)" in line(text, "- Pengenalan")


def test_a_mixed_introduction_that_tells_its_split_narrows_the_range() -> None:
    split = Headcount(100, splits={"artisans": 30, "officials": 60})

    text = report(EVENT.with_records(session(INTRODUCTION, audience="mixed", reported=split)), locale="en")

    # At most 30 told artisans and the 10 of whom nothing is told: 200 to 200 + 20 + 40.
    assert "200–260 people" in line(text, "Reached, artisans")
    assert "Of them 60–70 civil servants" in text


def test_with_900_million_and_12_60_trillion_the_stated_growth_is_not_in_agreement() -> None:
    changed = EVENT.with_records(
        export("kerajinan-2019", value=Money.usd(900_000_000), equivalent=Money.idr(12_600_000_000_000))
    )

    text, english = report(changed), report(changed, locale="en")

    # 900 / 870 - 1 = 3.448…%; 12,600,000 / 900 = 14,000; 12,595,000 / 900.5 = 13,986.67; 12,605,000 / 899.5 = 14,013.34
    assert "US$900 juta = Rp12,6 triliun" in text
    assert line(text, "Pertumbuhan").endswith("dihitung 3,45%, dinyatakan 2,5%; tidak cocok.")
    assert "Rp14.000 per dolar AS, antara 13.987 dan 14.013" in line(text, "Kurs tersirat")
    assert line(english, "Growth").endswith("computed 3.45%, stated 2.5%; not in agreement.")
    assert "IDR\u00a014,000 per US dollar, between 13,987 and 14,013" in english


def test_the_stated_growth_keeps_the_digits_it_was_printed_with() -> None:
    text = report(EVENT.with_records(export("kerajinan-2019", stated_growth_percent="2.53")))

    assert line(text, "Pertumbuhan").endswith("dihitung 2,53%, dinyatakan 2,53%; cocok.")


@pytest.mark.parametrize(
    ("stated", "verdict"),
    [
        ("2.5", "cocok."),
        ("2.52", "cocok bila dipotong, bukan dibulatkan."),
        ("2.6", "cocok dalam batas pembulatan angka tercetak."),
        ("2.8", "tidak cocok."),
        ("-2.5", "tidak cocok."),
    ],
)
def test_the_verdict_follows_the_stated_growth(stated: str, verdict: str) -> None:
    # Computed: 2.5287…%; the printed digits allow 891.5/870.5 - 1 = 2.41…% to 892.5/869.5 - 1 = 2.64…%.
    text = report(EVENT.with_records(export("kerajinan-2019", stated_growth_percent=stated)))

    assert line(text, "Pertumbuhan").split("; ")[1] == verdict


def test_without_an_equivalent_no_rate_is_told() -> None:
    text = report(
        EVENT.with_records(export("kerajinan-2019", equivalent=None, equivalent_resolution=None)), locale="id"
    )

    assert line(text, "- tahun 2019") == "- tahun 2019: US$892 juta."
    assert "Kurs" not in text
    assert "Rp" not in text


def test_without_the_units_of_the_last_digits_the_rate_is_one_number_and_this_is_said() -> None:
    text = report(EVENT.with_records(export("kerajinan-2019", resolution=None, equivalent_resolution=None)))

    assert "antara 13.991 dan 13.991" in line(text, "Kurs")
    assert line(text, "Kurs").endswith("Yang tidak disebutkan: resolution, equivalent_resolution.")


def test_without_a_stated_growth_none_is_set_against_it() -> None:
    text = report(EVENT.with_records(export("kerajinan-2019", stated_growth_percent=None, stated_growth_base=None)))

    assert "Pertumbuhan" not in text
    assert "2,5" not in text


def test_a_growth_without_its_base_is_not_compared_and_the_reason_is_told() -> None:
    register = without("kerajinan-2018")

    assert "Tidak dapat dibandingkan: Tidak ada catatan untuk 2018." in report(register)
    assert "Not comparable: There is no record of 2018." in report(register, locale="en")
    assert "cocok" not in report(register)


def test_growth_over_the_figure_of_another_publisher_is_not_compared_and_the_reason_is_told() -> None:
    register = EVENT.with_records(export("kerajinan-2018", source="Kementerian Perindustrian 2019-04-25"))

    assert "Tidak dapat dibandingkan: Angka 2019 dan 2018 berasal dari penerbit yang berbeda." in report(register)
    assert "Not comparable: The figures of 2019 and 2018 are from different publishers." in report(
        register, locale="en"
    )


def test_growth_over_nothing_is_not_compared_and_the_reason_is_told() -> None:
    register = EVENT.with_records(export("kerajinan-2018", value=Money.usd(0)))

    assert "Tidak dapat dibandingkan: Angka dasar 2018 nol, jadi pertumbuhan tidak dapat dihitung." in report(register)


def test_growth_of_nine_months_over_twelve_is_not_compared_and_the_reason_is_told() -> None:
    register = EVENT.with_records(export("kerajinan-2019", period="2019-01/2019-09"))

    text = report(register)

    assert "Tidak dapat dibandingkan:" in text
    assert "tidak sama panjang." in text
    assert "Januari–September 2019" in text


def test_a_cancelled_guidance_is_not_told_as_held() -> None:
    register = EVENT.with_records(session(GUIDANCE, ended=Ended("2020-02-26", "cancelled")))

    text = report(register)

    assert "Terjangkau, perajin: 200 orang" in text
    assert "300" in line(text, "Kontak")
    assert "20 orang" not in text


def test_attended_counts_are_told_as_counted() -> None:
    register = EVENT.with_records(
        *(
            session(name, reported=Headcount(EVENT.sessions[name].reported.total, "attended"))  # type: ignore[union-attr]
            for name in (WORKSHOP, INTRODUCTION, GUIDANCE)
        )
    )

    assert "200–220 orang, menurut hitungan hadir." in report(register)
    assert "tanpa daftar hadir" not in report(register)
    assert "320, by count of those present." in report(register, locale="en")


def test_one_attended_count_among_others_is_told_as_a_part() -> None:
    register = EVENT.with_records(session(GUIDANCE, reported=Headcount(18, "attended")))

    assert "200–218 orang, sebagian tanpa daftar hadir." in report(register)


@pytest.mark.parametrize("basis", ["expected", "registered"])
def test_people_who_were_only_awaited_are_not_told_as_reached(basis: str) -> None:
    register = EVENT.with_records(session(WORKSHOP, reported=Headcount(200, basis)))

    text = report(register)

    assert "200" not in line(text, "Terjangkau")
    assert "20 orang" in line(text, "Terjangkau")
    assert "120" in line(text, "Kontak")
    assert f'sessions["{WORKSHOP}"].reported' in line(text, "Terjangkau")


@pytest.mark.parametrize(
    ("basis", "locale", "word"),
    [
        ("expected", "id", "diperkirakan"),
        ("expected", "en", "expected"),
        ("registered", "id", "terdaftar"),
        ("registered", "en", "registered"),
    ],
)
def test_the_line_of_a_session_says_when_its_count_was_only_awaited(basis: str, locale: str, word: str) -> None:
    register = EVENT.with_records(session(WORKSHOP, reported=Headcount(200, basis)))

    assert word in line(report(register, locale=locale), "- Workshop")


def test_a_session_without_a_count_is_told_and_named() -> None:
    register = EVENT.with_records(session(GUIDANCE, reported=None))

    text = report(register)

    assert line(text, "- Bimbingan").endswith(": jumlah tidak disebutkan (perajin).")
    assert f'Yang tidak disebutkan: sessions["{GUIDANCE}"].reported.' in line(text, "Terjangkau")
    assert "number not told (artisans)" in report(register, locale="en")


@pytest.mark.parametrize(
    ("quantity", "unit", "indonesian", "english"),
    [(2, None, "2 unit", "2 units"), (2, "set", "2 set", "2 set"), (1200, None, "1.200 unit", "1,200 units")],
)
def test_the_number_of_machines_is_told_where_it_is_known(
    quantity: int, unit: str | None, indonesian: str, english: str
) -> None:
    register = EVENT.with_records(grant(quantity=quantity, unit=unit))

    assert line(report(register), "- Mesin").startswith(f"- Mesin pengecoran pewter: {indonesian}; diserahkan")
    assert line(report(register, locale="en"), "- Mesin").startswith(
        f"- Mesin pengecoran pewter: {english}; handed over"
    )
    assert "jumlah tidak disebutkan" not in report(register)


def test_the_receiver_is_told_where_it_is_known() -> None:
    handover = attrs.evolve(grant().handovers[0], receiver_id="dekranas")
    register = EVENT.with_records(grant(handovers=[handover]))

    assert "diterima Dewan Kerajinan Nasional." in line(report(register), "- Mesin")
    assert "received by Dewan Kerajinan Nasional." in line(report(register, locale="en"), "- Mesin")
    assert "penerima tidak disebutkan" not in report(register)


def test_a_machine_that_was_not_handed_over_is_told_so() -> None:
    register = EVENT.with_records(grant(handovers=[]))

    assert line(report(register), "- Mesin") == "- Mesin pengecoran pewter: jumlah tidak disebutkan; belum diserahkan."
    assert line(report(register, locale="en"), "- Mesin").endswith("number not told; not handed over.")


def test_a_machine_that_was_never_granted_after_all_is_not_told() -> None:
    register = EVENT.with_records(grant(ended=Ended("2020-03-01", "cancelled")))

    assert "Mesin" not in report(register)


def test_the_day_before_nothing_had_been_held() -> None:
    before, after = report(EVENT, on=date(2020, 2, 26)), report(EVENT, on=date(2020, 2, 27))

    assert after == report(EVENT)
    assert "Pelatihan" not in before
    assert "Terjangkau" not in before
    assert "Kontak" not in before
    assert "US$892 juta" in before


def test_without_its_sources_the_event_names_none_and_was_told_by_the_organizer() -> None:
    register = EVENT.with_records(*(session(name, source=None) for name in EVENT.sessions))

    assert "as told by the organizer, without an attendance list" in report(register, locale="en")
    assert "as told at the opening" not in report(register, locale="en")

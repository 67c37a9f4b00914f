"""Issues and figures in words: the facts are written for the reader, in the language of the reader."""

from collections.abc import Mapping
from datetime import date, time
from decimal import ROUND_DOWN, Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.errors import Issue, Path, UnknownLocale, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.language.messages import amount_phrase, basis_phrase, percent_as_printed, phrase, worded
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.exports import ExportRecord, ExportSeries
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register
from ikm_domain.statistics import contacts, reach
from ikm_domain.values.figures import Figure
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex

NO_BREAK = "\u00a0"


def sold(period: str, millions: str, told: str = "2020-02-27", **fields: Any) -> ExportRecord:
    return ExportRecord(
        id=f"k-{period}-{told}",
        commodity="kerajinan",
        period=period,
        value=Money.usd(Decimal(millions) * 1_000_000),
        source=f"Dekranas {told}",
        **fields,
    )


def series(*records: ExportRecord) -> ExportSeries:
    return ExportSeries(records=records)


def issue(code: str, **facts: object) -> Issue:
    return warning(code, Path(), **facts)


# --- facts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "indonesian", "english"),
    [
        (
            issue("handover.before-decision", handed_over=date(2020, 2, 27), decided=date(2020, 3, 1)),
            "Serah terima pada 27 Februari 2020 mendahului keputusan tanggal 1 Maret 2020.",
            "The hand-over on 27 February 2020 came before the decision of 1 March 2020.",
        ),
        (
            issue("code.unknown", given="perempuan", allowed=("female", "male")),
            '"perempuan" tidak dikenal; yang dikenal: female, male.',
            '"perempuan" is not known; known are: female, male.',
        ),
        (
            issue("number.range", least=1, most=1_000_000),
            "Bilangan ini harus antara 1 dan 1.000.000.",
            "The number must lie between 1 and 1,000,000.",
        ),
        (
            issue("number.range", least=1900, most=9999),
            "Bilangan ini harus antara 1900 dan 9999.",
            "The number must lie between 1900 and 9999.",
        ),
        (
            issue("number.range", least=-10_000, most=10_000),
            "Bilangan ini harus antara -10.000 dan 10.000.",
            "The number must lie between -10,000 and 10,000.",
        ),
        (
            issue("number.range", least=Decimal("-0.50"), most=Decimal("1234.5")),
            "Bilangan ini harus antara -0,50 dan 1.234,5.",
            "The number must lie between -0.50 and 1,234.5.",
        ),
        (
            issue("program.no-target", target=Sex.FEMALE),
            "Program ini tidak punya sasaran untuk perempuan.",
            "This program has no target for female.",
        ),
    ],
)
def test_facts_are_written_as_the_language_writes_them(told: Issue, indonesian: str, english: str) -> None:
    assert told.message() == told.message("id") == worded(told) == indonesian
    assert told.message("en") == worded(told, "en") == english


def test_facts_of_other_kinds_are_told_as_they_are() -> None:
    told = issue("own.code", clock=time(9, 30), part=Fraction(1, 3), flag=True)

    assert told.message("en") == "own.code: clock=09:30:00, part=1/3, flag=True"


def test_a_fact_that_cannot_be_written_leaves_the_code_alone() -> None:
    for locale in ("id", "en"):
        assert issue("own.code", given=Decimal("NaN"), room=3).message(locale) == "own.code"


def test_an_amount_that_a_figure_is_about_is_written_as_money() -> None:
    figure = Figure(name="looms", low=3, high=3, unit="looms", about={"price": Money.idr(1_500_000)})
    own = {locale: {"figure.looms": "{amount} × {price}."} for locale in ("id", "en")}

    assert figure.sentence("id", own) == "3 × Rp1.500.000."
    assert figure.sentence("en", own) == f"3 × IDR{NO_BREAK}1,500,000."


@pytest.mark.parametrize("number", [10**40, -(10**101), 10**200])
def test_a_number_of_any_size_can_be_told(number: int) -> None:
    assert issue("document.newer", given=number, newest=1).message("en").startswith("This document is of schema")


def test_a_fact_that_looks_like_a_place_to_fill_stays_what_it_is() -> None:
    assert issue("money.text", given="{given} {0}").message("en").startswith('"{given} {0}" is not an amount')


@pytest.mark.parametrize("locale", ["fr", "", "xx_ID"])
def test_a_language_that_cannot_be_written_is_refused(locale: str) -> None:
    for told in (issue("text.blank"), issue("own.code")):
        with pytest.raises(UnknownLocale):
            told.message(locale)
    with pytest.raises(UnknownLocale):
        Figure(name="reach", low=1, high=1, unit="people").sentence(locale)


@pytest.mark.parametrize("locale", ["id", "id_ID", "id-ID", "ID", "en", "en_US", "en-GB"])
def test_every_spelling_of_the_two_languages_is_understood(locale: str) -> None:
    expected = "Teks ini kosong." if locale.lower().startswith("id") else "This text is blank."

    assert issue("text.blank").message(locale) == expected


def test_a_catalogue_of_ones_own_may_lack_a_language_or_a_code() -> None:
    own: Mapping[str, Mapping[str, str]] = {"id": {"own.code": "Butuh {count} orang."}}

    assert issue("own.code", count=12_000).message("id", own) == "Butuh 12.000 orang."
    assert issue("own.code", count=12_000).message("en", own) == "own.code: count=12,000"
    assert issue("text.blank").message("id", own) == "Teks ini kosong."


def test_a_phrase_is_filled_with_its_facts() -> None:
    assert phrase("and-more", "id", count="5") == "dan 5 lagi"
    assert phrase("at-least", "en", amount="2") == "at least 2"


# --- amounts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "unit", "indonesian", "english"),
    [
        (200, 220, "people", "200–220 orang", "200–220 people"),
        (200, 200, "people", "200 orang", "200 people"),
        (1, 1, "people", "1 orang", "1 person"),
        (0, 0, "people", "0 orang", "0 people"),
        (0, 1, "people", "0–1 orang", "0–1 people"),
        (1, 1, "units", "1 unit", "1 unit"),
        (2, 2, "units", "2 unit", "2 units"),
        (5, None, "people", "sedikitnya 5 orang", "at least 5 people"),
        (None, None, "people", "tidak dapat dikatakan", "cannot be said"),
        (320, 320, "seats", "320", "320"),
        (12_345, 12_345, "seats", "12.345", "12,345"),
        (Fraction(11, 435), Fraction(11, 435), "ratio", "2,53%", "2.53%"),
        (Fraction(4, 5), Fraction(22, 25), "ratio", "80,00%–88,00%", "80.00%–88.00%"),
        (Fraction(-1, 3), Fraction(-1, 3), "ratio", "-33,33%", "-33.33%"),
        (Decimal("0.1"), Decimal("0.1"), "ratio", "10,00%", "10.00%"),
        (Money.idr(5), Money.idr(7), "IDR", "Rp5–Rp7", f"IDR{NO_BREAK}5–IDR{NO_BREAK}7"),
        (Money.usd(5), None, "USD", "sedikitnya US$5,00", "at least $5.00"),
        (26, 60, "days", "26–60 hari", "26–60 days"),
        (1, 1, "grants", "1 fasilitasi", "1 grant"),
        (2, 2, "enterprises", "2 usaha", "2 enterprises"),
        (Fraction(7), Fraction(15, 2), "hours", "7–7,50 jam", "7–7.50 hours"),
        (350_000, 350_000, "IDR/person", "Rp350.000", f"IDR{NO_BREAK}350,000"),
        (Fraction(100, 3), Fraction(100, 3), "USD/person", "US$33,33", "$33.33"),
        (Fraction(2, 3), Fraction(2, 3), "looms", "0,67", "0.67"),
        (Decimal("1.5"), Decimal("1.5"), "looms", "1,50", "1.50"),
    ],
)
def test_an_amount_is_a_number_a_range_a_least_number_or_cannot_be_said(
    low: Any, high: Any, unit: str, indonesian: str, english: str
) -> None:
    figure = Figure(name="any", low=low, high=high, unit=unit)

    assert amount_phrase(figure, "id") == indonesian
    assert amount_phrase(figure, "en") == english


def test_at_least_one_unit_is_one_unit() -> None:
    assert amount_phrase(Figure(name="equipment-units", low=1, high=None, unit="units"), "en") == "at least 1 unit"
    assert amount_phrase(Figure(name="reach", low=1, high=None, unit="people"), "en") == "at least 1 person"


@pytest.mark.parametrize(
    ("stated", "indonesian", "english"),
    [
        ("2.5", "2,5%", "2.5%"),
        ("2.50", "2,50%", "2.50%"),
        ("2", "2%", "2%"),
        ("-9.9", "-9,9%", "-9.9%"),
        ("0", "0%", "0%"),
        ("0.0", "0,0%", "0.0%"),
        ("1234.5", "1.234,5%", "1,234.5%"),
        ("0.125", "0,125%", "0.125%"),
        ("2E+1", "20%", "20%"),
    ],
)
def test_a_stated_percentage_keeps_the_digits_it_was_printed_with(stated: str, indonesian: str, english: str) -> None:
    assert percent_as_printed(Decimal(stated), "id") == indonesian
    assert percent_as_printed(Decimal(stated), "en") == english


@pytest.mark.parametrize(
    ("basis", "about", "missing", "indonesian", "english"),
    [
        (
            "not-stated",
            {"told": "opening"},
            False,
            "sebagaimana disampaikan pada pembukaan, tanpa daftar hadir",
            "as told at the opening, without an attendance list",
        ),
        (
            "not-stated",
            {},
            False,
            "sebagaimana disampaikan penyelenggara, tanpa daftar hadir",
            "as told by the organizer, without an attendance list",
        ),
        ("attended", {"told": "opening"}, False, "menurut hitungan hadir", "by count of those present"),
        ("mixed", {}, False, "sebagian tanpa daftar hadir", "in part without an attendance list"),
        ("computed", {}, False, "tidak ada pelatihan yang tercatat", "no session is on record"),
        ("computed", {}, True, "tanpa jumlah yang disebutkan", "no count being told"),
        ("printed-digits", {}, False, "menurut angka tercetak", "by the printed digits"),
    ],
)
def test_what_a_figure_rests_on_is_told(
    basis: str, about: dict[str, object], missing: bool, indonesian: str, english: str
) -> None:
    gap = [warning("session.no-count", Path(("sessions", 0, "reported")))] if missing else []
    figure = Figure(name="reach", low=1, high=1, unit="people", basis=basis, about=about, missing=gap)

    assert basis_phrase(figure, "id") == indonesian
    assert basis_phrase(figure, "en") == english


# --- figures ---------------------------------------------------------------------------------------------------------

SESSIONS = Register(
    [
        TrainingSession(id="a", title="Workshop", audience="artisans", reported=200),
        TrainingSession(id="b", title="Bimtek", audience="artisans", reported=20),
        TrainingSession(id="c", title="Pengenalan", audience="officials", reported=100),
    ]
)
YEARS = series(
    sold("2017", "100"),
    sold("2018", "110", resolution=Money.usd(1_000_000)),
    sold("2019", "121", stated_growth_percent="10.0"),
)
TOLD_TWICE = series(sold("2012", "666", "2013-08-19"), sold("2012", "696.33", "2013-11-20"))
EVENT_RATE = sold(
    "2019",
    "892",
    resolution=Money.usd(1_000_000),
    equivalent=Money.idr(12_480_000_000_000),
    equivalent_resolution=Money.idr(10_000_000_000),
)
MACHINES = EquipmentGrant(id="m-1", item="Mesin pengecoran", quantity=2, unit_value=Money.idr(75_000_000))
SENTENCES: dict[str, tuple[Figure, str, str]] = {
    "reach": (
        reach(SESSIONS, audience="artisans"),
        "Terjangkau, perajin: 200–220 orang, sebagaimana disampaikan penyelenggara, tanpa daftar hadir.",
        "Reached, artisans: 200–220 people, as told by the organizer, without an attendance list.",
    ),
    "contacts": (
        contacts(SESSIONS),
        "Kontak (kursi terisi): 320, sebagaimana disampaikan penyelenggara, tanpa daftar hadir.",
        "Contacts (seats filled): 320, as told by the organizer, without an attendance list.",
    ),
    "contacts of an audience": (
        contacts(SESSIONS, audience="officials"),
        "Kontak dengan aparatur: 100, sebagaimana disampaikan penyelenggara, tanpa daftar hadir.",
        "Contacts with civil servants: 100, as told by the organizer, without an attendance list.",
    ),
    "growth": (
        YEARS.growth("2019"),
        "Pertumbuhan tahun 2019 terhadap tahun 2018: 10,00%.",
        "Growth of 2019 over 2018: 10.00%.",
    ),
    "compound growth": (
        # 100 × 1.1 × 1.1 = 121
        YEARS.compound_growth("2017", "2019"),
        "Pertumbuhan rata-rata per tahun dari tahun 2017 sampai tahun 2019: 10,00%.",
        "Compound growth a year from 2017 to 2019: 10.00%.",
    ),
    "revision": (
        # 696.33 − 666 = 30.33
        TOLD_TWICE.revision("2012"),
        "Perubahan angka tahun 2012 sejak pertama disampaikan: US$30.330.000,00.",
        "Revision of the figure of 2012 since it was first told: $30,330,000.00.",
    ),
    "implied rate": (
        EVENT_RATE.implied_rate(),
        "Kurs tersirat tahun 2019: Rp13.991,03 per dolar AS, antara 13.978 dan 14.004 menurut angka yang tercetak; "
        "bukan kurs resmi.",
        f"Implied rate of 2019: IDR{NO_BREAK}13,991.03 per US dollar, between 13,978 and 14,004 given the printed "
        "digits; not an official rate.",
    ),
    "no rate": (
        sold("2019", "892").implied_rate(),
        "Kurs tersirat tidak dapat dikatakan. Yang tidak disebutkan: equivalent.",
        "An implied rate cannot be said. Not told: equivalent.",
    ),
    "value of a grant": (
        MACHINES.total_value(),
        "Nilai Mesin pengecoran: Rp150.000.000.",
        f"Value of Mesin pengecoran: IDR{NO_BREAK}150,000,000.",
    ),
    "value of a grant that tells nothing": (
        attrs.evolve(MACHINES, quantity=None, unit_value=None).total_value(),
        "Nilai Mesin pengecoran: tidak dapat dikatakan. Yang tidak disebutkan: quantity, unit_value.",
        "Value of Mesin pengecoran: cannot be said. Not told: quantity, unit_value.",
    ),
    "figure of an integrator": (
        Figure(name="looms", low=3, high=4, unit="alat"),
        "looms: 3–4, satuan alat.",
        "looms: 3–4, in alat.",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_figure_is_told_in_both_languages(name: str) -> None:
    figure, indonesian, english = SENTENCES[name]

    assert figure.sentence() == figure.sentence("id") == indonesian
    assert figure.sentence("en") == english


def test_a_stated_growth_is_told_beside_the_computed_one() -> None:
    checked = YEARS.check_stated("2019")

    assert checked.sentence() == (
        "Pertumbuhan tahun 2019 terhadap tahun 2018: dihitung 10,00%, dinyatakan 10,0%; cocok."
    )
    assert checked.sentence("en") == "Growth of 2019 over 2018: computed 10.00%, stated 10.0%; in agreement."


def test_growth_over_nothing_says_why_it_cannot_be_said() -> None:
    figure = series(sold("2018", "0"), sold("2019", "5")).growth("2019")

    for locale, start, reason in (
        ("id", "Pertumbuhan tahun 2019 terhadap tahun 2018: tidak dapat dikatakan.", "Angka dasar 2018 nol"),
        ("en", "Growth of 2019 over 2018: cannot be said.", "The base figure of 2018 is zero"),
    ):
        assert figure.sentence(locale).startswith(start)
        assert reason in figure.sentence(locale)


@pytest.mark.parametrize(
    ("currency", "per_id", "per_en"),
    [("USD", "per dolar AS,", "per US dollar,"), ("EUR", "per EUR,", "per EUR,"), ("JPY", "per JPY,", "per JPY,")],
)
def test_a_rate_is_told_per_unit_of_the_currency_of_the_value(currency: str, per_id: str, per_en: str) -> None:
    record = attrs.evolve(sold("2019", "1"), value=Money(100, currency), equivalent=Money.idr(1_600_000))

    assert f"Rp16.000 {per_id}" in record.implied_rate().sentence()
    assert f"IDR{NO_BREAK}16,000 {per_en}" in record.implied_rate().sentence("en")


def test_the_range_of_a_small_rate_keeps_its_decimals() -> None:
    # 4 ± 0.5 euros for 5 dollars exactly: 3.5/5 = 0.7 to 4.5/5 = 0.9
    record = attrs.evolve(
        sold("2019", "1"),
        value=Money.usd(5),
        equivalent=Money(4, "EUR"),
        equivalent_resolution=Money(1, "EUR"),
        resolution=Money.usd("0.01"),
    )

    sentence = attrs.evolve(record, resolution=None).implied_rate().sentence("en")

    assert "between 0.700000 and 0.900000" in sentence


def test_a_rate_far_below_a_cent_is_not_told_as_nothing() -> None:
    # 892,000,000 / 12,480,000,000,000 = 0.0000714743…
    record = attrs.evolve(sold("2019", "1"), value=Money.idr(12_480_000_000_000), equivalent=Money.usd(892_000_000))

    sentence = record.implied_rate().sentence("id")

    assert "US$0,00 per rupiah" not in sentence
    assert "0,000071" in sentence


def test_a_rate_without_a_high_end_says_so() -> None:
    record = attrs.evolve(sold("2019", "1"), value=Money.usd(1), resolution=Money.usd(2), equivalent=Money.idr(14_000))

    # 14,000 / (1 + 1) = 7,000; one dollar give or take one may be nothing at all.
    assert "antara 7.000 dan tidak dapat dikatakan" in record.implied_rate().sentence()
    assert "between 7,000 and cannot be said" in record.implied_rate().sentence("en")


def test_a_rate_of_an_integrator_without_money_is_told_without_breaking() -> None:
    figure = Figure(
        name="implied-rate", low=2, high=2, unit="?/?", numerator=4, denominator=2, about={"period": "2019"}
    )

    assert figure.sentence("id")
    assert figure.sentence("en")


@pytest.mark.parametrize("name", ["reach", "contacts", "growth", "share", "target-met", "implied-rate", "grant-value"])
def test_a_figure_that_was_made_by_hand_can_be_told(name: str) -> None:
    figure = Figure(name=name, low=200, high=220, unit="people", basis="not-stated")

    for locale in ("id", "en"):
        assert figure.sentence(locale).endswith(".")


def test_the_decimal_context_of_the_caller_changes_no_sentence() -> None:
    told = [figure.sentence(locale) for figure, _, _ in SENTENCES.values() for locale in ("id", "en")]

    with localcontext(Context(prec=2, rounding=ROUND_DOWN)):
        assert [figure.sentence(locale) for figure, _, _ in SENTENCES.values() for locale in ("id", "en")] == told


def test_a_catalogue_of_ones_own_words_figures_too() -> None:
    own = {"en": {"figure.reach": "{amount} {audience} served."}}
    figure = reach(SESSIONS, audience="artisans")

    assert figure.sentence("en", own) == "200–220 people artisans served."
    assert figure.sentence("id", own) == figure.sentence("id")


def test_the_facts_of_an_issue_cannot_be_changed_by_telling_it() -> None:
    told = issue("number.range", least=1, most=5)
    told.message("en")

    assert told.params == FrozenMap({"least": 1, "most": 5})


def test_a_figure_may_be_about_an_amount_which_is_written_as_one() -> None:
    own = {"id": {"figure.looms": "Alat tenun seharga {price}: {amount}."}}
    looms = Figure(name="looms", low=3, high=3, unit="units", about={"price": Money.idr(1_500_000)})
    assert looms.sentence("id", own) == "Alat tenun seharga Rp1.500.000: 3 unit."


def test_a_fact_that_cannot_be_written_leaves_the_code() -> None:
    assert (
        Issue("number.range", params=FrozenMap({"least": Decimal("1E+999"), "most": 1})).message("en") == "number.range"
    )

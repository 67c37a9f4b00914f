"""Days as people type them: every form with the day it names, or why it names none."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain import Period, format_date
from ikm_domain.errors import ValidationFailed
from ikm_domain.language.reading.cells import Cell, Reading
from ikm_domain.language.reading.dates import DateOrder, order_of, read_birth_year, read_date, read_period
from tests.language.reading.test_people import CELLS, told

MARCH_12 = date(2020, 3, 12)
EVENT = date(2020, 2, 27)

# fmt: off
SAME_DAY = [
    "27/02/2020", "27-02-2020", "27.02.2020", "27 02 2020", "27-2-2020", "27 / 02 / 2020", "2020-02-27", "2020/02/27",
    "2020.02.27", "2020-02-27 00:00:00", "2020-02-27T09:00:00", "27 Februari 2020", "27 Pebruari 2020",
    "27 februari 2020", "27 FEBRUARI 2020", "27 Feb 2020", "27-Feb-2020", "27-Peb-2020", "27 Feb. 2020",
    "27 February 2020", "February 27, 2020", "Feb 27 2020", "February 27th, 2020", "Kamis, 27 Februari 2020",
    "Kamis/27 Februari 2020", "Kamis 27 Februari 2020", "hari Kamis, tanggal 27 Februari 2020", "Thursday, 27 Feb 2020",
    "27februari2020", "27 Februari2020", "27/02/2020 12:00:00 AM", "27/02/2020 9:00 am",
    "KAMIS, 27-02-2020", "27 Februari 2020 09.00", "27\u00a0Februari\u00a02020", " 27  Februari  2020 ",
]
# fmt: on


@pytest.mark.parametrize("typed", SAME_DAY)
def test_the_day_of_the_event_is_read_in_every_spelling(typed: str) -> None:
    assert read_date(typed) == Reading(EVENT)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12-Mrt-2020", MARCH_12),
        ("12 Mart 2020", MARCH_12),
        ("12 Maret 2020", MARCH_12),
        ("Jum'at, 28 Pebruari 2020", date(2020, 2, 28)),
        ("Jumat, 28 Februari 2020", date(2020, 2, 28)),
        ("Jum\u2019at 28 Feb 2020", date(2020, 2, 28)),
        ("5 Nopember 2019", date(2019, 11, 5)),
        ("17 Agt 2019", date(2019, 8, 17)),
        ("17 Agustus 2019", date(2019, 8, 17)),
        ("17-Ags-2019", date(2019, 8, 17)),
        ("31 Des 2019", date(2019, 12, 31)),
        ("1 Mei 2020", date(2020, 5, 1)),
        ("2 Okt 2020", date(2020, 10, 2)),
        ("Ahad, 1 Maret 2020", date(2020, 3, 1)),
        ("29/02/2020", date(2020, 2, 29)),
        (datetime(2020, 3, 12, 9), MARCH_12),
        (MARCH_12, MARCH_12),
        ("07/07/2020", date(2020, 7, 7)),  # one day in either order
        ("03/27/2020", date(2020, 3, 27)),  # a machine set to American dates
    ],
)
def test_old_short_and_foreign_spellings_are_read(typed: Cell, day: date) -> None:
    assert read_date(typed) == Reading(day)


@pytest.mark.parametrize("cell", [43902, 43902.0, "43902", "43902.0", Decimal(43902)])
def test_the_day_count_of_a_spreadsheet_is_read_with_a_warning(cell: Cell) -> None:
    reading = read_date(cell)  # 43,902 days from 30 December 1899
    assert reading.value == MARCH_12
    assert [(issue.code, issue.severity.value) for issue in reading.issues] == [("date.serial", "warning")]


@pytest.mark.parametrize("cell", [None, "", "-", "0", 0, "0.0", "belum ada"])
def test_a_day_that_is_not_there_is_unknown(cell: Cell) -> None:
    assert read_date(cell) == Reading()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("12/03/20", "date.century"),
        ("12 Mart 20", "date.century"),
        ("01-07-90", "date.century"),
        ("31/02/2020", "date.impossible"),
        ("31/02/20", "date.impossible"),
        ("29-02-2019", "date.impossible"),
        ("32 Januari 2020", "date.impossible"),
        ("00/01/2020", "date.impossible"),
        ("13/13/2020", "date.impossible"),
        ("2020-13-01", "date.impossible"),
        ("1 Januari 0000", "date.impossible"),
        ("10-12 Maret 2020", "date.range"),
        ("27 Februari s.d. 1 Maret 2020", "date.range"),
        ("27 Februari 2020 s/d 1 Maret 2020", "date.range"),
        ("27/02/2020 - 28/02/2020", "date.range"),
        ("27–28 Februari 2020", "date.range"),
        ("besok", "date.unreadable"),
        ("12 Marettt 2020", "date.unreadable"),
        ("Maret 2020", "date.unreadable"),
        ("2020", "date.unreadable"),
        (2020, "date.unreadable"),
        (1, "date.unreadable"),
        (99999999, "date.unreadable"),
        ("9 pagi", "date.unreadable"),
        ("09.00-16.00 WIB", "date.unreadable"),
        ("08:00 s/d selesai", "date.unreadable"),
        (time(9), "date.unreadable"),
        (True, "date.unreadable"),
        (1.5, "date.unreadable"),
        ("12-10 Maret 2020", "date.unreadable"),
        ("1" * 5000, "date.unreadable"),
        ("١٢/٠٣/٢٠٢٠", "date.unreadable"),
        ("12/03/2020 abc", "date.unreadable"),
    ],
)
def test_what_names_no_single_day_is_refused_with_its_reason(typed: Cell, code: str) -> None:
    assert told(read_date(typed)) == (code,)


@pytest.mark.parametrize(
    "typed",
    ["Jumat, 27 Februari 2020", "hari Rabu tanggal 27 Februari 2020", "Sunday, 27 February 2020", "Ahad 27/02/2020"],
)
def test_another_day_of_the_week_is_told(typed: str) -> None:
    reading = read_date(typed)  # a Thursday
    assert (reading.value, [issue.code for issue in reading.issues]) == (EVENT, ["date.weekday"])
    assert reading.issues[0].severity == "warning"


@given(st.dates(date(1000, 1, 1)), st.sampled_from(["id", "en"]))
def test_the_day_of_the_week_that_is_written_is_the_one_that_is_read(day: date, locale: str) -> None:
    assert read_date(format_date(day, locale=locale)) == Reading(day)


def test_options_are_checked_as_everywhere() -> None:
    assert read_date("27/02/90", on="2020-03-01") == Reading(date(1990, 2, 27))
    for reader in (read_date, read_period, read_birth_year):
        wrong: Any = {"order": "x", "on": datetime(2020, 1, 1)}
        with pytest.raises(ValidationFailed) as refused:
            reader("27/02/20", **wrong)
        assert [(issue.code, str(issue.path)) for issue in refused.value.issues] == [
            ("code.unknown", "order"),
            ("field.type", "on"),
        ]


def test_counts_of_days_are_read_between_their_bounds() -> None:
    assert [read_date(count).value is None for count in (9_999, 10_000, 79_999, 80_000)] == [True, False, False, True]


def test_a_day_number_above_twelve_shows_the_order() -> None:
    assert order_of(["13/12/2020"]) is DateOrder.DAY_FIRST
    assert order_of(["12/13/2020"]) is DateOrder.MONTH_FIRST
    assert order_of(["12/12/2020"]) is None


def test_the_day_of_the_sheet_itself_is_not_too_late() -> None:
    assert read_date("27/02/2020", on=EVENT) == Reading(EVENT)
    assert told(read_date("28/02/2020", on=EVENT)) == ("date.later",)
    assert read_birth_year(2020, on=EVENT).value == 2020
    assert told(read_birth_year(2021, on=EVENT)) == ("date.later",)


@pytest.mark.parametrize(("typed", "year"), [("1/1990", 1990), ("12/1990", 1990), ("0/1990", None)])
def test_a_month_of_birth_is_one_of_twelve(typed: str, year: int | None) -> None:
    assert read_birth_year(typed).value == year


def test_an_age_has_up_to_three_digits() -> None:
    assert told(read_birth_year("100")) == ("date.age",)


def test_a_moment_that_is_none_is_blank() -> None:
    class NotATime(datetime):
        def __str__(self) -> str:
            return "NaT"

    assert read_date(NotATime(2020, 1, 1)) == Reading()


def test_a_year_of_two_digits_is_read_where_one_century_has_the_day() -> None:
    assert read_date("29-02-00") == Reading(date(2000, 2, 29))  # 1900 was no leap year


def test_a_day_that_may_be_a_month_is_read_day_first_with_a_warning() -> None:
    reading = read_date("03/04/2020")
    assert reading.value == date(2020, 4, 3)
    (issue,) = reading.issues
    assert (issue.code, issue.severity.value) == ("date.order", "warning")
    assert issue.message("id") == "Tanggal ini dibaca 3 April 2020; bila bulan di depan, 4 Maret 2020."


def test_the_order_that_a_column_shows_decides_without_a_warning() -> None:
    assert read_date("03/04/2020", order="day-first") == Reading(date(2020, 4, 3))
    assert read_date("03/04/2020", order="month-first") == Reading(date(2020, 3, 4))
    assert read_date("27/02/2020", order="month-first") == Reading(EVENT)  # there is one reading of it


def test_a_column_shows_its_order_where_nothing_speaks_against_it() -> None:
    assert order_of(["03/04/2020", "27/02/2020", None, 5, "besok"]) is DateOrder.DAY_FIRST
    assert order_of(["03/04/2020", "02/27/2020"]) is DateOrder.MONTH_FIRST
    assert order_of(["27/02/2020", "02/27/2020"]) is None
    assert order_of(["03/04/2020", "2020-02-27"]) is None


def test_a_year_of_two_digits_is_read_where_the_bound_leaves_one() -> None:
    assert read_date("12/03/20", on=date(2020, 6, 1), order="day-first").value is None  # 1920 or 2020
    assert read_date("12/03/90", on=EVENT, order="day-first") == Reading(date(1990, 3, 12))
    years = read_date("01-07-90").issues[0].params["years"]
    assert years == ("1990", "2090")


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("10-12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 - 12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10–12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 s.d. 12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 s.d 12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 s/d 12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 sd 12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 sampai dengan 12 Maret 2020", "2020-03-10/2020-03-12"),
        ("10 to 12 March 2020", "2020-03-10/2020-03-12"),
        ("10 & 11 Maret 2020", "2020-03-10/2020-03-11"),
        ("27 Februari - 1 Maret 2020", "2020-02-27/2020-03-01"),
        ("27 Februari 2020 s.d. 1 Maret 2020", "2020-02-27/2020-03-01"),
        ("30 Desember 2019 s.d. 2 Januari 2020", "2019-12-30/2020-01-02"),
        ("27/02/2020 - 01/03/2020", "2020-02-27/2020-03-01"),
        ("27-02-2020 s/d 28-02-2020", "2020-02-27/2020-02-28"),
        ("Kamis, 27 Februari 2020", "2020-02-27"),
    ],
)
def test_days_from_one_to_another_are_read_as_a_period(typed: str, period: str) -> None:
    assert read_period(typed, order="day-first") == Reading(Period(period))


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("Pangkalpinang, 01-07-1990", 1990),
        ("Pangkalpinang / 1 Juli 1990", 1990),
        ("Pkl. Pinang, 1 Juli 1990", 1990),
        ("Pangkalpinang 01-07-1990", 1990),  # without a comma
        ("P.Pinang. 1 Juli 1990", 1990),
        ("Toboali, Kab. Bangka Selatan, 1 Juli 1990", 1990),
        ("July 1, 1990", 1990),
        ("July 1 1990", 1990),
        ("1990.0", 1990),  # as a data frame writes a column with gaps
        ("1/7/1990 12:00:00 AM", 1990),
        ("Muntok,03-04-1985", 1985),  # the order of day and month does not matter here
        ("03/04/1985", 1985),
        ("1990", 1990),
        (1990, 1990),
        (1990.0, 1990),
        ("tahun 1990", 1990),
        ("Th. 1990", 1990),
        ("07-1990", 1990),
        ("Juli 1990", 1990),
        ("Jul-1990", 1990),
        (date(1990, 7, 1), 1990),
        (datetime(1990, 7, 1), 1990),
        ("-", None),
        ("", None),
        (None, None),
        (0, None),
    ],
)
def test_a_year_of_birth_is_read_from_a_year_a_day_or_a_place_and_a_day(typed: Cell, year: int | None) -> None:
    assert told(read_birth_year(typed)) == year


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("35 th", "date.age"),
        ("35 tahun", "date.age"),
        ("35 thn.", "date.age"),
        ("35", "date.age"),
        (35, "date.age"),
        ("35 years", "date.age"),
        ("Pangkalpinang", "date.unreadable"),
        ("01-07-90", "date.century"),
        ("31-06-1990", "date.impossible"),
        ("13/1990", "date.unreadable"),
        ("1989-1990", "date.unreadable"),
        ("sekitar 1990", "date.unreadable"),
        ("± 1990", "date.unreadable"),
        ("1990.5", "date.unreadable"),
        ("umur 30", "date.unreadable"),
    ],
)
def test_an_age_says_no_year_and_neither_does_half_a_year(typed: Cell, code: str) -> None:
    assert told(read_birth_year(typed)) == (code,)


def test_a_birth_of_two_digits_is_read_by_the_day_of_the_sheet() -> None:
    assert read_birth_year("Muntok, 01-07-90", on=EVENT).value == 1990
    assert told(read_birth_year("01-07-05", on=EVENT)) == ("date.century",)  # 1905 or 2005
    serial = read_birth_year(33055, on=EVENT)  # 1 July 1990
    assert (serial.value, [issue.code for issue in serial.issues]) == (1990, ["date.serial"])


@given(CELLS, st.sampled_from([None, "day-first", "month-first"]), st.none() | st.dates())
def test_no_cell_breaks_a_reader_of_days(cell: Cell, order: str | None, on: date | None) -> None:
    for reader in (read_date, read_period, read_birth_year):
        reading: Reading[object] = reader(cell, order=order, on=on)
        assert reading.value is None or not any(issue.severity == "error" for issue in reading.issues)


@given(st.dates(date(1000, 1, 1)))
def test_every_day_is_read_from_its_written_forms(day: date) -> None:
    for text in (day.isoformat(), f"{day:%d/%m/%Y}", format_date(day), format_date(day, "long", locale="en")):
        assert read_date(text, order="day-first") == Reading(day)

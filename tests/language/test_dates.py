"""Days in words, times with their zone, and periods, in the two languages of the house and in others."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import ValidationFailed
from ikm_domain.language.formatting import DateStyle, format_date, format_period, format_time_range
from ikm_domain.records.training import Meeting
from ikm_domain.values.periods import Period, TimeZone, day_of
from tests.checked.told import facts, faults

DAY = date(2020, 2, 27)
NINE, FOUR = time(9), time(16)


# ---- a day in words


@pytest.mark.parametrize(
    ("day", "in_indonesian", "in_english"),
    [
        (
            date(2020, 2, 27),
            "hari Kamis, tanggal dua puluh tujuh, bulan Februari, tahun dua ribu dua puluh",
            "Thursday, the twenty-seventh of February, two thousand twenty",
        ),
        (
            date(1945, 8, 17),
            "hari Jumat, tanggal tujuh belas, bulan Agustus, tahun seribu sembilan ratus empat puluh lima",
            "Friday, the seventeenth of August, one thousand nine hundred forty-five",
        ),
        (
            date(2001, 12, 1),
            "hari Sabtu, tanggal satu, bulan Desember, tahun dua ribu satu",
            "Saturday, the first of December, two thousand one",
        ),
        (
            date(2000, 1, 31),
            "hari Senin, tanggal tiga puluh satu, bulan Januari, tahun dua ribu",
            "Monday, the thirty-first of January, two thousand",
        ),
        (
            date(2024, 2, 29),
            "hari Kamis, tanggal dua puluh sembilan, bulan Februari, tahun dua ribu dua puluh empat",
            "Thursday, the twenty-ninth of February, two thousand twenty-four",
        ),
    ],
)
def test_a_day_in_words_is_what_a_handover_report_says(day: date, in_indonesian: str, in_english: str) -> None:
    assert format_date(day, "words") == in_indonesian
    assert format_date(day, DateStyle.WORDS, locale="en") == in_english


NUMBERS = (
    "satu; dua; tiga; empat; lima; enam; tujuh; delapan; sembilan; sepuluh; sebelas; dua belas; tiga belas; "
    "empat belas; lima belas; enam belas; tujuh belas; delapan belas; sembilan belas; dua puluh; dua puluh satu; "
    "dua puluh dua; dua puluh tiga; dua puluh empat; dua puluh lima; dua puluh enam; dua puluh tujuh; "
    "dua puluh delapan; dua puluh sembilan; tiga puluh; tiga puluh satu"
)
ORDINALS = (
    "first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; "
    "fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty-first; twenty-second; "
    "twenty-third; twenty-fourth; twenty-fifth; twenty-sixth; twenty-seventh; twenty-eighth; twenty-ninth; thirtieth; "
    "thirty-first"
)


def test_each_day_of_a_month_has_its_number_in_words() -> None:
    days = [date(2021, 1, number) for number in range(1, 32)]
    told = [format_date(day, "words").split(", ")[1].removeprefix("tanggal ") for day in days]
    assert "; ".join(told) == NUMBERS
    told = [format_date(day, "words", locale="en").split(", the ")[1].partition(" of ")[0] for day in days]
    assert "; ".join(told) == ORDINALS


def test_the_first_and_the_last_year_have_words() -> None:
    assert format_date(date.min, "words").endswith("bulan Januari, tahun satu")
    assert format_date(date.max, "words").endswith(
        "bulan Desember, tahun sembilan ribu sembilan ratus sembilan puluh sembilan"
    )


# ---- times


@pytest.mark.parametrize(
    ("timezone_", "zone"),
    [
        (None, ""),
        ("Asia/Jakarta", " WIB"),
        (TimeZone.PONTIANAK, " WIB"),
        ("Asia/Makassar", " WITA"),
        (TimeZone.JAYAPURA, " WIT"),
        (timezone(timedelta(hours=8)), " UTC+08"),
        (timezone(timedelta(hours=5, minutes=30)), " UTC+05:30"),
        (timezone(-timedelta(hours=3)), " UTC-03"),
        (UTC, " UTC"),
        (timezone(timedelta(hours=8), "SGT"), " SGT"),
    ],
)
def test_times_are_written_with_the_word_of_their_zone(timezone_: Any, zone: str) -> None:
    assert format_time_range(NINE, FOUR, timezone=timezone_) == f"pukul 09.00–16.00{zone}"
    assert format_time_range(NINE, FOUR, timezone=timezone_, locale="en") == f"09:00–16:00{zone}"
    assert format_time_range(NINE, timezone=timezone_) == f"pukul 09.00{zone} sampai selesai"
    assert format_time_range(NINE, timezone=timezone_, locale="en") == f"from 09:00{zone}"


def test_every_zone_of_indonesia_has_a_word() -> None:
    assert {format_time_range(NINE, NINE, timezone=zone).rpartition(" ")[2] for zone in TimeZone} == {
        "WIB",
        "WITA",
        "WIT",
    }


@pytest.mark.parametrize(
    ("starts", "ends", "in_indonesian", "in_english"),
    [
        (time(0), time(23, 59), "pukul 00.00–23.59", "00:00–23:59"),
        (time(9, 5), time(9, 7), "pukul 09.05–09.07", "09:05–09:07"),
        (time(22), time(0), "pukul 22.00–00.00", "22:00–00:00"),
        (time(9), time(9), "pukul 09.00", "09:00"),
        (time(9, 0, 5), time(16), "pukul 09.00.05–16.00", "09:00:05–16:00"),
        (time(9, 0, 0, 5), time(16), "pukul 09.00–16.00", "09:00–16:00"),
    ],
)
def test_hours_and_minutes_have_two_digits_and_seconds_are_shown_where_there_are_any(
    starts: time, ends: time, in_indonesian: str, in_english: str
) -> None:
    assert format_time_range(starts, ends) == in_indonesian
    assert format_time_range(starts, ends, locale="en") == in_english


@given(
    starts=st.times(),
    ends=st.none() | st.times(),
    zone=st.sampled_from([(None, ""), (TimeZone.JAKARTA, " WIB"), (TimeZone.MAKASSAR, " WITA"), (UTC, " UTC")]),
    locale=st.sampled_from(["id", "en"]),
)
def test_any_two_times_are_there_to_the_second_and_nothing_else(
    starts: time, ends: time | None, zone: tuple[Any, str], locale: str
) -> None:
    timezone_, word = zone
    written = format_time_range(starts, ends, timezone=timezone_, locale=locale)
    told = re.findall(r"\d\d(?:[.:]\d\d){1,2}", written)
    clocks = [time.fromisoformat(clock.replace(".", ":")) for clock in told]
    assert clocks == list(dict.fromkeys(at.replace(microsecond=0) for at in (starts, ends) if at is not None))
    before, after = {"id": ("pukul ", " sampai selesai"), "en": ("from ", "")}[locale]
    if ends is None:
        assert written == f"{before}{told[0]}{word}{after}"
    else:
        assert written == f"{before if locale == 'id' else ''}{'–'.join(told)}{word}"


def test_the_times_of_a_meeting_are_written_as_they_are() -> None:
    meeting = Meeting("2020-02-27", "09:00", "16:00")
    assert meeting.starts is not None
    assert format_time_range(meeting.starts, meeting.ends, timezone="Asia/Jakarta") == "pukul 09.00–16.00 WIB"


@pytest.mark.parametrize("clock", ["09:00", 9, datetime(2020, 2, 27, 9), object()])
def test_what_is_no_time_is_refused(clock: Any) -> None:
    assert faults(format_time_range, clock) == [("field.type", "starts")]
    assert faults(format_time_range, NINE, clock) == [("field.type", "ends")]


def test_a_time_with_a_zone_of_its_own_is_refused() -> None:
    assert faults(format_time_range, time(9, tzinfo=UTC), time(16, tzinfo=UTC)) == [
        ("time.zone", "starts"),
        ("time.zone", "ends"),
    ]


@pytest.mark.parametrize(
    ("zone", "code"),
    [("WIB", "code.unknown"), ("Asia/Singapore", "code.unknown"), (7, "field.type"), (["Asia/Jakarta"], "field.type")],
)
def test_a_zone_that_is_none_of_indonesia_and_no_offset_is_refused(zone: Any, code: str) -> None:
    assert faults(format_time_range, NINE, timezone=zone) == [(code, "timezone")]


def test_every_wrong_argument_of_times_is_told_together() -> None:
    wrong: Any = None
    assert faults(format_time_range, wrong, "16:00", timezone="WIB") == [
        ("field.missing", "starts"),
        ("field.type", "ends"),
        ("code.unknown", "timezone"),
    ]


# ---- other languages, by the locale data


@pytest.mark.parametrize(
    ("locale", "full", "long"),
    [
        ("ja", "2020年2月27日木曜日", "2020年2月27日"),
        ("fr", "jeudi 27 février 2020", "27 février 2020"),
        ("ms_MY", "Khamis, 27 Februari 2020", "27 Februari 2020"),
        ("nl", "donderdag 27 februari 2020", "27 februari 2020"),
    ],
)
def test_a_day_in_another_language_is_written_by_its_locale_data(locale: str, full: str, long: str) -> None:
    assert format_date(DAY, locale=locale) == full
    assert format_date(DAY, "long", locale=locale) == long


@pytest.mark.parametrize(
    ("text", "in_japanese", "in_french"),
    [
        ("2019", "2019年", "2019"),
        ("2018/2019", "2018年\uff5e2019年", "2018–2019"),
        ("2019-02", "2019年2月", "février 2019"),
        ("2019-01/2019-09", "2019年1月\uff5e9月", "janvier – septembre 2019"),
        ("2020-02-27", "2020年2月27日", "27 février 2020"),
        ("2020-02-27/2020-02-28", "2020年2月27日\uff5e28日", "27–28 févr. 2020"),
        ("2020-02-27/2020-03-01", "2020年2月27日\uff5e3月1日", "27 févr. – 1 mars 2020"),
    ],
)
def test_a_period_in_another_language_is_written_by_its_locale_data(
    text: str, in_japanese: str, in_french: str
) -> None:
    plain = {ord("\u2009"): " ", ord("\u202f"): " ", ord("\u00a0"): " "}
    assert format_period(Period(text), locale="ja") == in_japanese
    assert format_period(Period(text), locale="fr").translate(plain) == in_french


def test_times_in_another_language_are_written_by_its_locale_data() -> None:
    assert format_time_range(NINE, FOUR, timezone="Asia/Jakarta", locale="nl") == "09:00–16:00 WIB"
    assert format_time_range(NINE, timezone="Asia/Jakarta", locale="nl") == "09:00 WIB–"
    assert format_time_range(NINE, NINE, locale="nl") == "09:00"
    assert format_time_range(time(9, 0, 5), FOUR, locale="nl") == "09:00:05–16:00"
    assert format_time_range(NINE, FOUR, locale="fi") == "9.00–16.00"


def test_a_day_in_words_is_there_in_the_languages_of_the_house_only() -> None:
    assert faults(format_date, DAY, "words", locale="ja") == [("style.locale", "style")]
    assert facts(format_date, DAY, "words", locale="ja") == {"style": "words", "allowed": ("id", "en")}
    wrong: Any = None
    assert faults(format_date, wrong, "words", locale="ja") == [("field.missing", "day"), ("style.locale", "style")]


def test_neither_the_zone_nor_the_language_of_the_machine_changes_a_text() -> None:
    script = (
        "from datetime import date, time\n"
        "from ikm_domain import Period, format_date, format_period, format_time_range\n"
        "for locale in ('id', 'en', 'ja', 'ar'):\n"
        "    day, times = format_date(date(2020, 2, 27), locale=locale), format_time_range(time(1), locale=locale)\n"
        "    print(ascii([day, times, format_period(Period('2020-02-27/2020-03-01'), locale=locale)]))\n"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            env={"PYTHONPATH": ":".join(filter(None, sys.path)), "TZ": zone, "LANG": language, "LC_ALL": language},
        ).stdout
        for zone, language in (("UTC", "C"), ("Asia/Tokyo", "de_DE.UTF-8"), ("America/New_York", "id_ID.UTF-8"))
    }
    assert len(told) == 1


# ---- what other packages get wrong (probed on 2026-11-24: pendulum 3.3, Babel 2.18)


def test_days_are_written_without_the_signs_and_the_month_that_pendulum_writes() -> None:
    day = date(2026, 8, 17)  # "17. Agustus 2026", "Senin d. 17. Agustus 2026 10:04", and August as "Agt"
    assert format_date(day, "long") == "17 Agustus 2026"
    assert format_date(day) == "Senin, 17 Agustus 2026"


@pytest.mark.parametrize(
    "text",
    [
        "1/2/2026",  # pendulum: 2 January
        "17/8/26",  # pendulum: 26 August 2017
        "26-08-17",  # Babel: 26 August 2017
        "08/17/2026",  # Babel: silently swapped
        "17 Agustus 2026",  # Babel: IndexError; a field takes ISO text only
        "\u0662\u0660\u0662\u0666-\u0660\u0668-\u0661\u0667",  # pendulum: 17 August, of Arabic digits
        "10:04",  # pendulum: today, by the clock
        "2026-08-17T10:04",
        "2026-8-17",
    ],
)
def test_a_text_that_plainly_names_no_day_is_no_day_of_a_record(text: str) -> None:
    assert faults(day_of, text) == [("date.text", "on")]
    assert faults(Meeting, text) == [("date.text", "on")]
    with pytest.raises(ValidationFailed):
        Period(text)


def test_a_plain_day_stays_a_day_and_no_midnight() -> None:
    assert day_of("2026-08-17") == date(2026, 8, 17)
    assert type(day_of("2026-08-17")) is date

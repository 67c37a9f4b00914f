"""The sheets of a session: who signs on which day, who earned a certificate, and who did not and why."""

import csv
import io
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.errors import UnknownLocale, ValidationFailed
from ikm_domain.io.csv_text import unguarded
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.record import Ended
from ikm_domain.records.training import Attendance, Mark, Meeting, TrainingSession
from ikm_domain.register import Register
from ikm_domain.sheets import attendance_sheet, certificate_list
from ikm_domain.values.people import Headcount
from ikm_domain.values.places import Region
from ikm_domain.values.tables import Table
from tests.contract.samples import NIK_TEXT, NIP_TEXT

SITI = Artisan(id="a-1", name="Siti Aminah", sex="female", region="19.71", nik=NIK_TEXT, enterprise_id="e-1")
RAHMAT = Artisan(id="a-2", name="Rahmat", sex="male", region="19.04")
BUDI = Artisan(id="a-3", name="Budi")
TWICE = Artisan(id="a-9", name="Siti Aminnah", ended=Ended("2020-03-01", "duplicate", successor_id="a-1"))
KUB = Enterprise(id="e-1", name="KUB Pewter Bangka", kind="kub", region="19.71")
DINAS = Organization(id="o-1", name="Dinas Perindustrian", kind="dinas", region="19")
NURUL = Official(id="p-1", name="Nurul", sex="female", organization_id="o-1", nip=NIP_TEXT)
PEOPLE = (SITI, RAHMAT, BUDI, TWICE, KUB, DINAS, NURUL)
TWO_DAYS = [Meeting("2020-02-27", "09:00", "16:00"), Meeting("2020-02-28", "09:00", "16:00")]


def session(**told: Any) -> TrainingSession:
    given: dict[str, Any] = {"id": "s-1", "title": "Bimtek desain pewter", "audience": "artisans", "meetings": TWO_DAYS}
    return TrainingSession(**{**given, **told})


def marked(**marks: str) -> list[Attendance]:
    """Rows from a letter a day for each person: present, Partial, Excused, absent, and a point for no row."""
    words = {"p": "present", "h": "partial", "e": "excused", "a": "absent"}
    return [
        Attendance(person_id=person.replace("_", "-"), on=f"2020-02-{day}", mark=words[letter])
        for person, letters in marks.items()
        for day, letter in enumerate(letters, start=27)
        if letter != "."
    ]


def of(*records: Any) -> Register:
    return Register([*PEOPLE, *records])


def names(table: Table) -> list[object]:
    return [row["name"] for row in table.to_rows()]


def codes(refused: pytest.ExceptionInfo[ValidationFailed]) -> list[tuple[str, str]]:
    return [(str(issue.path), issue.code) for issue in refused.value.issues]


# The attendance list


def test_everyone_registered_has_a_line_and_a_place_to_sign_for_each_day() -> None:
    sheet = attendance_sheet(of(session(registered=["a-1", "a-2"], region="19.71", venue="Hotel Bangka")), "s-1")

    assert sheet.title == (
        "Daftar hadir\nBimtek desain pewter\n27–28 Februari 2020, pukul 09.00–16.00 WIB\n"
        "Hotel Bangka, Kota Pangkal Pinang"
    )
    assert [column.key for column in sheet.columns] == [
        "number",
        "name",
        "letter",
        "group",
        "region",
        "signature-2020-02-27",
        "signature-2020-02-28",
    ]
    assert sheet.rows == (
        (1, "Siti Aminah", "P", "KUB Pewter Bangka", Region("19.71"), None, None),
        (2, "Rahmat", "L", None, Region("19.04"), None, None),
    )
    assert sheet.notes == ("Jumlah: 2 orang (perempuan 1, laki-laki 1, tidak disebutkan 0)",)


def test_the_sheet_is_told_in_english_too() -> None:
    sheet = attendance_sheet(of(session(registered=["a-1"], region="19.71")), "s-1", locale="en")
    rows = list(csv.reader(io.StringIO(sheet.to_csv(), newline="")))

    assert [row[0] for row in rows[:4]] == [
        "Attendance list",
        "Bimtek desain pewter",
        "27–28 February 2020, 09:00–16:00 WIB",
        "Kota Pangkal Pinang",
    ]
    assert rows[5] == [
        "No.",
        "Name",
        "F/M",
        "Enterprise/office",
        "Region",
        "Signature\n27 February 2020",
        "Signature\n28 February 2020",
    ]
    assert rows[6] == ["1", "Siti Aminah", "F", "KUB Pewter Bangka", "Kota Pangkal Pinang", "", ""]


def test_officials_stand_with_their_office_and_its_region() -> None:
    sheet = attendance_sheet(of(session(audience="officials", registered=["p-1"])), "s-1")

    assert sheet.rows[0][1:5] == ("Nurul", "P", "Dinas Perindustrian", Region("19"))


def test_whoever_is_marked_stands_behind_those_registered_with_the_mark_in_place_of_a_signature() -> None:
    sheet = attendance_sheet(of(session(registered=["a-2"], attendance=marked(a_1="p.", a_2="ae"))), "s-1")

    assert [(row[1], *row[5:]) for row in sheet.rows] == [
        ("Rahmat", Mark.ABSENT, Mark.EXCUSED),
        ("Siti Aminah", Mark.PRESENT, None),
    ]
    assert '"tidak hadir";"izin"' in sheet.to_csv()


def test_a_duplicate_stands_once_as_the_one_it_is_with_the_better_mark() -> None:
    rows = marked(a_9="p.", a_1="aa")
    sheet = attendance_sheet(of(session(registered=["a-9", "a-1"], attendance=rows)), "s-1")

    assert [(row[1], *row[5:]) for row in sheet.rows] == [("Siti Aminah", Mark.PRESENT, Mark.ABSENT)]


def test_a_session_that_was_recorded_twice_gives_the_sheet_of_the_one_that_stands() -> None:
    twice = session(id="s-9", title="Salah", ended=Ended("2020-03-01", "duplicate", successor_id="s-1"))
    sheet = attendance_sheet(of(twice, session(registered=["a-3"])), "s-9")

    assert names(sheet) == ["Budi"]
    assert attendance_sheet(of(attrs.evolve(twice, registered=["a-2"])), "s-9").rows[0][1] == "Rahmat"


def test_people_outside_the_register_stand_by_their_id_and_are_told() -> None:
    sheet = attendance_sheet(of(session(registered=["x-1"])), "s-1")

    assert sheet.rows[0][:5] == (1, "x-1", None, None, None)
    assert sheet.notes[1:] == ('Id "x-1" tidak ada dalam register.',)


def test_a_group_outside_the_register_stands_by_its_id() -> None:
    lone = attrs.evolve(BUDI, id="a-4", enterprise_id="e-9")
    sheet = attendance_sheet(of(lone, session(registered=["a-4"])), "s-1")

    assert sheet.to_rows()[0]["group"] == "e-9"


@pytest.mark.parametrize(
    ("reported", "told"),
    [
        (20, ("Tidak bernama: 19 orang dari jumlah yang dilaporkan.",)),
        (Headcount(20, "attended"), ("Tidak bernama: 19 orang dari jumlah yang dilaporkan.",)),
        (Headcount(20, "expected"), ()),
        (1, ()),
        (0, ()),
    ],
)
def test_people_who_were_counted_and_not_named_are_told(reported: Any, told: tuple[str, ...]) -> None:
    held = session(reported=reported, attendance=marked(a_1="pp", a_2="aa"))

    assert attendance_sheet(of(held), "s-1").notes[1:] == told
    assert certificate_list(of(held), "s-1", min_rate=1).notes[3:] == told


def test_someone_named_twice_by_duplicates_is_one_of_those_counted() -> None:
    held = session(reported=2, attendance=marked(a_1="pp", a_9="pp"))

    assert attendance_sheet(of(held), "s-1").notes[1:] == ("Tidak bernama: 1 orang dari jumlah yang dilaporkan.",)


def test_how_many_there_are_is_told_by_sex_and_of_certificates_for_those_listed() -> None:
    register = of(session(registered=["a-1", "a-2", "a-3"], attendance=marked(a_1="pp", a_3="pp")))

    assert attendance_sheet(register, "s-1", blank=5, locale="en").notes == (
        "In all: 3 (female 1, male 1, not stated 1)",
    )
    assert certificate_list(register, "s-1", min_rate=1).notes[0] == (
        "Jumlah: 2 orang (perempuan 1, laki-laki 0, tidak disebutkan 1)"
    )


def test_blank_lines_are_numbered_on() -> None:
    sheet = attendance_sheet(of(session(registered=["a-3"])), "s-1", blank=2)

    assert sheet.rows[1:] == ((2, *[None] * 6), (3, *[None] * 6))


@pytest.mark.parametrize(
    ("blank", "code"), [(-1, "number.range"), (1001, "number.range"), (True, "field.type"), ("2", "field.type")]
)
def test_blank_lines_are_a_number_of_lines(blank: Any, code: str) -> None:
    with pytest.raises(ValidationFailed) as refused:
        attendance_sheet(of(session()), "s-1", blank=blank)
    assert codes(refused) == [("blank", code)]


def test_official_numbers_stand_on_the_sheet_by_the_explicit_word_alone() -> None:
    register = of(session(audience="mixed", registered=["a-1", "p-1", "a-3"]))
    plain = attendance_sheet(register, "s-1")
    full = attendance_sheet(register, "s-1", personal="full")

    assert NIK_TEXT not in plain.to_csv()
    assert [row["identifier"] for row in full.to_rows()] == [NIK_TEXT, NIP_TEXT, None]
    for number in (NIK_TEXT, NIP_TEXT):
        assert f"'{number}" in full.to_csv()
        assert number not in full._repr_html_()
        assert number not in repr(full)
    assert "Siti Aminah" in full._repr_html_()
    assert "Siti Aminah" not in repr(full)


@pytest.mark.parametrize(
    ("meetings", "told"),
    [
        ([], None),
        (["2020-02-27"], "Kamis, 27 Februari 2020"),
        (["2020-02-27", "2020-03-05"], "27 Februari 2020, 5 Maret 2020"),
        ([f"2020-02-{day}" for day in range(10, 20)], "10–19 Februari 2020"),
        ([f"2020-0{month}-01" for month in range(1, 9)], "1 Januari–1 Agustus 2020"),
        ([Meeting("2020-02-27", "09:00", "12:30")], "Kamis, 27 Februari 2020, pukul 09.00–12.30"),
        (
            [Meeting("2020-02-27", "09:00", "12:00"), Meeting("2020-02-27", "13:00", "15:00")],
            "Kamis, 27 Februari 2020, pukul 09.00–12.00\nKamis, 27 Februari 2020, pukul 13.00–15.00",
        ),
        (
            [Meeting("2020-02-27", "09:00", "12:00"), "2020-02-28"],
            "Kamis, 27 Februari 2020, pukul 09.00–12.00\nJumat, 28 Februari 2020",
        ),
        (
            [
                Meeting(f"2020-02-{day}", "09:00", f"{day}:00") for day in range(10, 18)
            ],  # eight, to an hour each its own
            "10–17 Februari 2020",
        ),
    ],
)
def test_the_heading_tells_the_days_with_their_times(meetings: Any, told: str | None) -> None:
    sheet = attendance_sheet(of(session(meetings=meetings)), "s-1")

    assert sheet.title == "\n".join(["Daftar hadir", "Bimtek desain pewter", *([told] if told else [])])


def test_a_zone_that_is_none_of_indonesia_any_more_is_not_written() -> None:
    sheet = attendance_sheet(of(session(region="54")), "s-1")

    assert str(sheet.title).split("\n")[2:] == ["27–28 Februari 2020, pukul 09.00–16.00", "Provinsi Timor Timur"]


def test_two_meetings_of_one_day_are_signed_once() -> None:
    twice = [Meeting("2020-02-27", "09:00", "12:00"), Meeting("2020-02-27", "13:00", "15:00")]
    sheet = attendance_sheet(of(session(meetings=twice)), "s-1")

    assert [column.key for column in sheet.columns][5:] == ["signature-2020-02-27"]


def test_a_session_without_a_day_has_one_place_to_sign() -> None:
    sheet = attendance_sheet(of(session(meetings=[], registered=["a-1"])), "s-1")

    assert [column.key for column in sheet.columns][5:] == ["signature"]
    assert sheet.rows[0][5:] == (None,)


HOSTILE = ["=cmd|' /C calc'!A0", "@SUM(1)", "+62 812-0000", '-"x";=1+1', "'=1+1"]


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_a_hostile_name_stays_a_name_in_every_sheet(name: str, locale: str) -> None:
    held = session(title=name, venue=name, registered=["a-7"], attendance=marked(a_7="pp", a_8="aa"))
    register = of(held, Artisan(id="a-7", name=name), Artisan(id="a-8", name=f"={name}"))
    for sheet in (
        attendance_sheet(register, "s-1", locale=locale),
        certificate_list(register, "s-1", min_rate=1, locale=locale),
    ):
        rows = list(csv.reader(io.StringIO(sheet.to_csv(delimiter=";"), newline=""), delimiter=";"))
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
        assert name in [unguarded(cell) for row in rows for cell in row]
        assert "<script" not in sheet._repr_html_()


# The certificates


def test_those_who_were_there_often_enough_are_listed_with_their_days_and_hours() -> None:
    table = certificate_list(of(session(attendance=marked(a_1="pp", a_2="pa"))), "s-1", min_rate=Fraction(1, 2))

    assert table.title == "Daftar penerima sertifikat\nBimtek desain pewter\n27–28 Februari 2020, pukul 09.00–16.00"
    assert [(row["name"], row["present"], row["days"], row["rate"], row["hours"]) for row in table.to_rows()] == [
        ("Siti Aminah", 2, 2, "100,0%", 14),
        ("Rahmat", 1, 2, "50,0%", 7),
    ]


@pytest.mark.parametrize(
    ("marks", "least", "listed", "reason"),
    [
        ("pp", 1, True, None),
        ("pa", Fraction(1, 2), True, None),
        ("pa", Fraction(501, 1000), False, "hadir 1 dari 2 hari (50,0%)"),
        ("pa", Decimal("0.5"), True, None),
        ("p.", 1, False, "hadir 1 dari 2 hari (50,0%)"),  # not marked is not there
        ("ph", 1, False, "hadir 1 dari 2 hari (50,0%)"),  # in part is not there
        ("pe", 1, True, None),  # excused days do not count
        ("ae", Fraction(1, 2), False, "hadir 0 dari 1 hari (0,0%)"),
        ("ee", 0, False, "izin pada semua hari"),
        ("..", 0, False, "tidak ditandai"),
        ("aa", 0, True, None),
    ],
)
def test_the_rate_of_a_person_is_present_over_meeting_days_less_those_excused(
    marks: str, least: Any, listed: bool, reason: str | None
) -> None:
    held = session(registered=["a-1"], attendance=marked(a_1=marks, a_3="pp"))
    table = certificate_list(of(held), "s-1", min_rate=least)

    assert ("Siti Aminah" in names(table)) is listed
    assert table.notes[2:] == (() if listed else (f"Tidak tercantum: Siti Aminah, {reason}",))


def test_the_rule_stands_in_the_first_note_in_both_languages() -> None:
    register = of(session(attendance=marked(a_1="pp")))

    assert certificate_list(register, "s-1", min_rate=Fraction(3, 4)).notes[1:] == (
        "Syarat: hadir pada sedikitnya 75,0% hari pertemuan; hari izin tidak dihitung, hadir sebagian tidak termasuk.",
    )
    assert certificate_list(register, "s-1", min_rate=Fraction(3, 4), locale="en").notes[1:] == (
        "Rule: present on at least 75.0% of the meeting days; excused days do not count, days attended in part are not "
        "days present.",
    )


def test_everyone_is_either_listed_or_named_with_the_reason() -> None:
    held = session(registered=["a-1", "a-2", "a-3", "x-1"], attendance=marked(a_1="pp", a_2="pa", p_1="ee", a_9="aa"))
    table = certificate_list(of(held), "s-1", min_rate=1, locale="en")

    assert names(table) == ["Siti Aminah"]
    assert table.notes[2:] == (
        "Left out: Rahmat, present on 1 of 2 days (50.0%)",
        "Left out: Budi, not marked",
        "Left out: x-1, not marked",
        "Left out: Nurul, excused on all days",
        'The id "x-1" is not in the register.',
    )


def test_a_session_without_an_attendance_list_gives_no_certificate_and_says_so() -> None:
    table = certificate_list(of(session(registered=["a-1"], reported=20)), "s-1", min_rate=0)

    assert table.rows == ()
    assert table.notes[2:] == (
        "Tidak tercantum: Siti Aminah, tidak ditandai",
        "Pelatihan ini tidak punya daftar hadir.",
        "Tidak bernama: 20 orang dari jumlah yang dilaporkan.",
    )


def test_hours_are_those_of_the_days_present_and_not_told_where_a_meeting_does_not_tell_its_times() -> None:
    meetings = [Meeting("2020-02-27", "09:00", "10:30"), Meeting("2020-02-27", "11:00", "12:00"), Meeting("2020-02-28")]
    held = session(meetings=meetings, attendance=marked(a_1="pa", a_2="pp", a_3="aa"))
    table = certificate_list(of(held), "s-1", min_rate=0)

    assert [row["hours"] for row in table.to_rows()] == [Fraction(5, 2), None, 0]


def test_official_numbers_stand_on_the_list_by_the_explicit_word_alone() -> None:
    register = of(session(attendance=marked(a_1="pp")))

    assert NIK_TEXT not in certificate_list(register, "s-1", min_rate=1).to_csv()
    assert certificate_list(register, "s-1", min_rate=1, personal="full").to_rows()[0]["identifier"] == NIK_TEXT


@pytest.mark.parametrize(
    ("rate", "code"),
    [
        (0.75, "field.type"),
        (True, "field.type"),
        ("0.75", "field.type"),
        (None, "field.missing"),
        (Decimal("NaN"), "field.type"),
        (-1, "number.range"),
        (75, "number.range"),
        (Fraction(10**9 + 1, 10**9), "number.range"),
    ],
)
def test_a_rate_is_an_exact_number_from_nought_to_one(rate: Any, code: str) -> None:
    with pytest.raises(ValidationFailed) as refused:
        certificate_list(of(session()), "s-1", min_rate=rate)
    assert codes(refused) == [("min_rate", code)]


# What is refused


def sheets(register: Any, session: Any, **told: Any) -> list[Any]:
    return [
        lambda: attendance_sheet(register, session, **told),
        lambda: certificate_list(register, session, min_rate=1, **told),
    ]


@pytest.mark.parametrize("given", ["s-9", "", None, 5, ["s-1"], session()])
def test_a_session_outside_the_register_is_refused(given: Any) -> None:
    for sheet in sheets(of(session()), given):
        with pytest.raises(ValidationFailed) as refused:
            sheet()
        assert codes(refused) == [("session", "session.unknown")]


@pytest.mark.parametrize("register", [None, [session()], {"s-1": session()}])
def test_what_is_no_register_is_refused(register: Any) -> None:
    for sheet in sheets(register, "s-1"):
        with pytest.raises(ValidationFailed) as refused:
            sheet()
        assert [path for path, _ in codes(refused)] == ["register"]


def test_a_session_that_was_called_off_has_no_sheet() -> None:
    for sheet in sheets(of(session(registered=["a-1"]).cancel("2020-02-20")), "s-1", locale="en"):
        with pytest.raises(ValidationFailed, match=r"called off on 20 February 2020\. \[record\.cancelled\]"):
            sheet()


@pytest.mark.parametrize("personal", ["hidden", "", None, True, ["full"]])
def test_what_becomes_of_personal_data_is_said_in_one_of_two_words(personal: Any) -> None:
    for sheet in sheets(of(session()), "s-1", personal=personal):
        with pytest.raises(ValidationFailed) as refused:
            sheet()
        assert codes(refused) == [("personal", "personal.choice")]


def test_a_language_that_cannot_be_written_is_refused() -> None:
    for sheet in sheets(of(session()), "s-1", locale="fr"):
        with pytest.raises(UnknownLocale):
            sheet()

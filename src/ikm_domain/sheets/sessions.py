"""The sheets of a session (*lembar pelatihan*): who signs, and who earned a certificate."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from ikm_domain.checked import Between, Kind, wrong_type
from ikm_domain.columns import Personal, known_personal
from ikm_domain.errors import Path, RecordKey, ValidationFailed, error, warning
from ikm_domain.language.cells import cell_text
from ikm_domain.language.formatting import format_date, format_number, format_percent, format_time_range
from ikm_domain.language.locales import house_locale
from ikm_domain.language.messages import days_phrase, phrase, worded
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.training import Mark, Meeting, TrainingSession
from ikm_domain.register import Register, current, known_session, not_called_off
from ikm_domain.statistics.people import kinds_of, marks_of
from ikm_domain.values.identifiers import Identifier
from ikm_domain.values.money import exact
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import TimeZone
from ikm_domain.values.places import Region
from ikm_domain.values.tables import Cell, Column, Table

_BLANK_LINES: Final = Between(0, 1000)
_MOST_DAYS_NAMED: Final = 7


class _Person(NamedTuple):
    """Somebody as a sheet tells of them; a name is not known where the register does not know the id."""

    id: str
    name: str | None = None
    number: Identifier | None = None
    sex: Sex | None = None
    group: str | None = None
    region: Region | None = None


def attendance_sheet(
    register: Register, session: str, *, blank: int = 0, personal: Personal = "omitted", locale: str = "id"
) -> Table:
    """The attendance list of a session (*daftar hadir*), with a column to sign for each meeting day.

    A line for everyone who is registered, then for everyone else who is marked, duplicates once as the one they stand
    for; then `blank` lines for those who come unannounced. What is marked already stands in place of a signature.
    `personal="full"` adds NIK or NIP.

    >>> reg = Register([
    ...     Artisan(id="a-1", name="Siti Aminah", sex="female", region="19.71"),
    ...     TrainingSession(id="s-1", title="Bimtek desain pewter", audience="artisans", meetings=["2020-02-27"],
    ...                     registered=["a-1"]),
    ... ])
    >>> sheet = attendance_sheet(reg, "s-1")
    >>> sheet.title.splitlines()
    ['Daftar hadir', 'Bimtek desain pewter', 'Kamis, 27 Februari 2020']
    >>> sheet.to_rows()[0]["name"], sheet.columns[-1].key
    ('Siti Aminah', 'signature-2020-02-27')
    >>> attendance_sheet(reg, "s-2")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: session: The session "s-2" is not in the register. [session.unknown]

    Raises:
        ValidationFailed: `session.unknown`, `record.cancelled`, `personal.choice`, `number.range`, `field.type`.
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    held = _session(register, session)
    known_personal(personal)
    if issues := list(_BLANK_LINES.issues(blank, Path(("blank",)))):
        raise ValidationFailed(issues)
    people, marks, days = _people(register, held), marks_of(register, held), _days(held)
    columns = [*_columns(personal), *([_signature(day, language) for day in days] or [Column("signature")])]
    signed = [
        [*_cells(person, personal, language), *([marks.get((person.id, day)) for day in days] or [None])]
        for person in people
    ]
    return Table(
        columns,
        _numbered([*signed, *([None] * (len(columns) - 1) for _ in range(blank))]),
        title=_heading("attendance-sheet", held, language),
        notes=[_in_all(people, language), *_not_known(people, held, marks, language)],
        locale=language,
    )


def certificate_list(
    register: Register,
    session: str,
    *,
    min_rate: Fraction | Decimal | int,
    personal: Personal = "omitted",
    locale: str = "id",
) -> Table:
    """Those who earned a certificate of a session (*daftar penerima sertifikat*), and in notes who did not, and why.

    The rate of a person is present ÷ (meeting days − excused), as in `attendance_rate` over what was planned: a day
    that was attended in part, or is not marked, was not attended. Whoever has at least `min_rate`, from 0 to 1, is
    listed, with the hours of the meetings on the days they were present; the hours are not told where a meeting does
    not tell its times.

    >>> from ikm_domain.records.training import Attendance
    >>> marks = {"a-1": ["present", "present"], "a-2": ["present", "absent"]}
    >>> reg = Register([
    ...     Artisan(id="a-1", name="Siti Aminah"),
    ...     Artisan(id="a-2", name="Rahmat"),
    ...     TrainingSession(id="s-1", title="Bimtek", audience="artisans", meetings=["2020-02-27", "2020-02-28"],
    ...                     attendance=[Attendance(person_id=person, on=f"2020-02-{day}", mark=mark)
    ...                                 for person, row in marks.items() for day, mark in enumerate(row, start=27)]),
    ... ])
    >>> table = certificate_list(reg, "s-1", min_rate=Fraction(3, 4), locale="en")
    >>> [(row["name"], row["present"], row["rate"]) for row in table.to_rows()], table.notes[2:]
    ([('Siti Aminah', 2, '100.0%')], ('Left out: Rahmat, present on 1 of 2 days (50.0%)',))
    >>> certificate_list(reg, "s-1", min_rate=0.75)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: min_rate: This must be a number, not float. [field.type]

    Raises:
        ValidationFailed: `session.unknown`, `record.cancelled`, `personal.choice`, `number.range` and `field.type`.
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    held = _session(register, session)
    known_personal(personal)
    least = _rate(min_rate)
    people, marks, days = _people(register, held), marks_of(register, held), _days(held)
    earned: list[_Person] = []
    rows: list[list[Cell]] = []
    notes = [phrase("certificate-rule", language, rate=format_percent(least, locale=language))]
    for person in people:
        own = {day: mark for day in days if (mark := marks.get((person.id, day))) is not None}
        there = [day for day, mark in own.items() if mark is Mark.PRESENT]
        counted = len(days) - list(own.values()).count(Mark.EXCUSED)
        if own and counted and Fraction(len(there), counted) >= least:
            rate = format_percent(Fraction(len(there), counted), locale=language)
            earned.append(person)
            rows.append([*_cells(person, personal, language), len(there), counted, rate, _hours(held, there)])
        else:
            reason = _reason(len(there), counted if own else None, language)
            notes.append(phrase("left-out", language, name=person.name or person.id, reason=reason))
    if not held.attendance:
        notes.append(worded(warning("session.no-attendance"), language))
    return Table(
        [*_columns(personal), "present", "days", "rate", "hours"],
        _numbered(rows),
        title=_heading("certificate-list", held, language),
        notes=[_in_all(earned, language), *notes, *_not_known(people, held, marks, language)],
        locale=language,
    )


def _session(register: Register, session: str) -> TrainingSession:
    """The session that stands for the one of this id.

    Raises:
        ValidationFailed: `field.type` of the register, `session.unknown`, `record.cancelled`.
    """
    known_session(register, session)
    found = register.sessions.get(current(register, session, "sessions"), register.sessions[session])
    not_called_off(found, "session")
    return found


def _rate(rate: object) -> Fraction:
    at = Path(("min_rate",))
    read = exact(rate)
    if read is None:
        raise ValidationFailed([wrong_type(rate, at, Kind.NUMBER)])
    if not 0 <= read <= 1:
        raise ValidationFailed([error("number.range", at, least=0, most=1)])
    return read


def _people(register: Register, session: TrainingSession) -> list[_Person]:
    """Those who are registered, then the others who are marked, each once."""
    kinds = kinds_of(session)
    ids = [*(session.registered or ()), *(row.person_id for row in session.attendance)]
    now = dict.fromkeys(current(register, one, *kinds) for one in ids)
    return [_person(register, one, kinds) for one in now]


def _person(register: Register, person_id: str, kinds: Sequence[str]) -> _Person:
    record = next((shelf[person_id] for kind in kinds if person_id in (shelf := getattr(register, kind))), None)
    if isinstance(record, Artisan):
        group, _ = _group(register, "enterprises", record.enterprise_id)
        return _Person(person_id, record.name, record.nik, record.sex, group, record.region)
    if isinstance(record, Official):
        group, region = _group(register, "organizations", record.organization_id)
        return _Person(person_id, record.name, record.nip, record.sex, group, region)
    return _Person(person_id)


def _group(register: Register, kind: str, group_id: str | None) -> tuple[str | None, Region | None]:
    """The name and the region of an enterprise or an organization; its id where the register does not know it."""
    if group_id is None:
        return None, None
    group_id = current(register, group_id, kind)
    group: Enterprise | Organization | None = getattr(register, kind).get(group_id)
    return (group.name, group.region) if group else (group_id, None)


def _columns(personal: Personal) -> list[Column]:
    """The columns of whoever stands on a sheet."""
    number = [Column("identifier", personal=True)] if personal == "full" else []
    around = [Column(key) for key in ("number", "letter", "group", "region")]
    return [around[0], Column("name", personal=True), *number, *around[1:]]


def _cells(person: _Person, personal: Personal, language: str) -> list[Cell]:
    """The cells of somebody under those columns, but for the first."""
    number = [person.number and person.number.reveal()] if personal == "full" else []
    letter = person.sex and phrase(f"letter-{person.sex}", language)
    return [person.name or person.id, *number, letter, person.group, person.region]


def _numbered(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    return [[number, *row] for number, row in enumerate(rows, start=1)]


def _signature(day: date, language: str) -> Column:
    return Column(
        f"signature-{day.isoformat()}", phrase("signature", language, day=format_date(day, "long", locale=language))
    )


def _days(session: TrainingSession) -> list[date]:
    return sorted({meeting.on for meeting in session.meetings})


def _hours(session: TrainingSession, days: Sequence[date]) -> Fraction | None:
    """The hours of the meetings on these days, where all of them tell their times."""
    told = [meeting.hours for meeting in session.meetings if meeting.on in days]
    return None if None in told else sum((hours for hours in told if hours is not None), Fraction(0))


def _reason(present: int, counted: int | None, language: str) -> str:
    """Why somebody has no certificate; `counted` is None where nothing is marked."""
    if counted is None:
        return phrase("not-marked", language)
    if not counted:
        return phrase("excused-throughout", language)
    rate = format_percent(Fraction(present, counted), locale=language)
    return phrase("present-on", language, present=str(present), days=str(counted), rate=rate)


def _in_all(people: Sequence[_Person], language: str) -> str:
    """How many there are, and of which sex."""
    sexes = Counter(person.sex or "not-stated" for person in people)
    counts = {key: str(sexes[sex]) for key, sex in (("female", Sex.FEMALE), ("male", Sex.MALE), ("rest", "not-stated"))}
    return phrase("in-all", language, count=str(len(people)), **counts)


def _not_known(
    people: Sequence[_Person], session: TrainingSession, marks: Mapping[tuple[str, date], Mark], language: str
) -> list[str]:
    """What a sheet cannot tell: people who are not in the register, and those who were counted and not named."""
    told = [
        worded(warning("reference.missing", target=RecordKey(person.id)), language)
        for person in people
        if person.name is None
    ]
    if session.reported is not None and session.reported.of_people_there:
        named = {person for (person, _), mark in marks.items() if mark in (Mark.PRESENT, Mark.PARTIAL)}
        if session.reported.total > len(named):
            count = format_number(session.reported.total - len(named), locale=language)
            told.append(phrase("unnamed", language, count=count))
    return told


def _heading(sheet: str, session: TrainingSession, language: str) -> str:
    place = ", ".join(part for part in (session.venue, cell_text(session.region, language)) if part)
    lines = (phrase(sheet, language), session.title, _when(session, language), place)
    return "\n".join(line for line in lines if line)


def _when(session: TrainingSession, language: str) -> str:
    """The days of a session with its times; where these differ, each meeting on a line of its own, unless many."""
    days = _days(session)
    if not days:
        return ""
    if len({(meeting.starts, meeting.ends) for meeting in session.meetings}) > 1:
        if len(session.meetings) <= _MOST_DAYS_NAMED:
            return "\n".join(
                _timed(format_date(held.on, locale=language), held, session, language) for held in session.meetings
            )
        return days_phrase(days[0], days[-1], language)
    if len(days) <= _MOST_DAYS_NAMED and (days[-1] - days[0]).days >= len(days):
        when = ", ".join(format_date(day, "long", locale=language) for day in days)
    else:
        when = days_phrase(days[0], days[-1], language)
    return _timed(when, session.meetings[0], session, language)


def _timed(when: str, meeting: Meeting, session: TrainingSession, language: str) -> str:
    if meeting.starts is None or meeting.ends is None:
        return when
    zone = session.zone if session.zone in tuple(TimeZone) else None  # that of a former province is not written
    return f"{when}, {format_time_range(meeting.starts, meeting.ends, timezone=zone, locale=language)}"

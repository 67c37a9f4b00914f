"""A register told in sentences: what can be said honestly, and what is not known."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from ikm_domain.checked import Instance, Maybe
from ikm_domain.errors import Path, ValidationFailed
from ikm_domain.language.cells import cell_text
from ikm_domain.language.formatting import format_date, format_money, format_number, format_period
from ikm_domain.language.labels import label
from ikm_domain.language.locales import house_locale
from ikm_domain.language.messages import amount_phrase, counted, days_phrase, phrase
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.exports import ExportRecord, ExportSeries, Valuation
from ikm_domain.records.program import Program
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register, kind_of, known_program, name_of, superseded
from ikm_domain.statistics import contacts, reach, sessions_of
from ikm_domain.values.figures import sources_of
from ikm_domain.values.people import Audience
from ikm_domain.values.region_tables import RegionTable
from ikm_domain.values.sources import Source

_TABLE: Final = Maybe(Instance(RegionTable))


def report(
    register: Register, *, locale: str = "id", on: date | str | None = None, regions: RegionTable | None = None
) -> str:
    """The register as text in Indonesian or English: programs, sessions, equipment, exports, sources.

    Every number is computed from the records and says how far it can be known. With `on`, sessions count that were
    held by the end of that day. A table of `regions` of your own names the places, in place of the one that the
    library ships.

    >>> reg = Register([TrainingSession(id="s-1", title="Workshop", audience="artisans", reported=200),
    ...                 TrainingSession(id="s-2", title="Bimtek", audience="artisans", reported=20)])
    >>> print(report(reg, locale="en"))
    Training
    - Workshop: 200 people (artisans).
    - Bimtek: 20 people (artisans).
    Reached, artisans: 200–220 people, as told by the organizer, without an attendance list.
    Contacts (seats filled): 220, as told by the organizer, without an attendance list.

    Raises:
        UnknownLocale: `locale.unknown`.
        ValidationFailed: `field.type`, `date.text`.
    """
    language = house_locale(locale)
    known_program(register, None)
    if issues := list(_TABLE.issues(regions, Path(("regions",)))):
        raise ValidationFailed(issues)
    programs = [program for program in register.programs.values() if not superseded(register, program)]
    blocks = [
        *(_program(program, register, language, regions) for program in programs),
        _training(register, language, on),
        _equipment(register, language),
        *(_exports(group, language, regions) for group in register.export_groups()),
        _sources(register, language),
    ]
    told = ["\n".join(lines) for lines in map(list, blocks) if lines]
    return "\n\n".join(told) if told else _contents(register, language)


def _contents(register: Register, language: str) -> str:
    """What is in a register that has nothing to tell."""
    counts = Counter(str(kind_of(record)) for record in register)
    if not counts:
        return phrase("empty", language)
    told = [f"{label(kind, locale=language, vocabulary='record')} {count}" for kind, count in counts.items()]
    return phrase("contents", language, counts=", ".join(told))


def _program(program: Program, register: Register, language: str, table: RegionTable | None) -> Iterator[str]:
    yield program.name
    places = dict.fromkeys(session.region for session in sessions_of(register, program=program.id) if session.region)
    when = [phrase("when", language, period=format_period(program.period, locale=language))]
    if regions := program.regions or tuple(places):
        named = ", ".join(cell_text(region, language, table) for region in regions)
        when.append(phrase("where", language, places=named))
    yield " ".join(when)
    lead = name_of(register, program.lead_id)
    partners = [name_of(register, partner) for partner in program.partner_ids]
    if partners:
        listed = phrase("and", language).join([", ".join(partners[:-1]), partners[-1]] if partners[1:] else partners)
        yield phrase("led-with", language, lead=lead, partners=listed)
    else:
        yield phrase("led-by", language, lead=lead)


def _training(register: Register, language: str, on: date | str | None) -> Iterator[str]:
    sessions = sessions_of(register, on=on)
    if not sessions:
        return
    yield phrase("training", language)
    yield from (_session(session, language) for session in sessions)
    for audience in (Audience.ARTISANS, Audience.FACILITATORS):
        if any(session.audience in (audience, Audience.MIXED) for session in sessions):
            yield reach(register, audience=audience, on=on).sentence(language)
    yield contacts(register, on=on).sentence(language)
    if any(session.audience in (Audience.OFFICIALS, Audience.MIXED) for session in sessions):
        officials = contacts(register, audience=Audience.OFFICIALS, on=on)
        if officials.low is None:
            yield officials.sentence(language)
        else:
            yield phrase("contacts-officials", language, amount=amount_phrase(officials, language))


def _session(session: TrainingSession, language: str) -> str:
    days = [meeting.on for meeting in session.meetings]
    when = f", {days_phrase(days[0], days[-1], language)}" if days else ""
    people = phrase("count-not-told", language)
    if session.reported is None and session.served_ids:
        people = counted(format_number(len(session.served_ids), locale=language), "people", language)
    if session.reported is not None:
        people = counted(format_number(session.reported.total, locale=language), "people", language)
        if not session.reported.of_people_there:
            people = f"{people}, {label(session.reported.basis, locale=language)}"
    return f"- {session.title}{when}: {people} ({label(session.audience, locale=language)})."


def _equipment(register: Register, language: str) -> Iterator[str]:
    grants = [grant for grant in register.grants.values() if not grant.cancelled and not superseded(register, grant)]
    if grants:
        yield phrase("equipment", language)
        yield from (_grant(grant, register, language) for grant in grants)


def _grant(grant: EquipmentGrant, register: Register, language: str) -> str:
    told = [phrase("count-not-told", language)]
    if grant.quantity is not None:
        number = format_number(grant.quantity, locale=language)
        told = [f"{number} {grant.unit}" if grant.unit else counted(number, "units", language)]
    if not grant.handovers:
        told.append(phrase("not-handed-over", language))
    else:
        last = grant.handovers[-1]
        giver, day = name_of(register, last.giver_id), format_date(last.on, locale=language)
        told.append(phrase("given-by", language, day=day, giver=giver))
        if last.receiver_id is None:
            told.append(phrase("receiver-not-told", language))
        else:
            told.append(phrase("received-by", language, receiver=name_of(register, last.receiver_id)))
    return f"- {grant.item}: {'; '.join(told)}."


def _exports(records: Sequence[ExportRecord], language: str, table: RegionTable | None) -> Iterator[str]:
    yield _heading(records[0], language, table)
    yield from (_export(record, language) for record in records)
    for record in records:
        if record.stated_growth_percent is not None:
            yield _growth(records, record, language)
        if record.equivalent is not None:
            yield record.implied_rate().sentence(language)


def _heading(record: ExportRecord, language: str, table: RegionTable | None) -> str:
    """What a group of export records is of; the world as partner and the whole country go without saying."""
    commodity = record.commodity.basket or f"HS {record.commodity.edition}: {', '.join(record.commodity.hs)}"
    told = [commodity]
    if (record.reporter, record.partner) != ("IDN", "WLD"):
        told.append(phrase("from-to", language, reporter=record.reporter, partner=record.partner))
    if record.region is not None:
        told.append(cell_text(record.region, language, table))
    if record.valuation is not Valuation.UNKNOWN:
        told.append(record.valuation.upper())
    return phrase(record.flow.value, language, commodity=", ".join(told))


def _export(record: ExportRecord, language: str) -> str:
    amounts = [record.value] if record.equivalent is None else [record.value, record.equivalent]
    period = format_period(record.period, locale=language)
    return f"- {period}: {' = '.join(format_money(amount, 'compact', locale=language) for amount in amounts)}."


def _growth(records: Sequence[ExportRecord], record: ExportRecord, language: str) -> str:
    try:
        return ExportSeries(records=records).check_stated(record.period).sentence(language)
    except ValidationFailed as refused:
        reasons = " ".join(issue.message(language) for issue in refused.issues)
        return phrase("not-comparable", language, reason=reasons)


def _sources(register: Register, language: str) -> Iterator[str]:
    sources = sources_of(register)
    if sources:
        yield phrase("sources", language)
        yield from (f"- {_source(source, language)}." for source in sources)


def _source(source: Source, language: str) -> str:
    day = source.published_on and format_date(source.published_on, "long", locale=language)
    return ", ".join(part for part in (source.publisher, source.title, source.locator, day, source.url) if part)

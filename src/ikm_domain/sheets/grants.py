"""The sheet of a hand-over (*lampiran BAST*)."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import reduce
from operator import add
from typing import Final

from ikm_domain.errors import Path, ValidationFailed, error
from ikm_domain.language.formatting import format_date, format_money, format_number
from ikm_domain.language.labels import label
from ikm_domain.language.locales import house_locale
from ikm_domain.language.messages import counted, phrase
from ikm_domain.language.terbilang import number_words
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.register import Register, current, known_program, name_of, not_called_off, superseded, told_id
from ikm_domain.values.money import Money
from ikm_domain.values.periods import day_of
from ikm_domain.values.sources import Document
from ikm_domain.values.tables import Cell, Table

_TO_FILL_IN: Final = "…………………"


def handover_sheet(register: Register, grant: str, *, on: date | str | None = None, locale: str = "id") -> Table:
    """The equipment of a hand-over (*lampiran BAST*): items with units in figures and words, serial numbers, values.

    It is of the last hand-over of the grant, or of the last by the end of the day `on`, and lists every grant of the
    register that passed in the same hand-over by the same report. What is not told yet is left to be filled in.

    >>> from ikm_domain.records.equipment import Handover
    >>> from ikm_domain.records.organization import Organization
    >>> paper = Document("bast", "12/BAST/2020", on="2020-02-27")
    >>> reg = Register([
    ...     Organization(id="o-1", name="Dinas Perindustrian", kind="dinas"),
    ...     EquipmentGrant(id="m-1", item="Mesin pengecoran pewter", quantity=2, unit_value=Money.idr(75_000_000),
    ...                    handovers=[Handover(giver_id="o-1", on="2020-02-27", document=paper)]),
    ... ])
    >>> sheet = handover_sheet(reg, "m-1")
    >>> print(sheet.title)
    Daftar barang yang diserahterimakan
    Berita acara serah terima (BAST): 12/BAST/2020, 27 Februari 2020
    Hari/tanggal: Kamis, 27 Februari 2020
    Dengan huruf: hari Kamis, tanggal dua puluh tujuh, bulan Februari, tahun dua ribu dua puluh
    Pihak Kesatu, yang menyerahkan: Dinas Perindustrian
    Pihak Kedua, yang menerima: …………………
    >>> sheet.to_rows()[0]["quantity"], sheet.notes
    ('2 (dua) unit', ('Terbilang: # Seratus Lima Puluh Juta Rupiah #',))
    >>> handover_sheet(reg, "m-2")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: grant: The grant "m-2" is not in the register. [grant.unknown]

    Raises:
        ValidationFailed: `grant.unknown`, `record.cancelled`, `date.text`, `field.type`.
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    granted = _grant(register, grant)
    day = None if on is None else day_of(on)
    passed = [handover for handover in granted.handovers if day is None or handover.on <= day]
    handover = passed[-1] if passed else None
    grants = _handed_over_with(register, granted, handover)
    values = [one.total_value().value for one in grants]
    rows: list[list[Cell]] = [
        [
            number,
            one.item,
            "\n".join(one.serial_numbers) or None,
            _units(one, language),
            one.unit_value,
            _paper(one.decided, language),
            value if isinstance(value, Money) else None,
        ]
        for number, (one, value) in enumerate(zip(grants, values, strict=True), start=1)
    ]
    total = _sum(values)
    told = all(isinstance(value, Money) for value in values)
    last = [None, label("total", locale=language, vocabulary="row"), None, None, None, None, total]
    words = None if total is None else format_money(total, "words", case="title", locale=language)
    return Table(
        ["number", "item", "serial_numbers", "quantity", "unit_value", "decided", "total_value"],
        [*rows, last],
        title="\n".join(_handover_lines(register, granted, handover, language)),
        notes=[
            *([phrase("in-words", language, words=words)] if words else []),
            *(note for one in grants for note in _not_told(one, language)),
            *([phrase("several-currencies", language)] if told and total is None else []),
        ],
        locale=language,
    )


def _grant(register: Register, grant: str) -> EquipmentGrant:
    """The grant that stands for the one of this id.

    Raises:
        ValidationFailed: `field.type` of the register, `grant.unknown`, `record.cancelled`.
    """
    known_program(register, None)
    if not isinstance(grant, str) or grant not in register.grants:
        raise ValidationFailed([error("grant.unknown", Path(("grant",)), given=told_id(grant))])
    found = register.grants.get(current(register, grant, "grants"), register.grants[grant])
    not_called_off(found, "grant")
    return found


def _handed_over_with(register: Register, granted: EquipmentGrant, handover: Handover | None) -> list[EquipmentGrant]:
    """The grants that passed in the same hand-over by the same report."""
    if handover is None or handover.document is None:
        return [granted]
    return [
        one
        for one in register.grants.values()
        if handover in one.handovers and not one.cancelled and not superseded(register, one)
    ]


def _units(grant: EquipmentGrant, language: str) -> str | None:
    if grant.quantity is None:
        return None
    number = format_number(grant.quantity, locale=language)
    unit = f" {grant.unit}" if grant.unit else counted(number, "units", language).removeprefix(number)
    return f"{number} ({number_words(grant.quantity, locale=language)}){unit}"


def _sum(values: Sequence[object]) -> Money | None:
    """The sum of amounts, where all are told and in one currency."""
    amounts = [value for value in values if isinstance(value, Money)]
    if len(amounts) < len(values) or len({amount.currency for amount in amounts}) > 1:
        return None
    return reduce(add, amounts)


def _handover_lines(
    register: Register, grant: EquipmentGrant, handover: Handover | None, language: str
) -> Iterator[str]:
    """What stands above the items: the report, the day, the two parties, and what passes."""
    paper = handover.document if handover else None
    kind = label(paper.kind if paper else "bast", locale=language, vocabulary="document-kind")
    yield phrase("handover-sheet", language)
    yield f"{kind[0].upper()}{kind[1:]}: {_paper(paper, language) or _TO_FILL_IN}"
    day = handover and format_date(handover.on, locale=language)
    yield phrase("handover-day", language, day=day or _TO_FILL_IN)
    if handover:
        yield phrase("handover-day-words", language, words=format_date(handover.on, "words", locale=language))
    for key, party in (
        ("handover-giver", handover and handover.giver_id),
        ("handover-receiver", handover and handover.receiver_id),
    ):
        yield phrase(key, language, party=name_of(register, party) if party else _TO_FILL_IN)
    if handover and handover.kind:
        yield phrase("handover-kind", language, kind=label(handover.kind, locale=language))
    if grant.mode:
        yield phrase("handover-mode", language, mode=label(grant.mode, locale=language))


def _paper(document: Document | None, language: str) -> str | None:
    if document is None:
        return None
    return ", ".join([document.number, *([format_date(document.on, "long", locale=language)] if document.on else [])])


def _not_told(grant: EquipmentGrant, language: str) -> Iterator[str]:
    for key, value in (("count-not-told", grant.quantity), ("value-not-told", grant.unit_value)):
        if value is None:
            yield f"{grant.item}: {phrase(key, language)}"

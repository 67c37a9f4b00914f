"""Hypothesis strategies for tests of your own: sound objects, drawn by the rules that stand in the annotations.

It needs the extra `testing`, and nothing else of the library imports it. No number it makes can be anyone's.

>>> from hypothesis import given, settings
>>> from ikm_domain.records.artisan import Artisan
>>> @settings(max_examples=10)
... @given(objects(Artisan, sex="female"))
... def names_are_never_shown(artisan: Artisan) -> None:
...     assert artisan.sex == "female" and "name=…" in repr(artisan)
>>> names_are_never_shown()
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, partial
from typing import Any, Final, TypeAlias, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ikm_domain.checked import (
    Between,
    Checked,
    Clock,
    Code,
    Day,
    Each,
    Exact,
    Flag,
    Instance,
    Mapped,
    Matching,
    Maybe,
    Member,
    OwnedJson,
    RecordId,
    Rule,
    Text,
    checks_of,
)
from ikm_domain.data.crafts import CRAFTS
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.data.regions import REGIONS
from ikm_domain.errors import Issue, Path, ValidationFailed, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, EndReason, Record
from ikm_domain.records.training import Attendance, Meeting, TrainingSession
from ikm_domain.register import Register
from ikm_domain.testing.mending import MENDED, Fields
from ikm_domain.testing.numbers import make_nib as make_nib
from ikm_domain.testing.numbers import make_nik as make_nik
from ikm_domain.testing.numbers import make_nip as make_nip
from ikm_domain.testing.numbers import make_npwp as make_npwp
from ikm_domain.values.crafts import Craft
from ikm_domain.values.figures import Figure
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import Period
from ikm_domain.values.places import BpsRegion, Region
from ikm_domain.values.tables import Column, Table

C = TypeVar("C", bound=Checked)
R = TypeVar("R", bound=Record)
Strategy: TypeAlias = SearchStrategy[Any]

_LARGEST: Final = 10**18 - 1
_DAYS: Final = st.dates(date(1, 1, 1), date(9990, 12, 31))
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789-"
_JSON: Final[Strategy] = st.none() | st.booleans() | st.integers(1 - 10**18, 10**18 - 1) | st.text()


def values_of(rule: Rule) -> SearchStrategy[Any]:
    """Sound values of a rule. Of a value class of your own, register a strategy with Hypothesis.

    Raises:
        TypeError: of a rule of your own; give the field that has it to `objects`.
    """
    if isinstance(rule, Maybe):
        return _maybe(values_of(rule.rule))
    if isinstance(rule, Each):
        return st.lists(values_of(rule.item), min_size=rule.least, max_size=rule.least + 3).map(tuple)
    if isinstance(rule, Mapped):
        return st.dictionaries(values_of(rule.key), values_of(rule.value), max_size=4).map(FrozenMap)
    if isinstance(rule, Instance):
        return _instances(rule.of)
    return _plain(rule).filter(lambda value: not any(rule.issues(value, Path())))


def objects(cls: type[C], /, **fixed: object) -> SearchStrategy[C]:
    """Sound objects of a checked class, yours too; each optional field is set in a good part of them.

    A value in `fixed` is kept. A strategy in it stands for its field, and what it gives is made to fit the others, as
    every field is where invariants of this library ask for it. An object that an invariant of your own refuses is
    made without the optional fields that are not in `fixed`. Fix together what must agree.

    Raises:
        TypeError: of a field that the class does not have, or whose rule is one of your own and has no strategy.
        ValidationFailed: when drawn, if what is fixed is not sound.
    """
    if unknown := fixed.keys() - checks_of(cls).fields.keys():
        raise TypeError(f"{cls.__name__} has no field {', '.join(sorted(unknown))}")
    drawn: dict[str, Strategy] = {}
    kept: dict[str, object] = {}
    for name, value in fixed.items():
        if isinstance(value, SearchStrategy):
            drawn[name] = value
        else:
            kept[name] = value
    drawn |= {name: _strategy(cls, name) for name in checks_of(cls).fields if name not in fixed}
    return st.fixed_dictionaries(drawn).map(partial(_made, cls, kept, frozenset(fixed)))


def moneys(currency: str | None = None, *, least: int = -_LARGEST, most: int = _LARGEST) -> SearchStrategy[Money]:
    """Amounts from `least` to `most` minor units, of one currency or, most of them, of rupiah and dollars."""
    known = st.just(currency) if currency else st.sampled_from(("IDR", "USD")) | st.sampled_from(list(CURRENCIES))
    return st.builds(Money.of_minor, st.integers(least, most), known)


def periods() -> SearchStrategy[Period]:
    """Periods of whole months, years among them, and from any day to a later one."""
    spans = st.builds(_span, _DAYS, st.sampled_from((1, 3, 12)) | st.integers(1, 40))
    return spans | st.builds(_days, _DAYS, st.just(0) | st.integers(0, 2000))


def regions(*, listed: bool | None = None) -> SearchStrategy[Region]:
    """Regions that a list of the ministry holds, sound codes that none holds, or both."""
    known, unknown = st.sampled_from(list(REGIONS)), st.sampled_from(_unlisted())
    return (known | unknown if listed is None else known if listed else unknown).map(Region)


def crafts() -> SearchStrategy[Craft]:
    """Crafts that the library lists, and codes of others."""
    return (st.sampled_from(list(CRAFTS)) | values_of(Code("craft"))).map(Craft)


def niks(*, sex: Sex | str | None = None, born: date | None = None) -> SearchStrategy[NIK]:
    """NIKs of nobody: each has a serial from 9990 on, far above any that was given."""
    sexes = st.sampled_from(Sex) if sex is None else st.just(Sex(sex))
    days = st.dates(date(1900, 1, 1), date(2099, 12, 31)) if born is None else st.just(born)
    regencies = st.sampled_from([code for code in REGIONS if "." in code])
    return st.builds(
        make_nik, days, sexes, region=regencies, district=st.integers(1, 99), serial=st.integers(9990, 9999)
    )


def nips() -> SearchStrategy[NIP]:
    """NIPs of nobody: each has a serial from 990 on, far above any that was given."""
    born = st.dates(date(1950, 1, 1), date(2000, 12, 31))
    return st.builds(_nip, born, st.integers(19, 40), st.integers(1, 12), st.sampled_from(Sex), st.integers(990, 999))


def npwps() -> SearchStrategy[NPWP]:
    """Taxpayer numbers of nobody: of a tax office 000, or the NIK of nobody."""
    old = st.integers(0, 999_999).map(make_npwp)
    return old | old.map(lambda npwp: NPWP(f"0{npwp.reveal()}")) | niks().map(lambda nik: NPWP(nik.reveal()))


def nibs() -> SearchStrategy[NIB]:
    """Business numbers of nobody: they begin with 9999."""
    return st.integers(0, 999_999_999).map(make_nib)


@st.composite
def registers(draw: st.DrawFn, most: int = 3) -> Register:
    """Registers of up to `most` records of a kind, whose references mostly resolve."""
    ids = [draw(st.lists(_IDS, max_size=most, unique=True)) for _ in range(9)]
    organizations, enterprises, artisans, officials, programs, enrollments, sessions, grants, exports = ids
    people, subjects = _pointers([*artisans, *officials]), _pointers([*artisans, *officials, *enterprises])
    lists = {
        "registered": _maybe(st.lists(people, max_size=3)),
        "attendance": st.lists(objects(Attendance, person_id=people), max_size=4),
    }
    holders = _pointers([*organizations, *enterprises, *artisans])
    parties = objects(Handover, giver_id=holders, receiver_id=_maybe(holders))
    program, place = _maybe(_pointers(programs)), _maybe(_pointers(organizations))
    leads = {"lead_id": _pointers(organizations), "partner_ids": st.lists(_pointers(organizations), max_size=2)}
    return Register(
        [
            *_shelf(draw, Organization, organizations),
            *_shelf(draw, Enterprise, enterprises),
            *_shelf(draw, Artisan, artisans, enterprise_id=_maybe(_pointers(enterprises))),
            *_shelf(draw, Official, officials, organization_id=place),
            *_shelf(draw, Program, programs, **leads),
            *_shelf(draw, Enrollment, enrollments, program_id=_pointers(programs), subject_id=subjects),
            *_shelf(draw, TrainingSession, sessions, program_id=program, **lists),
            *_shelf(draw, EquipmentGrant, grants, program_id=program, handovers=st.lists(parties, max_size=3)),
            *(draw(objects(ExportRecord, id=record_id)) for record_id in exports),
        ]
    )


def _shelf(draw: st.DrawFn, cls: type[R], ids: Sequence[str], **fixed: object) -> list[R]:
    """A record for each id; what ended names one that comes behind it."""
    made: list[R] = []
    for index, record_id in enumerate(ids):
        later = ids[index + 1 :]
        ended = objects(Ended, successor_id=_pointers(later)) if later else objects(Ended, reason="closed")
        made.append(draw(objects(cls, id=record_id, ended=_maybe(ended), **fixed)))
    return made


def _pointers(ids: Sequence[str]) -> SearchStrategy[str]:
    known = st.sampled_from(ids) if ids else _IDS
    return st.integers(0, 9).flatmap(lambda n: _IDS if n == 7 else known)


def _maybe(strategy: Strategy) -> Strategy:
    """None, or oftener a value: `none() | strategy` would count each branch of the strategy as one."""
    return st.integers(0, 2).flatmap(lambda n: strategy if n else st.none())


def _made(cls: type[C], kept: Fields, fixed: frozenset[str], drawn: Fields) -> C:
    fields = checks_of(cls).fields
    given = {name: fields[name].read(value) for name, value in {**drawn, **kept}.items()}
    if issues := [issue for name in fixed for issue in fields[name].rule.issues(given[name], Path((name,)))]:
        raise ValidationFailed(issues)
    for base in cls.__mro__:
        if mend := MENDED.get(base):
            mend(given)
    try:
        return cls(**{**given, **kept})
    except ValidationFailed:
        needed = {name: value for name, value in given.items() if fields[name].required or name in fixed}
        return cls(**{**needed, **kept})


def _plain(rule: Rule) -> Strategy:
    if isinstance(rule, Text):
        hidden: Any = ("Cc", "Cs", "Zl", "Zp")
        seen = st.characters(exclude_categories=hidden, include_characters="\n\t" if rule.lines else "")
        return st.text(seen, min_size=1, max_size=rule.most)
    if isinstance(rule, Code):
        return st.text(_LETTERS, min_size=1, max_size=64)
    if isinstance(rule, Matching):
        return st.from_regex(rule.pattern, fullmatch=True)
    if isinstance(rule, Between):
        return st.integers(rule.least, rule.most)
    if isinstance(rule, Flag):
        return st.booleans()
    if isinstance(rule, Exact):
        odd = st.sampled_from(["-0", "0.00", "1E+3", "2.5"])
        return (odd | st.builds("{}E-{}".format, st.integers(1 - rule.below, rule.below - 1), st.integers(0, 18))).map(
            Decimal
        )
    if isinstance(rule, Member):
        return st.sampled_from(rule.of)
    if isinstance(rule, Day):
        return _DAYS
    if isinstance(rule, Clock):
        return st.times()
    if isinstance(rule, OwnedJson):
        keys = st.text(_LETTERS, min_size=1).map("siinas:{}".format)
        inside = st.recursive(_JSON, _json_around, max_leaves=6)
        return st.dictionaries(keys, inside, max_size=3).map(FrozenMap)
    raise TypeError(f"no strategy is known for the rule {type(rule).__name__}: give its field one of yours")


def _instances(of: type[Any]) -> Strategy:
    if issubclass(of, Checked):
        return st.deferred(lambda: objects(of))
    return _BY_CLASS[of]() if of in _BY_CLASS else st.from_type(of)


def _json_around(items: Strategy) -> Strategy:
    return st.lists(items, max_size=3).map(tuple) | st.dictionaries(st.text(), items, max_size=3).map(FrozenMap)


def _strategy_of(cls: type[Checked], name: str) -> Strategy:
    """The strategy of a field: its own, where invariants ask for more than its rule does."""
    for base in cls.__mro__:
        if name in (own := _own_fields().get(base, {})):
            return own[name]
    return values_of(checks_of(cls).fields[name].rule)


_strategy = cast("Callable[[type[Checked], str], Strategy]", cache(_strategy_of))  # as `checks_of`


@cache
def _own_fields() -> Mapping[type, Mapping[str, Strategy]]:
    amount, rupiah, step = _maybe(moneys(least=0)), _maybe(moneys("IDR", least=0)), _maybe(moneys(least=1))
    ratios = st.integers(-_LARGEST, _LARGEST) | st.fractions(-_LARGEST, _LARGEST)
    number = _maybe(ratios | values_of(Exact()) | moneys())
    return {
        Ended: {"reason": st.sampled_from(EndReason).map(str) | values_of(Code("end-reason"))},
        Enterprise: {
            **dict.fromkeys(("investment", "capital", "annual_sales"), rupiah),
            "net_worth": _maybe(moneys("IDR")),
        },
        Program: {"budget": amount, "spent": amount},
        Meeting: {"ends": st.times()},
        TrainingSession: {"meetings": _meetings(), "cost": amount},
        EquipmentGrant: {"quantity": _maybe(st.integers(1, 5) | st.integers(1, 10**6)), "unit_value": amount},
        ExportRecord: {
            "value": moneys(least=0),
            "equivalent": amount,
            **dict.fromkeys(("resolution", "equivalent_resolution"), step),
        },
        Figure: {
            **dict.fromkeys(("low", "high", "numerator", "denominator"), number),
            "about": st.dictionaries(values_of(Text(20)), values_of(Text(20)) | st.integers(0, 99)).map(FrozenMap),
        },
        Table: {
            "columns": st.tuples(st.just(Column("item")), _instances(Column)),
            "rows": st.lists(st.tuples(values_of(Text(20)), number), max_size=3).map(tuple),
        },
    }


def _meetings() -> Strategy:
    """Meetings on and about one day, so that several fall on one."""
    days = _DAYS.map(lambda day: st.sampled_from([day, day + timedelta(1)]))
    return days.flatmap(lambda two: st.lists(objects(Meeting, on=two), max_size=4)).map(tuple)


def _days(day: date, more: int) -> Period:
    return Period(day, day + timedelta(more))


def _span(day: date, months: int) -> Period:
    """Whole months from the first of a year, where they fill one, else from the first of a month."""
    first = (day.year * 12) + (0 if months % 12 == 0 else day.month - 1)
    year, month = divmod(first + months - 1, 12)
    return Period(f"{first // 12:04}-{first % 12 + 1:02}/{year:04}-{month + 1:02}")


def _nip(born: date, age: int, month: int, sex: Sex, serial: int) -> NIP:
    return make_nip(born, date(born.year + age, month, 1), sex, serial=serial)


@cache
def _unlisted() -> Sequence[str]:
    codes = [f"{n // 101:02}" if n % 101 == 0 else f"{n // 101:02}.{n % 101 - 1:02}" for n in range(100 * 101)]
    return [code for code in codes if code not in REGIONS and not any(Region.explain(code, Path()))]


def _digits(count: int) -> SearchStrategy[str]:
    return st.integers(0, 10**count - 1).map(lambda number: f"{number:0{count}}")


_BY_CLASS: Final[Mapping[type, Callable[[], Strategy]]] = {
    Money: moneys,
    Period: periods,
    Region: regions,
    BpsRegion: lambda: (_digits(2) | _digits(4)).map(BpsRegion),
    Craft: crafts,
    NIK: niks,
    NIP: nips,
    NPWP: npwps,
    NIB: nibs,
    Register: registers,
    Issue: lambda: st.sampled_from([warning("field.not-stated", Path(("quantity",))), warning("session.no-count")]),
    object: lambda: st.text(max_size=9) | st.integers(),
}
_IDS: Final[SearchStrategy[str]] = values_of(RecordId())

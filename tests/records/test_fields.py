"""Every field of every record: what it takes, and what it says of what it does not take."""

from datetime import date, time
from decimal import Decimal
from typing import Any, NamedTuple

import attrs
import pendulum
import pytest

from ikm_domain.checked import Checked
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import (
    Condition,
    EquipmentGrant,
    GrantMode,
    Handover,
    HandoverKind,
    Inspection,
)
from ikm_domain.records.exports import Commodity, ExportRecord, ExportSeries, Flow, Standing, Valuation
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program, Target
from ikm_domain.records.record import Ended, EndReason, Record
from ikm_domain.records.training import Attendance, Mark, Meeting, SessionMode, TrainingSession
from ikm_domain.values.classifications import Kbli
from ikm_domain.values.crafts import Craft
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP
from ikm_domain.values.money import Money
from ikm_domain.values.people import Audience, Headcount, Sex
from ikm_domain.values.periods import Period, TimeZone
from ikm_domain.values.places import Region
from ikm_domain.values.sources import Document, Source
from tests.checked.told import faults
from tests.records.told_exports import EVENT_2018, EVENT_2019

DAY = date(2020, 2, 27)


class Takes(NamedTuple):
    """What a field takes, the value it then holds, and what it says of something unsound."""

    plain: Any
    value: Any
    unsound: Any
    code: str
    at: str = ""  # behind the name of the field


OF_A_RECORD = {
    "id": Takes("x-1", "x-1", "1971024107909998", "id.sixteen-digits"),
    "source": Takes("ANTARA 2020-02-27", Source("ANTARA", published_on=DAY), " ", "text.blank"),
    "extra": Takes(
        {"siinas:a": ["x", {"y": None}]},
        FrozenMap({"siinas:a": ("x", FrozenMap({"y": None}))}),
        {"account": 1},
        "extra.key",
        '["account"]',
    ),
}
ENDED = Ended("2021-05-01", "cancelled")
OF_A_LASTING_RECORD = {**OF_A_RECORD, "ended": Takes(ENDED, ENDED, "2021-05-01", "field.type")}
NAME = Takes("x" * 200, "x" * 200, "x" * 201, "text.too-long")
TITLE = Takes("x" * 300, "x" * 300, "x" * 301, "text.too-long")
REGION = Takes("19.71", Region("19.71"), "1971", "region.shape")
SEX = Takes("female", Sex.FEMALE, "P", "code.unknown")
ID = Takes("o-1", "o-1", "", "text.blank")
YEAR = Takes(2020, 2020, 1899, "number.range")
COUNT = Takes(0, 0, -1, "number.range")
CRAFTS = Takes(["pewter"], (Craft("pewter"),), [], "list.too-short")
RUPIAH = Takes(Money.idr(5), Money.idr(5), "Rp5", "field.type")
ON = Takes("2020-02-27", DAY, "27-02-2020", "date.text")
NOTE = Takes("baik\n" + "x" * 3995, "baik\n" + "x" * 3995, "x" * 4001, "text.too-long")
HANDOVER = Handover(giver_id="o-1", on=DAY)
INSPECTION = Inspection(on=DAY, condition="in-use")
SK = Document("sk", "12", DAY)
ROW = Attendance(person_id="a-1", on=DAY, mark="present")
WITHDREW = Ended("2021-05-01", "withdrew")

TABLE: dict[type[Checked], dict[str, Takes]] = {
    Ended: {
        "on": ON,
        "reason": Takes(EndReason.CANCELLED, "cancelled", "Batal", "code.shape"),
        "note": NOTE,
        "successor_id": ID,
    },
    Organization: {
        **OF_A_LASTING_RECORD,
        "name": TITLE,
        "kind": Takes("dinas", "dinas", "Dinas", "code.shape"),
        "region": REGION,
    },
    Enterprise: {
        **OF_A_LASTING_RECORD,
        "name": TITLE,
        "kind": Takes("kub", "kub", "KUB", "code.shape"),
        "region": REGION,
        "crafts": CRAFTS,
        "workers": COUNT,
        "investment": RUPIAH,
        "capital": RUPIAH,
        "net_worth": Takes(Money.idr(-5), Money.idr(-5), 5, "field.type"),
        "annual_sales": RUPIAH,
        "measured_year": YEAR,
        "founded_year": YEAR,
        "nib": Takes("9999000000001", NIB("9999000000001"), "812", "nib.length"),
        "npwp": Takes("99.000.001.0-000.999", NPWP("990000010000999"), "99", "npwp.length"),
        "kbli": Takes(Kbli("25999", "2020"), Kbli("25999", "2020"), "25999", "field.type"),
    },
    Artisan: {
        **OF_A_LASTING_RECORD,
        "name": NAME,
        "sex": SEX,
        "region": REGION,
        "crafts": CRAFTS,
        "birth_year": YEAR,
        "nik": Takes("197102.410790.9998", NIK("1971024107909998"), "belum ada", "nik.digits"),
        "enterprise_id": ID,
    },
    Official: {
        **OF_A_LASTING_RECORD,
        "name": NAME,
        "sex": SEX,
        "organization_id": ID,
        "nip": Takes("19900701 202012 1 999", NIP("199007012020121999"), "19900701", "nip.length"),
    },
    Program: {
        **OF_A_LASTING_RECORD,
        "name": TITLE,
        "kind": Takes("e-smart", "e-smart", "e-Smart", "code.shape"),
        "period": Takes("2020", Period("2020"), "th. 2020", "period.text"),
        "lead_id": ID,
        "partner_ids": Takes(["o-2", "o-3"], ("o-2", "o-3"), ["o-2", ""], "text.blank", "[1]"),
        "regions": Takes(["19.71", "19"], (Region("19.71"), Region("19")), ["19", "99"], "region.never-issued", "[1]"),
        "crafts": CRAFTS,
        "targets": Takes(
            {"artisans": 200, "machines": 1},
            FrozenMap({Target.ARTISANS: 200, Target.MACHINES: 1}),
            {"officials": 0},
            "number.range",
            '["officials"]',
        ),
        "budget": RUPIAH,
        "spent": RUPIAH,
        "fund": Takes("dak", "dak", "DAK", "code.shape"),
    },
    Enrollment: {
        **OF_A_RECORD,
        "ended": Takes(WITHDREW, WITHDREW, "withdrew", "field.type"),
        "program_id": ID,
        "subject_id": ID,
        "applied_on": ON,
        "enrolled_on": ON,
    },
    Meeting: {
        "on": Takes(pendulum.date(2020, 2, 27), DAY, pendulum.datetime(2020, 2, 27), "field.type"),
        "starts": Takes("09:00", time(9), "9 pagi", "time.text"),
        "ends": Takes("16:00", time(16), "selesai", "time.text"),
    },
    Attendance: {
        "person_id": ID,
        "on": ON,
        "mark": Takes("partial", Mark.PARTIAL, "hadir", "code.unknown"),
    },
    TrainingSession: {
        **OF_A_LASTING_RECORD,
        "title": TITLE,
        "audience": Takes("artisans", Audience.ARTISANS, "perajin", "code.unknown"),
        "program_id": ID,
        "kind": Takes("workshop", "workshop", "Workshop", "code.shape"),
        "meetings": Takes(
            ["2020-02-27", date(2020, 2, 28), Meeting("2020-02-29")],
            (Meeting(DAY), Meeting("2020-02-28"), Meeting("2020-02-29")),
            ["2020-02-27", "2020-02-30"],
            "date.text",
            "[1]",
        ),
        "timezone": Takes("Asia/Makassar", TimeZone.MAKASSAR, "WITA", "code.unknown"),
        "mode": Takes("hybrid", SessionMode.HYBRID, "luring", "code.unknown"),
        "region": REGION,
        "venue": TITLE,
        "capacity": Takes(1, 1, 0, "number.range"),
        "reported": Takes(200, Headcount(200), -1, "number.range"),
        "registered": Takes(["a-1", "a-2"], ("a-1", "a-2"), ["a-1", ""], "text.blank", "[1]"),
        "attendance": Takes([ROW], (ROW,), [ROW, "a-1"], "field.type", "[1]"),
        "cost": RUPIAH,
        "earlier_dates": Takes(["2020-02-20"], (date(2020, 2, 20),), ["20 Februari"], "date.text", "[0]"),
    },
    Handover: {
        "giver_id": ID,
        "receiver_id": Takes("o-2", "o-2", 2, "field.type"),
        "on": ON,
        "kind": Takes("ownership", HandoverKind.OWNERSHIP, "hibah", "code.unknown"),
        "document": Takes(SK, SK, "BAST 12", "field.type"),
    },
    Inspection: {
        "on": ON,
        "condition": Takes("broken", Condition.BROKEN, "rusak", "code.unknown"),
        "note": NOTE,
    },
    EquipmentGrant: {
        **OF_A_LASTING_RECORD,
        "item": TITLE,
        "quantity": Takes(1, 1, 0, "number.range"),
        "unit": Takes("x" * 64, "x" * 64, "x" * 65, "text.too-long"),
        "unit_value": RUPIAH,
        "serial_numbers": Takes(["A1", "A2"], ("A1", "A2"), ["A1", " "], "text.blank", "[1]"),
        "craft": Takes("pewter", Craft("pewter"), "Timah", "code.shape"),
        "program_id": ID,
        "mode": Takes("loan", GrantMode.LOAN, "pinjam", "code.unknown"),
        "decided": Takes(SK, SK, "SK 12", "field.type"),
        "handovers": Takes([HANDOVER], (HANDOVER,), ["2020-02-27"], "field.type", "[0]"),
        "inspections": Takes([INSPECTION], (INSPECTION,), [INSPECTION, None], "field.missing", "[1]"),
        "users": Takes(5, Headcount(5), True, "field.type"),
    },
    Commodity: {
        "basket": Takes("kerajinan", "kerajinan", "", "text.blank"),
        "hs": Takes(["4602", "442090"], ("4602", "442090"), ["4602", "460"], "hs.shape", "[1]"),
        "edition": Takes("2022", "2022", "HS22", "hs.edition"),
    },
    ExportRecord: {
        **OF_A_RECORD,
        "commodity": Takes("kerajinan", Commodity(basket="kerajinan"), "x" * 301, "text.too-long"),
        "period": Takes("2019-Q3", Period("2019-07/2019-09"), "2019-13", "period.text"),
        "value": Takes(Money.usd(892), Money.usd(892), 892, "field.type"),
        "reporter": Takes("IDN", "IDN", "ID", "country.shape"),
        "partner": Takes("USA", "USA", "dunia", "country.shape"),
        "flow": Takes("import", Flow.IMPORT, "impor", "code.unknown"),
        "valuation": Takes("fob", Valuation.FOB, "FOB", "code.unknown"),
        "standing": Takes("final", Standing.FINAL, "tetap", "code.unknown"),
        "resolution": Takes(Money.usd(1), Money.usd(1), "1", "field.type"),
        "equivalent": Takes(Money.idr(12_480_000), Money.idr(12_480_000), "Rp12", "field.type"),
        "equivalent_resolution": Takes(Money.idr(10), Money.idr(10), 10, "field.type"),
        "stated_growth_percent": Takes("-2.50", Decimal("-2.50"), "2,5", "field.type"),
        "stated_growth_base": Takes("2018", Period("2018"), "2018/2017", "period.order"),
        "stated_on": ON,
        "region": REGION,
    },
    ExportSeries: {
        "records": Takes([EVENT_2018, EVENT_2019], (EVENT_2018, EVENT_2019), [], "list.too-short"),
        "name": TITLE,
    },
}

# What a record needs beside the field under test.
NEEDED: dict[type[Checked], dict[str, Any]] = {
    Ended: {"on": "2021-05-01", "reason": "cancelled"},
    Organization: {"id": "x-1", "name": "Dekranas", "kind": "dekranas"},
    Enterprise: {"id": "x-1", "name": "Pewter Bangka", "kind": "enterprise", "region": "19"},
    Artisan: {"id": "x-1", "name": "Siti"},
    Official: {"id": "x-1", "name": "Rahmat"},
    Program: {"id": "x-1", "name": "e-Smart", "kind": "x", "period": "2019", "lead_id": "o-9"},
    Enrollment: {"id": "x-1", "program_id": "g-9", "subject_id": "a-9"},
    Meeting: {"on": "2020-02-28", "starts": "08:00", "ends": "17:00"},
    Attendance: {"person_id": "a-9", "on": "2020-01-01", "mark": "absent"},
    TrainingSession: {"id": "x-1", "title": "Workshop", "audience": "officials"},
    Handover: {"giver_id": "o-9", "on": "2020-01-01"},
    Inspection: {"on": "2020-01-01", "condition": "idle"},
    EquipmentGrant: {"id": "x-1", "item": "Mesin"},
    Commodity: {},
    ExportRecord: {
        "id": "x-1",
        "commodity": "kerajinan lain",
        "period": "2018",
        "value": Money.usd(870),
        "source": "ANTARA",
        "equivalent": Money.idr(12_000_000),
    },
    ExportSeries: {"records": [EVENT_2018]},
}

# A basket has no edition, headings need one, and a row needs a meeting, so that these are given together.
TOGETHER: dict[tuple[type[Checked], str], dict[str, Any]] = {
    (Commodity, "hs"): {"edition": "2022"},
    (Commodity, "edition"): {"hs": ["4602"]},
    (TrainingSession, "attendance"): {"meetings": [DAY]},
}

CASES = [
    pytest.param(cls, name, takes, id=f"{cls.__name__}-{name}")
    for cls, fields in TABLE.items()
    for name, takes in fields.items()
]


@pytest.mark.parametrize("cls", TABLE)
def test_the_table_has_every_field(cls: type[Checked]) -> None:
    assert set(TABLE[cls]) == {field.name for field in attrs.fields(cls)}


def test_the_table_has_every_record() -> None:
    def below(cls: type[Record]) -> set[type[Record]]:
        return {cls}.union(*(below(sub) for sub in cls.__subclasses__()))

    homes = {cls.__name__: cls.__module__ for cls in below(Record)}
    made_here = {
        name
        for name, home in homes.items()
        if home.startswith("ikm_domain.records.") and home != "ikm_domain.records.record"
    }
    assert {cls.__name__ for cls in TABLE if issubclass(cls, Record)} == made_here


@pytest.mark.parametrize(("cls", "name", "takes"), CASES)
def test_a_field_takes_the_plain_form_and_the_value(cls: type[Checked], name: str, takes: Takes) -> None:
    beside = {**NEEDED[cls], **TOGETHER.get((cls, name), {})}
    from_plain, from_value = (cls(**{**beside, name: given}) for given in (takes.plain, takes.value))
    held = getattr(from_plain, name)
    assert held == takes.value
    assert type(held) is type(takes.value)
    assert from_plain == from_value


@pytest.mark.parametrize(("cls", "name", "takes"), CASES)
def test_a_field_says_what_is_unsound_and_where(cls: type[Checked], name: str, takes: Takes) -> None:
    beside = {**NEEDED[cls], **TOGETHER.get((cls, name), {})}
    assert faults(cls, **{**beside, name: takes.unsound}) == [(takes.code, name + takes.at)]


@pytest.mark.parametrize(("cls", "name", "takes"), CASES)
def test_a_field_without_a_value_is_required_or_unknown(cls: type[Checked], name: str, takes: Takes) -> None:
    default = attrs.fields_dict(cls)[name].default
    beside = {**NEEDED[cls], **TOGETHER.get((cls, name), {}), name: None}
    if default is None:
        # Two fields that go together are refused apart, by an invariant and not as missing.
        apart = (cls, name) in {(Meeting, "starts"), (Meeting, "ends"), (Commodity, "edition"), (Commodity, "basket")}
        if not apart:
            assert getattr(cls(**beside), name) is None
    else:
        assert ("field.missing", name) in faults(cls, **beside)


@pytest.mark.parametrize(
    ("cls", "name", "least", "most"),
    [
        (Artisan, "birth_year", 1900, 2100),
        (Enterprise, "founded_year", 1900, 2100),
        (Enterprise, "workers", 0, 1_000_000_000),
        (TrainingSession, "capacity", 1, 1_000_000_000),
        (EquipmentGrant, "quantity", 1, 1_000_000),
    ],
)
def test_a_number_lies_between_its_bounds(cls: type[Checked], name: str, least: int, most: int) -> None:
    for sound in (least, most):
        assert getattr(cls(**{**NEEDED[cls], name: sound}), name) == sound
    for beyond in (least - 1, most + 1):
        assert faults(cls, **{**NEEDED[cls], name: beyond}) == [("number.range", name)]


def test_a_target_lies_between_its_bounds() -> None:
    for sound in (1, 1_000_000):
        told = Program(**{**NEEDED[Program], "targets": {"artisans": sound}})
        assert told.targets == FrozenMap({Target.ARTISANS: sound})
    for beyond in (0, 1_000_001):
        at = 'targets["artisans"]'
        assert faults(Program, **{**NEEDED[Program], "targets": {"artisans": beyond}}) == [("number.range", at)]


def test_a_serial_number_has_at_most_128_characters() -> None:
    longest = "x" * 128
    assert EquipmentGrant(id="m-1", item="Mesin", serial_numbers=[longest]).serial_numbers == (longest,)
    assert faults(EquipmentGrant, id="m-1", item="Mesin", serial_numbers=["x" * 129]) == [
        ("text.too-long", "serial_numbers[0]")
    ]


def test_percentages_keep_their_printed_digits() -> None:
    for given, digits in ((13, "13"), ("2.50", "2.50"), (Decimal("-9.9"), "-9.9"), ("0", "0")):
        record = attrs.evolve(EVENT_2019, stated_growth_percent=given)
        assert str(record.stated_growth_percent) == digits


@pytest.mark.parametrize("given", [2.5, True, "2.5%", "+2.5", "1e2", " 2.5", "2.5.0", [2]])
def test_what_is_no_plain_number_is_no_percentage(given: Any) -> None:
    assert faults(attrs.evolve, EVENT_2019, stated_growth_percent=given) == [("field.type", "stated_growth_percent")]


@pytest.mark.parametrize("given", ["1234567890", 10**9, -(10**9)])
def test_a_percentage_beyond_reason_is_out_of_range(given: Any) -> None:
    assert faults(attrs.evolve, EVENT_2019, stated_growth_percent=given) == [("number.range", "stated_growth_percent")]


def test_a_whole_number_out_of_reason_is_no_percentage() -> None:
    assert [at for _, at in faults(attrs.evolve, EVENT_2019, stated_growth_percent=10**9)] == ["stated_growth_percent"]
    assert faults(attrs.evolve, EVENT_2019, stated_growth_percent=Decimal(10**9)) == [
        ("number.range", "stated_growth_percent")
    ]


def test_own_fields_are_frozen_to_the_bottom_and_no_deeper_than_allowed() -> None:
    given = {"siinas:a": [1, {"b": [2]}]}
    record = Organization(id="o-1", name="x", kind="dinas", extra=given)
    given["siinas:a"].append(3)
    assert record.extra == {"siinas:a": (1, FrozenMap({"b": (2,)}))}
    assert hash(record) == hash(Organization(id="o-1", name="x", kind="dinas", extra=record.extra))
    deep: Any = 1
    for _ in range(30):
        deep = [deep]
    assert faults(Organization, id="o-1", name="x", kind="dinas", extra={"a:b": deep}) == [
        ("extra.too-large", 'extra["a:b"]' + "[0]" * 9)
    ]
    assert faults(Organization, id="o-1", name="x", kind="dinas", extra=[("a:b", 1)]) == [("field.type", "extra")]


def test_own_fields_that_hold_themselves_are_too_deep() -> None:
    around: list[Any] = []
    around.append(around)
    within: dict[str, Any] = {}
    within["k"] = within
    for endless, step in ((around, "[0]"), (within, '["k"]')):
        assert faults(Organization, id="o-1", name="x", kind="dinas", extra={"a:b": endless}) == [
            ("extra.too-large", 'extra["a:b"]' + step * 9)
        ]


def test_an_end_for_a_duplicate_or_a_replacement_names_the_successor() -> None:
    for reason in ("duplicate", "replaced", EndReason.DUPLICATE, EndReason.REPLACED):
        assert faults(Ended, "2021-05-01", reason) == [("ended.successor-missing", "successor_id")]
        assert Ended("2021-05-01", reason, successor_id="a-2").successor_id == "a-2"
    for reason in ("cancelled", "died", "moved"):
        assert Ended("2021-05-01", reason).successor_id is None

"""What an integrator writes, seen by type checkers alone: every use here is right, and every type is the one stated."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path as FilePath
from typing import Annotated, Any, assert_type

import attrs

import ikm_domain as ikm
from ikm_domain import (
    DEFAULT_RULES,
    NIB,
    NIK,
    NIP,
    NPWP,
    Agreement,
    Artisan,
    Attendance,
    Audience,
    BpsRegion,
    Breakdown,
    Certainty,
    Codec,
    Column,
    Commodity,
    Condition,
    Conversion,
    CountBasis,
    Craft,
    CraftEntry,
    CraftTable,
    CurrencyMismatch,
    DateOrder,
    DateStyle,
    Document,
    Ended,
    EndReason,
    Enrollment,
    EnrollmentStatus,
    Enterprise,
    EquipmentGrant,
    ExchangeRate,
    ExportRecord,
    ExportSeries,
    Figure,
    FigureBasis,
    Flow,
    FrozenMap,
    GrantMode,
    GrantStatus,
    Handover,
    HandoverKind,
    Headcount,
    HsBasket,
    IkmDomainError,
    Inspection,
    Issue,
    Kbli,
    KbliBridge,
    KbliEdition,
    KbliPair,
    Key,
    LetterCase,
    Mark,
    Measure,
    Meeting,
    Money,
    MoneyStyle,
    NotComparable,
    Official,
    Organization,
    Path,
    Period,
    Program,
    ProgramStatus,
    RateKind,
    Reading,
    Region,
    RegionEntry,
    RegionKind,
    RegionTable,
    Register,
    Roster,
    RosterReader,
    RosterRow,
    Rounding,
    RowStatus,
    Scale,
    ScaleBound,
    ScaleCriterion,
    ScaleRuleSet,
    ScaleVerdict,
    SessionMode,
    SessionStatus,
    Severity,
    Sex,
    SkipReason,
    Source,
    Standing,
    StatedCheck,
    Table,
    Target,
    TimeZone,
    TrainingSession,
    UnknownLocale,
    UnreadableDocument,
    ValidationFailed,
    Valuation,
    absorption,
    attendance_rate,
    attendance_sheet,
    breakdown,
    by_condition,
    certificate_list,
    check,
    choices,
    contacts,
    cost_per_participant,
    days_to_handover,
    dumps,
    equipment_units,
    equipment_value,
    format_date,
    format_money,
    format_number,
    format_percent,
    format_period,
    format_time_range,
    from_data,
    handover_sheet,
    hs_baskets,
    label,
    loads,
    not_yet_owned,
    number_words,
    parse_hs,
    parse_money,
    parse_number_words,
    reach,
    read_birth_year,
    read_crafts,
    read_date,
    read_mark,
    read_money,
    read_name,
    read_nik,
    read_nip,
    read_number,
    read_period,
    read_region,
    read_register,
    read_roster,
    read_sex,
    read_yes_no,
    report,
    scale_rule_sets,
    share,
    target_met,
    to_data,
    uninspected,
)
from ikm_domain.checked import Between, Checked, Code, Least, Matching, Personal, Text, doubt, invariant
from ikm_domain.errors import Param, breach, error, warning
from ikm_domain.register import KINDS
from ikm_domain.values.places import to_region_or_none

DAY = date(2020, 2, 27)

TABLE = RegionTable(
    [RegionEntry(code=Region("19.72"), kind=RegionKind.CITY, name="Sungailiat", bps=BpsRegion("1972"))],
    {"Permendagri 56/2015": date(2015, 6, 29)},
)
WIDER = RegionTable.shipped().with_entries(
    RegionEntry(code="19.72", kind="kota", name="Sungailiat", aliases=["Liat"], earlier_names={"Perda 1/2020": "Liat"})
)

# Records and their parts, from text and from values

SOURCE = Source("ANTARA", title="Workshop", url="https://example.org", published_on="2020-02-27", locator="page 1")
SOURCE_OF_VALUES = Source(publisher="ANTARA", published_on=DAY)
DECREE = Document("sk", "12/2020", on="2020-02-01")
DECREE_OF_VALUES = Document(kind="sk", number="12/2020", on=DAY)
ENDED = Ended("2021-05-01", "replaced", successor_id="a-2")
ENDED_OF_VALUES = Ended(on=DAY, reason=EndReason.CANCELLED, note="Hujan.")
KBLI, KBLI_OF_VALUES = Kbli("13134", "2020"), Kbli(code="13134", edition=KbliEdition.KBLI_2020)
COUNT = Headcount(200, "attended", female=120, male=80, splits={"artisans": 180})
COUNT_OF_VALUES = Headcount(total=200, basis=CountBasis.ATTENDED, splits=FrozenMap({Audience.ARTISANS: 180}))

ORGANIZATION = Organization(id="o-1", name="Dekranas", kind="dekranas", region="31")
ENTERPRISE = Enterprise(
    id="e-1", name="Pewter", kind="kub", region="19.71", crafts=["pewter"], nib="9999000000001", npwp="990000010000999"
)
ENTERPRISE_OF_VALUES = Enterprise(
    id="e-1",
    name="Pewter",
    kind="kub",
    region=Region("19.71"),
    crafts=(Craft("pewter"),),
    workers=12,
    investment=Money.idr(50_000_000),
    nib=NIB("9999000000001"),
    npwp=NPWP("990000010000999"),
    kbli=KBLI,
)
ARTISAN = Artisan(id="a-1", name="Siti", sex="female", region="19.71", crafts=["pewter"], nik="1971024107909998")
ARTISAN_OF_VALUES = Artisan(
    id="a-1",
    name="Siti",
    source=SOURCE,
    ended=ENDED,
    extra={"siinas:account": {"number": 7}},
    sex=Sex.FEMALE,
    region=Region("19.71"),
    crafts=[Craft("pewter")],
    birth_year=1990,
    nik=NIK("1971024107909998"),
    enterprise_id="e-1",
)
OFFICIAL = Official(id="p-1", name="Rahmat", sex="male", organization_id="o-1", nip="199007012020121999")
OFFICIAL_OF_VALUES = Official(id="p-1", name="Rahmat", sex=None, nip=NIP("199007012020121999"))
PROGRAM = Program(
    id="g-1",
    name="e-Smart IKM",
    kind="e-smart",
    period="2020",
    lead_id="o-1",
    partner_ids=["o-2"],
    regions=["19"],
    targets={"artisans": 200},
)
PROGRAM_OF_VALUES = Program(
    id="g-1",
    name="e-Smart IKM",
    kind="e-smart",
    period=Period("2020"),
    lead_id="o-1",
    partner_ids=("o-2",),
    regions=(Region("19"),),
    targets={Target.ARTISANS: 200},
    budget=Money.idr(1_000_000),
)
ENROLLMENT = Enrollment(id="n-1", program_id="g-1", subject_id="a-1", enrolled_on="2020-02-01")
ENROLLMENT_OF_VALUES = Enrollment(id="n-1", program_id="g-1", subject_id="a-1", applied_on=DAY, ended=ENDED)
ATTENDANCE = Attendance(person_id="a-1", on="2020-02-27", mark="present")
ATTENDANCE_OF_VALUES = Attendance(person_id="a-2", on=DAY, mark=Mark.EXCUSED)
SESSION = TrainingSession(
    id="s-1",
    title="Workshop",
    source="ANTARA 2020-02-27",
    audience="artisans",
    meetings=["2020-02-27"],
    timezone="Asia/Jakarta",
    mode="onsite",
    region="19.71",
    reported=200,
    earlier_dates=["2020-02-20"],
)
SESSION_OF_VALUES = TrainingSession(
    id="s-1",
    title="Workshop",
    audience=Audience.ARTISANS,
    meetings=[Meeting(DAY, time(9), time(16)), Meeting("2020-02-28", "09:00", "16:00"), date(2020, 3, 1)],
    timezone=TimeZone.JAKARTA,
    mode=SessionMode.ONSITE,
    reported=COUNT,
    registered=["a-1"],
    attendance=[ATTENDANCE, ATTENDANCE_OF_VALUES],
    cost=Money.idr(75_000_000),
    earlier_dates=[DAY],
)
HANDOVER = Handover(giver_id="o-1", receiver_id="e-1", on="2020-02-27", kind="use", document=DECREE)
HANDOVER_OF_VALUES = Handover(giver_id="o-1", on=DAY, kind=HandoverKind.OWNERSHIP)
INSPECTION = Inspection(on="2020-08-01", condition="in-use")
INSPECTION_OF_VALUES = Inspection(on=DAY, condition=Condition.IDLE, note="Menganggur.")
GRANT = EquipmentGrant(
    id="m-1",
    item="Mesin",
    quantity=2,
    craft="pewter",
    mode="grant",
    handovers=[HANDOVER],
    users=20,
    serial_numbers=["1"],
)
GRANT_OF_VALUES = EquipmentGrant(
    id="m-1",
    item="Mesin",
    craft=Craft("pewter"),
    mode=GrantMode.LOAN,
    unit_value=Money.idr(75_000_000),
    decided=DECREE,
    handovers=(HANDOVER,),
    inspections=[INSPECTION],
    users=COUNT,
)
EXPORT = ExportRecord(
    id="k-2019",
    commodity="kerajinan",
    period="2019",
    source="Dekranas 2020-02-27",
    value=Money.usd(892_000_000),
    flow="export",
    valuation="fob",
    standing="final",
    stated_growth_percent="2.5",
    stated_growth_base="2018",
    stated_on="2020-02-27",
    region="19",
)
EXPORT_OF_VALUES = ExportRecord(
    id="k-2019",
    commodity=Commodity(hs=["4602"], edition="2022"),
    period=Period("2019"),
    source=SOURCE,
    value=Money.usd(892_000_000),
    flow=Flow.RE_EXPORT,
    valuation=Valuation.FOB,
    standing=Standing.FINAL,
    stated_growth_percent=Decimal("2.5"),
    stated_growth_base=Period("2018"),
    stated_on=DAY,
    region=Region("19"),
)
SERIES = ExportSeries(records=[EXPORT], name="Kerajinan")
REGISTER = Register([ORGANIZATION, ENTERPRISE, ARTISAN, OFFICIAL, PROGRAM, ENROLLMENT, SESSION, GRANT, EXPORT])

CRAFTS = CraftTable.shipped().with_entries(
    CraftEntry(code="weaving-lurik", family="textile", name="tenun lurik", aliases=["lurik"]),
    CraftEntry(code=Craft("weaving-doyo"), family="textile", name="ulap doyo", english_name="doyo weaving"),
)

BRIDGE = KbliBridge.shipped().with_pairs(
    KbliPair(older=Kbli("13131", "2020"), newer=Kbli("13131", "2025"), goods="benang", certainty="known")
)
BASKET = HsBasket(name="anyaman", hs=["4601", parse_hs("4602.19")], edition="2022", certainty=Certainty.UNSURE)
EXPORT_OF_BASKET = attrs.evolve(EXPORT, commodity=BASKET)
OWN_RULES = ScaleRuleSet(
    code="own",
    name="Aturan sendiri",
    criteria=[
        ScaleCriterion(scale="small", bounds=[ScaleBound(measure="workers", at_most=9)]),
        ScaleCriterion(
            scale=Scale.LARGE, bounds=(ScaleBound(measure=Measure.WORKERS, above=9),), certainty=Certainty.VERIFIED
        ),
    ],
    valid_from="2020-01-01",
    valid_to=DAY,
)


def classifications_and_scales_have_the_types_of_their_values() -> None:
    assert_type(Kbli.parse("C.13134", "2020"), Kbli)
    assert_type(BRIDGE.find(KBLI, "2025"), tuple[Kbli, ...])
    assert_type(BRIDGE.pairs_of(KBLI), tuple[KbliPair, ...])
    assert_type(BASKET.covers("4601"), bool)
    assert_type(hs_baskets()["pewter"].hs, tuple[str, ...])
    verdict = ENTERPRISE.scale(OWN_RULES, on="2020-02-27")
    assert_type(verdict, ScaleVerdict)
    assert_type(verdict.possible, tuple[Scale, ...])
    assert_type(verdict.result, Scale | None)
    assert_type(verdict.missing, tuple[Measure, ...])
    assert_type(verdict.explanation("en"), str)
    assert_type(scale_rule_sets()["bps-survey"].classify(workers=5, on=DAY), ScaleVerdict)
    assert_type(ENTERPRISE.scale("pp-7-2021-sales").inputs, Mapping[Measure, int | Money])


def fields_have_the_types_of_their_values() -> None:
    assert_type(ARTISAN.id, str)
    assert_type(ARTISAN.name, str)
    assert_type(ARTISAN.sex, Sex | None)
    assert_type(ARTISAN.region, Region | None)
    assert_type(ARTISAN.crafts, tuple[Craft, ...] | None)
    assert_type(ARTISAN.nik, NIK | None)
    assert_type(ARTISAN.source, Source | None)
    assert_type(ARTISAN.ended, Ended | None)
    assert_type(ARTISAN.extra, FrozenMap[str, object])
    assert_type(ENTERPRISE.region, Region)
    assert_type(CRAFTS.find("lurik"), tuple[Craft, ...])
    assert_type(CRAFTS.entry("pewter"), CraftEntry | None)
    assert_type(PROGRAM.targets, FrozenMap[Target, int] | None)
    assert_type(SESSION.meetings, tuple[Meeting, ...])
    assert_type(SESSION.reported, Headcount | None)
    assert_type(SESSION.registered, tuple[str, ...] | None)
    assert_type(SESSION.attendance, tuple[Attendance, ...])
    assert_type(ATTENDANCE.mark, Mark)
    assert_type(ENROLLMENT.enrolled_on, date | None)
    assert_type(GRANT.handovers, tuple[Handover, ...])
    assert_type(EXPORT.period, Period)
    assert_type(EXPORT.stated_growth_percent, Decimal | None)
    assert_type(COUNT.basis, CountBasis)
    assert_type(MEETING_TIMES, tuple[time | None, time | None])


MEETING_TIMES = (SESSION.meetings[0].starts, SESSION.meetings[0].ends)


def changed_by_evolve() -> None:
    assert_type(attrs.evolve(ARTISAN, birth_year=1990), Artisan)
    attrs.evolve(ARTISAN, sex="male", region="19", crafts=["pewter"], nik=None)
    attrs.evolve(EXPORT, period="2018", value=Money.usd(870_000_000))
    attrs.evolve(SESSION, reported=20, meetings=["2020-02-28"])


def changed_by_verbs() -> None:
    assert_type(SESSION.record_attendance([ATTENDANCE], replace=True), TrainingSession)
    assert_type(SESSION.postpone(), TrainingSession)
    assert_type(SESSION.reschedule(["2020-03-01", DAY]), TrainingSession)
    assert_type(SESSION.cancel("2020-02-20", note="Banjir."), TrainingSession)
    assert_type(GRANT.decide(DECREE), EquipmentGrant)
    assert_type(GRANT.hand_over("o-1", None, DAY, kind="use", document=DECREE), EquipmentGrant)
    assert_type(GRANT.return_to("o-1", "2020-03-01"), EquipmentGrant)
    assert_type(GRANT.inspect(DAY, "idle", note="Menganggur."), EquipmentGrant)
    assert_type(GRANT.write_off(DAY), EquipmentGrant)
    assert_type(GRANT.cancel(DAY), EquipmentGrant)
    assert_type(GRANT.divide({"m-1a": 1, "m-1b": 1}), tuple[EquipmentGrant, ...])


def where_things_stand() -> None:
    assert_type(SESSION.status("2020-02-27"), SessionStatus)
    assert_type(GRANT.status(DAY), GrantStatus)
    assert_type(GRANT.holder(DAY), str | None)
    assert_type(GRANT.condition(DAY), Condition | None)
    assert_type(PROGRAM.status("2020-02-27"), ProgramStatus)
    assert_type(ENROLLMENT.status(DAY), EnrollmentStatus)


# Values


def amounts() -> None:
    amount = Money(1_500_000, "IDR")
    Money("1250.50", "USD")
    Money(Decimal("1250.5"), currency="USD")
    assert_type(amount + Money.idr(1), Money)
    assert_type(amount - amount, Money)
    assert_type(amount * 3, Money)
    assert_type(2 * amount, Money)
    assert_type(amount * Decimal("0.5"), Money)
    assert_type(amount / Money.idr(3), Fraction)
    assert_type(-amount, Money)
    assert_type(abs(amount), Money)
    assert_type(amount.amount, Decimal)
    assert_type(amount.minor, int)
    assert_type(amount.rounded(to=1000, mode=Rounding.HALF_EVEN), Money)
    assert_type(amount.split(3), tuple[Money, ...])
    assert_type(amount.allocate([70, Fraction(20), Decimal(10)]), tuple[Money, ...])
    assert_type(amount < Money.idr(2), bool)
    assert_type(max([amount, Money.idr(1)]), Money)
    assert_type(sorted([amount])[0], Money)


def rates() -> None:
    rate = ExchangeRate("USD", "IDR", 14018, "jisdor", valid_from="2020-02-27", valid_to=date(2020, 2, 27))
    ExchangeRate("JPY", "IDR", Decimal("14014.04"), RateKind.TAX, unit=100, source="Kementerian Keuangan 2020-10-20")
    assert_type(rate.ratio, Fraction)
    conversion = rate.convert(Money.usd(2), on="2020-02-27", rounding=Rounding.HALF_UP)
    assert_type(conversion, Conversion)
    assert_type(conversion.result, Money)


def periods_places_and_numbers() -> None:
    assert_type(Period("2019-Q3").last, date)
    assert_type(Period("2020-02-27", DAY).months, int | None)
    assert_type(Period("2019").year_earlier(), Period)
    assert_type(DAY in Period("2020"), bool)
    assert_type(Region("19.71").province, Region)
    assert_type(Region("19.71").timezone, str | None)
    assert_type(Region("91.01").successor, Region | None)
    assert_type(Region("19.71").kind, RegionKind | None)
    assert_type(Region("19.03").bps, BpsRegion | None)
    assert_type(BpsRegion("1905").region, Region | None)
    assert_type(NIK("1971024107909998").region, Region | None)
    assert_type(NIK("1971024107909998").reveal(grouped=True), str)
    assert_type(NIK("1971024107909998").pseudonym(b"an example, never a real key"), str)
    assert_type(NIP("199007012020121999").appointed_on, date | None)
    assert_type(NPWP("990000010000999").as_15(), NPWP | None)
    assert_type(NPWP("1971024107909998").nik, NIK | None)
    assert_type(TABLE.find("Babel", on="2020-02-27", within=Region("19")), tuple[Region, ...])
    assert_type(TABLE.resolve("91.01"), Region | None)
    assert_type(TABLE.name(Region("12.12"), on="Permendagri 72/2019"), str | None)
    assert_type(TABLE.from_bps("1905"), Region | None)
    assert_type(TABLE.entry("19.71"), RegionEntry | None)
    assert_type(Craft("pewter").family, str | None)
    assert_type(NIK("1971024107909998").sex, Sex)
    assert_type(NIK("1971024107909998").birth_dates(on=DAY), tuple[date, ...])
    assert_type(NIP("199007012020121999").reveal(), str)


def moments() -> None:
    interval = Meeting("2020-02-27", "09:00", "16:00").interval("Asia/Jakarta")
    if interval is not None:
        assert_type(interval.in_hours(), int)
    for moment in SESSION.intervals():
        if moment is not None:
            assert_type(moment.in_minutes(), int)


# The register and what it tells


def registers() -> None:
    assert_type(REGISTER.artisans["a-1"], Artisan)
    assert_type(REGISTER.exports, FrozenMap[str, ExportRecord])
    assert_type(REGISTER.with_records(ARTISAN, SESSION), Register)
    assert_type(REGISTER | Register(), Register)
    assert_type(REGISTER.export_series(), tuple[ExportSeries, ...])
    assert_type(REGISTER.enrollments["n-1"], Enrollment)
    assert_type(REGISTER.resolve("a-1"), str)
    REGISTER.resolve("a-1", "artisans")
    assert_type(REGISTER.rows("attendance", personal="omitted"), list[dict[str, Any]])
    REGISTER.rows("artisans", personal="full")
    assert_type(len(REGISTER), int)
    assert_type([record.id for record in REGISTER], list[str])


def two_sessions(register: Register, on: date | None) -> Iterator[Issue]:
    if len(register.sessions) < 2:
        yield warning("portal.few-sessions", Path(("sessions",)), least=2)


def issues() -> None:
    found = check(REGISTER, rules=[*DEFAULT_RULES, two_sessions], on=DAY)
    assert_type(found, tuple[Issue, ...])
    check(ARTISAN, on="2020-02-27")
    check(Region("19.79"))
    check(Region("19.79"), regions=TABLE)
    check(Craft("weaving-lurik"), crafts=CRAFTS)
    issue = found[0]
    assert_type(issue.code, str)
    assert_type(issue.path, Path)
    assert_type(issue.severity, Severity)
    assert_type(issue.params, FrozenMap[str, Param])
    assert_type(issue.message("en", {"en": {"portal.few-sessions": "At least {least}."}}), str)
    assert_type(issue.to_data(), dict[str, str])
    assert_type(Path(("artisans", Key("a-1"), 3)) / "nik", Path)


def figures() -> None:
    reached = reach(REGISTER, audience="artisans", program="g-1", on=DAY)
    assert_type(reached, Figure)
    assert_type(reached.value, int | Fraction | Decimal | Money | None)
    assert_type(reached.quotient, Fraction | None)
    assert_type(reached.basis, FigureBasis)
    assert_type(reached.missing, tuple[Issue, ...])
    assert_type(reached.sentence("en"), str)
    assert_type(contacts(REGISTER, audience=Audience.OFFICIALS), Figure)
    assert_type(target_met(REGISTER, program="g-1", target=Target.MACHINES), Figure)
    assert_type(equipment_units(REGISTER), Figure)
    assert_type(equipment_value(REGISTER, program="g-1"), Figure)
    assert_type(GRANT.total_value(), Figure)
    assert_type(SESSION.training_hours(), Figure)
    assert_type(attendance_rate(REGISTER, over="planned", session="s-1", on=DAY), Figure)
    assert_type(cost_per_participant(REGISTER, program="g-1", on="2020-02-27"), Figure)
    assert_type(absorption(REGISTER, program="g-1"), Figure)
    assert_type(days_to_handover(REGISTER), Figure)
    assert_type(not_yet_owned(REGISTER, on=DAY), Figure)
    assert_type(uninspected(REGISTER, on="2020-02-27", program="g-1"), Figure)
    by_sex = breakdown(REGISTER, by="sex", least=5)
    assert_type(by_sex, Breakdown)
    assert_type(by_sex.rows["female"], Figure)
    assert_type(by_sex.to_table("en"), Table)
    table = Table(["name", Column("paid", "Dibayar")], [["Siti", Money.idr(1)], ("Budi", None)], title="Daftar")
    assert_type(table.to_csv(), str)
    assert_type(attendance_sheet(REGISTER, "s-1", blank=5, personal="full", locale="en"), Table)
    assert_type(certificate_list(REGISTER, "s-1", min_rate=Fraction(3, 4)), Table)
    assert_type(handover_sheet(REGISTER, "m-1", on=DAY), Table)
    assert_type(table.to_csv("daftar.csv", delimiter=";", bare=True), None)
    assert_type(table.to_rows()[0].get("paid") is None, bool)
    assert_type(by_condition(REGISTER, on=DAY).total, Figure)
    assert_type(share(EXPORT, EXPORT), Figure)
    assert_type(EXPORT.implied_rate(), Figure)
    assert_type(SERIES.growth("2019", base="2018"), Figure)
    assert_type(SERIES.growth(Period("2019")), Figure)
    assert_type(SERIES.compound_growth("2015", Period("2019")), Figure)
    assert_type(SERIES.revision("2019"), Figure)
    assert_type(SERIES.as_of("2020-02-27").told_by("Dekranas"), ExportSeries)
    verdict = SERIES.check_stated("2019", percent="2.5")
    assert_type(verdict, StatedCheck)
    assert_type(verdict.verdict, Agreement)
    Figure(name="looms", low=3, high=Fraction(7, 2), unit="looms", basis="attended", about={"place": Region("19")})
    assert_type(report(REGISTER, locale="en", on=DAY, regions=TABLE), str)
    report(REGISTER, on="2020-02-27")


# In words


def words() -> None:
    assert_type(format_money(Money.idr(1), "compact", locale="en", decimals=1, rounding=Rounding.DOWN), str)
    format_money(Money.idr(1), MoneyStyle.LEDGER)
    format_money(Money.idr(1), "receipt", case="title")
    assert_type(number_words(1500, locale="en", case=LetterCase.UPPER), str)
    number_words(Decimal("1.50"))
    assert_type(parse_number_words("satu juta"), Decimal)
    assert_type(parse_money("Rp1,5 juta"), Money)
    parse_money("1,500", currency="IDR", locale="en")
    assert_type(format_number(Fraction(2, 3), 2), str)
    format_number(12480, locale="en")
    format_number(Decimal("1.50"))
    assert_type(format_percent(Fraction(1, 40), 0), str)
    assert_type(format_date(DAY, "long"), str)
    assert_type(format_time_range(time(9), time(16), timezone="Asia/Jakarta"), str)
    format_time_range(time(9), timezone=TimeZone.JAKARTA, locale="en")
    format_time_range(time(9), None, timezone=timezone(timedelta(hours=8)))
    format_date(DAY, DateStyle.FULL, locale="en")
    assert_type(format_period(Period("2019"), locale="en"), str)
    assert_type(label(Sex.FEMALE, locale="en"), str)
    label(Craft("pewter"))
    label(Region("19.71"))
    label("kub", vocabulary="enterprise-kind")
    assert_type(choices(Sex), tuple[tuple[str, str], ...])
    choices([Sex.FEMALE], locale="en")
    choices([Craft("pewter"), Region("19.71")])
    choices("fund")


# Plain data


def plain_data(text: str, body: Mapping[str, object]) -> None:
    assert_type(to_data(ARTISAN, personal="full"), dict[str, Any])
    to_data(REGISTER, personal="omitted")
    assert_type(from_data(Artisan, body), Artisan)
    assert_type(from_data(Register, body), Register)
    assert_type(from_data(Headcount, {"total": 3}), Headcount)
    assert_type(dumps(ARTISAN, personal="omitted", indent=2), str)
    assert_type(loads(ExportRecord, text), ExportRecord)
    assert_type(loads(Register, text.encode()), Register)
    for source in ("register.json", FilePath("register.json"), text.encode(), body):
        assert_type(read_register(source), Register)
    codec = Codec(types={**KINDS, "artisans": MyArtisan}, names={MyArtisan: {"name": "nama"}}, most_records=1000)
    assert_type(codec.from_data(MyArtisan, body), MyArtisan)
    assert_type(codec.loads(Register, text), Register)
    assert_type(codec.read_register(body), Register)
    assert_type(codec.to_data(ARTISAN, personal="full"), dict[str, Any])


def what_goes_wrong(make: Callable[[], object]) -> str:
    try:
        make()
    except NotComparable as failed:
        return assert_type(failed.issues, tuple[Issue, ...])[0].code
    except (CurrencyMismatch, UnknownLocale, UnreadableDocument) as failed:
        return str(failed)
    except ValidationFailed as failed:
        return "; ".join(issue.message() for issue in failed.issues)
    except (IkmDomainError, ValueError):
        return ""
    return ikm.__version__


# Classes of an integrator's own


@attrs.frozen(kw_only=True)
class MyArtisan(Artisan):
    """An artisan with the fields of a portal."""

    account: Annotated[str, Text(40)]
    phone: Annotated[str, Text(20), Personal()] | None = None
    score: Annotated[int, Between(0, 100)] = 0
    branch: Region | None = attrs.field(default=None, converter=to_region_or_none)
    tags: Annotated[tuple[Annotated[str, Code("tag")], ...], Least(1)] | None = None

    @invariant
    def _account_of_its_own(self) -> Iterator[Issue]:
        if self.account == self.id:
            yield error("portal.account-is-id", Path(("account",)))

    @doubt
    def _scored_well(self, on: date | None) -> Iterator[Issue]:
        if self.score < 10:
            yield breach("portal.low-score", Path(("score",)), score=self.score)


@attrs.frozen(kw_only=True)
class Loom(Checked):
    """A class of an integrator's own, and no record of the library."""

    number: Annotated[str, Matching(r"L-\d{3}", "portal.loom")]
    price: Money | None = None


def own_classes() -> None:
    mine = MyArtisan(id="a-1", name="Siti", account="siti", sex="female", branch="19.71", tags=("ketua",))
    assert_type(mine.account, str)
    assert_type(mine.branch, Region | None)
    assert_type(attrs.evolve(mine, score=3), MyArtisan)
    assert_type(Register([mine]).artisans["a-1"], Artisan)
    assert_type(Loom(number="L-001").price, Money | None)
    attrs.fields(MyArtisan)
    attrs.asdict(mine)
    check(Loom(number="L-001"))


def rosters() -> None:
    roster = read_roster("peserta.xlsx", Artisan, id_prefix="babel-2020", region="19.71", on=date(2020, 2, 27))
    assert_type(roster, Roster[Artisan])
    assert_type(roster.entries, tuple[Artisan, ...])
    row: RosterRow[Artisan] = roster.rows[0]
    assert_type(row.status, RowStatus)
    assert_type(row.skipped, SkipReason | None)
    assert_type(roster.summary(locale="en"), Table)
    roster.write_corrections(FilePath("perbaikan.xlsx"))
    people = Register(roster.entries)
    attended = read_roster([["Nama", "27/02/2020"], ["Siti", "v"]], Attendance, people=people, days=["2020-02-27"])
    assert_type(attended.entries, tuple[Attendance, ...])
    for opened in RosterReader(Official, id_prefix="dinas", columns={"Pegawai": "name"}).open(b"Pegawai;NIP"):
        assert_type(opened.records, tuple[Official, ...])


def readers() -> None:
    assert_type(read_nik("1971024107909998"), Reading[NIK])
    assert_type(read_nip("-").value, NIP | None)
    assert_type(read_date("27/02/2020", order=DateOrder.DAY_FIRST, on=date(2020, 2, 27)), Reading[date])
    assert_type(read_period("10-12 Maret 2020").value, Period | None)
    assert_type(read_birth_year(1990).value, int | None)
    assert_type(read_name("Siti").issues, tuple[Issue, ...])
    assert_type(read_sex("P", column=["W", None]).value, Sex | None)
    assert_type(read_yes_no(True).value, bool | None)
    assert_type(read_number("1.500", locale="id").value, Decimal | None)
    assert_type(read_money(150_000, currency="IDR").value, Money | None)
    assert_type(read_mark("v").value, Mark | None)
    assert_type(read_region("Babel", within=Region("19"), regions=RegionTable.shipped()).value, Region | None)
    assert_type(read_crafts("pewter", crafts=CraftTable.shipped()).value, tuple[Craft, ...] | None)

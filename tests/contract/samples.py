"""One full example of each value and record: every field told, and none of them at its default."""

from decimal import Decimal

from ikm_domain import (
    NIB,
    NIK,
    NIP,
    NPWP,
    Agreement,
    Artisan,
    Attendance,
    BpsRegion,
    Breakdown,
    Column,
    Commodity,
    Conversion,
    Craft,
    CraftEntry,
    CraftTable,
    Document,
    Ended,
    Enrollment,
    Enterprise,
    EquipmentGrant,
    ExchangeRate,
    ExportRecord,
    ExportSeries,
    Figure,
    FrozenMap,
    Handover,
    Headcount,
    HsBasket,
    Inspection,
    Issue,
    Kbli,
    KbliBridge,
    KbliPair,
    Key,
    Meeting,
    Money,
    Official,
    Organization,
    Path,
    Period,
    Program,
    Region,
    RegionEntry,
    RegionTable,
    Register,
    ScaleBound,
    ScaleCriterion,
    ScaleRuleSet,
    Severity,
    Source,
    StatedCheck,
    Table,
    TrainingSession,
)
from ikm_domain.records.record import Record

# Of nobody, as `make_nik` and its like make them; written out, since those load Hypothesis.
NIK_TEXT, NIP_TEXT, NPWP_TEXT, NIB_TEXT = "1971024107909998", "199007012020121999", "990000010000999", "9999000000001"

EXTRA = {"siinas:account": {"number": 7, "active": True, "groups": ["a", "b"], "note": None}}
SOURCE = Source(
    "ANTARA", title="Workshop e-Smart", url="https://example.org/1", published_on="2020-02-27", locator="page 1"
)
CRAFT_ENTRY = CraftEntry(
    code="weaving-lurik",
    family="textile",
    name="tenun lurik",
    english_name="lurik weaving",
    aliases=["lurik"],
    kbli=[Kbli("13122", "2025")],
    certainty="unsure",
    hs=["5208"],
    hs_edition="2022",
    note="Woven in stripes.",
)
KBLI_PAIR = KbliPair(
    older=Kbli("31002", "2020"),
    newer=Kbli("31012", "2025"),
    goods="furnitur rotan",
    english_goods="rattan furniture",
    certainty="verified",
    note="The number changed.",
)
HS_BASKET = HsBasket(
    name="anyaman",
    hs=["4601", "460219"],
    edition="2022",
    english_name="basketware",
    certainty="unsure",
    note="Of any fibre.",
)
SCALE_BOUND = ScaleBound(measure="capital", above=1, at_most=2, basis="land-and-premises-excluded")
SCALE_CRITERION = ScaleCriterion(
    scale="small", bounds=[SCALE_BOUND], article="Pasal 1", certainty="verified", note="A note."
)
SCALE_RULE_SET = ScaleRuleSet(
    code="own",
    name="Aturan sendiri",
    criteria=[SCALE_CRITERION],
    english_name="Rules of our own",
    valid_from="2020-01-01",
    valid_to="2020-12-31",
    source="A decree",
    note="A note.",
)
DECREE = Document("sk", "12/2020", on="2020-02-01")
ENDED = Ended("2021-05-01", "replaced", note="Lines\nof a note.", successor_id="x-2")

ORGANIZATION = Organization(
    id="o-1", source=SOURCE, extra=EXTRA, ended=ENDED, name="Dewan Kerajinan Nasional", kind="dekranas", region="31"
)
ENTERPRISE = Enterprise(
    id="e-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    name="Pewter Bangka",
    kind="kub",
    region="19.71",
    crafts=["pewter"],
    workers=12,
    investment=Money.idr(50_000_000),
    capital=Money.idr(20_000_000),
    net_worth=Money.idr(-1_000_000),
    annual_sales=Money.idr(300_000_000),
    measured_year=2019,
    founded_year=2010,
    nib=NIB_TEXT,
    npwp=NPWP_TEXT,
    kbli=Kbli("25999", "2020"),
)
ARTISAN = Artisan(
    id="a-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    name="Siti Aminah",
    sex="female",
    region="19.71",
    crafts=["pewter", "batik-written"],
    birth_year=1990,
    nik=NIK_TEXT,
    enterprise_id="e-1",
)
OFFICIAL = Official(
    id="p-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    name="Rahmat Hidayat",
    sex="male",
    organization_id="o-1",
    nip=NIP_TEXT,
)
PROGRAM = Program(
    id="g-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    name="e-Smart IKM",
    kind="e-smart",
    period="2020",
    lead_id="o-1",
    partner_ids=["o-2", "o-3"],
    regions=["19", "19.71"],
    crafts=["pewter"],
    targets={"artisans": 200, "machines": 2},
    budget=Money.idr(1_000_000_000),
    spent=Money.idr(900_000_000),
    fund="apbn",
)
ENROLLMENT = Enrollment(
    id="n-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    program_id="g-1",
    subject_id="a-1",
    applied_on="2020-01-15",
    enrolled_on="2020-02-01",
)
MEETING = Meeting("2020-02-27", "09:00", "16:00")
ATTENDANCE = Attendance(person_id="a-1", on="2020-02-27", mark="present")
SESSION = TrainingSession(
    id="s-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    title="Workshop e-Smart IKM",
    audience="mixed",
    program_id="g-1",
    kind="workshop",
    meetings=[MEETING, "2020-02-28"],
    timezone="Asia/Makassar",
    mode="onsite",
    region="19.71",
    venue="Hotel Bangka",
    capacity=250,
    reported=Headcount(
        200,
        "attended",
        female=120,
        male=80,
        splits={"artisans": 180, "officials": 20},
    ),
    registered=["a-1", "p-1"],
    attendance=[ATTENDANCE],
    cost=Money.idr(75_000_000),
    earlier_dates=["2020-02-20"],
)
HANDOVER = Handover(giver_id="o-1", receiver_id="e-1", on="2020-02-27", kind="use", document=DECREE)
INSPECTION = Inspection(on="2020-08-01", condition="in-use", note="Dipakai setiap hari.")
GRANT = EquipmentGrant(
    id="m-1",
    source=SOURCE,
    extra=EXTRA,
    ended=ENDED,
    item="Mesin pengecoran pewter",
    quantity=2,
    unit="unit",
    unit_value=Money.idr(75_000_000),
    serial_numbers=["A1", "A2"],
    craft="pewter",
    program_id="g-1",
    mode="grant",
    decided=DECREE,
    handovers=[HANDOVER],
    inspections=[INSPECTION],
    users=20,
)
EXPORT = ExportRecord(
    id="k-2019",
    source=SOURCE,
    extra=EXTRA,
    commodity=Commodity(hs=["4602", "442090"], edition="2022"),
    period="2019",
    value=Money.usd(892_000_000),
    reporter="MYS",
    partner="USA",
    flow="re-export",
    valuation="fob",
    standing="final",
    resolution=Money.usd(1_000_000),
    equivalent=Money.idr(12_480_000_000_000),
    equivalent_resolution=Money.idr(10_000_000_000),
    stated_growth_percent="2.5",
    stated_growth_base="2018",
    stated_on="2020-03-01",
    region="19",
)
RECORDS: tuple[Record, ...] = (ORGANIZATION, ENTERPRISE, ARTISAN, OFFICIAL, PROGRAM, ENROLLMENT, SESSION, GRANT, EXPORT)

ISSUE = Issue("text.too-long", Path(("artisans", Key("a-1"), "name")), Severity.ERROR, {"most": 200, "given": 300})
FIGURE = Figure(
    name="reach",
    low=200,
    high=220,
    unit="people",
    numerator=Decimal("1.50"),
    denominator=Money.idr(3),
    basis="not-stated",
    about={"audience": "artisans", "period": Period("2019")},
    missing=[ISSUE],
    sources=[SOURCE],
)
REGION_ENTRY = RegionEntry(
    code="19.71",
    kind="kota",
    name="Pangkal Pinang",
    first_edition="Permendagri 56/2015",
    bps="1971",
    bps_edition="2020-S2",
    timezone="Asia/Jakarta",
    earlier_names={"Permendagri 56/2015": "Pangkalpinang"},
    aliases=["PGK"],
)
BREAKDOWN = Breakdown(by="sex", rows={"female": FIGURE, "not-stated": FIGURE}, total=FIGURE)
RATE = ExchangeRate(
    "JPY", "IDR", "14014.04", "tax", unit=100, valid_from="2020-10-21", valid_to="2020-10-27", source=SOURCE
)
COLUMN = Column("nik", "NIK peserta", personal=True)
TABLE = Table(
    ["name", COLUMN, "amount"],
    [["Siti Aminah", NIK_TEXT, Money.idr(1500)], ["Rahmat", None, None]],
    title="Daftar hadir",
    notes=["Seorang tidak ber-NIK."],
    locale="en",
)

VALUES = (
    Money("1250.50", "USD"),
    Period("2019-01/2019-09"),
    Region("19.71"),
    BpsRegion("1971"),
    Craft("pewter"),
    NIK(NIK_TEXT),
    NIP(NIP_TEXT),
    NPWP(NPWP_TEXT),
    NIB(NIB_TEXT),
    Register(RECORDS),
)
PARTS = (
    SOURCE,
    DECREE,
    ENDED,
    MEETING,
    ATTENDANCE,
    HANDOVER,
    INSPECTION,
    FIGURE,
    BREAKDOWN,
    COLUMN,
    TABLE,
    Headcount(200, "attended", female=120, male=80, splits={"artisans": 180}),
    Kbli("13134", "2020"),
    CRAFT_ENTRY,
    CraftTable([CRAFT_ENTRY]),
    KBLI_PAIR,
    KbliBridge([KBLI_PAIR]),
    HS_BASKET,
    SCALE_BOUND,
    SCALE_CRITERION,
    SCALE_RULE_SET,
    SCALE_RULE_SET.classify(capital=Money.idr(2), on="2020-02-27"),
    REGION_ENTRY,
    RegionTable([REGION_ENTRY], {"Permendagri 56/2015": "2015-06-29"}),
    Commodity(basket="kerajinan"),
    ExportSeries(records=[EXPORT], name="Deret"),
    RATE,
    Conversion(Money(50, "JPY"), RATE, Money("7007.02", "IDR")),
    StatedCheck(stated=Decimal("2.5"), computed=FIGURE, verdict=Agreement.AGREES),
)
SMALL = (FrozenMap({"artisans": 200}), ISSUE, Path(("artisans", 3, "id")), Key("a-1"))
SAMPLES = (*RECORDS, *PARTS, *VALUES, *SMALL)

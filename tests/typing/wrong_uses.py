"""What an integrator must not write, seen by type checkers alone: a wrong use that they let pass fails the check.

Each line carries the mark of both checkers, and both report a mark that hides nothing. The last section holds what one
of them, or neither, can see.
"""

import attrs

import ikm_domain
from ikm_domain import (
    NIK,
    Artisan,
    Attendance,
    BpsRegion,
    Codec,
    Column,
    Document,
    Enrollment,
    Enterprise,
    EquipmentGrant,
    ExportRecord,
    Figure,
    Headcount,
    Issue,
    Meeting,
    Money,
    Period,
    Program,
    Region,
    RegionTable,
    Register,
    Table,
    TrainingSession,
    absorption,
    attendance_rate,
    attendance_sheet,
    breakdown,
    certificate_list,
    check,
    choices,
    dumps,
    format_date,
    format_money,
    format_number,
    from_data,
    label,
    number_words,
    parse_money,
    reach,
    report,
    target_met,
    to_data,
    uninspected,
)

ID, NAME = "a-1", "Siti"
REGISTER = Register()
ARTISAN = Artisan(id=ID, name=NAME)


def seen(value: object) -> None:
    """Make an expression a statement."""


# Fields

Artisan(id=ID, name=NAME, sex=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, region=19.71)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, birth_year="1990")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, nik=1971024107909998)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, crafts=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, crafts=Region("19"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, source=2020)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, ended="2020-02-27")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, extra=["siinas:account"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=1, name=NAME)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, nama=NAME)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Artisan(id=ID)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Artisan(name=NAME)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Artisan(ID, NAME)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Enterprise(id=ID, name=NAME, kind="kub", region=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Enterprise(id=ID, name=NAME, kind="kub")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Enterprise(
    id=ID,
    name=NAME,
    kind="kub",
    region="19",
    investment=50_000_000,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
Program(
    id=ID,
    name=NAME,
    kind="e-smart",
    lead_id="o-1",
    period=2019,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
Program(
    id=ID,
    name=NAME,
    kind="e-smart",
    lead_id="o-1",
    period="2019",
    targets={"artisans": "200"},  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
)
Program(
    id=ID,
    name=NAME,
    kind="e-smart",
    lead_id="o-1",
    period="2019",
    budget="Rp1.000.000",  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
TrainingSession(
    id=ID,
    title=NAME,
    audience="artisans",
    reported="200",  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
TrainingSession(
    id=ID,
    title=NAME,
    audience="artisans",
    meetings=[20200227],  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
)
TrainingSession(
    id=ID,
    title=NAME,
    audience=None,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
EquipmentGrant(id=ID, item=NAME, quantity="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
EquipmentGrant(id=ID, item=NAME, craft=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
EquipmentGrant(id=ID, item=NAME, handovers=["o-1"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
ExportRecord(
    id=ID,
    commodity="kerajinan",
    period="2019",
    source="Dekranas",
    value=892.0,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
ExportRecord(
    id=ID,
    commodity="kerajinan",
    period="2019",
    source=None,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    value=Money.usd(1),
)
ExportRecord(
    id=ID,
    commodity="kerajinan",
    period="2019",
    source="Dekranas",
    value=Money.usd(1),
    stated_growth_percent=2.5,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
)
Attendance(person_id=ID, on="2020-02-27", mark=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Attendance(person_id=ID, mark="present")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Enrollment(id=ID, program_id="g-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Meeting(20200227)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Meeting("2020-02-27", 9, 16)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Headcount("200")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Headcount()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Document("sk")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Figure(name=NAME, low=1.5, high=2, unit="people")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Figure(name=NAME, low=1, high=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

# Nothing is set or deleted

ARTISAN.name = "Budi"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
ARTISAN.birth_year = 1990  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
Money.idr(1).amount = 2  # type: ignore[assignment, misc]  # pyright: ignore[reportAttributeAccessIssue]
REGISTER.artisans["a-1"] = ARTISAN  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
seen(ARTISAN.unheard_of)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]

# Amounts

seen(Money.idr(1) + 1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(1 + Money.idr(1))  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(Money.idr(1) - "1")  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(Money.idr(1) / 2)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(Money.idr(1) // 2)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(Money.idr(1) * 1.5)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(Money.idr(1) * Money.idr(1))  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
seen(Money.idr(1) < 2)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
sum([Money.idr(1)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType, reportCallIssue]
Money(1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Money(0.1, "IDR")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Money.idr(1).rounded(mode="half-up")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Other values

NIK("1971024107909998").pseudonym("a password")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
NIK(1971024107909998)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Region(19.71)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Region(BpsRegion("1971"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
RegionTable.shipped().entry(BpsRegion("1971"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
RegionTable.shipped().from_bps(Region("19.71"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Artisan(id=ID, name=NAME, region=BpsRegion("1971"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Period(2019)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
Period("2019", 2020)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
Period()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]

# What may be None is asked first

seen(ARTISAN.region.name)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
seen(ARTISAN.nik.sex)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]

# Functions

seen(ikm_domain.Artisans)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
seen(ikm_domain.money)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
reach(REGISTER)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
reach([ARTISAN], audience="artisans")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
reach(REGISTER, audience=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
target_met(REGISTER, program="g-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
check(REGISTER, on=20200227)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
check([ARTISAN])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
check(REGISTER, rules=["references"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
breakdown(REGISTER, by="age")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Table(["rate"], [[0.5]])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
Table(["rate"], title=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Column("rate", None, True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
attendance_rate(REGISTER, over="told")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
certificate_list(REGISTER, "s-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
certificate_list(REGISTER, "s-1", min_rate=0.75)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
attendance_sheet(REGISTER, "s-1", personal="hidden")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
absorption(REGISTER)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
uninspected(REGISTER)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
REGISTER.rows("artisans")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
REGISTER.rows("artisans", personal="hidden")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
report(REGISTER, "en")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
report(REGISTER, on=20200227)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Register([NAME])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
Register(ARTISAN)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
seen(REGISTER | [ARTISAN])  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownArgumentType]
format_money(1_500_000)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
format_money(Money.idr(1), rounding="half-up")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
parse_money(1500)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
parse_money("Rp5", "IDR")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
number_words(0.1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
format_number(0.1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
format_date("2020-02-27")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
label(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
choices(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
to_data(ARTISAN)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
to_data(ARTISAN, personal=True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
to_data(ARTISAN, personal="hidden")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
to_data({"id": "a-1"}, personal="full")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
dumps(ARTISAN)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
from_data(dict, {})  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
from_data(Artisan, "{}")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Codec(types={"artisans": Money})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
Codec(most_bytes="1 MB")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Issue("text.blank").message(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# What comes back is of the class that was asked for

ENTERPRISE: Enterprise = from_data(Artisan, {})  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
FOUND: Region = REGISTER.artisans["a-1"]  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
VALUE: int = reach(REGISTER, audience="artisans").value  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

# What one checker sees, or neither: a text is a sequence of texts

attrs.evolve(ARTISAN, sex=5)  # type: ignore[arg-type]
attrs.evolve(ARTISAN, nama=NAME)  # type: ignore[call-arg]
del ARTISAN.name  # pyright: ignore[reportAttributeAccessIssue]
Artisan(id=ID, name=NAME, crafts="pewter")

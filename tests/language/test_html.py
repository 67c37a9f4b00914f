"""Objects for a notebook: escaped, well-formed, with names shown and whatever tells who somebody is hidden."""

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction
from typing import Annotated, Any, Protocol
from xml.etree import ElementTree

import attrs
import pytest

from ikm_domain.checked import Checked, Personal, Text
from ikm_domain.errors import Issue, NotComparable, Path, RecordKey, ValidationFailed, breach, error, warning
from ikm_domain.language.html import HIDDEN, of_issues, of_object, table
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover, Inspection
from ikm_domain.records.exports import ExportRecord, ExportSeries
from ikm_domain.records.official import Official
from ikm_domain.records.program import Program
from ikm_domain.records.training import Attendance, TrainingSession
from ikm_domain.register import Register
from ikm_domain.statistics import by_condition, reach
from ikm_domain.values.figures import Breakdown, Figure
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount, Sex
from ikm_domain.values.tables import Column, Table
from tests.contract.samples import ISSUE, NIB_TEXT, NIK_TEXT, NIP_TEXT, NPWP_TEXT, PARTS, RECORDS


class ShowsHtml(Protocol):
    def _repr_html_(self) -> str: ...


def html(it: ShowsHtml) -> str:
    return it._repr_html_()


def parsed(text: str) -> ElementTree.Element:
    """The one table that the text is."""
    closed = text.replace("<br>", "<br/>")  # HTML leaves this one open
    root = ElementTree.fromstring(f"<div>{closed}</div>")
    assert [child.tag for child in root] == ["table"]
    assert not (root.text or "").strip()
    return root[0]


def cells(text: str) -> list[list[str]]:
    """The texts of the body of a table, row by row; lines of a cell apart by a line feed."""
    return [["\n".join(cell.itertext()) for cell in row] for row in parsed(text).iterfind("tbody/tr")]


def row_of(it: ShowsHtml, name: str) -> str:
    (found,) = [row[1] for row in cells(html(it)) if row[0] == name]
    return found


def heads(text: str) -> list[str | None]:
    return [cell.text for cell in parsed(text).iterfind("thead/tr/th")]


def foot(text: str) -> str:
    return "\n".join(parsed(text).find("tfoot/tr/td").itertext())  # type: ignore[union-attr]


def caption(text: str) -> str:
    return "".join(parsed(text).find("caption").itertext())  # type: ignore[union-attr]


SITI = Artisan(
    id="a-1",
    name="Siti Aminah",
    sex="female",
    region="19.71",
    crafts=["pewter", "own-craft"],
    birth_year=1990,
    nik=NIK_TEXT,
    extra={"siinas:account": "rahasia"},
)
FAILED = [
    ValidationFailed([error("text.blank", Path(("name",)))]),
    NotComparable([error("share.zero-whole")]),
]
SHOWN: list[Any] = [*RECORDS, *PARTS, ISSUE, Register(RECORDS), Register(), *FAILED]


@pytest.mark.parametrize("it", SHOWN, ids=lambda it: type(it).__name__)
def test_everything_that_can_be_shown_is_one_well_formed_table(it: ShowsHtml) -> None:
    parsed(html(it))


@pytest.mark.parametrize("it", SHOWN, ids=lambda it: type(it).__name__)
def test_no_number_of_a_person_or_firm_stands_in_a_table(it: ShowsHtml) -> None:
    for number in (NIK_TEXT, NIP_TEXT, NPWP_TEXT, NIB_TEXT):
        assert number not in html(it)
        assert number[-8:] not in html(it)


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        (SITI, ["nik", "extra"]),
        (Official(id="p-1", name="Rahmat", nip=NIP_TEXT, extra={"siinas:account": "rahasia"}), ["nip", "extra"]),
        (Enterprise(id="e-1", name="KUB", kind="kub", region="19.71", nib=NIB_TEXT, npwp=NPWP_TEXT), ["nib", "npwp"]),
    ],
    ids=["artisan", "official", "enterprise"],
)
def test_numbers_and_own_fields_of_people_are_named_and_hidden(record: Any, fields: list[str]) -> None:
    assert {name: row_of(record, name) for name in fields} == dict.fromkeys(fields, HIDDEN)
    assert "rahasia" not in html(record)


def test_the_name_of_a_person_is_shown() -> None:
    assert row_of(SITI, "name") == "Siti Aminah"


@attrs.frozen(kw_only=True)
class Member(Artisan):
    phone: Annotated[str, Text(20), Personal()] | None = None
    guild: Annotated[str, Text(20)] | None = None


def test_a_personal_text_of_an_integrators_own_is_hidden_like_a_number() -> None:
    member = Member(id="a-1", name="Siti", phone="+62 812-0000-0000", guild="pewter")

    assert row_of(member, "guild") == "pewter"
    assert row_of(member, "phone") == HIDDEN
    assert "812" not in html(member)


@attrs.frozen(kw_only=True)
class Household(Checked):
    head: Artisan


def test_a_person_inside_another_object_is_shown_by_name_and_by_no_number() -> None:
    told = html(Household(head=SITI))

    assert "name: Siti Aminah" in told
    assert f"nik: {HIDDEN}" in told
    assert "rahasia" not in told
    assert NIK_TEXT not in told


def test_each_field_that_is_told_is_a_row_written_for_a_reader() -> None:
    assert caption(html(SITI)) == "Artisan"
    assert cells(html(SITI)) == [
        ["id", "a-1"],
        ["name", "Siti Aminah"],
        ["sex", "perempuan"],
        ["region", "19.71 Pangkal Pinang"],
        ["crafts", "pewter kerajinan pewter (timah)\nown-craft"],
        ["birth_year", "1990"],
        ["nik", HIDDEN],
        ["extra", HIDDEN],
    ]


def test_amounts_periods_days_and_counts_are_written_as_indonesia_writes_them() -> None:
    program = Program(
        id="g-1",
        name="e-Smart IKM",
        kind="e-smart",
        period="2020",
        lead_id="o-1",
        targets={"artisans": 200, "machines": 2},
        budget=Money.idr(1_500_000),
    )
    session = TrainingSession(
        id="s-1",
        title="Bimtek",
        audience="artisans",
        meetings=["2020-02-27"],
        reported=Headcount(20, "attended"),
        registered=[],
    )

    assert row_of(program, "budget") == "Rp1.500.000"
    assert row_of(program, "period") == "tahun 2020"
    assert row_of(program, "targets") == "artisans: 200\nmachines: 2"
    assert row_of(session, "meetings") == "on: 27 Februari 2020"
    assert row_of(session, "reported") == "total: 20; basis: hadir"
    assert row_of(Inspection(on=date(2020, 8, 1), condition="in-use"), "condition") == "dipakai"


def test_own_fields_of_what_is_no_person_are_shown() -> None:
    grant = EquipmentGrant(id="m-1", item="Mesin", extra={"siinas:state": {"open": True, "tags": ["a", 1]}})

    assert "siinas:state" in row_of(grant, "extra")
    assert "open: True" in row_of(grant, "extra")


HOSTILE = ["<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "a & b < c", "&lt;b&gt;", "{body}{0}%s"]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_stands_in_a_text_stays_text(text: str) -> None:
    @attrs.frozen(kw_only=True)
    class Note(Checked):
        name: Annotated[str, Text(200)]
        note: Annotated[str, Text(200)]

    for it in (Artisan(id="a-1", name=text), EquipmentGrant(id="m-1", item=text, extra={"own:note": text})):
        told = html(it)
        assert text in [line for _, cell in cells(told) for line in (cell, cell.removeprefix("own:note: "))]
        assert {element.tag for element in parsed(told).iter()} <= {"table", "caption", "tbody", "tr", "th", "td", "br"}
    issue = warning("own.code", Path(("artisans", RecordKey("a-1"))), given=text)
    for told in (html(issue), html(ValidationFailed([issue])), table(text, [[text, text]], header=[text])):
        assert "<script" not in told
        assert "<img" not in told
        parsed(told)
    assert Note(name=text, note=text) is not None


def test_an_id_that_looks_like_markup_stays_an_id() -> None:
    handover = Handover(giver_id="<b>o</b>", receiver_id='e"1', on="2020-02-27")

    assert row_of(handover, "giver_id") == "<b>o</b>"
    assert "<b>" not in html(handover)
    assert "<b>" not in html(EquipmentGrant(id="<b>m</b>", item="Mesin", handovers=[handover]))


def test_lines_of_a_note_are_lines_of_its_cell() -> None:
    seen = Inspection(on="2020-08-01", condition="idle", note="Satu.\n<i>Dua.</i>")

    assert row_of(seen, "note") == "Satu.\n<i>Dua.</i>"
    assert "Satu.<br>&lt;i&gt;" in html(seen)


@pytest.mark.parametrize(("count", "shown"), [(20, 20), (21, 20), (500, 20)])
def test_a_long_list_is_cut_and_says_how_much_more_there_is(count: int, shown: int) -> None:
    rows = [Attendance(person_id=f"p-{number}", on="2020-02-27", mark="present") for number in range(count)]
    session = TrainingSession(
        id="s-1", title="Bimtek", audience="artisans", meetings=["2020-02-27"], attendance=rows, registered=["p-0"]
    )

    lines = row_of(session, "attendance").split("\n")

    assert lines[0] == "person_id: p-0; on: 27 Februari 2020; mark: hadir"
    assert [line for line in lines if line.startswith("person_id")] == lines[:shown]
    assert lines[shown:] == ([f"… +{count - shown}"] if count > shown else [])


def test_a_figure_is_told_in_both_languages() -> None:
    session = TrainingSession(id="s-1", title="Bimtek", audience="artisans", reported=20)
    figure = reach(Register([session]), audience="artisans")

    assert caption(html(figure)) == "reach"
    assert cells(html(figure)) == [["id", figure.sentence("id")], ["en", figure.sentence("en")]]


def breakdowns() -> Iterator[Breakdown]:
    people = Figure(name="people", low=None, high=None, unit="people")
    total = Figure(name="reach", low=200, high=220, unit="people")
    rows = {"female": attrs.evolve(people, low=120, high=120), "not-stated": people}
    yield Breakdown(by="sex", rows=rows, total=total)
    yield by_condition(Register([EquipmentGrant(id="m-1", item="Mesin")]), on="2020-12-31")


def test_a_breakdown_is_told_row_by_row_with_its_total_last() -> None:
    by_sex, of_grants = breakdowns()

    assert caption(html(by_sex)) == "200–220 orang menurut jenis kelamin"
    assert heads(html(by_sex)) == ["Kode", "Jenis kelamin", "Paling sedikit", "Paling banyak"]
    assert cells(html(by_sex)) == [
        ["female", "perempuan", "120", "120"],
        ["not-stated", "tidak disebutkan", "", ""],
        ["total", "jumlah", "200", "220"],
    ]
    assert foot(html(by_sex)) == "tidak disebutkan: tidak dapat dikatakan"
    assert cells(html(of_grants))[0] == ["in-use", "dipakai", "0", "0"]


def test_a_table_is_read_in_its_language_with_names_shown_and_other_personal_columns_hidden() -> None:
    table = Table(
        [
            Column("name", personal=True),
            Column("phone", "Phone", personal=True),
            "sex",
            "on",
            "at",
            "value",
            "paid",
            "part",
        ],
        [
            [
                "Siti <b>",
                "0812",
                Sex.FEMALE,
                date(2020, 2, 27),
                time(9, 5),
                Money.idr(1_500_000),
                True,
                Fraction(15, 2),
            ],
            ["Rahmat", None, None, None, None, None, False, 12_480],
        ],
        title="List\nof two",
        notes=["Nobody & nothing\nis missing.", "Second."],
        locale="en",
    )

    assert caption(html(table)) == "Listof two"
    assert "List<br>of two" in html(table)
    assert heads(html(table)) == ["Name", "Phone", "Sex", "on", "at", "value", "paid", "part"]
    assert cells(html(table)) == [
        ["Siti <b>", HIDDEN, "female", "27 February 2020", "09:05", "IDR\u00a01,500,000", "yes", "7.50"],
        ["Rahmat", "", "", "", "", "", "no", "12,480"],
    ]
    assert foot(html(table)) == "Nobody & nothing\nis missing.\nSecond."


@pytest.mark.parametrize(("rows", "last"), [(200, ["200"]), (201, ["… +1"]), (5_000, ["… +4800"])])
def test_a_long_table_is_cut_and_says_how_much_more_there_is(rows: int, last: list[str]) -> None:
    shown = cells(html(Table(["number"], [[number] for number in range(1, rows + 1)])))

    assert shown[:200] == [[str(number)] for number in range(1, 201)]
    assert shown[-1] == last


def test_a_number_of_a_person_in_a_cell_stays_masked() -> None:
    told = html(Table(["name", "nik"], [["Siti", NIK(NIK_TEXT)]]))

    assert cells(told) == [["Siti", "19**************"]]


def test_issues_are_told_with_place_severity_code_and_both_wordings() -> None:
    at = Path(("grants", RecordKey("m-1"), "handovers", 0))
    found = [breach("handover.giver-not-holder", at), error("text.blank")]

    told = of_issues(found)

    assert heads(told) == ["path", "severity", "code", "id", "en"]
    assert cells(told) == [
        [
            'grants["m-1"].handovers[0]',
            "breach",
            "handover.giver-not-holder",
            "Yang menyerahkan bukan pemegang barang saat itu.",
            "The giver was not the holder at that moment.",
        ],
        ["", "error", "text.blank", "Teks ini kosong.", "This text is blank."],
    ]
    assert caption(told) == "2"
    assert html(ValidationFailed(found)) == told
    assert html(found[1]) == of_issues([found[1]])


def test_a_refusal_shows_no_number_that_was_refused() -> None:
    with pytest.raises(ValidationFailed) as failed:
        Artisan(id="a-1", name="Siti", nik=NIK_TEXT + "1", sex=NIK_TEXT)

    assert len(cells(html(failed.value))) == 2
    assert NIK_TEXT not in html(failed.value)
    assert html(Issue("own.code", Path((NIK_TEXT,)))).count(NIK_TEXT) == 0


def test_a_register_is_told_by_how_many_records_of_each_kind_it_holds() -> None:
    register = Register([SITI, attrs.evolve(SITI, id="a-2"), Official(id="p-1", name="Rahmat")])

    assert caption(html(register)) == "Register"
    assert cells(html(register)) == [["artisans", "2"], ["officials", "1"]]
    assert cells(html(Register())) == []


def test_a_series_of_exports_is_told_record_by_record() -> None:
    record = ExportRecord(id="k-1", commodity="kerajinan", period="2019", value=Money.usd(892_000_000), source="ANTARA")

    told = row_of(ExportSeries(records=[record]), "records")

    assert "period: tahun 2019; " in told
    assert "value: US$892.000.000,00" in told


def test_a_table_takes_its_colours_from_the_notebook() -> None:
    told = of_object(SITI)

    assert "color:inherit" in told
    assert "#" not in told
    assert "background:transparent" in told

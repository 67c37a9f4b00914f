"""Records go out as plain data and come back equal; what does not describe a record is told, all of it at once."""

import json
import os
from collections import UserDict
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path as FilePath
from types import MappingProxyType
from typing import Annotated, Any, cast

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikm_domain.checked import Checked, Code
from ikm_domain.errors import UnreadableDocument, ValidationFailed
from ikm_domain.io.codec import OMITTED, SCHEMA, Codec, dumps, from_data, loads, read_register, to_data
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover, Inspection
from ikm_domain.records.exports import Commodity, ExportRecord, ExportSeries
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, Record
from ikm_domain.records.training import Attendance, Meeting, TrainingSession
from ikm_domain.register import KINDS, Register
from ikm_domain.values.classifications import Kbli
from ikm_domain.values.figures import Figure
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount
from ikm_domain.values.sources import Document, Source

EXAMPLE = FilePath(__file__).parents[2] / "docs/examples/bangka-belitung-2020.json"
NIK_OF_NOBODY = "1971024107909998"
EXTRA = {"siinas:account": "A-1", "x.y:deep": {"list": [1, "dua", None, True, [], {}], "more": {"a b": -5, "ü": "–"}}}
LASTING: dict[str, Any] = {
    "source": Source("ANTARA", "Judul", "https://example.org/a?b=1", "2020-02-27", "hlm. 3"),
    "extra": EXTRA,
    "ended": Ended("2021-05-01", "replaced", "Catatan\nbaris kedua", "z-9"),
}
FULL: dict[str, Record] = {
    "organizations": Organization(id="o-1", name="Dekranas", kind="dekranas", region="19", **LASTING),
    "enterprises": Enterprise(
        id="e-1",
        name="KUB Pewter",
        kind="kub",
        region="19.71",
        crafts=["pewter", "own-craft"],
        workers=12,
        investment=Money.idr("1500.50"),
        capital=Money.idr(0),
        net_worth=Money.idr(-5),
        annual_sales=Money.idr(10**17),
        measured_year=2019,
        founded_year=1998,
        nib="9999000000001",
        npwp="990000010000999",
        kbli=Kbli("32909", "2020"),
        **LASTING,
    ),
    "artisans": Artisan(
        id="a-1",
        name="Siti Aminah",
        sex="female",
        region="19.71",
        crafts=["pewter"],
        birth_year=1990,
        nik=NIK_OF_NOBODY,
        enterprise_id="e-1",
        **LASTING,
    ),
    "officials": Official(
        id="p-1", name="Rahmat", sex="male", organization_id="o-1", nip="199007012020121999", **LASTING
    ),
    "programs": Program(
        id="g-1",
        name="e-Smart IKM",
        kind="e-smart",
        period="2020-02-27/2020-03-01",
        lead_id="o-1",
        partner_ids=["o-2", "o-3"],
        regions=["19", "19.71"],
        crafts=["pewter"],
        targets={"machines": 1, "artisans": 200},
        budget=Money.idr(1_000_000),
        spent=Money.idr("999999.99"),
        fund="apbn",
        **LASTING,
    ),
    "enrollments": Enrollment(
        id="n-1",
        program_id="g-1",
        subject_id="a-1",
        applied_on="2020-01-15",
        enrolled_on="2020-02-01",
        **LASTING,
    ),
    "sessions": TrainingSession(
        id="s-1",
        title="Workshop",
        audience="mixed",
        program_id="g-1",
        kind="workshop",
        meetings=[
            Meeting("2020-02-27", "09:00", "16:30:15"),
            Meeting("2020-02-28", "09:00", "10:00:00.250000"),
            Meeting("2020-02-29"),
        ],
        timezone="Asia/Jakarta",
        mode="hybrid",
        region="19.71",
        venue="Hotel",
        capacity=200,
        reported=Headcount(200, "attended", 120, 70, {"officials": 50, "artisans": 100}),
        registered=["a-1", "p-1", "a-2"],
        attendance=[
            Attendance(person_id="a-1", on="2020-02-27", mark="present"),
            Attendance(person_id="p-1", on="2020-02-28", mark="partial"),
        ],
        cost=Money.usd("12.05"),
        earlier_dates=["2020-02-01", "2020-02-15"],
        **LASTING,
    ),
    "grants": EquipmentGrant(
        id="m-1",
        item="Mesin",
        quantity=2,
        unit="set",
        unit_value=Money.idr(75_000_000),
        serial_numbers=["A1", "A2"],
        craft="pewter",
        program_id="g-1",
        mode="grant",
        decided=Document("sk", "12/2020", "2020-02-01"),
        handovers=[
            Handover(
                giver_id="o-1",
                receiver_id="e-1",
                on="2020-02-27",
                kind="ownership",
                document=Document("bast", "3/2020"),
            )
        ],
        inspections=[Inspection(on="2021-01-01", condition="in-use", note="baik")],
        users=Headcount(5),
        **LASTING,
    ),
    "exports": ExportRecord(
        id="k-1",
        commodity=Commodity(hs=["4602", "44209090"], edition="2022"),
        period="2019",
        value=Money.usd("892000000"),
        source="ANTARA 2020-02-27",
        extra=EXTRA,
        reporter="IDN",
        partner="USA",
        flow="re-export",
        valuation="fob",
        standing="provisional",
        resolution=Money.usd(1_000_000),
        equivalent=Money.idr(12_480_000_000_000),
        equivalent_resolution=Money.idr(10_000_000_000),
        stated_growth_percent="2.50",
        stated_growth_base="2018",
        stated_on="2020-03-01",
        region="19",
    ),
}
LEAST: dict[str, Record] = {
    "organizations": Organization(id="o-1", name="Dekranas", kind="dekranas"),
    "enterprises": Enterprise(id="e-1", name="KUB", kind="kub", region="19.71"),
    "artisans": Artisan(id="a-1", name="Siti Aminah"),
    "officials": Official(id="p-1", name="Rahmat"),
    "programs": Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1"),
    "enrollments": Enrollment(id="n-1", program_id="g-1", subject_id="a-1"),
    "sessions": TrainingSession(id="s-1", title="Workshop", audience="artisans"),
    "grants": EquipmentGrant(id="m-1", item="Mesin"),
    "exports": ExportRecord(id="k-1", commodity="kerajinan", period="2019", value=Money.usd(1), source="ANTARA"),
}
RECORDS = [*FULL.values(), *LEAST.values()]


@attrs.frozen(kw_only=True)
class Weaver(Artisan):
    looms: int | None = None
    guild: Annotated[str, Code("guild")] | None = None


class ProvincialRegister(Register):
    __slots__ = ()


def faults(call: Callable[[], object], of: type[ValidationFailed] = ValidationFailed) -> list[tuple[str, str]]:
    with pytest.raises(of) as failed:
        call()
    return [(issue.code, str(issue.path)) for issue in failed.value.issues]


def of_artisan(**fields: object) -> list[tuple[str, str]]:
    return faults(lambda: from_data(Artisan, {"id": "a-1", "name": "Siti", **fields}))


def document(**arrays: object) -> dict[str, object]:
    return {"schema": 1, **arrays}


# --- round trips ---------------------------------------------------------------------------------------------------


def test_the_full_records_tell_every_field_there_is() -> None:
    for record in FULL.values():
        told = to_data(record, personal="full").keys() - {"schema"}
        fields = {field.name for field in attrs.fields(type(record))}
        assert told == fields


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_a_record_comes_back_equal_from_plain_data_and_from_text(record: Record) -> None:
    text = dumps(record, personal="full")

    assert from_data(type(record), to_data(record, personal="full")) == record
    assert loads(type(record), text) == record
    assert loads(type(record), text.encode()) == record
    assert dumps(loads(type(record), text), personal="full") == text


def test_a_register_comes_back_equal_and_in_the_same_order() -> None:
    register = Register([*LEAST.values(), attrs.evolve(FULL["artisans"], id="a-0")])
    text = dumps(register, personal="full")

    back = loads(Register, text)

    assert back == register
    assert [record.id for record in back] == [record.id for record in register]
    assert list(back.artisans) == ["a-1", "a-0"]
    assert dumps(back, personal="full") == text
    assert from_data(Register, to_data(register, personal="full")) == register


def test_the_example_survives_a_round_trip_byte_by_byte() -> None:
    register = read_register(EXAMPLE)
    text = dumps(register, personal="full")

    assert loads(Register, text) == register
    assert dumps(loads(Register, text), personal="full") == text


def test_the_example_is_written_as_it_was_read() -> None:
    assert to_data(read_register(EXAMPLE), personal="full")["grants"] == json.loads(EXAMPLE.read_bytes())["grants"]
    assert to_data(read_register(EXAMPLE), personal="full")["sessions"] == json.loads(EXAMPLE.read_bytes())["sessions"]


def test_plain_data_are_plain() -> None:
    def check(value: object) -> None:
        assert type(value) in (dict, list, str, int, bool, type(None)), value
        if isinstance(value, dict):
            assert all(type(key) is str for key in value)
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            check(item)

    check(to_data(Register(FULL.values()), personal="full"))


@pytest.mark.parametrize(
    "value", [Meeting("2020-02-27", "09:00", "10:00"), Headcount(5), Source("ANTARA"), Commodity(basket="x")]
)
def test_what_records_are_made_of_travels_alone_without_a_schema(value: Checked) -> None:
    assert "schema" not in to_data(value, personal="full")
    assert from_data(type(value), to_data(value, personal="full")) == value
    assert loads(type(value), dumps(value, personal="full")) == value


def test_a_series_of_exports_travels_too() -> None:
    series = ExportSeries(records=[cast(ExportRecord, FULL["exports"])], name="kerajinan")

    assert loads(ExportSeries, dumps(series, personal="full")) == series


def test_a_figure_is_written_as_plain_data_or_refused_but_never_half() -> None:
    figure = Figure(name="share", low=Money.idr(1) / Money.idr(3), high=None, unit="ratio")

    try:
        text = dumps(figure, personal="full")
    except ValidationFailed:
        return
    assert loads(Figure, text) == figure


def test_an_empty_register_is_a_schema_alone() -> None:
    assert to_data(Register(), personal="full") == {"schema": 1}
    assert from_data(Register, {"schema": 1}) == Register()
    assert SCHEMA == 1


def test_what_is_not_told_is_not_written_and_an_empty_list_that_is_told_is() -> None:
    assert to_data(LEAST["sessions"], personal="full") == {
        "schema": 1,
        "id": "s-1",
        "title": "Workshop",
        "audience": "artisans",
    }
    nowhere = attrs.evolve(cast(Program, LEAST["programs"]), regions=[], targets={})
    assert to_data(nowhere, personal="full")["regions"] == []
    assert to_data(nowhere, personal="full")["targets"] == {}
    assert from_data(Program, to_data(nowhere, personal="full")) == nowhere


def test_dates_times_amounts_and_codes_have_one_plain_form() -> None:
    session = to_data(FULL["sessions"], personal="full")
    export = to_data(FULL["exports"], personal="full")

    assert session["meetings"] == [
        {"on": "2020-02-27", "starts": "09:00", "ends": "16:30:15"},
        {"on": "2020-02-28", "starts": "09:00", "ends": "10:00:00.250000"},
        {"on": "2020-02-29"},
    ]
    assert session["cost"] == {"amount": "12.05", "currency": "USD"}
    assert session["timezone"] == "Asia/Jakarta"
    assert session["earlier_dates"] == ["2020-02-01", "2020-02-15"]
    assert session["reported"] == {
        "total": 200,
        "basis": "attended",
        "female": 120,
        "male": 70,
        "splits": {"officials": 50, "artisans": 100},
    }
    assert export["stated_growth_percent"] == "2.50"
    assert export["period"] == "2019"
    assert export["flow"] == "re-export"
    assert export["commodity"] == {"hs": ["4602", "44209090"], "edition": "2022"}
    assert to_data(FULL["programs"], personal="full")["period"] == "2020-02-27/2020-03-01"
    assert to_data(FULL["enterprises"], personal="full")["net_worth"] == {"amount": "-5", "currency": "IDR"}
    assert to_data(FULL["enterprises"], personal="full")["kbli"] == {"code": "32909", "edition": "2020"}
    assert to_data(FULL["artisans"], personal="full")["nik"] == NIK_OF_NOBODY
    assert to_data(FULL["artisans"], personal="full")["extra"] == EXTRA


def test_a_percentage_is_written_without_an_exponent() -> None:
    tiny = attrs.evolve(cast(ExportRecord, LEAST["exports"]), stated_growth_percent=Decimal("1E-7"))

    assert to_data(tiny, personal="full")["stated_growth_percent"] == "0.0000001"
    assert from_data(ExportRecord, to_data(tiny, personal="full")) == tiny


def test_text_is_written_as_it_is_read_by_people() -> None:
    text = dumps(Organization(id="o-1", name="Kerajinan “Bangka” – é", kind="dinas"), personal="full")

    assert text == '{"schema": 1, "id": "o-1", "name": "Kerajinan “Bangka” – é", "kind": "dinas"}'


def test_an_indent_changes_the_layout_and_nothing_else() -> None:
    text = dumps(LEAST["sessions"], personal="full", indent=2)

    assert text.startswith('{\n  "schema": 1,\n  "id": "s-1"')
    assert loads(TrainingSession, text) == LEAST["sessions"]


EXTRAS = st.dictionaries(
    st.from_regex(r"[a-z0-9]{1,5}:[a-z]{1,5}", fullmatch=True),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**18) + 1, 10**18 - 1) | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
        max_leaves=6,
    ),
    max_size=3,
)


@settings(deadline=None)
@given(EXTRAS)
def test_fields_of_an_integrators_own_survive_every_round_trip(extra: dict[str, Any]) -> None:
    siti = Artisan(id="a-1", name="Siti", extra=extra)
    text = dumps(siti, personal="full")

    assert loads(Artisan, text) == siti
    assert dumps(loads(Artisan, text), personal="full") == text
    assert json.loads(text).get("extra", {}) == extra


# --- personal data -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [to_data, dumps, Codec().to_data, Codec().dumps])
def test_personal_has_no_default(write: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match="personal"):
        write(LEAST["artisans"])


@pytest.mark.parametrize("word", ["Full", "", "none", None, True])
def test_personal_takes_two_words_and_no_other(word: object) -> None:
    assert faults(lambda: to_data(LEAST["artisans"], personal=cast(Any, word))) == [("personal.choice", "personal")]


def test_omitted_leaves_out_what_is_personal_and_says_so() -> None:
    siti = Artisan(id="a-1", name="Siti", sex="female", birth_year=1990, nik=NIK_OF_NOBODY, extra=EXTRA)

    plain = to_data(siti, personal="omitted")

    assert sorted(plain.pop("omitted")) == ["extra", "name", "nik"]
    assert plain == {"schema": 1, "id": "a-1", "sex": "female", "birth_year": 1990}


def test_no_personal_text_is_left_in_what_is_written_without_it() -> None:
    text = dumps(Register(FULL.values()), personal="omitted")

    for secret in ("Siti", "Rahmat", NIK_OF_NOBODY, "199007012020121999", "990000010000999", "9999000000001"):
        assert secret not in text
    artisans, officials = json.loads(text)["artisans"], json.loads(text)["officials"]
    assert "siinas:account" not in json.dumps([artisans, officials])
    assert "Dekranas" in text


def test_what_is_omitted_reads_back_as_unknown() -> None:
    register = Register(FULL.values())

    back = loads(Register, dumps(register, personal="omitted"))

    assert back.artisans["a-1"] == attrs.evolve(register.artisans["a-1"], name=OMITTED, nik=None, extra={})
    assert back.officials["p-1"] == attrs.evolve(register.officials["p-1"], name=OMITTED, nip=None, extra={})
    assert back.enterprises["e-1"] == attrs.evolve(register.enterprises["e-1"], nib=None, npwp=None)
    assert back.grants == register.grants
    assert back.sessions == register.sessions


def test_only_what_was_there_is_said_to_be_omitted() -> None:
    assert to_data(LEAST["artisans"], personal="omitted")["omitted"] == ["name"]
    assert "omitted" not in to_data(LEAST["organizations"], personal="omitted")
    assert "omitted" not in to_data(FULL["artisans"], personal="full")


def test_without_its_name_a_record_must_say_that_the_name_is_omitted() -> None:
    assert faults(lambda: from_data(Artisan, {"id": "a-1"})) == [("field.missing", "name")]
    assert from_data(Artisan, {"id": "a-1", "omitted": ["name"]}).name == OMITTED


@pytest.mark.parametrize(
    ("omitted", "told"),
    [
        ("name", [("field.type", "omitted")]),
        (None, [("field.missing", "omitted")]),
        ({"name": 1}, [("field.type", "omitted")]),
        (["sex"], [("code.unknown", "omitted[0]")]),
        (["name", 5, "nik", "nope"], [("field.type", "omitted[1]"), ("code.unknown", "omitted[3]")]),
        ([["name"]], [("field.type", "omitted[0]")]),
    ],
)
def test_only_personal_fields_can_be_omitted(omitted: object, told: list[tuple[str, str]]) -> None:
    assert of_artisan(omitted=omitted) == told


def test_only_records_can_omit() -> None:
    assert faults(lambda: from_data(Meeting, {"on": "2020-02-27", "omitted": []})) == [("field.unknown", "omitted")]


@pytest.mark.parametrize("fields", [{"name": "Siti", "omitted": ["name"]}, {"omitted": ["name"], "name": "Siti"}])
def test_a_name_that_is_there_is_never_lost_to_the_word_that_it_is_omitted(fields: dict[str, Any]) -> None:
    """Whoever fills in the name by hand may leave the list as it was: the name is kept, or the conflict is told."""
    try:
        read = from_data(Artisan, {"id": "a-1", **fields})
    except ValidationFailed:
        return
    assert read.name == "Siti"


# --- what is wrong with plain data -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("nama", "name"),
        ("Name", "name"),
        ("birthyear", "birth_year"),
        ("regoin", "region"),
        ("enterprise", "enterprise_id"),
    ],
)
def test_an_unknown_field_names_the_nearest_known_one(key: str, nearest: str) -> None:
    with pytest.raises(ValidationFailed) as failed:
        from_data(Artisan, {"id": "a-1", "name": "Siti", key: "x"})

    (issue,) = failed.value.issues
    assert (issue.code, str(issue.path), issue.params["given"], issue.params["nearest"]) == (
        "field.unknown",
        key,
        key,
        nearest,
    )
    assert issue.message("id") == f'Isian "{key}" tidak dikenal; yang terdekat adalah "{nearest}".'


def test_an_unknown_array_of_a_document_names_the_nearest_one() -> None:
    with pytest.raises(ValidationFailed) as failed:
        read_register(document(artisan=[], session=[]))

    assert [(issue.code, str(issue.path), issue.params["nearest"]) for issue in failed.value.issues] == [
        ("field.unknown", "artisan", "artisans"),
        ("field.unknown", "session", "sessions"),
    ]


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 5000, "\ud800", "名前", "19710241079099981"])
def test_any_key_at_all_can_be_told_as_unknown(key: str) -> None:
    with pytest.raises(ValidationFailed) as failed:
        from_data(Artisan, {"id": "a-1", "name": "Siti", key: 1})

    (issue,) = failed.value.issues
    assert issue.code == "field.unknown"
    assert len(str(issue.path)) < 150
    assert "19710241079099981" not in str(failed.value)
    str(failed.value).encode()


def test_a_key_that_is_no_text_is_unknown_too() -> None:
    assert faults(lambda: from_data(Artisan, cast(Any, {"id": "a-1", "name": "Siti", 5: 1}))) == [
        ("field.unknown", '["5"]')
    ]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"name": 5}, ("field.type", "name")),
        ({"name": ["Siti"]}, ("field.type", "name")),
        ({"name": None}, ("field.missing", "name")),
        ({"name": True}, ("field.type", "name")),
        ({"id": 5}, ("field.type", "id")),
        ({"id": NIK_OF_NOBODY}, ("id.sixteen-digits", "id")),
        ({"birth_year": "1990"}, ("field.type", "birth_year")),
        ({"birth_year": True}, ("field.type", "birth_year")),
        ({"birth_year": Decimal(1990)}, ("field.type", "birth_year")),
        ({"birth_year": 1990.0}, ("field.type", "birth_year")),
        ({"birth_year": 1890}, ("number.range", "birth_year")),
        ({"sex": "F"}, ("code.unknown", "sex")),
        ({"sex": ["female"]}, ("field.type", "sex")),
        ({"region": 19.71}, ("field.type", "region")),
        ({"region": "Bangka"}, ("region.shape", "region")),
        ({"region": "99.01"}, ("region.never-issued", "region")),
        ({"crafts": "pewter"}, ("field.type", "crafts")),
        ({"crafts": []}, ("list.too-short", "crafts")),
        ({"crafts": ["Pewter"]}, ("code.shape", "crafts[0]")),
        ({"crafts": [["pewter"]]}, ("field.type", "crafts[0]")),
        ({"nik": 1971024107909998}, ("field.type", "nik")),
        ({"nik": "1971024107909998x"}, ("nik.digits", "nik")),
        ({"extra": []}, ("field.type", "extra")),
        ({"extra": None}, ("field.missing", "extra")),
        ({"extra": {"account": 1}}, ("extra.key", 'extra["account"]')),
        ({"extra": {"x:y": Decimal("1.5")}}, ("field.type", 'extra["x:y"]')),
        ({"extra": {"x:y": {"z": [1, 1.5]}}}, ("field.type", 'extra["x:y"]["z"][1]')),
        ({"extra": {"x:y": 10**18}}, ("number.range", 'extra["x:y"]')),
        ({"extra": {"x:y": "\ud800"}}, ("extra.text", 'extra["x:y"]')),
        ({"ended": "2020-02-27"}, ("field.type", "ended")),
        ({"ended": {"on": "2020-02-30", "reason": "died"}}, ("date.text", "ended.on")),
        ({"ended": {"on": "2020-02-27"}}, ("field.missing", "ended.reason")),
        ({"ended": {"on": "2020-02-27", "reason": "replaced"}}, ("ended.successor-missing", "ended.successor_id")),
        ({"ended": {"on": "2020-02-27", "reason": "died", "why": "x"}}, ("field.unknown", "ended.why")),
        ({"source": {"publisher": "ANTARA", "published_on": "27-02-2020"}}, ("date.text", "source.published_on")),
        ({"source": 5}, ("field.type", "source")),
        ({"source": " "}, ("text.blank", "source")),
    ],
)
def test_a_fault_of_a_field_is_told_where_it_stands(fields: dict[str, object], told: tuple[str, str]) -> None:
    assert of_artisan(**fields) == [told]


@pytest.mark.parametrize(
    ("money", "told"),
    [
        ({"amount": "1500.50", "currency": "USD"}, ("money.not-rupiah", "investment")),
        ({"amount": "-1", "currency": "IDR"}, ("money.below-zero", "investment")),
        ({"amount": 1500, "currency": "IDR"}, ("field.type", "investment.amount")),
        ({"amount": Decimal("1500.5"), "currency": "IDR"}, ("field.type", "investment.amount")),
        ({"amount": True, "currency": "IDR"}, ("field.type", "investment.amount")),
        ({"amount": ["1"], "currency": "IDR"}, ("field.type", "investment.amount")),
        ({"amount": None, "currency": "IDR"}, ("field.missing", "investment.amount")),
        ({"currency": "IDR"}, ("field.missing", "investment.amount")),
        ({"amount": "1"}, ("field.missing", "investment.currency")),
        ({"amount": "1", "currency": 360}, ("field.type", "investment.currency")),
        ({"amount": "1", "currency": ["IDR"]}, ("field.type", "investment.currency")),
        ({"amount": "1", "currency": "Rp"}, ("currency.unknown", "investment.currency")),
        ({"amount": "1.500,50", "currency": "IDR"}, ("money.text", "investment.amount")),
        ({"amount": "1.505", "currency": "IDR"}, ("money.decimals", "investment.amount")),
        ({"amount": "1" * 19, "currency": "IDR"}, ("money.too-large", "investment.amount")),
        ({"amount": "NaN", "currency": "IDR"}, ("money.text", "investment.amount")),
        ({"amount": "1e3", "currency": "IDR"}, ("money.text", "investment.amount")),
        ({"amount": "1", "currency": "IDR", "curency": "IDR"}, ("field.unknown", "investment.curency")),
        (1500, ("field.type", "investment")),
        ("Rp1.500", ("field.type", "investment")),
        (["1", "IDR"], ("field.type", "investment")),
    ],
)
def test_an_amount_is_text_with_a_currency_and_nothing_else(money: object, told: tuple[str, str]) -> None:
    plain = {"id": "e-1", "name": "KUB", "kind": "kub", "region": "19.71", "investment": money}

    assert faults(lambda: from_data(Enterprise, plain)) == [told]


def test_every_fault_of_one_amount_is_told() -> None:
    plain = {"id": "m-1", "item": "Mesin", "unit_value": {"amount": 5, "currency": "Rp", "note": "x"}}

    assert sorted(faults(lambda: from_data(EquipmentGrant, plain))) == [
        ("currency.unknown", "unit_value.currency"),
        ("field.type", "unit_value.amount"),
        ("field.unknown", "unit_value.note"),
    ]


@pytest.mark.parametrize(
    ("clock", "code"),
    [
        ("9:00", "time.text"),
        ("24:00", "time.text"),
        ("09.00", "time.text"),
        ("09:00Z", "time.text"),
        (900, "field.type"),
    ],
)
def test_a_time_is_of_the_clock_on_the_wall(clock: object, code: str) -> None:
    assert faults(lambda: from_data(Meeting, {"on": "2020-02-27", "starts": clock, "ends": "16:00"})) == [
        (code, "starts")
    ]


def test_every_fault_of_a_record_is_told_at_once_at_every_depth() -> None:
    plain = {
        "title": " ",
        "audience": "perajin",
        "meetings": [{"on": "2020-02-27"}, {"starts": "25:00"}, "2020-13-01"],
        "reported": {"total": -1, "splits": {"mixed": "x"}},
        "cost": {"amount": "x", "currency": "IDR"},
        "nope": 1,
    }

    assert sorted(faults(lambda: from_data(TrainingSession, plain))) == sorted(
        [
            ("field.missing", "id"),
            ("text.blank", "title"),
            ("code.unknown", "audience"),
            ("field.missing", "meetings[1].on"),
            ("time.text", "meetings[1].starts"),
            ("date.text", "meetings[2]"),
            ("number.range", "reported.total"),
            ("field.type", 'reported.splits["mixed"]'),
            ("money.text", "cost.amount"),
            ("field.unknown", "nope"),
        ]
    )


def test_an_item_that_is_no_object_is_told_beside_an_item_with_faults() -> None:
    plain = {"id": "m-1", "item": "Mesin", "handovers": ["o-1", {"giver_id": "o-1", "on": "bad"}, 5]}

    assert faults(lambda: from_data(EquipmentGrant, plain)) == [
        ("field.type", "handovers[0]"),
        ("date.text", "handovers[1].on"),
        ("field.type", "handovers[2]"),
    ]


@pytest.mark.parametrize("meetings", ["2020-02-27", {"on": "2020-02-27"}, 5])
def test_a_list_of_objects_is_a_list(meetings: object) -> None:
    plain = {"id": "s-1", "title": "Workshop", "audience": "artisans", "meetings": meetings}

    assert faults(lambda: from_data(TrainingSession, plain)) == [("field.type", "meetings")]


def test_a_repeated_key_hides_no_other_fault_of_the_same_field() -> None:
    extra = '{"id": "a-1", "name": "S", "extra": {"account": 1, "x:y": {"a": 1, "a": 2}}}'
    targets = (
        '{"id": "g-1", "name": "P", "kind": "e-smart", "period": "2020", "lead_id": "o-1",'
        ' "targets": {"artisans": 0, "machines": 1, "machines": 2}}'
    )

    assert {code for code, _ in faults(lambda: loads(Artisan, extra))} == {"extra.key", "field.repeated"}
    assert {code for code, _ in faults(lambda: loads(Program, targets))} == {"number.range", "field.repeated"}


def test_the_invariants_of_a_sound_part_are_told_beside_the_faults_of_another() -> None:
    plain = {
        "id": "m-1",
        "item": " ",
        "handovers": [{"giver_id": "o-1", "receiver_id": "o-1", "on": "2020-02-27"}],
        "users": {"total": 1, "female": 2},
    }

    assert sorted(faults(lambda: from_data(EquipmentGrant, plain))) == [
        ("handover.to-oneself", "handovers[0].receiver_id"),
        ("headcount.parts", "users"),
        ("text.blank", "item"),
    ]


def test_the_invariants_of_an_object_wait_for_its_fields() -> None:
    plain = {"id": "m-1", "item": " ", "quantity": 1, "serial_numbers": ["A", "B"]}

    assert faults(lambda: from_data(EquipmentGrant, plain)) == [("text.blank", "item")]
    assert faults(lambda: from_data(EquipmentGrant, plain | {"item": "Mesin"})) == [
        ("grant.serial-numbers", "serial_numbers")
    ]


# --- documents -----------------------------------------------------------------------------------------------------


def test_a_record_is_placed_by_its_id_and_without_one_by_its_index() -> None:
    rows = [
        {"id": "a-1"},
        {"id": 5, "name": "Siti"},
        {"name": "Siti"},
        {"id": NIK_OF_NOBODY, "name": "Siti"},
        {"id": " ", "name": "Siti"},
        "a-6",
        None,
        [],
    ]

    assert faults(lambda: read_register(document(artisans=rows))) == [
        ("field.missing", 'artisans["a-1"].name'),
        ("field.type", "artisans[1].id"),
        ("field.missing", "artisans[2].id"),
        ("id.sixteen-digits", "artisans[3].id"),
        ("text.blank", "artisans[4].id"),
        ("field.type", "artisans[5]"),
        ("field.missing", "artisans[6]"),
        ("field.type", "artisans[7]"),
    ]


def test_an_id_that_stands_twice_is_told_at_the_second_row() -> None:
    siti, grant = {"id": "x", "name": "Siti"}, {"id": "x", "item": "M", "handovers": []}

    assert faults(lambda: read_register(document(artisans=[siti, siti, siti], grants=[grant, grant]))) == [
        ("register.repeated-id", "artisans[1].id"),
        ("register.repeated-id", "artisans[2].id"),
        ("register.repeated-id", "grants[1].id"),
    ]
    assert len(read_register(document(artisans=[siti], grants=[grant], officials=[siti]))) == 3


def test_a_repeated_id_hides_no_other_fault_of_its_row() -> None:
    rows = [{"id": "a-1", "name": "Siti"}, {"id": "a-1", "name": " ", "sex": "x"}]

    assert {code for code, _ in faults(lambda: read_register(document(artisans=rows)))} == {
        "register.repeated-id",
        "text.blank",
        "code.unknown",
    }


@pytest.mark.parametrize("rows", [{}, "x", 5, True])
def test_an_array_of_a_document_is_a_list(rows: object) -> None:
    assert faults(lambda: read_register(document(artisans=rows))) == [("field.type", "artisans")]


def test_an_array_that_is_null_is_missing() -> None:
    assert faults(lambda: read_register(document(artisans=None))) == [("field.missing", "artisans")]


def test_a_document_tells_its_schema() -> None:
    assert faults(lambda: read_register({})) == [("field.missing", "schema")]
    assert faults(lambda: read_register({"artisans": [{"id": "a-1"}]})) == [
        ("field.missing", "schema"),
        ("field.missing", 'artisans["a-1"].name'),
    ]


def test_a_lone_record_may_leave_its_schema_out() -> None:
    assert from_data(Artisan, {"id": "a-1", "name": "Siti"}) == from_data(
        Artisan, {"schema": 1, "id": "a-1", "name": "Siti"}
    )


def test_a_record_inside_a_document_has_no_schema_of_its_own() -> None:
    rows = [{"schema": 1, "id": "a-1", "name": "Siti"}]

    assert faults(lambda: read_register(document(artisans=rows))) == [("field.unknown", 'artisans["a-1"].schema')]


@pytest.mark.parametrize("schema", [0, -1, True, False, "1", None, Decimal("1.0"), [1], {}])
def test_a_schema_is_a_whole_number_from_one_on(schema: object) -> None:
    told = [("document.schema", "schema")]

    assert faults(lambda: read_register({"schema": schema}), UnreadableDocument) == told
    assert faults(lambda: from_data(Artisan, {"schema": schema, "id": "a-1"}), UnreadableDocument) == told


@pytest.mark.parametrize("schema", [2, 99, 10**39])
def test_a_newer_schema_is_refused_whole_and_by_name(schema: int) -> None:
    plain: dict[str, object] = {"schema": schema, "artisans": "whatever"}

    with pytest.raises(UnreadableDocument) as refused:
        read_register(plain)

    (issue,) = refused.value.issues
    assert (issue.code, str(issue.path)) == ("document.newer", "schema")
    assert (issue.params["given"], issue.params["newest"]) == (schema, 1)
    assert faults(lambda: loads(Artisan, json.dumps(plain)), UnreadableDocument) == [("document.newer", "schema")]
    assert "1" in issue.message("id")


def test_a_schema_too_large_to_write_is_still_told_in_words() -> None:
    with pytest.raises(UnreadableDocument) as refused:
        read_register({"schema": 10**200})

    assert refused.value.issues[0].message("id").startswith("Dokumen ini")
    assert str(refused.value).startswith("schema: This document")


@pytest.mark.parametrize("text", ["[]", '"x"', "5", "1.5", "true", "null"])
def test_a_document_is_an_object(text: str) -> None:
    for cls in (Register, Artisan, Meeting):
        assert faults(lambda cls=cls: loads(cls, text), UnreadableDocument) == [("document.kind", "")]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "what"), [("[]", "daftar"), ('"x"', "teks"), ("5", "bilangan bulat"), ("true", "ya atau tidak")]
)
def test_what_a_document_is_instead_is_told_in_words(text: str, what: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        loads(Register, text)

    assert refused.value.issues[0].message("id") == f"Dokumen ini bukan objek JSON, melainkan {what}."


@pytest.mark.parametrize("locale", ["id", "en"])
def test_a_document_that_is_null_is_not_told_in_the_words_of_python(locale: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        loads(Register, "null")

    assert "NoneType" not in refused.value.issues[0].message(locale)


def test_mappings_of_every_kind_are_read() -> None:
    row = {"id": "a-1", "name": "Siti", "extra": MappingProxyType({"x:y": UserDict({"a": 1})})}
    for wrap in (dict, UserDict, MappingProxyType):
        wrapped = cast("Mapping[str, object]", wrap({"schema": 1, "artisans": [wrap(row)]}))

        assert read_register(wrapped).artisans["a-1"].extra == {"x:y": {"a": 1}}


def test_reading_leaves_the_data_of_the_caller_as_they_are() -> None:
    plain = to_data(Register(FULL.values()), personal="full")
    before = json.dumps(plain)

    read_register(plain)

    assert json.dumps(plain) == before


def test_a_subclass_of_register_is_what_is_asked_for() -> None:
    assert type(from_data(ProvincialRegister, {"schema": 1})) is ProvincialRegister


@pytest.mark.parametrize("thing", ["x", 5, None, Money.idr(5), [LEAST["artisans"]]])
def test_only_records_and_what_they_are_made_of_are_written(thing: object) -> None:
    told = "field.missing" if thing is None else "field.type"

    assert faults(lambda: to_data(cast(Any, thing), personal="full")) == [(told, "")]


@pytest.mark.parametrize("text", [5, ["{}"], bytearray(b"{}"), {"schema": 1}])
def test_only_text_is_parsed(text: object) -> None:
    assert faults(lambda: loads(Register, cast(Any, text))) == [("field.type", "")]
    assert faults(lambda: loads(Register, cast(Any, None))) == [("field.missing", "")]


# --- sources, limits, types and names --------------------------------------------------------------------------------


class Somewhere(os.PathLike[str]):
    def __fspath__(self) -> str:
        return str(EXAMPLE)


@pytest.mark.parametrize(
    "source",
    [EXAMPLE, str(EXAMPLE), Somewhere(), EXAMPLE.read_bytes(), json.loads(EXAMPLE.read_bytes())],
    ids=["Path", "str", "PathLike", "bytes", "mapping"],
)
def test_a_register_is_read_from_a_path_bytes_or_plain_data(source: Any) -> None:
    assert len(read_register(source)) == 3 + 1 + 3 + 1 + 2


@pytest.mark.parametrize("source", [5, None, ["a.json"], True])
def test_a_register_is_read_from_nothing_else(source: object) -> None:
    told = "field.missing" if source is None else "field.type"

    assert faults(lambda: read_register(cast(Any, source))) == [(told, "source")]


def test_a_file_that_cannot_be_read_is_named(tmp_path: FilePath) -> None:
    for source, code in (
        (tmp_path / "nowhere.json", "document.not-found"),
        (tmp_path / "x" / "y.json", "document.not-found"),
        (tmp_path, "document.unreadable"),
        ("a\0b.json", "document.unreadable"),
    ):
        with pytest.raises(UnreadableDocument) as refused:
            read_register(source)

        (issue,) = refused.value.issues
        assert (issue.code, str(issue.path)) == (code, "")
        assert issue.params["file"]
        assert refused.value.__cause__ is not None


def test_why_a_file_cannot_be_read_is_told_in_the_language_of_the_reader(tmp_path: FilePath) -> None:
    for source in (tmp_path / "nowhere.json", tmp_path, "a\0b.json"):
        with pytest.raises(UnreadableDocument) as refused:
            read_register(source)

        (issue,) = refused.value.issues
        assert issue.message("id").startswith("Berkas ")
        assert " file " in issue.message("en")
        for reason in ("No such file", "Is a directory", "ValueError"):
            assert reason not in issue.message("id")


def test_a_file_is_read_up_to_the_limit_of_its_size(tmp_path: FilePath) -> None:
    path = tmp_path / "small.json"
    path.write_bytes(b'{"schema": 1}')

    assert Codec(most_bytes=13).read_register(path) == Register()
    assert faults(lambda: Codec(most_bytes=12).read_register(path), UnreadableDocument) == [("document.too-large", "")]


def test_a_document_is_read_up_to_the_limit_of_its_records() -> None:
    rows = [{"id": "a-1", "name": "Siti"}, {"id": "a-2", "name": "Dewi"}]

    assert len(Codec(most_records=2).read_register(document(artisans=rows))) == 2
    with pytest.raises(UnreadableDocument) as refused:
        Codec(most_records=1).read_register(document(artisans=rows))
    (issue,) = refused.value.issues
    assert (issue.code, issue.params["most"]) == ("document.too-many", 1)


WEAVERS = Codec(types={**KINDS, "artisans": Weaver})


def test_an_integrators_subclass_is_read_and_written_with_its_own_fields() -> None:
    weaver = Weaver(id="a-1", name="Siti", looms=3, guild="tenun", nik=NIK_OF_NOBODY)
    text = WEAVERS.dumps(Register([weaver]), personal="full")

    register = WEAVERS.loads(Register, text)

    assert type(register.artisans["a-1"]) is Weaver
    assert register.artisans["a-1"] == weaver
    assert WEAVERS.dumps(register, personal="full") == text
    assert WEAVERS.read_register(text.encode()) == register


def test_the_codec_of_the_house_knows_no_field_of_an_integrator() -> None:
    text = dumps(Register([Weaver(id="a-1", name="Siti", looms=3)]), personal="full")

    assert faults(lambda: loads(Register, text)) == [("field.unknown", 'artisans["a-1"].looms')]


def test_the_rules_of_an_integrators_fields_hold() -> None:
    rows = [{"id": "a-1", "name": "Siti", "looms": "3", "guild": "Tenun"}]

    assert faults(lambda: WEAVERS.read_register(document(artisans=rows))) == [
        ("field.type", 'artisans["a-1"].looms'),
        ("code.shape", 'artisans["a-1"].guild'),
    ]


NAMED = Codec(
    names={
        Artisan: {"name": "nama", "nik": "NIK", "crafts": "jenis kerajinan"},
        Meeting: {"on": "tanggal", "starts": "mulai", "ends": "selesai"},
        EquipmentGrant: {"unit_value": "harga"},
    }
)


def test_names_write_the_keys_of_another_system_at_every_depth() -> None:
    siti = Artisan(id="a-1", name="Siti", crafts=["pewter"], nik=NIK_OF_NOBODY)
    session = TrainingSession(
        id="s-1", title="W", audience="artisans", meetings=[Meeting("2020-02-27", "09:00", "10:00")]
    )

    assert NAMED.to_data(Register([siti, session]), personal="full") == {
        "schema": 1,
        "artisans": [{"id": "a-1", "nama": "Siti", "jenis kerajinan": ["pewter"], "NIK": NIK_OF_NOBODY}],
        "sessions": [
            {
                "id": "s-1",
                "title": "W",
                "audience": "artisans",
                "meetings": [{"tanggal": "2020-02-27", "mulai": "09:00", "selesai": "10:00"}],
            }
        ],
    }


@pytest.mark.parametrize("kind", KINDS)
def test_names_read_back_what_they_write(kind: str) -> None:
    for record in (FULL[kind], LEAST[kind]):
        omitted = NAMED.to_data(record, personal="omitted")

        assert NAMED.from_data(type(record), NAMED.to_data(record, personal="full")) == record
        assert NAMED.from_data(type(record), omitted) == from_data(type(record), to_data(record, personal="omitted"))


def test_under_names_faults_stand_at_the_keys_that_were_written() -> None:
    session = {
        "id": "s-1",
        "title": " ",
        "audience": "x",
        "meetings": [{"tanggal": "x"}, {"tanggal": "2020-02-27", "mulai": "9"}],
    }

    assert faults(lambda: NAMED.read_register(document(artisans=[{"id": "a-1", "nama": " ", "NIK": "1"}]))) == [
        ("text.blank", 'artisans["a-1"].nama'),
        ("nik.length", 'artisans["a-1"].NIK'),
    ]
    assert faults(lambda: NAMED.from_data(Artisan, {"id": "a-1"})) == [("field.missing", "nama")]
    assert sorted(faults(lambda: NAMED.from_data(TrainingSession, session))) == [
        ("code.unknown", "audience"),
        ("date.text", "meetings[0].tanggal"),
        ("text.blank", "title"),
        ("time.text", "meetings[1].mulai"),
    ]


def test_under_names_the_own_key_of_a_field_is_unknown() -> None:
    with pytest.raises(ValidationFailed) as failed:
        NAMED.from_data(Artisan, {"id": "a-1", "name": "Siti", "sexs": "female"})

    assert {(issue.code, issue.params.get("nearest")) for issue in failed.value.issues} == {
        ("field.unknown", "nama"),
        ("field.unknown", "sex"),
        ("field.missing", None),
    }


def test_what_is_omitted_is_named_by_the_keys_of_the_other_system() -> None:
    siti = Artisan(id="a-1", name="Siti", nik=NIK_OF_NOBODY)

    assert NAMED.to_data(siti, personal="omitted")["omitted"] == ["nama", "NIK"]
    assert NAMED.from_data(Artisan, {"id": "a-1", "omitted": ["nama", "NIK"]}).name == OMITTED


def test_a_fault_in_an_amount_is_told_at_the_key_of_the_other_system() -> None:
    plain = {"id": "m-1", "item": "Mesin", "harga": {"amount": 5, "currency": "IDR"}}

    assert faults(lambda: NAMED.from_data(EquipmentGrant, plain)) == [("field.type", "harga.amount")]


def test_a_codec_is_a_value() -> None:
    assert Codec() == Codec()
    assert Codec(most_records=5) != Codec()
    with pytest.raises(AttributeError):
        cast(Any, Codec()).most_bytes = 5


# --- fuzzing ---------------------------------------------------------------------------------------------------------

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.decimals(allow_nan=False, allow_infinity=False, places=3)
    | st.text(max_size=5)
    | st.sampled_from(["2020", "2020-02-27", "a-1", "female", "19.71", "IDR", "09:00"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "on", "amount", "currency", "total", "x:y", "x"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


def places(value: object) -> list[tuple[Any, Any]]:
    """Every place in plain data where a value stands: what holds it, and its key or index."""
    found: list[tuple[Any, Any]] = []
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        found.append((value, key))
        found += places(cast(Any, value)[key])
    return found


@settings(deadline=None)
@given(st.data())
def test_whatever_stands_in_a_document_is_read_or_told_in_words(data: st.DataObject) -> None:
    plain = to_data(Register(FULL.values()), personal="full")
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(places(plain)))
        holder[key] = data.draw(PLAIN)

    try:
        register = read_register(plain)
    except ValidationFailed as refused:
        told = [issue.message(locale) for issue in refused.issues for locale in ("id", "en")]
    else:
        told = [] if loads(Register, dumps(register, personal="full")) == register else [""]
    assert all(told)

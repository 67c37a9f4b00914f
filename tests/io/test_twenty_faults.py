"""A document with twenty faults of all sorts tells exactly these twenty, each by its place and in two languages."""

from collections import Counter
from typing import NamedTuple

import pytest

from ikm_domain.errors import Issue, ValidationFailed
from ikm_domain.io.codec import read_register

DOCUMENT = """
{
  "schema": 1,
  "organizations": [
    {"id": "o-1", "name": "Kementerian Perindustrian", "kind": "ministry"},
    {"id": "o-2", "name": "Dinas Perindustrian", "kind": "Dinas!"},
    {"name": "Dewan Kerajinan Nasional", "kind": "dekranas"}
  ],
  "artisans": [
    {"id": "a-1", "name": "  ", "sex": "perempuan", "nik": "12345"},
    {"id": "a-2", "name": "Siti Aminah", "birthyear": 1990, "crafts": []},
    {"id": "a-3", "name": "Dewi Lestari"},
    {"id": "a-3", "name": "Budi Santoso"},
    {"id": "a-5", "name": "Rahmat", "crafts": ["pewter", 7]}
  ],
  "programs": [
    {"id": "g-1", "name": "e-Smart IKM", "kind": "e-smart", "lead_id": "o-1",
     "period": "2020-13", "targets": {"artisans": 0, "machines": 1}},
    {"id": "g-2", "name": "Bantuan mesin", "kind": "equipment-aid", "lead_id": "o-1", "period": "2020",
     "budget": {"amount": 5000, "currency": "IDR"}, "spent": {"amount": "10.50", "currency": "Rp"}}
  ],
  "sessions": [
    {"id": "s-1", "title": "Workshop e-Smart IKM", "audience": "artisans",
     "meetings": [{"on": "2020-02-27", "starts": "09:00", "ends": "16:60"}],
     "reported": {"total": 20, "female": 15, "male": 6}},
    {"id": "s-2", "title": "Pengenalan Industri 4.0", "audience": "officials",
     "meetings": [{"on": "2020-02-27"}, {"on": "2020-02-26"}]},
    {"id": "s-3", "title": "Bimtek", "title": "Bimtek desain pewter", "audience": "artisans"}
  ],
  "grants": [
    {"id": "m-1", "item": "Mesin pengecoran pewter",
     "handovers": [{"giver_id": "o-1", "receiver_id": "o-1", "on": "2020-02-27"}, {"giver_id": "o-1"}]}
  ],
  "exports": [
    {"id": "k-2019", "commodity": "kerajinan", "period": "2019", "source": "ANTARA 2020-02-27",
     "value": {"amount": "892000000", "currency": "USD"},
     "equivalent": {"amount": "12480000000000", "currency": "USD"}}
  ]
}
"""


class Fault(NamedTuple):
    """One fault: its code and path, the text that holds it, and that text when it is mended."""

    code: str
    path: str
    broken: str
    mended: str


FAULTS = [
    Fault("code.shape", 'organizations["o-2"].kind', '"Dinas!"', '"dinas"'),
    Fault("field.missing", "organizations[2].id", '{"name": "Dewan', '{"id": "o-3", "name": "Dewan'),
    Fault("text.blank", 'artisans["a-1"].name', '"  "', '"Sri"'),
    Fault("code.unknown", 'artisans["a-1"].sex', '"perempuan"', '"female"'),
    Fault("nik.length", 'artisans["a-1"].nik', '"12345"', '"1971024107909998"'),
    Fault("field.unknown", 'artisans["a-2"].birthyear', '"birthyear"', '"birth_year"'),
    Fault("list.too-short", 'artisans["a-2"].crafts', "[]", '["pewter"]'),
    Fault("register.repeated-id", "artisans[3].id", '{"id": "a-3", "name": "Budi', '{"id": "a-4", "name": "Budi'),
    Fault("field.type", 'artisans["a-5"].crafts[1]', '["pewter", 7]', '["pewter", "bamboo"]'),
    Fault("period.text", 'programs["g-1"].period', '"2020-13"', '"2020-12"'),
    Fault("number.range", 'programs["g-1"].targets["artisans"]', '"artisans": 0', '"artisans": 200'),
    Fault("field.type", 'programs["g-2"].budget.amount', '"amount": 5000', '"amount": "5000"'),
    Fault("currency.unknown", 'programs["g-2"].spent.currency', '"Rp"', '"IDR"'),
    Fault("time.text", 'sessions["s-1"].meetings[0].ends', '"16:60"', '"16:00"'),
    Fault("headcount.parts", 'sessions["s-1"].reported', '"male": 6', '"male": 5'),
    Fault("meetings.order", 'sessions["s-2"].meetings[1]', '"2020-02-26"', '"2020-02-28"'),
    Fault("field.repeated", 'sessions["s-3"].title', '"title": "Bimtek", ', ""),
    Fault(
        "handover.to-oneself",
        'grants["m-1"].handovers[0].receiver_id',
        '"receiver_id": "o-1"',
        '"receiver_id": "o-2"',
    ),
    Fault(
        "field.missing",
        'grants["m-1"].handovers[1].on',
        '{"giver_id": "o-1"}',
        '{"giver_id": "o-1", "on": "2020-03-01"}',
    ),
    Fault(
        "export.equivalent-currency",
        'exports["k-2019"].equivalent',
        '{"amount": "12480000000000", "currency": "USD"}',
        '{"amount": "12480000000000", "currency": "IDR"}',
    ),
]
TOLD = Counter((fault.code, fault.path) for fault in FAULTS)


def issues_of(document: str) -> tuple[Issue, ...]:
    with pytest.raises(ValidationFailed) as failed:
        read_register(document.encode())
    return failed.value.issues


def told(issues: tuple[Issue, ...]) -> Counter[tuple[str, str]]:
    return Counter((issue.code, str(issue.path)) for issue in issues)


def test_there_are_twenty_faults_in_six_kinds_of_record_and_each_stands_once_in_the_text() -> None:
    assert len(FAULTS) == len(TOLD) == 20
    assert {path.partition("[")[0] for _, path in TOLD} == {
        "organizations",
        "artisans",
        "programs",
        "sessions",
        "grants",
        "exports",
    }
    assert [fault for fault in FAULTS if DOCUMENT.count(fault.broken) != 1] == []


def test_exactly_the_twenty_faults_are_told() -> None:
    assert told(issues_of(DOCUMENT)) == TOLD


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code} at {fault.path}")
def test_one_fault_mended_is_one_fault_fewer(fault: Fault) -> None:
    mended = DOCUMENT.replace(fault.broken, fault.mended)

    assert told(issues_of(mended)) == TOLD - Counter([(fault.code, fault.path)])


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code} at {fault.path}")
def test_a_fault_that_is_alone_is_told_alone(fault: Fault) -> None:
    document = DOCUMENT
    for other in FAULTS:
        if other is not fault:
            document = document.replace(other.broken, other.mended)

    assert told(issues_of(document)) == Counter([(fault.code, fault.path)])


def test_all_mended_is_a_register() -> None:
    document = DOCUMENT
    for fault in FAULTS:
        document = document.replace(fault.broken, fault.mended)

    register = read_register(document.encode())

    assert len(register) == 3 + 5 + 2 + 3 + 1 + 1
    assert [artisan.name for artisan in register.artisans.values()][:2] == ["Sri", "Siti Aminah"]


def test_every_fault_is_told_in_indonesian_and_in_english() -> None:
    for issue in issues_of(DOCUMENT):
        indonesian, english = issue.message("id"), issue.message("en")

        assert len(indonesian) > 10
        assert len(english) > 10
        assert indonesian != english
        assert indonesian.endswith(".")
        assert english.endswith(".")
        assert "{" not in indonesian + english


def test_no_personal_number_is_told_with_the_faults() -> None:
    document = DOCUMENT.replace('"12345"', '"19710241079099981"').replace('"Siti Aminah"', '"3171024107909998 \\u0007"')

    text = "\n".join(f"{issue.path} {issue.message('id')} {issue.message('en')}" for issue in issues_of(document))

    assert "nik" in text
    assert "1971024107909998" not in text
    assert "3171024107909998" not in text

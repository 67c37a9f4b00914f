"""Numbers for tests and examples that are sound, say what they were asked to say, and can be nobody's."""

from datetime import date
from typing import Any

import pytest

from ikm_domain.testing import make_nib, make_nik, make_nip, make_npwp
from ikm_domain.values.people import Sex
from ikm_domain.values.places import Region
from tests.checked.told import doubts, faults


def test_a_made_nik_says_what_was_asked_and_has_a_serial_that_nobody_has() -> None:
    for serial in range(9990, 10_000):
        woman = make_nik("1990-07-31", "female", region="91.01", district=7, serial=serial)
        assert woman.reveal() == f"910107710790{serial}"
        assert (woman.region, woman.sex, doubts(woman)) == (Region("91.01"), Sex.FEMALE, [])
    assert [make_nik("1990-07-01", "male", district=n).reveal()[4:6] for n in (0, 99)] == ["00", "99"]
    man = make_nik(date(2005, 5, 5), Sex.MALE)
    assert man.reveal() == "1971010505059999"
    assert make_nik("2000-02-29", "male").birth_dates() == (date(2000, 2, 29),)
    assert make_nik("1990-07-01", "male", region="19").reveal() == "1900010107909999"
    for born in (date(1900, 1, 1), date(2099, 12, 31)):
        assert born in make_nik(born, "male").birth_dates()


def test_a_made_nip_npwp_and_nib_are_sound_and_nobodys() -> None:
    nip = make_nip("1966-09-26", "1992-12-01", "female", serial=990)
    assert (nip.reveal(), doubts(nip)) == ("196609261992122990", [])
    assert make_nip(date(1990, 7, 1), date(2020, 12, 31), Sex.MALE).reveal() == "199007012020121999"
    for number in (0, 1, 2, 10, 99, 123_456, 999_999):
        npwp = make_npwp(number)
        assert (npwp.reveal()[:8], npwp.reveal()[9:]) == (f"99{number:06}", "000999")
        assert doubts(npwp) == []
    assert {make_npwp(number).reveal()[8] for number in range(100)} == set("0123456789")
    assert [make_nib(number).reveal() for number in (0, 999_999_999)] == ["9999000000000", "9999999999999"]


@pytest.mark.parametrize(
    ("make", "asked", "told"),
    [
        (make_nik, {"serial": 9989}, [("number.range", "serial")]),
        (make_nik, {"serial": 10_000}, [("number.range", "serial")]),
        (make_nik, {"serial": "9999"}, [("field.type", "serial")]),
        (make_nik, {"district": 100}, [("number.range", "district")]),
        (make_nik, {"born": "1 Juli 1990"}, [("date.text", "born")]),
        (make_nik, {"born": "1899-12-31"}, [("number.range", "born")]),
        (make_nik, {"born": date(2100, 1, 1)}, [("number.range", "born")]),
        (make_nik, {"sex": "L"}, [("code.unknown", "sex")]),
        (make_nik, {"sex": None, "region": "Babel"}, [("field.missing", "sex"), ("region.shape", "region")]),
        (make_nip, {"serial": 989}, [("number.range", "serial")]),
        (make_nip, {"appointed_on": None}, [("field.missing", "appointed_on")]),
        (make_nik, {"district": -1}, [("number.range", "district")]),
        (make_nip, {"serial": 1000}, [("number.range", "serial")]),
        (make_npwp, {"number": 1_000_000}, [("number.range", "number")]),
        (make_npwp, {"number": -1}, [("number.range", "number")]),
        (make_nib, {"number": 1_000_000_000}, [("number.range", "number")]),
        (make_nib, {"number": -1}, [("number.range", "number")]),
    ],
)
def test_a_number_that_could_be_somebodys_or_makes_no_sense_is_refused(
    make: Any, asked: dict[str, Any], told: list[tuple[str, str]]
) -> None:
    sound: dict[Any, dict[str, Any]] = {
        make_nik: {"born": "1990-07-01", "sex": "male"},
        make_nip: {"born": "1990-07-01", "appointed_on": "2020-12-01", "sex": "male"},
    }
    assert faults(make, **(sound.get(make, {}) | asked)) == told

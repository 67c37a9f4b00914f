"""The strategies that integrators use: what they promise beside sound objects."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.checked import Checked, Kind, Rule, Value, invariant, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register
from ikm_domain.rules import references
from ikm_domain.testing import crafts, moneys, nibs, niks, nips, npwps, objects, regions, registers
from ikm_domain.values.crafts import Craft
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex
from ikm_domain.values.places import Region
from tests.property.proving import Weaver, proving


class Glaze(Value):
    """A value that an integrator adds."""

    __slots__ = _parts = ("_name",)
    _name: str

    def __init__(self, name: str) -> None:
        object.__setattr__(self, "_name", name)


class _Even(Rule):
    """A rule that an integrator adds."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, int) or value % 2:
            yield wrong_type(value, at, Kind.WHOLE_NUMBER)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is int and {v} % 2 == 0"


@attrs.frozen(kw_only=True)
class Pot(Checked):
    glaze: Glaze
    inside: "Pot | None" = None
    handles: Annotated[int, _Even()] = 2
    fired_on: date | None = None
    cooled_on: date | None = None

    @invariant
    def _fired_then_cooled(self) -> Iterator[Issue]:
        if self.fired_on and self.cooled_on and self.cooled_on < self.fired_on:
            yield error("pot.cooled-early", Path(("cooled_on",)))


st.register_type_strategy(Glaze, st.sampled_from(["celadon", "ash"]).map(Glaze))


@proving()
@given(objects(Pot, handles=st.sampled_from([0, 2]), fired_on=st.dates(), inside=None))
def test_a_class_with_values_rules_and_invariants_of_its_own_is_made(pot: Pot) -> None:
    assert pot.fired_on
    assert pot.cooled_on is None or pot.cooled_on >= pot.fired_on


def test_a_rule_without_a_strategy_asks_for_one() -> None:
    with pytest.raises(TypeError, match="_Even"):
        objects(Pot)


def test_a_field_that_is_not_there_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="no field nama, umur"):
        objects(Artisan, umur=3, nama=st.just("Siti"))


@proving()
@given(objects(Artisan, sex="female", region=regions(listed=True), nik=niks(sex="female", born=date(1990, 7, 1))))
def test_what_is_fixed_is_kept_and_read_as_the_constructor_reads_it(artisan: Artisan) -> None:
    assert artisan.sex is Sex.FEMALE
    assert artisan.region is not None
    assert artisan.region.listed
    assert artisan.nik is not None
    assert artisan.nik.birth_dates()[0] == date(1990, 7, 1)


@proving()
@given(objects(Weaver, phone="+62 717 000"))
def test_an_integrators_record_is_made_with_its_own_fields(weaver: Weaver) -> None:
    assert weaver.phone == "+62 717 000"


@proving(20)
@given(
    st.one_of(
        objects(EquipmentGrant, serial_numbers=["A1", "A2", "A3"]),
        objects(TrainingSession, meetings=["2020-02-27", "2020-02-28"], reported=200),
        objects(Program, spent=Money.idr(5)),
        objects(ExportRecord, resolution=Money.usd(1), value=moneys("USD", least=0)),
    )
)
def test_a_fixed_field_that_others_may_contradict_is_kept_all_the_same(record: Any) -> None:
    kept = {"serial_numbers": ("A1", "A2", "A3"), "spent": Money.idr(5), "resolution": Money.usd(1)}
    assert any(getattr(record, name, None) == value for name, value in kept.items()) or len(record.meetings) == 2


@proving(5)
@given(st.data())
def test_what_is_fixed_and_not_sound_is_told(data: st.DataObject) -> None:
    with pytest.raises(ValidationFailed, match="sex"):
        data.draw(objects(Artisan, sex="f"))


@proving()
@given(regions(listed=True), regions(listed=False), regions(), crafts())
def test_listed_regions_are_listed_and_the_others_are_not(
    known: Region, other: Region, any_: Region, craft: Craft
) -> None:
    assert known.listed
    assert not other.listed
    assert Region(any_.code) == any_
    assert Craft(craft.code) == craft


@proving()
@given(niks(), nips(), npwps(), nibs())
def test_no_number_can_be_anyones(nik: NIK, nip: NIP, npwp: NPWP, nib: NIB) -> None:
    assert int(nik.serial) >= 9990
    assert int(nip.reveal()[15:]) >= 990
    assert [*nip.doubts(), *npwp.doubts(), *nib.doubts()] == []
    assert int(npwp.nik.serial) >= 9990 if npwp.nik else npwp.reveal()[-6:-3] == "000"
    assert nib.reveal().startswith("9999")


@proving()
@given(moneys("JPY", least=5, most=9), moneys())
def test_amounts_lie_within_their_bounds(yen: Money, money: Money) -> None:
    assert 5 <= yen.minor <= 9
    assert yen.currency == "JPY"
    assert Money(money.plain(), money.currency) == money


@proving(40)
@given(
    st.sampled_from(["completed", "rejected", "withdrew", "closed"]).flatmap(
        lambda reason: objects(Enrollment, ended=st.just(Ended("2021-01-01", reason)))
    )
)
def test_an_enrollment_is_made_to_fit_the_reason_for_which_it_ended(enrollment: Enrollment) -> None:
    assert enrollment.ended is not None
    assert enrollment.ended.reason in {"completed", "rejected", "withdrew"}
    assert (enrollment.enrolled_on is None) <= (enrollment.ended.reason != "completed")


def test_references_of_a_register_often_resolve() -> None:
    resolved: list[bool] = []

    @proving(30)
    @given(registers())
    def collect(register: Register) -> None:
        missing = {str(issue.path) for issue in references(register)}
        for artisan in register.artisans.values() if register.enterprises else ():
            if artisan.enterprise_id is not None:
                resolved.append(artisan.enterprise_id in register.enterprises)
                assert resolved[-1] or any(path.endswith("enterprise_id") for path in missing)

    collect()
    assert any(resolved)

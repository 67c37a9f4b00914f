"""Whatever a constructor is given, it makes an object or says what is wrong in the library's own words."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ikm_domain
from ikm_domain.checked import Coded, Value
from ikm_domain.errors import IkmDomainError, ValidationFailed
from ikm_domain.records.record import Record
from ikm_domain.register import KINDS, Register
from ikm_domain.testing import objects
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period
from tests.property.proving import CLASSES, LIBRARY, fields_of, proving
from tests.property.strange import ANYTHING, UNPRINTABLE

PUBLIC = [getattr(ikm_domain, name) for name in ikm_domain.__all__]
CODED = [thing for thing in PUBLIC if isinstance(thing, type) and issubclass(thing, Coded)]
POSITIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    **{cls.__name__: (cls, ("",)) for cls in CODED},
    "Money": (Money, (1, "IDR")),
    "Period": (Period, ("2019-01-01", "2019-12-31")),
    "Register": (Register, ((),)),
}


def makes_or_refuses(make: Any, *arguments: Any, **fields: Any) -> None:
    """It returns, or raises an error of the library whose text in both languages can be had."""
    told = ["made"]
    try:
        make(*arguments, **fields)
    except ValidationFailed as failed:
        told = [str(failed), *(issue.message(locale) for issue in failed.issues for locale in ("id", "en"))]
    except IkmDomainError as failed:
        told = [str(failed)]
    assert all(told)


def test_every_value_at_the_root_is_called_here() -> None:
    values = {thing.__name__ for thing in PUBLIC if isinstance(thing, type) and issubclass(thing, Value)}
    assert values == set(POSITIONS)
    assert {thing for thing in PUBLIC if isinstance(thing, type) and attrs.has(thing) and thing in LIBRARY}


@proving(300)
@given(st.sampled_from(sorted(POSITIONS)), st.data())
def test_a_value_is_made_or_refused(name: str, data: st.DataObject) -> None:
    make, arguments = POSITIONS[name]
    given = list(arguments)
    given[data.draw(st.integers(0, len(given) - 1))] = data.draw(ANYTHING)
    makes_or_refuses(make, *given)


@proving(200)
@given(st.data())
def test_a_record_with_anything_in_one_field_is_made_or_refused(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(CLASSES))
    given = fields_of(data.draw(objects(cls)))
    if given:
        given[data.draw(st.sampled_from(sorted(given)))] = data.draw(ANYTHING)
        makes_or_refuses(cls, **given)


@proving(30)
@given(ANYTHING, ANYTHING)
def test_a_record_with_anything_everywhere_is_made_or_refused(one: object, other: object) -> None:
    for cls in CLASSES:
        names = [attribute.name for attribute in attrs.fields(cls)]
        makes_or_refuses(cls, **{name: (one, other)[index % 2] for index, name in enumerate(names)})


@pytest.mark.parametrize("what", UNPRINTABLE)
def test_a_value_of_what_cannot_be_printed_is_made_or_refused(what: str) -> None:
    for make, arguments in POSITIONS.values():
        for position in range(len(arguments)):
            given = list(arguments)
            given[position] = UNPRINTABLE[what]
            makes_or_refuses(make, *given)


@pytest.mark.parametrize("what", UNPRINTABLE)
def test_a_record_of_what_cannot_be_printed_is_made_or_refused(what: str) -> None:
    for cls in CLASSES:
        names = [attribute.name for attribute in attrs.fields(cls)]
        makes_or_refuses(cls, **dict.fromkeys(names, UNPRINTABLE[what]))


@pytest.mark.parametrize("cls", [*KINDS.values(), Money, *CODED, Period], ids=lambda cls: cls.__name__)
def test_a_missing_argument_stays_a_type_error(cls: type[Any]) -> None:
    with pytest.raises(TypeError, match="required"):
        cls()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_an_unknown_argument_stays_a_type_error(cls: type[Any]) -> None:
    with pytest.raises(TypeError):
        cls(nama="Siti")


@proving(30)
@given(st.lists(ANYTHING | st.sampled_from(sorted(KINDS)).flatmap(lambda kind: objects(KINDS[kind])), max_size=4))
def test_a_register_of_anything_is_made_or_refused(records: list[Record]) -> None:
    makes_or_refuses(Register, records)
    makes_or_refuses(Register().with_records, *records)

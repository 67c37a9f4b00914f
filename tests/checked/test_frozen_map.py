"""The mapping that cannot change."""

import copy
import pickle
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from ikm_domain.frozen import FrozenMap


def test_it_reads_as_the_mapping_it_was_made_from_in_the_same_order() -> None:
    targets = FrozenMap({"officials": 100, "artisans": 200})
    assert list(targets) == ["officials", "artisans"]
    assert (len(targets), targets["artisans"], targets.get("machines"), "officials" in targets) == (2, 200, None, True)
    assert targets == {"artisans": 200, "officials": 100}


def test_it_is_empty_when_nothing_is_given() -> None:
    assert dict(FrozenMap[str, int]()) == {}


def test_it_does_not_follow_later_changes_of_what_it_was_made_from() -> None:
    given = {"artisans": 200}
    targets = FrozenMap(given)
    given["artisans"] = 1
    assert targets["artisans"] == 200


def test_nothing_can_be_set_or_deleted() -> None:
    targets: Any = FrozenMap({"artisans": 200})
    with pytest.raises(TypeError):
        targets["artisans"] = 1
    with pytest.raises(TypeError):
        del targets["artisans"]
    with pytest.raises(FrozenInstanceError):
        targets._items = {}
    with pytest.raises(FrozenInstanceError):
        del targets._items
    assert targets == {"artisans": 200}


def test_equal_ones_have_equal_hashes_whatever_their_order() -> None:
    one, other = FrozenMap({"a": 1, "b": 2}), FrozenMap({"b": 2, "a": 1})
    assert one == other
    assert len({one, other}) == 1
    assert one != FrozenMap({"a": 1, "b": 3})


def test_one_that_holds_what_cannot_be_hashed_cannot_be_hashed() -> None:
    with pytest.raises(TypeError):
        hash(FrozenMap({"a": [1]}))


def test_copies_are_the_thing_itself_and_a_pickle_brings_it_back() -> None:
    targets = FrozenMap({"artisans": 200})
    assert copy.copy(targets) is targets
    assert copy.deepcopy(targets) is targets
    back = pickle.loads(pickle.dumps(targets))
    assert (type(back), back) == (FrozenMap, targets)


def test_its_repr_makes_it_again() -> None:
    assert repr(FrozenMap({"artisans": 200})) == "FrozenMap({'artisans': 200})"

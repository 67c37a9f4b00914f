"""Classifications, each code bound to the edition that it is of."""

from typing import Any

import pytest

from ikm_domain.values.classifications import Kbli, KbliEdition
from tests.checked.told import doubts, facts, faults


def test_a_kbli_group_is_bound_to_its_edition() -> None:
    # 13133 is printed cloth in KBLI 2020 and wax batik in KBLI 2025.
    printed, batik = Kbli("13133", "2020"), Kbli("13133", "2025")
    assert printed != batik
    assert printed == Kbli("13133", KbliEdition.KBLI_2020)
    assert doubts(printed) == []
    assert [edition.value for edition in KbliEdition] == ["2009", "2015", "2017", "2020", "2025"]


@pytest.mark.parametrize(
    ("code", "edition", "expected"),
    [
        ("1313", "2020", [("kbli.shape", "code")]),
        ("C.13134", "2020", [("kbli.shape", "code")]),
        (13134, "2020", [("field.type", "code")]),
        ("13134", "2021", [("code.unknown", "edition")]),
        ("13134", 2020, [("field.type", "edition")]),
        (None, None, [("field.missing", "code"), ("field.missing", "edition")]),
    ],
)
def test_what_is_no_group_of_an_edition_is_refused(code: Any, edition: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Kbli, code, edition) == expected


def test_the_wrong_group_comes_along() -> None:
    assert facts(Kbli, "C.13134", "2020") == {"given": "C.13134"}

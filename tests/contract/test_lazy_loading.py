"""What is costly loads when it is asked for: each question is put to a fresh interpreter."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEN_NAMES = """
from ikm_domain import (
    Artisan, Enterprise, EquipmentGrant, ExportRecord, Money, Official, Organization, Program, Region, TrainingSession,
)
"""


def loaded_by(code: str) -> set[str]:
    """The modules of a fresh interpreter after the code has run in it."""
    told = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def packages(modules: set[str]) -> set[str]:
    return {name.split(".")[0] for name in modules}


def own(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith("ikm_domain")}


def test_importing_the_package_loads_nothing_of_it_but_its_face() -> None:
    modules = loaded_by("import ikm_domain")
    assert own(modules) == {"ikm_domain"}
    assert packages(modules) & {"attr", "attrs", "babel", "pendulum", "hypothesis", "annotated_types"} == set()


def test_the_names_can_be_listed_and_the_version_asked_without_loading_any() -> None:
    assert own(loaded_by("import ikm_domain; dir(ikm_domain); ikm_domain.__all__; ikm_domain.__version__")) == {
        "ikm_domain"
    }


def test_a_value_loads_no_record() -> None:
    modules = own(loaded_by("from ikm_domain import Money, Region; Money.idr(1), Region('19.71').name"))
    assert "ikm_domain.values.money" in modules
    assert {name for name in modules if name.split(".")[1:2] in (["records"], ["register"], ["language"])} == set()


def test_the_ten_common_names_and_one_of_each_record_load_neither_babel_nor_pendulum() -> None:
    modules = loaded_by(f"{TEN_NAMES}\nfrom tests.contract.samples import SAMPLES\nassert len(SAMPLES) > 30")
    assert "ikm_domain.records.exports" in modules
    assert packages(modules) & {"babel", "pendulum", "hypothesis"} == set()
    assert {name for name in own(modules) if name.split(".")[1:2] in (["language"], ["io"], ["reports"])} == set()


def test_tables_that_a_caller_asks_for_wait_until_then() -> None:
    tables = {f"ikm_domain.values.{name}" for name in ("craft_tables", "hs_baskets", "kbli_bridge", "scales")}
    firm = "Enterprise(id='e-1', name='Pewter', kind='kub', region='19.71', crafts=['pewter'])"
    assert own(loaded_by(f"{TEN_NAMES}\n{firm}.crafts[0].name")) & tables == set()
    assert own(loaded_by(f"{TEN_NAMES}\n{firm}.scale('bps-survey')")) & tables == {"ikm_domain.values.scales"}


@pytest.mark.parametrize(
    "code",
    [
        "from ikm_domain import check\ncheck(samples.ARTISAN); check(samples.VALUES[-1])",
        "from ikm_domain import reach\nreach(samples.VALUES[-1], audience='artisans')",
        "repr(samples.SAMPLES), hash(samples.RECORDS)",
        "import pickle\npickle.loads(pickle.dumps(samples.SAMPLES))",
        "from ikm_domain import from_data, to_data, Register\n"
        "from_data(Register, to_data(samples.VALUES[-1], personal='full'))",
        "from ikm_domain import Artisan, ValidationFailed\n"
        "try: Artisan(id='', name='')\nexcept ValidationFailed as failed: failed.issues[0].path",
    ],
    ids=["check", "reach", "repr", "pickle", "codec", "refusal"],
)
def test_work_that_tells_no_text_and_no_moment_loads_neither_babel_nor_pendulum(code: str) -> None:
    modules = loaded_by(f"from tests.contract import samples\n{code}")
    assert packages(modules) & {"babel", "pendulum"} == set()


def test_a_meeting_as_moments_loads_pendulum_and_no_babel() -> None:
    untold = "from ikm_domain import Meeting\nmeeting = Meeting('2020-02-27', '09:00', '16:00')\nmeeting.interval(None)"
    assert packages(loaded_by(untold)) & {"babel", "pendulum"} == set()
    assert packages(loaded_by(f"{untold}\nmeeting.interval('Asia/Jakarta')")) & {"babel", "pendulum"} == {"pendulum"}


def test_the_year_before_a_period_loads_pendulum() -> None:
    asked = loaded_by("from ikm_domain import Period\nPeriod('2020').year_earlier()")
    assert packages(asked) & {"babel", "pendulum"} == {"pendulum"}


@pytest.mark.parametrize(
    ("code", "babel"),
    [
        ("from ikm_domain import format_date\nimport datetime\nformat_date(datetime.date(2020, 2, 27))", True),
        ("from ikm_domain import format_time_range\nimport datetime\nformat_time_range(datetime.time(9))", False),
        ("from ikm_domain import format_money, Money\nformat_money(Money(1, 'EUR'))", True),
        ("from ikm_domain import format_money, Money\nformat_money(Money.idr(1)), format_money(Money.usd(1))", False),
        ("from ikm_domain import format_number\nformat_number(12480)", False),
        ("from ikm_domain import label, Sex\nlabel(Sex.FEMALE)", False),
        ("from ikm_domain import Issue\nIssue('text.blank').message()", False),
    ],
    ids=["date", "times", "euro", "rupiah", "number", "label", "message"],
)
def test_babel_loads_for_names_of_days_and_foreign_symbols_alone(code: str, babel: bool) -> None:
    assert packages(loaded_by(code)) & {"babel", "pendulum"} == ({"babel"} if babel else set())

"""The house stands on floors: imports go one way down, costly ones wait, and the core touches nothing outside it."""

import ast
import sys
from graphlib import TopologicalSorter

from tests.contract.source import FILES, TREES, imports

# From the ground up; modules on one floor stand beside each other. A package of files is one wing.
FLOORS = (
    ("frozen", "plain"),
    ("errors",),
    ("checked",),
    ("data",),
    ("values",),
    ("columns", "records"),
    ("register",),
    ("rules", "statistics"),
    ("language",),
    ("io",),
    ("reports", "sheets"),
    ("__main__",),
    ("testing",),
)
FLOOR_OF = {wing: floor for floor, wings in enumerate(FLOORS) for wing in wings}

# What lies below a wing and is still none of its business.
NEVER = {
    "columns": {"data"},
    "language": {"columns", "records", "register", "rules", "statistics"},
    "io": {"rules", "statistics"},
    "reports": {"rules", "io"},
    "sheets": {"rules", "io"},
    "testing": {"language", "io", "reports", "__main__"},
}

# Every import inside a function: upward for a text, downward for a table or a costly package.
SANCTIONED = {
    ("", "__getattr__", "importlib.metadata"),
    ("checked.base", "Checked._repr_html_", "ikm_domain.language.html"),
    ("errors", "Issue._repr_html_", "ikm_domain.language.html"),
    ("errors", "Issue.message", "ikm_domain.language.messages"),
    ("errors", "ValidationFailed._repr_html_", "ikm_domain.language.html"),
    ("register", "Register._repr_html_", "ikm_domain.language.html"),
    ("values.figures", "Figure.sentence", "ikm_domain.language.messages"),
    ("values.figures", "Breakdown.to_table", "ikm_domain.language.cells"),
    ("values.tables", "Table.to_csv", "ikm_domain.io.csv_text"),
    ("io.sheets", "_workbook", "openpyxl"),
    ("io.rosters.corrections", "_write_xlsx", "openpyxl"),
    ("io.rosters.corrections", "_text_cell", "openpyxl.cell"),
    ("language.labels", "_codes", "ikm_domain.data.crafts"),
    ("values.kbli_bridge", "KbliBridge.shipped", "ikm_domain.data.kbli_bridge"),
    ("values.hs_baskets", "hs_baskets", "ikm_domain.data.hs_baskets"),
    ("records.enterprise", "Enterprise.scale", "ikm_domain.values.scales"),
    ("records.exports.record", "to_commodity", "ikm_domain.values.hs_baskets"),
    ("values.scales", "ScaleVerdict.explanation", "ikm_domain.language.scales"),
    ("values.scales", "scale_rule_sets", "ikm_domain.data.scale_rules"),
    ("values.crafts", "_entries", "ikm_domain.data.crafts"),
    ("values.craft_tables", "CraftTable.shipped", "ikm_domain.data.craft_aliases"),
    ("values.craft_tables", "CraftTable.shipped", "ikm_domain.data.crafts"),
    ("values.places", "_entries", "ikm_domain.data.regions"),
    ("values.identifiers", "Identifier.pseudonym", "base64"),
    ("values.identifiers", "Identifier.pseudonym", "hashlib"),
    ("values.region_tables", "RegionTable.shipped", "ikm_domain.data.region_aliases"),
    ("values.region_tables", "RegionTable.shipped", "ikm_domain.data.regions"),
    ("values.periods", "Period.year_earlier", "pendulum"),
    ("records.training", "Meeting.interval", "pendulum"),
    ("language.formatting.dates", "_clock", "babel.dates"),
    ("language.formatting.dates", "_date_writer", "babel.dates"),
    ("language.formatting.dates", "_names", "babel"),
    ("language.formatting.other_locales", "other_money_writer", "babel"),
    ("language.formatting.other_locales", "other_money_writer", "babel.numbers"),
    ("language.formatting.other_locales", "write_other_number", "babel"),
    ("language.currencies", "currency_names", "babel.numbers"),
    ("language.locales", "_any_language", "babel"),
    ("language.formatting.dates", "_other_period", "babel.dates"),
}

# Where a package from elsewhere may be named at all.
WINGS_OF_PACKAGE = {
    "attr": set(FLOOR_OF),
    "attrs": set(FLOOR_OF),
    "babel": {"language"},
    "pendulum": {"values", "records"},
    "hypothesis": {"testing"},
    "openpyxl": {"io"},
}

# What reads a clock, the machine, files, the network or the caller's decimal context, and who may.
# fmt: off
OUTSIDE_MODULES = {
    "_io", "asyncio", "getpass", "glob", "http", "io", "locale", "logging", "multiprocessing", "os", "pathlib",
    "platform", "random", "secrets", "select", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys",
    "tempfile", "threading", "time", "urllib", "uuid", "warnings", "zoneinfo",
}
OUTSIDE_NAMES = {"breakpoint", "getcontext", "input", "localcontext", "open", "print", "setcontext"}
OUTSIDE_ATTRIBUTES = {
    "environ", "fromtimestamp", "getcontext", "getenv", "local", "localcontext", "monotonic", "now", "perf_counter",
    "setcontext", "stderr", "stdin", "stdout", "time_ns", "today", "tzlocal", "urandom", "utcnow",
}
# fmt: on
ALLOWED = {
    ("checked.kinds", "sys"),  # `sys.modules`, to see whether a caller has loaded annotated-types
    ("language.formatting.other_locales", "localcontext"),  # hands Babel a context of its own
    ("io.codec", "os"),  # `os.PathLike`, a type
    ("io.codec", "open"),
    ("io.csv_text", "os"),  # `os.PathLike`, a type
    ("io.csv_text", "open"),
    ("io.files", "os"),  # `os.PathLike`, a type
    ("io.sheets", "io"),
    ("io.sheets", "os"),  # `os.PathLike`, a type, and `os.fspath`
    ("io.rosters.corrections", "os"),  # `os.PathLike` and `os.fspath`
    ("io.rosters.corrections", "open"),
    ("io.rosters.roster", "os"),  # `os.PathLike`, a type
    ("values.tables", "os"),  # `os.PathLike`, a type
    ("__main__", "io"),
    ("__main__", "os"),
    ("__main__", "sys"),
    ("__main__", "stdout"),
    ("__main__", "stderr"),
    ("__main__", "print"),
}


def wing(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def test_every_module_stands_on_a_floor() -> None:
    assert {wing(module) for module in TREES} - {""} <= set(FLOOR_OF)


def test_imports_go_down_the_floors_and_never_up_or_across() -> None:
    climbing = [
        found
        for found in imports()
        if found.by and found.own is not None and not found.inside
        if wing(found.own) != wing(found.by) and FLOOR_OF.get(wing(found.own), 99) >= FLOOR_OF[wing(found.by)]
    ]
    assert climbing == []


def test_wings_keep_out_of_what_is_none_of_their_business() -> None:
    assert [
        found for found in imports() if found.own is not None and wing(found.own) in NEVER.get(wing(found.by), ())
    ] == []


def test_tables_import_nothing() -> None:
    assert [found for found in imports() if wing(found.by) == "data"] == []


def test_records_never_import_one_another() -> None:
    crossing = [
        found
        for found in imports()
        if wing(found.by) == "records" and wing(found.own or "") == "records" and found.own != "records.record"
        if (found.own or "").split(".")[:2] != found.by.split(".")[:2]
    ]
    assert crossing == []


def test_no_module_imports_the_root_which_imports_nothing_of_its_own_but_for_types() -> None:
    assert [found for found in imports() if found.own == ""] == []
    assert [found for found in imports() if found.by == "" and found.own and not found.for_types] == []


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {module: set() for module in TREES}
    for found in imports():
        if found.by and found.own and not found.inside:
            graph[found.by].add(found.own)
    assert set(TopologicalSorter(graph).static_order()) == set(graph)


def test_imports_inside_functions_are_those_that_are_listed() -> None:
    assert {(found.by, found.inside, found.what) for found in imports() if found.inside} == SANCTIONED


def test_costly_packages_wait_inside_functions() -> None:
    costly = [found for found in imports() if found.top in ("babel", "pendulum")]
    assert costly
    assert [found for found in costly if not found.inside and not found.for_types] == []


def test_packages_from_elsewhere_are_named_only_in_their_wings() -> None:
    elsewhere = {
        (found.top, wing(found.by))
        for found in imports()
        if found.own is None and found.top not in sys.stdlib_module_names
    }
    assert [(top, by) for top, by in elsewhere if by not in WINGS_OF_PACKAGE.get(top, ())] == []


def test_nothing_reads_a_clock_the_machine_a_file_or_a_network_but_the_codec_the_tables_and_the_command() -> None:
    touched = {(found.by, found.top) for found in imports() if found.top in OUTSIDE_MODULES and not found.for_types}
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id in OUTSIDE_NAMES:
                touched.add((module, node.id))
            elif isinstance(node, ast.Attribute) and node.attr in OUTSIDE_ATTRIBUTES:
                touched.add((module, node.attr))
            elif isinstance(node, ast.alias) and node.name in OUTSIDE_ATTRIBUTES:
                touched.add((module, node.name))
    assert touched == ALLOWED


def test_no_module_holds_a_global_that_a_function_rebinds() -> None:
    rebinding = [
        f"{module}:{node.lineno}"
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Global)
    ]
    assert rebinding == []


def test_no_module_is_longer_than_its_cap() -> None:
    # Tables, wordings and the face are lists; anything else past some four hundred lines becomes a package.
    lists = {"", "language.catalogue"}
    lengths = {
        module: len(path.read_text("utf-8").splitlines())
        for module, path in FILES.items()
        if module not in lists and wing(module) != "data"
    }
    assert {module: length for module, length in lengths.items() if length > 500} == {}

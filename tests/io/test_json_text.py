"""A text that is no sound JSON is refused with the line and column of what is wrong, and never lets a digit pass."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from decimal import Context, Decimal, Inexact, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikm_domain.errors import UnreadableDocument, ValidationFailed
from ikm_domain.io.codec import Codec, loads, read_register
from ikm_domain.io.json_text import parse
from ikm_domain.records.artisan import Artisan
from ikm_domain.register import Register

ROOM = 1_000_000


def refusal(call: Callable[[], object]) -> tuple[str, object, object]:
    """The code of the one issue, with line and column."""
    with pytest.raises(UnreadableDocument) as refused:
        call()
    (issue,) = refused.value.issues
    assert str(issue.path) == ""
    for locale in ("id", "en"):
        assert issue.message(locale).endswith(".")
    return issue.code, issue.params.get("line"), issue.params.get("column")


# The fourth line is, counted by hand:
#          1         2         3         4         5
# 123456789012345678901234567890123456789012345678901234567890
#     {"id": "NaN", "name": "a \" NaN 1e999", "birth_year": …
LINES = '{\n  "schema": 1,\n  "artisans": [\n    {"id": "NaN", "name": "a \\" NaN 1e999", "birth_year": @}\n  ]\n}\n'


@pytest.mark.parametrize(
    "number",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1E+999",
        "1e-999",
        "1" * 41,
        "-" + "1" * 40,
        "0." + "1" * 39,
        "1e61",
    ],
)
def test_a_number_that_is_not_finite_or_too_long_is_refused_at_its_place(number: str) -> None:
    text = LINES.replace("@", number)

    assert refusal(lambda: loads(Register, text)) == ("json.number", 4, 59)
    assert refusal(lambda: loads(Register, text.encode())) == ("json.number", 4, 59)


@pytest.mark.parametrize(
    "exponent", ["1e99999999999999999999", "1e-99999999999999999999", "1e1000000000000000000", "0e99999999999999999999"]
)
def test_an_exponent_beyond_every_decimal_is_refused_like_any_other(exponent: str) -> None:
    assert refusal(lambda: loads(Register, LINES.replace("@", exponent))) == ("json.number", 4, 59)


def test_the_first_of_several_unsound_numbers_is_the_one_that_is_told() -> None:
    text = '{"a": 1,\n "b": "Infinity",\n   "c": [2, 1e999, NaN]}'

    # The third line: three spaces, "c": is columns 4 to 7, [ is 9, 2 is 10, the number begins at 13.
    assert refusal(lambda: parse(text, ROOM)) == ("json.number", 3, 13)


def test_an_unsound_number_alone_stands_at_the_first_column() -> None:
    assert refusal(lambda: parse("NaN", ROOM)) == ("json.number", 1, 1)
    assert refusal(lambda: parse("\n\n  -Infinity", ROOM)) == ("json.number", 3, 3)


@pytest.mark.parametrize("number", ["1" * 40, "-" + "1" * 39])
def test_a_number_of_forty_characters_is_read(number: str) -> None:
    assert parse(number, ROOM) == int(number)


@pytest.mark.parametrize(
    ("number", "read"),
    [
        ("1.50", Decimal("1.50")),
        ("0.1", Decimal("0.1")),
        ("1e60", Decimal("1e60")),
        ("1E-60", Decimal("1e-60")),
        ("123456789.123456789123456789", Decimal("123456789.123456789123456789")),
    ],
)
def test_a_number_with_decimals_keeps_every_digit(number: str, read: Decimal) -> None:
    value = parse(number, ROOM)

    assert isinstance(value, Decimal)
    assert value.as_tuple() == read.as_tuple()


def test_the_decimal_context_of_the_caller_changes_nothing() -> None:
    with localcontext(Context(prec=3, traps=[Inexact])):
        assert str(parse("123456789.123456789", ROOM)) == "123456789.123456789"
        assert refusal(lambda: parse("1e999", ROOM)) == ("json.number", 1, 1)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ("   ", 1, 4),
        ("{", 1, 2),
        ('{"a": tru}', 1, 7),
        ('{\n  "a" 1\n}', 2, 7),
        ('{\n  "a": "x\ty"\n}', 2, 10),
        ("{}\n x", 2, 2),
        ('{\n\n  "artisans": [\n    {"id" "a-1"}\n  ]\n}', 4, 11),
        ("{'a': 1}", 1, 2),
        ('["é", nul]', 1, 7),
    ],
)
def test_malformed_json_is_told_with_line_and_column(text: str, line: int, column: int) -> None:
    assert refusal(lambda: loads(Register, text)) == ("json.malformed", line, column)
    assert refusal(lambda: loads(Register, text.encode())) == ("json.malformed", line, column)


@pytest.mark.parametrize("text", ['{"a": 1}{"b": 2}', '{"a": 01}', '{"a": +1}', '{"a": .5}', '{"a": 0x1}', "[1, 2"])
def test_what_is_almost_json_is_malformed(text: str) -> None:
    assert refusal(lambda: parse(text, ROOM))[0] == "json.malformed"


@pytest.mark.parametrize("broken", [b"\xff", b"\xc3(", b"\xed\xa0\x80", b"\xc0\xaf"])
def test_broken_utf8_is_told_with_line_and_column(broken: bytes) -> None:
    # On the third line: two spaces, then "name": is columns 3 to 9, the quote is 11, S is 12; é is one column.
    text = b'{\n  "schema": 1,\n  "name": "S\xc3\xa9' + broken + b'"}'

    assert refusal(lambda: loads(Register, text)) == ("json.encoding", 3, 14)


def test_a_text_in_utf16_is_not_utf8() -> None:
    assert refusal(lambda: loads(Register, '{"schema": 1}'.encode("utf-16"))) == ("json.encoding", 1, 1)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert loads(Register, '\ufeff{"schema": 1}') == Register()
    assert loads(Register, b'\xef\xbb\xbf{"schema": 1}') == Register()


def test_a_byte_order_mark_takes_no_column() -> None:
    assert refusal(lambda: loads(Register, b'\xef\xbb\xbf{"a": nul}')) == ("json.malformed", 1, 7)
    assert refusal(lambda: loads(Register, '\ufeff{"a": nul}')) == ("json.malformed", 1, 7)
    assert refusal(lambda: loads(Register, b'\xef\xbb\xbf{"a": NaN}')) == ("json.number", 1, 7)


def test_broken_utf8_behind_a_byte_order_mark_is_told_at_its_place() -> None:
    assert refusal(lambda: loads(Register, b'\xef\xbb\xbf{"a": "\xff"}')) == ("json.encoding", 1, 8)
    assert refusal(lambda: loads(Register, b'\xef\xbb\xbf{\n"a": "\xff"}')) == ("json.encoding", 2, 7)


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"schema":'])
def test_nesting_beyond_measure_is_refused_and_breaks_nothing(opening: str) -> None:
    assert refusal(lambda: loads(Register, opening * 100_000)) == ("json.too-deep", None, None)


@pytest.mark.parametrize("depth", [5, 19, 20, 21, 22, 50, 200, 400])
def test_deep_data_where_it_does_not_belong_is_an_issue_of_its_field(depth: int) -> None:
    deep = "[" * depth + "]" * depth
    text = f'{{"id": "a-1", "name": {deep}, "crafts": {deep}, "extra": {{"siinas:x": {deep}}}}}'

    with pytest.raises(ValidationFailed) as failed:
        loads(Artisan, text)

    told = [(issue.code, str(issue.path)) for issue in failed.value.issues]
    assert told[:2] == [("field.type", "name"), ("field.type", "crafts[0]")]
    assert [code for code, _ in told[2:]] == ([] if depth <= 9 else ["extra.too-large"])


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ('{"schema": 1, "schema": 1}', ["schema"]),
        ('{"schema": 1, "artisans": [], "artisans": []}', ["artisans"]),
        ('{"schema": 1, "artisans": [{"id": "a-1", "id": "a-1", "name": "Siti"}]}', ['artisans["a-1"].id']),
        (
            '{"schema": 1, "artisans": [{"id": "a-1", "name": "S", "name": "T", "sex": "male", "sex": "female"}]}',
            ['artisans["a-1"].name', 'artisans["a-1"].sex'],
        ),
        (
            '{"schema": 1, "sessions": [{"id": "s-1", "title": "W", "audience": "mixed",'
            ' "reported": {"total": 1, "total": 2, "total": 3}}]}',
            ['sessions["s-1"].reported.total'],
        ),
        (
            '{"schema": 1, "sessions": [{"id": "s-1", "title": "W", "audience": "mixed",'
            ' "meetings": [{"on": "2020-02-27"}, {"on": "2020-02-28", "on": "2020-02-29"}]}]}',
            ['sessions["s-1"].meetings[1].on'],
        ),
        (
            '{"schema": 1, "grants": [{"id": "m-1", "item": "M",'
            ' "unit_value": {"amount": "1", "amount": "2", "currency": "IDR"}}]}',
            ['grants["m-1"].unit_value.amount'],
        ),
    ],
)
def test_a_key_that_is_written_twice_is_refused_at_any_depth(text: str, paths: list[str]) -> None:
    with pytest.raises(ValidationFailed) as failed:
        loads(Register, text)

    assert [(issue.code, str(issue.path)) for issue in failed.value.issues] == [
        ("field.repeated", path) for path in paths
    ]


def test_a_key_that_is_written_twice_in_extra_fields_is_refused() -> None:
    text = (
        '{"id": "a-1", "name": "S", "extra": {"x:a": [{"b": {"c": 1, "c": 1}}], "x:a": 1, "x:d": [[{"e": 1, "e": 2}]]}}'
    )

    with pytest.raises(ValidationFailed) as failed:
        loads(Artisan, text)

    assert [(issue.code, issue.path[-1]) for issue in failed.value.issues] == [
        ("field.repeated", "x:a"),
        ("field.repeated", "e"),
    ]


def test_a_key_that_is_written_twice_in_targets_is_refused() -> None:
    text = (
        '{"schema": 1, "programs": [{"id": "g-1", "name": "P", "kind": "e-smart", "period": "2020", "lead_id": "o-1",'
        ' "targets": {"artisans": 1, "artisans": 1}}]}'
    )

    with pytest.raises(ValidationFailed) as failed:
        loads(Register, text)

    assert [(issue.code, issue.path) for issue in failed.value.issues] == [
        ("field.repeated", ("programs", "g-1", "targets", "artisans"))
    ]


def test_an_object_with_a_repeated_key_where_text_is_due_is_told_as_an_object() -> None:
    with pytest.raises(ValidationFailed) as failed:
        loads(
            Register, '{"schema": 1, "artisans": [{"id": "a-1", "name": {"x": 1, "x": 2}}], "grants": {"y": 1, "y": 2}}'
        )

    assert [(issue.code, str(issue.path), issue.message("en")) for issue in failed.value.issues] == [
        ("field.type", 'artisans["a-1"].name', "This must be text, not a mapping."),
        ("field.type", "grants", "This must be a list, not a mapping."),
    ]


MANY_KEYS = """
from ikm_domain.io.json_text import parse
parse("{" + ",".join(f'"k{n}": 1' for n in range(150_000)) + ', "k0": 2}', 10**9)
"""


def test_one_repeated_key_among_very_many_is_found_in_linear_time() -> None:
    """A quadratic search would take minutes here, a linear one well below a second."""
    subprocess.run([sys.executable, "-c", MANY_KEYS], timeout=20, check=True)


def test_a_text_is_read_up_to_the_limit_of_its_size() -> None:
    text = '{"schema": 1}'

    assert Codec(most_bytes=13).loads(Register, text) == Register()
    assert Codec(most_bytes=13).loads(Register, text.encode()) == Register()
    assert refusal(lambda: Codec(most_bytes=12).loads(Register, text))[0] == "document.too-large"
    assert refusal(lambda: Codec(most_bytes=12).loads(Register, text.encode()))[0] == "document.too-large"


@settings(deadline=None)
@given(st.text(max_size=40) | st.text(alphabet='{}[]":,.0123456789eE+-NaIfinty\\ \n', max_size=40))
def test_any_text_is_read_or_refused_by_an_error_of_the_library(text: str) -> None:
    try:
        loads(Register, text)
    except ValidationFailed as refused:
        told = [issue.message(locale) for issue in refused.issues for locale in ("id", "en")]
    else:
        told = []
    assert all(told)


@settings(deadline=None)
@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused_by_an_error_of_the_library(text: bytes) -> None:
    with suppress(ValidationFailed):
        read_register(text)

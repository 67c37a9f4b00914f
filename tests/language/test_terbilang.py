"""Numbers in words: the forms of the language, and a grammar of them that shares nothing with the code."""

import random
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import UnknownLocale, ValidationFailed
from ikm_domain.language.terbilang import LetterCase, number_words, parse_number_words

# ---- The forms that Indonesian gives a one of its own (KBBI: seribu, seratus, sepuluh, sebelas, but satu juta).


@pytest.mark.parametrize(
    ("number", "in_indonesian", "in_english"),
    [
        (0, "nol", "zero"),
        (1, "satu", "one"),
        (10, "sepuluh", "ten"),
        (11, "sebelas", "eleven"),
        (12, "dua belas", "twelve"),
        (20, "dua puluh", "twenty"),
        (21, "dua puluh satu", "twenty-one"),
        (100, "seratus", "one hundred"),
        (101, "seratus satu", "one hundred one"),
        (111, "seratus sebelas", "one hundred eleven"),
        (200, "dua ratus", "two hundred"),
        (1000, "seribu", "one thousand"),
        (1001, "seribu satu", "one thousand one"),
        (1100, "seribu seratus", "one thousand one hundred"),
        (11_000, "sebelas ribu", "eleven thousand"),
        (21_000, "dua puluh satu ribu", "twenty-one thousand"),
        (100_000, "seratus ribu", "one hundred thousand"),
        (101_000, "seratus satu ribu", "one hundred one thousand"),
        (1_000_000, "satu juta", "one million"),
        (1_001_000, "satu juta seribu", "one million one thousand"),
        (1_000_000_000, "satu miliar", "one billion"),
        (10**12, "satu triliun", "one trillion"),
        (10**15, "seribu triliun", "one quadrillion"),
        (10**15 + 10**12, "seribu satu triliun", "one quadrillion one trillion"),
        (-1500, "minus seribu lima ratus", "minus one thousand five hundred"),
    ],
)
def test_a_number_has_the_words_of_the_language(number: int, in_indonesian: str, in_english: str) -> None:
    assert number_words(number) == in_indonesian
    assert number_words(number, locale="en") == in_english
    assert parse_number_words(in_indonesian) == number
    assert parse_number_words(in_english, locale="en") == number


@pytest.mark.parametrize(
    ("number", "in_indonesian", "in_english"),
    [
        ("12.48", "dua belas koma empat delapan", "twelve point four eight"),
        ("12.480", "dua belas koma empat delapan nol", "twelve point four eight zero"),
        ("-0.05", "minus nol koma nol lima", "minus zero point zero five"),
        ("1E+3", "seribu", "one thousand"),
        ("-0", "nol", "zero"),
        ("1.000000000000000001", f"satu koma{' nol' * 17} satu", f"one point{' zero' * 17} one"),
    ],
)
def test_decimals_are_read_out_digit_by_digit(number: str, in_indonesian: str, in_english: str) -> None:
    assert number_words(Decimal(number)) == in_indonesian
    assert number_words(Decimal(number), locale="en") == in_english
    assert str(parse_number_words(in_indonesian)) == f"{Decimal(number) + 0:f}"
    assert parse_number_words(in_english, locale="en") == Decimal(number)


def test_words_come_in_four_cases() -> None:
    assert [number_words(921, locale="en", case=case) for case in LetterCase] == [
        "nine hundred twenty-one",
        "Nine hundred twenty-one",
        "Nine Hundred Twenty-One",
        "NINE HUNDRED TWENTY-ONE",
    ]


# ---- What other packages get wrong: terbilang 101000 ("seratus seribu"), 12.480 (twelve thousand), 1.005 ("seribu
# lima"), 1E+3 ("tiga belas"); num2words 1001000 ("satu juta satu ribu"), 10^18 ("kuantiliun"), True ("satu");
# angka-terbilang -1500 (" puluh satu ribu lima ratus"); terbilang-ts 0 (""), -5 ("Lima"), 9007199254740993.


def test_numbers_that_others_say_wrong_are_said_right() -> None:
    assert number_words(101_000) == "seratus satu ribu"
    assert number_words(Decimal("12.480")) == "dua belas koma empat delapan nol"
    assert number_words(Decimal("1.005")) == "satu koma nol nol lima"
    assert number_words(Decimal("1E+3")) == "seribu"
    assert number_words(1_001_000) == "satu juta seribu"
    assert number_words(-1500) == "minus seribu lima ratus"
    assert number_words(0) == "nol"
    assert number_words(-5) == "minus lima"
    assert number_words(9_007_199_254_740_993) == (
        "sembilan ribu tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta "
        "tujuh ratus empat puluh ribu sembilan ratus sembilan puluh tiga"
    )
    for wrong in (10**18, True):
        with pytest.raises(ValidationFailed):
            number_words(wrong)


# ---- An independent grammar: each rule is a pattern over words, and gives what the words are worth.

DIGIT = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9}
ONE = "|".join(DIGIT)
TWO_ON = "|".join(word for word in DIGIT if word != "satu")
BELOW_1000 = (
    rf"(?:(?:(?P<se>seratus)|(?P<ratus>{TWO_ON}) ratus)(?: |$))?"
    rf"(?:(?P<ten>sepuluh)|(?P<eleven>sebelas)|(?P<belas>{TWO_ON}) belas"
    rf"|(?:(?P<puluh>{TWO_ON}) puluh(?: |$))?(?P<one>{ONE})?)?"
)
EN_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
EN_BELOW_1000 = (
    rf"(?:(?P<hundred>{'|'.join(EN_ONES[1:10])}) hundred(?: |$))?"
    rf"(?:(?P<tens>{'|'.join(EN_TENS)})(?:-(?P<unit>{'|'.join(EN_ONES[1:10])}))?|(?P<small>{'|'.join(EN_ONES[1:])}))?"
)


def worth_below_1000(words: str) -> int:
    """From 1 to 999, in Indonesian."""
    read = re.fullmatch(BELOW_1000, words)
    assert read, words
    assert not words.endswith(" "), words
    hundreds = 1 if read["se"] else DIGIT.get(read["ratus"], 0)
    below_100 = 10 if read["ten"] else 11 if read["eleven"] else 0
    if read["belas"]:
        below_100 = 10 + DIGIT[read["belas"]]
    elif read["puluh"] or read["one"]:
        below_100 = 10 * DIGIT.get(read["puluh"], 0) + DIGIT.get(read["one"], 0)
    return 100 * hundreds + below_100


def en_worth_below_1000(words: str) -> int:
    """From 1 to 999, in English."""
    read = re.fullmatch(EN_BELOW_1000, words)
    assert read, words
    assert not words.endswith(" "), words
    tens = 10 * (EN_TENS.index(read["tens"]) + 2) if read["tens"] else 0
    return (
        100 * (EN_ONES.index(read["hundred"]) if read["hundred"] else 0)
        + tens
        + (EN_ONES.index(read["unit"] or read["small"]) if read["unit"] or read["small"] else 0)
    )


def worth_below_million(words: str) -> int:
    """From 1 to 999,999, in Indonesian: one thousand is *seribu*, and never stands behind a hundred."""
    if words == "seribu" or words.startswith("seribu "):
        rest = words.removeprefix("seribu").removeprefix(" ")
        return 1000 + (worth_below_1000(rest) if rest else 0)
    before, ribu, after = words.partition(" ribu")
    if not ribu:
        return worth_below_1000(words)
    thousands = worth_below_1000(before)
    assert thousands > 1, words
    assert not after or after.startswith(" "), words
    return 1000 * thousands + (worth_below_1000(after[1:]) if after else 0)


def worth(words: str, locale: str) -> int:
    """What words are worth by the grammar: the scales in order, each at most once, each with a count of its own."""
    if words in ("nol", "zero"):
        return 0
    if locale == "id":
        scales = {"triliun": 10**12, "miliar": 10**9, "juta": 10**6}
        last = worth_below_million
    else:
        scales = {"quadrillion": 10**15, "trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 1000}
        last = en_worth_below_1000
    total, rest = 0, words
    for scale, size in scales.items():
        count, found, after = rest.partition(f" {scale}")
        if found:
            assert not after or after.startswith(" "), words
            is_largest = scale == "triliun"
            total += size * (last(count) if is_largest or locale == "en" else worth_below_1000(count))
            rest = after[1:]
    return total + (last(rest) if rest else 0)


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_number_to_a_hundred_thousand_is_said_by_the_grammar_and_read_back(locale: str) -> None:
    said = [number_words(number, locale=locale) for number in range(100_001)]
    assert [worth(words, locale) for words in said] == list(range(100_001))
    assert [parse_number_words(words, locale=locale) for words in said] == list(range(100_001))


@pytest.mark.parametrize("locale", ["id", "en"])
def test_numbers_beside_the_powers_of_ten_are_said_by_the_grammar_and_read_back(locale: str) -> None:
    for power in range(19):
        for number in (10**power - 1, 10**power, 10**power + 1):
            if number < 10**18:
                words = number_words(number, locale=locale)
                assert worth(words, locale) == number == parse_number_words(words, locale=locale)


@pytest.mark.parametrize("locale", ["id", "en"])
def test_fifty_thousand_numbers_of_any_length_are_said_by_the_grammar_and_read_back(locale: str) -> None:
    chance = random.Random(20200227)
    for _ in range(50_000):
        number = chance.randrange(10 ** chance.randint(1, 18))
        words = number_words(number, locale=locale)
        assert worth(words, locale) == number
        assert parse_number_words(words, locale=locale) == number


@given(st.decimals(-(10**17), 10**17, places=4), st.sampled_from(["id", "en"]))
def test_a_number_with_decimals_is_read_back_with_its_printed_digits(number: Decimal, locale: str) -> None:
    read = parse_number_words(number_words(number, locale=locale), locale=locale)
    assert read == number
    assert read.as_tuple().exponent == -4


# ---- Reading


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("sejuta", 10**6),
        ("semiliar", 10**9),
        ("semilyar", 10**9),
        ("setriliun", 10**12),
        ("dua milyar", 2 * 10**9),
        ("dua trilyun", 2 * 10**12),
        ("satu ribu", 1000),
        ("satu juta satu ribu", 1_001_000),  # as num2words says it
        ("seribu juta", 10**9),
        ("  Dua   PULUH\tsatu ", 21),
        ("minus nol", 0),
    ],
)
def test_words_that_people_use_besides_are_read(words: str, number: int) -> None:
    assert parse_number_words(words) == number
    assert str(parse_number_words(words)) == str(number)


@pytest.mark.parametrize(
    ("words", "number"),
    [("one hundred and five", 105), ("twenty two", 22), ("One Million, ".rstrip(", "), 10**6)],
)
def test_english_words_are_read_with_and_or_without_a_hyphen(words: str, number: int) -> None:
    assert parse_number_words(words, locale="en") == number


@pytest.mark.parametrize(
    "words",
    [
        *("", " ", "rupiah", "minus", "minus minus satu", "dua tiga", "nol satu", "nol nol", "satu nol", "puluh"),
        *("dua belas ratus", "seratus ratus", "sejuta sejuta", "satu juta juta", "satu triliun triliun", "satu seribu"),
        *("dua puluh sepuluh", "dua puluh sebelas", "tiga ratus dua ratus", "seribu dua ribu", "satu juta satu miliar"),
        *("satu juta triliun triliun", "koma", "koma lima", "lima koma", "lima koma sepuluh", "lima koma dua koma dua"),
        *("seribu ribu triliun", "123", "satu 1", "dua ratu", "one", "satu and dua", "dua puluh and lima"),
    ],
)
def test_words_that_make_up_no_number_are_refused(words: str) -> None:
    with pytest.raises(ValidationFailed) as refused:
        parse_number_words(words)
    assert [(str(issue.path), issue.code) for issue in refused.value.issues] == [("text", "number.words")]


@pytest.mark.parametrize("words", ["and", "one and", "and one", "twelve hundred", "one hundred hundred", "satu"])
def test_english_words_that_make_up_no_number_are_refused(words: str) -> None:
    with pytest.raises(ValidationFailed, match=r"number\.words"):
        parse_number_words(words, locale="en")


def test_a_number_of_a_million_triliun_is_too_large_to_be_read() -> None:
    with pytest.raises(ValidationFailed, match=r"number\.words"):
        parse_number_words("one thousand quadrillion", locale="en")


def test_text_beyond_the_longest_words_is_refused_unread() -> None:
    assert parse_number_words("satu".ljust(400)) == 1
    with pytest.raises(ValidationFailed) as refused:
        parse_number_words("satu ".ljust(401))
    assert [(str(issue.path), issue.code) for issue in refused.value.issues] == [("text", "text.too-long")]


@pytest.mark.parametrize("text", [5, None, b"satu", ["satu"], object()])
def test_what_is_no_text_is_not_read(text: Any) -> None:
    with pytest.raises(ValidationFailed) as refused:
        parse_number_words(text)
    assert [issue.code for issue in refused.value.issues] == ["field.missing" if text is None else "field.type"]


@given(
    st.lists(
        st.sampled_from(
            [
                "satu",
                "sebelas",
                "belas",
                "puluh",
                "ratus",
                "seribu",
                "ribu",
                "juta",
                "triliun",
                "koma",
                "minus",
                "nol",
                "and",
                "x",
            ]
        )
    )
)
def test_any_words_are_read_or_refused(words: list[str]) -> None:
    text = " ".join(words)
    try:
        number = parse_number_words(text)
    except ValidationFailed:
        return
    assert parse_number_words(number_words(number)) == number


# ---- Wrong arguments


@pytest.mark.parametrize("number", [1.5, True, "5", None, [1], 1j, object()])
def test_what_is_no_exact_number_is_not_said(number: Any) -> None:
    with pytest.raises(ValidationFailed) as refused:
        number_words(number, case="bold")
    told = [(str(issue.path), issue.code) for issue in refused.value.issues]
    assert told == [("number", "field.missing" if number is None else "field.type"), ("case", "code.unknown")]


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(10**5000, id="long"),
        *(10**18, -(10**18), Decimal("1E+18"), Decimal("1E+999999999"), Decimal("NaN"), Decimal("-Infinity")),
        *(Decimal("1E-19"), Decimal("-1E-999999999")),
    ],
)
def test_a_number_too_large_or_too_fine_is_not_said(number: int | Decimal) -> None:
    with pytest.raises(ValidationFailed) as refused:
        number_words(number)
    assert [(str(issue.path), issue.code) for issue in refused.value.issues] == [("number", "number.unreadable")]


def test_the_bounds_are_said() -> None:
    assert number_words(1 - 10**18).startswith("minus sembilan ratus sembilan puluh sembilan ribu")
    assert number_words(Decimal("999999999999999999.999999999999999999")).endswith("koma" + " sembilan" * 18)


def test_another_language_is_refused() -> None:
    for call in (lambda: number_words(1, locale="fr"), lambda: parse_number_words("un", locale="fr")):
        with pytest.raises(UnknownLocale):
            call()

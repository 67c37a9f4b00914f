"""What the fuzzer runs, in the environment that `tests.tools.fuzz` makes: one input, one reader, one judgement."""

import sys
from collections.abc import Callable

import atheris

with atheris.instrument_imports(include=["ikm_domain"]):
    from ikm_domain import (
        IkmDomainError,
        format_money,
        parse_money,
        parse_number_words,
        read_birth_year,
        read_crafts,
        read_date,
        read_mark,
        read_name,
        read_nik,
        read_nip,
        read_number,
        read_period,
        read_region,
        read_register,
        read_sex,
        read_yes_no,
    )

_READERS = (
    *(read_birth_year, read_crafts, read_date, read_mark, read_name, read_nik, read_nip, read_number, read_period),
    *(read_region, read_sex, read_yes_no),
)


def money(choice: int, text: str) -> None:
    """An amount, which is read back as it is written, or an error."""
    locale, currency = ("id", "en")[choice % 2], (None, "IDR", "USD", "JPY")[choice // 2 % 4]
    try:
        read = parse_money(text, currency=currency, locale=locale)
    except IkmDomainError:
        return
    if read.digits == 3:  # which write what can mean two things
        return
    for style in ("standard", "ledger", "code", "name", "words"):
        written = format_money(read, style, locale=locale)
        if parse_money(written, currency=read.currency, locale=locale) != read:
            raise AssertionError(f"{text!r} is {read!r}, which is written {written!r}")


def cells(choice: int, text: str) -> None:
    """A reading with a value and no error, or with issues, or with neither."""
    reading = _READERS[choice % len(_READERS)](text)
    if reading.value is not None and any(issue.severity == "error" for issue in reading.issues):
        raise AssertionError(f"{text!r} is {reading!r}")
    try:
        parse_number_words(text, locale=("id", "en")[choice % 2])
    except IkmDomainError:
        return


def document(_: int, text: str) -> None:
    """A register or an error."""
    try:
        read_register(text.encode())
    except IkmDomainError:
        return


_TARGETS: dict[str, Callable[[int, str], None]] = {"money": money, "cells": cells, "document": document}


def main() -> None:
    judge = _TARGETS[sys.argv.pop(1)]

    def once(data: bytes) -> None:
        judge(data[0] if data else 0, data[2:].decode(errors="ignore"))

    atheris.enabled_hooks.add("RegEx")
    atheris.Setup(sys.argv, once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

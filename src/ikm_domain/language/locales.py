"""The languages that the library writes by rules of its own, and the signs of their numbers."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ikm_domain.errors import UnknownLocale, error

NO_BREAK: Final = "\u00a0"
RANGE_SIGN: Final = "–"


class Signs(NamedTuple):
    """What stands between the groups of a number and before its decimals."""

    grouping: str
    point: str


SIGNS: Final = {"id": Signs(".", ","), "en": Signs(",", ".")}
HOUSE_LOCALES: Final = ("id", "en")
_SPELLING: Final = re.compile(r"(id|en)(?:[-_][a-z0-9]{2,8}){0,8}", re.ASCII | re.IGNORECASE)
_TAG: Final = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,8}", re.ASCII | re.IGNORECASE)


def house_locale(locale: str) -> str:
    """The language that a locale names, `id` or `en`; anything else is refused at once.

    >>> house_locale("id_ID"), house_locale("en-GB")
    ('id', 'en')
    >>> house_locale("fr")
    Traceback (most recent call last):
    ikm_domain.errors.UnknownLocale: "fr" is not a language this library can write; choose id or en. [locale.unknown]

    Raises:
        UnknownLocale: `locale.unknown`.
    """
    try:
        return _language(locale)
    except TypeError:  # what has no hash cannot be kept, and is no locale either
        return _language.__wrapped__(locale)


def any_locale(locale: str) -> str:
    """The language of the house that a locale names, or else its name in the locale data of Babel.

    >>> any_locale("id_ID"), any_locale("pt-br"), any_locale("ja")
    ('id', 'pt_BR', 'ja')
    >>> any_locale("xx")
    Traceback (most recent call last):
    ikm_domain.errors.UnknownLocale: "xx" is not a language this library can write; choose id or en. [locale.unknown]

    Raises:
        UnknownLocale: `locale.unknown`.
    """
    try:
        return _any_language(locale)
    except TypeError:  # what has no hash cannot be kept, and is no locale either
        return _language.__wrapped__(locale)


@lru_cache(maxsize=64)
def _any_language(locale: str) -> str:
    if not isinstance(locale, str) or _SPELLING.fullmatch(locale) or not _TAG.fullmatch(locale):
        return _language(locale)
    from babel import Locale, UnknownLocaleError

    try:
        known = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return _language(locale)
    return known.language if known.language in HOUSE_LOCALES else str(known)


@lru_cache(maxsize=64)
def _language(locale: object) -> str:
    spelt = _SPELLING.fullmatch(locale) if isinstance(locale, str) else None
    if spelt is None:
        given = locale if isinstance(locale, str) else type(locale).__name__
        raise UnknownLocale([error("locale.unknown", given=given)])
    return spelt[1].lower()

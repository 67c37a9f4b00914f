"""Official numbers (*nomor identitas*) of people and firms: kept whole, checked by shape, never shown by accident."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

from ikm_domain.checked import Coded, Kind, wrong_type
from ikm_domain.errors import Issue, Path, error, warning
from ikm_domain.values.people import Sex

_SEPARATORS: Final = str.maketrans("", "", " .-'’\u00a0")
_NEVER_ISSUED: Final = frozenset({"97", "98", "99"} | {f"{pair:02d}" for pair in range(11)})


class Identifier(Coded):
    """Base of the numbers that a registry gives: digits only, of a known length, after spaces and signs are taken out.

    Its repr and text show nothing; `reveal()` gives the number.
    """

    __slots__ = ()
    personal = True
    lengths: ClassVar[tuple[int, ...]] = ()

    @classmethod
    def _normal(cls, text: str) -> str:
        return text.translate(_SEPARATORS)

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        if not isinstance(text, str):
            yield wrong_type(text, at, Kind.TEXT)
            return
        number = text[:100].translate(_SEPARATORS)
        if len(text) > 100 or not (number.isascii() and number.isdigit()):
            yield error(f"{cls.__name__.lower()}.digits", at)
        elif len(number) not in cls.lengths:
            yield error(f"{cls.__name__.lower()}.length", at, given=len(number))

    @classmethod
    def read(cls, value: object) -> Self:
        if isinstance(value, str) and len(value) in cls.lengths and value.isascii() and value.isdigit():
            return cls._made(value)  # the number alone, as registers hold it
        return super().read(value)

    def reveal(self) -> str:
        """The number itself: for the one place that needs it."""
        return self._text

    def masked(self) -> str:
        """A text that tells nothing of the holder."""
        return "*" * len(self._text)

    def __str__(self) -> str:
        return self.masked()

    def __format__(self, spec: str) -> str:
        return format(self.masked(), spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class NIK(Identifier):
    """Population number of a person (*Nomor Induk Kependudukan*): 16 digits, for life.

    Six digits of region, day (plus 40 for women), month and year of birth, four of serial (PP 37/2007, article 37).
    It never changes when its holder moves or a birth date is corrected (PP 40/2019, article 30), so that what it
    says is doubted and never refused.

    >>> nik = NIK("1971024107909998")
    >>> nik, nik.masked(), nik.sex.value, nik.birth_dates(on=date(2026, 1, 1))
    (NIK(…), '19**************', 'female', (datetime.date(1990, 7, 1),))
    >>> NIK("123")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: A NIK has 16 digits; this one has 3. [nik.length]

    Raises:
        ValidationFailed: `nik.digits`, `nik.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (16,)

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        if self.province_code in _NEVER_ISSUED:
            yield warning("nik.province")
        if not self.birth_dates(on):
            yield warning("nik.birth-date")
        if self.serial == "0000":
            yield warning("nik.serial")

    @property
    def province_code(self) -> str:
        """The province that issued it, as of then."""
        return self._text[:2]

    @property
    def regency_code(self) -> str:
        """The regency or city that issued it, as of then, dotted."""
        return f"{self._text[:2]}.{self._text[2:4]}"

    @property
    def sex(self) -> Sex:
        """The sex that the day of birth tells: above 40 for women."""
        return Sex.FEMALE if int(self._text[6:8]) > 40 else Sex.MALE

    @property
    def birth_year_pair(self) -> int:
        """The last two digits of the year of birth."""
        return int(self._text[10:12])

    @property
    def serial(self) -> str:
        """The last four digits."""
        return self._text[12:]

    def birth_dates(self, on: date | None = None) -> tuple[date, ...]:
        """The dates of birth it may stand for, in 19yy and 20yy; those after `on` are dropped.

        >>> NIK("1971020505059999").birth_dates()
        (datetime.date(1905, 5, 5), datetime.date(2005, 5, 5))
        """
        day, month = int(self._text[6:8]), int(self._text[8:10])
        found: list[date] = []
        for year in (1900 + self.birth_year_pair, 2000 + self.birth_year_pair):
            try:
                born = date(year, month, day - 40 if day > 40 else day)
            except ValueError:
                continue
            if on is None or born <= on:
                found.append(born)
        return tuple(found)

    def masked(self) -> str:
        """The province and stars: a district, a birth date or a serial would tell who it is."""
        return self.province_code + "*" * 14


class NIP(Identifier):
    """Number of a civil servant (*Nomor Induk Pegawai*): 18 digits, which hold a birth date.

    Raises:
        ValidationFailed: `nip.digits`, `nip.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (18,)


class NPWP(Identifier):
    """Taxpayer number (*Nomor Pokok Wajib Pajak*): 15 digits, or 16, which are a resident's NIK (PMK 112/2022).

    Raises:
        ValidationFailed: `npwp.digits`, `npwp.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (15, 16)


class NIB(Identifier):
    """Business number (*Nomor Induk Berusaha*): 13 digits (PP 24/2018). A sole owner is known by it.

    Raises:
        ValidationFailed: `nib.digits`, `nib.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (13,)


def to_nik_or_none(value: NIK | str | None) -> NIK | None:
    """Converter of a NIK that may be unknown."""
    return NIK.read(value)


def to_nip_or_none(value: NIP | str | None) -> NIP | None:
    """Converter of a NIP that may be unknown."""
    return NIP.read(value)


def to_npwp_or_none(value: NPWP | str | None) -> NPWP | None:
    """Converter of an NPWP that may be unknown."""
    return NPWP.read(value)


def to_nib_or_none(value: NIB | str | None) -> NIB | None:
    """Converter of a NIB that may be unknown."""
    return NIB.read(value)

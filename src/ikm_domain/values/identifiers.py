"""Official numbers (*nomor identitas*) of people and firms: kept whole, checked by shape, never shown by accident."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

from ikm_domain.checked import Coded, Kind, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error, warning
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import day_of
from ikm_domain.values.places import Region, read_digits

_SPACES: Final = " \t\n\r\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"
_UNSEEN: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff"
_SIGNS: Final = ".-\u2010\u2011\u2012\u2013\u2014\u2212'`\u00b4\u2018\u2019\u02bc"
_CLEANED: Final = str.maketrans(
    "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19", "0123456789", _SPACES + _UNSEEN + _SIGNS
)
_KEY_LENGTHS: Final = range(16, 65)
_NEVER_ISSUED: Final = frozenset({"97", "98", "99"} | {f"{pair:02d}" for pair in range(11)})


def cleaned_number(text: str) -> str:
    """A number without what people and programs put between its digits, digits of double width read as digits."""
    return text.translate(_CLEANED)


class Identifier(Coded):
    """Base of the numbers that a registry gives: digits only, of a known length.

    Spaces, dots, hyphens, apostrophes and characters that nobody sees are taken out first, and digits of double width
    read as digits; those of other scripts are refused. The repr and the text show nothing; `reveal()` gives the
    number. What is doubtful about it, such as a date that never was, is a warning: whoever is refused cannot mend a
    registry.
    """

    __slots__ = ()
    personal = True
    lengths: ClassVar[tuple[int, ...]] = ()
    printed: ClassVar[str] = ""
    """How a number with as many digits as there are `#` is printed; without one, as it is."""

    @classmethod
    def _normal(cls, text: str) -> str:
        return cleaned_number(super()._normal(text))

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        if not isinstance(text, str):
            yield wrong_type(text, at, Kind.TEXT)
            return
        number = cleaned_number(text[:100])
        if len(text) > 100 or not (number.isascii() and number.isdigit()):
            yield error(f"{cls.__name__.lower()}.digits", at)
        elif len(number) not in cls.lengths:
            yield error(f"{cls.__name__.lower()}.length", at, given=len(number))

    def __init__(self, text: str) -> None:
        if type(text) is str and self._alone(text):
            object.__setattr__(self, "_text", text)
        else:
            super().__init__(text)

    @classmethod
    def read(cls, value: object) -> Self:
        return cls._made(value) if type(value) is str and cls._alone(value) else super().read(value)

    @classmethod
    def _alone(cls, text: str) -> bool:
        """Whether it is the number alone, as registers hold it: the quick way."""
        return len(text) in cls.lengths and text.isascii() and text.isdigit()

    def reveal(self, *, grouped: bool = False) -> str:
        """The number itself, for the one place that needs it; `grouped` as it is printed, where it is in groups."""
        if not grouped or self.printed.count("#") != len(self._text):
            return self._text
        digits = iter(self._text)
        return "".join(next(digits) if sign == "#" else sign for sign in self.printed)

    def pseudonym(self, key: bytes) -> str:
        """A text that stands for the number (*nama samaran*) where lists are joined, and tells nothing without the key.

        Whoever shares the key gets the same text from the same kind of number, and nobody else does. A digest without
        a key would hide nothing: a machine tries all the NIKs there can be. It is BLAKE2b with a key (RFC 7693), of
        128 bits, in 26 letters and digits. The key is 16 to 64 bytes from a source of chance, such as
        `secrets.token_bytes(32)`, one for each purpose.

        >>> key = b"an example, never a real key"
        >>> NIK("1971024107909998").pseudonym(key) == NIK("1971 0241 0790 9998").pseudonym(key)
        True
        >>> NIK("1971024107909998").pseudonym(b"secret")
        Traceback (most recent call last):
        ikm_domain.errors.ValidationFailed: key: A key has 16 to 64 bytes. [pseudonym.key]

        Raises:
            ValidationFailed: `pseudonym.key`, `field.type`, `field.missing`.
        """
        from base64 import b32encode
        from hashlib import blake2b

        at = Path(("key",))
        if not isinstance(key, bytes):
            raise ValidationFailed([wrong_type(key, at, "bytes")])
        if len(key) not in _KEY_LENGTHS:
            raise ValidationFailed([error("pseudonym.key", at, least=_KEY_LENGTHS[0], most=_KEY_LENGTHS[-1])])
        kind = type(self).__name__.lower().encode()
        digest = blake2b(self._holder().encode(), digest_size=16, key=key, person=kind[:16]).digest()
        return b32encode(digest).decode().rstrip("=").lower()

    def _holder(self) -> str:
        """The text that is the same however the number of one holder is written."""
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
    >>> NIK("9101020107909999").region.full_name, NIK("9101020107909999").region.successor
    ('Kabupaten Merauke', Region('93.01'))
    >>> NIK("123")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: A NIK has 16 digits; this one has 3. [nik.length]

    Raises:
        ValidationFailed: `nik.digits`, `nik.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (16,)
    printed = "###### ###### ####"

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
    def region(self) -> Region | None:
        """The regency or city that issued it, as of then, retired ones too; None of a pair that no province has."""
        return read_digits(self._text[:4])

    @property
    def sex(self) -> Sex:
        """The sex that the day of birth tells: above 40 for women."""
        return Sex.FEMALE if self._text[6:8] > "40" else Sex.MALE

    @property
    def birth_year_pair(self) -> int:
        """The last two digits of the year of birth."""
        return int(self._text[10:12])

    @property
    def serial(self) -> str:
        """The last four digits."""
        return self._text[12:]

    def birth_dates(self, on: date | str | None = None) -> tuple[date, ...]:
        """The dates of birth it may stand for, in 19yy and 20yy; those after the day `on` are dropped.

        >>> NIK("1971020505059999").birth_dates(), NIK("1971020505059999").birth_dates(on="2004-12-31")
        ((datetime.date(1905, 5, 5), datetime.date(2005, 5, 5)), (datetime.date(1905, 5, 5),))

        Raises:
            ValidationFailed: `date.text`, `field.type`.
        """
        latest = date.max if on is None else day_of(on)
        day, rest = divmod(int(self._text[6:12]), 10_000)
        month, year = divmod(rest, 100)
        found: tuple[date, ...] = ()
        for full in (1900 + year, 2000 + year):
            if full > latest.year:
                break
            try:
                born = date(full, month, day - 40 if day > 40 else day)
            except ValueError:
                continue
            if born <= latest:
                found += (born,)
        return found

    def masked(self) -> str:
        """The province and stars: a district, a birth date or a serial would tell who it is."""
        return self.province_code + "*" * 14


class NIP(Identifier):
    """Number of a civil servant (*Nomor Induk Pegawai*): 18 digits.

    Eight of the birth date, six of the year and month of appointment, one of the sex (1 men, 2 women) and three of
    serial (Peraturan Kepala BKN 22/2007 and 43/2007). Of contract staff (*PPPK*) the two digits of the month count
    contracts instead, from 21 on, as is generally known.

    >>> nip = NIP("19900701 202012 2 999")
    >>> nip.birth_date, nip.appointed_on, nip.sex.value, nip
    (datetime.date(1990, 7, 1), datetime.date(2020, 12, 1), 'female', NIP(…))
    >>> NIP("1990")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: A NIP has 18 digits; this one has 4. [nip.length]

    Raises:
        ValidationFailed: `nip.digits`, `nip.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (18,)
    printed = "######## ###### # ###"

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        born, appointed = self.birth_date, self.appointed_on
        if born is None or (on is not None and born > day_of(on)):
            yield warning("nip.birth-date")
        if (int(self._text[12:14]) < 21) if appointed is None else (born is not None and not _of_age(born, appointed)):
            yield warning("nip.appointment")
        if self.sex is None:
            yield warning("nip.sex")

    @property
    def birth_date(self) -> date | None:
        """The date of birth; None where the digits are no date."""
        return _date(self._text[:8])

    @property
    def appointed_on(self) -> date | None:
        """The first of the month of appointment; None where the digits are no month, as of contract staff."""
        return _date(self._text[8:14] + "01")

    @property
    def sex(self) -> Sex | None:
        """The sex that the digit tells; None of one that tells none."""
        return {"1": Sex.MALE, "2": Sex.FEMALE}.get(self._text[14])


class NPWP(Identifier):
    """Taxpayer number (*Nomor Pokok Wajib Pajak*): 15 digits, or 16 (PMK 112/PMK.03/2022, amended by PMK 136/2023).

    The 16 are the NIK of a resident, or a zero and the 15 of anyone else. The ninth of 15 is a check digit (Luhn).

    >>> NPWP("99.000.001.0-000.999").as_15() == NPWP("0990000010000999").as_15(), NPWP("1971024107909998").nik
    (True, NIK(…))
    >>> NPWP("99.000.001.0")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: An NPWP has 15 or 16 digits; this one has 9. [npwp.length]

    Raises:
        ValidationFailed: `npwp.digits`, `npwp.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (15, 16)
    printed = "##.###.###.#-###.###"

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        if self.nik:
            yield from self.nik.doubts(on)
        elif not _passes_luhn(self._holder()[:9]):
            yield warning("npwp.check-digit")
        elif not self._text.strip("0"):
            yield warning("npwp.zeros")

    @property
    def nik(self) -> NIK | None:
        """The NIK of a resident; None of a number that is of 15 digits, or of 16 with a leading zero."""
        return None if self.as_15() else NIK._made(self._text)

    def as_15(self) -> "NPWP | None":
        """The number in its old form; None of one that is a NIK."""
        if len(self._text) == 15:
            return self
        return NPWP._made(self._text[1:]) if self._text[0] == "0" else None

    def _holder(self) -> str:
        old = self.as_15()
        return (old or self)._text


class NIB(Identifier):
    """Business number (*Nomor Induk Berusaha*): 13 digits (PP 24/2018). A sole owner is known by it.

    Raises:
        ValidationFailed: `nib.digits`, `nib.length`, `field.type`, `field.missing`.
    """

    __slots__ = ()
    lengths = (13,)


def _date(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def _of_age(born: date, on: date) -> bool:
    """Whether somebody is 18, the least age of a civil servant (PP 98/2000, article 6; PP 11/2017, article 23)."""
    return (on.year - born.year, on.month, on.day) >= (18, born.month, born.day)


def _passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of those before it (ISO/IEC 7812-1, annex B)."""
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(map(int, digits[::-2]))) % 10 == 0


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

"""Official numbers of nobody (*nomor rekaan*): for tests, examples and demonstrations."""

from datetime import date

from ikm_domain.checked import Between, Instance, Member, Rule, member
from ikm_domain.errors import Path, ValidationFailed
from ikm_domain.values.identifiers import NIB, NIK, NIP, NPWP
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import day_of
from ikm_domain.values.places import Region, read_region


def make_nik(
    born: date | str, sex: Sex | str, *, region: Region | str = "19.71", district: int = 1, serial: int = 9999
) -> NIK:
    """A NIK of nobody: its serial is 9990 or more.

    Serials count the people of one district, day of birth and sex from 0001 on and rarely pass 0010, so that no
    district of Indonesia comes near ten thousand. It tells births of 1900 to 2099.

    >>> make_nik("1990-07-01", "female").reveal(grouped=True)
    '197101 410790 9999'
    >>> make_nik("1990-07-01", "female", serial=1)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: serial: The number must lie between 9990 and 9999. [number.range]

    Raises:
        ValidationFailed: `number.range`, `code.unknown`, `date.text`, `region.shape`, `region.never-issued`,
            `field.type`, `field.missing`.
    """
    day, of_sex, place = day_of(born, "born"), member(Sex, sex), read_region(region)
    _check(
        born=(Between(1900, 2099), day.year),
        sex=(Member(Sex), of_sex),
        region=(Instance(Region), place),
        district=(Between(0, 99), district),
        serial=(Between(9990, 9999), serial),
    )
    issuer, number = f"{place.code.replace('.', ''):0<4}{district:02}", day.day + (40 if of_sex is Sex.FEMALE else 0)
    return NIK(f"{issuer}{number:02}{day.month:02}{day.year % 100:02}{serial}")


def make_nip(born: date | str, appointed_on: date | str, sex: Sex | str, *, serial: int = 999) -> NIP:
    """A NIP of nobody: its serial is 990 or more.

    Serials count the people of one day of birth, month of appointment and sex from 001 on (Peraturan Kepala BKN
    43/2007); a year in which 300,000 people are appointed has a few dozen of them.

    >>> make_nip("1990-07-01", "2020-12-01", "female").reveal(grouped=True)
    '19900701 202012 2 999'

    Raises:
        ValidationFailed: `number.range`, `code.unknown`, `date.text`, `field.type`, `field.missing`.
    """
    days = [day_of(born, "born").isoformat(), day_of(appointed_on, "appointed_on").isoformat()[:7]]
    of_sex = member(Sex, sex)
    _check(sex=(Member(Sex), of_sex), serial=(Between(990, 999), serial))
    return NIP(f"{''.join(days).replace('-', '')}{2 if of_sex is Sex.FEMALE else 1}{serial}")


def make_npwp(number: int = 1) -> NPWP:
    """A taxpayer number of nobody, of 15 digits with a check digit that holds: of a tax office 000, which there is not.

    >>> make_npwp().reveal(grouped=True)
    '99.000.001.0-000.999'

    Raises:
        ValidationFailed: `number.range`, `field.type`, `field.missing`.
    """
    _check(number=(Between(0, 999_999), number))
    tried = (NPWP(f"99{number:06}{check}000999") for check in range(10))
    return next(npwp for npwp in tried if not any(npwp.doubts()))


def make_nib(number: int = 1) -> NIB:
    """A business number of nobody: it begins with 9999, as none that is known.

    >>> make_nib().reveal()
    '9999000000001'

    Raises:
        ValidationFailed: `number.range`, `field.type`, `field.missing`.
    """
    _check(number=(Between(0, 999_999_999), number))
    return NIB(f"9999{number:09}")


def _check(**arguments: tuple[Rule, object]) -> None:
    issues = [issue for name, (rule, value) in arguments.items() for issue in rule.issues(value, Path((name,)))]
    if issues:
        raise ValidationFailed(issues)

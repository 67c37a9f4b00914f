"""Artisans as a portal sends them, sound and faulty, and the proof that the peers judge them as this library does."""

import random
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from ikm_domain import Artisan, ValidationFailed
from ikm_domain.data.crafts import CRAFTS
from ikm_domain.data.regions import REGIONS
from tests.bench.peers import TextArtisan, ValueArtisan

_FIRST: Final = ("Siti", "I Wayan", "Ma'ruf", "Maria", "Andi", "Yohana", "Dewi", "Muhammad", "Ni Luh", "Ujang")
_LAST: Final = ("Aminah", "Sudiarta", "Lestari", "br. Ginting", "Nurhayati", "Wenda", "Pratama", "Tjandra", "Bella")

THREE_FAULTS: Final = {"name": " ", "sex": "f", "birth_year": 1800}
SEVEN_FAULTS: Final = {
    **THREE_FAULTS,
    "region": "99.99",
    "crafts": ["Batik Tulis"],
    "nik": "123",
    "enterprise_id": "e-1971024107909998",
}


def artisans(count: int) -> list[dict[str, Any]]:
    """Rows of text and whole numbers, with five to eight of the fields."""
    chance = random.Random(17)
    return [_artisan(chance, number) for number in range(count)]


def _artisan(chance: random.Random, number: int) -> dict[str, Any]:
    sex = chance.choice(("female", "male"))
    year = chance.randint(1950, 2006)
    day = chance.randint(1, 28) + (40 if sex == "female" else 0)
    region = chance.choice(list(REGIONS))
    row = {
        "id": f"a-{number}",
        "name": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        "region": region,
        "crafts": chance.sample(list(CRAFTS), chance.choice((1, 1, 1, 2, 3))),
        "birth_year": year,
        "sex": sex,
        "nik": f"{region[:2]}7102{day:02}{chance.randint(1, 12):02}{year % 100:02}{chance.randint(9990, 9999)}",
        "enterprise_id": f"e-{chance.randint(1, 999)}",
    }
    for field in chance.sample(["birth_year", "sex", "nik", "enterprise_id"], chance.randint(0, 3)):
        del row[field]
    if chance.random() < 0.02:  # a craft of the integrator's own
        row["crafts"] = ["anyaman-purun"]
    return row


def faulty(count: int, faults: dict[str, Any]) -> list[dict[str, Any]]:
    """The same with each of the faults in every row."""
    return [{**row, **faults} for row in artisans(count)]


_SOUND_CHANGES: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"region": "12"},
    {"region": "98.99"},
    {"crafts": ("a", "b-2")},
    {"nik": "1971 0241 0790 9998"},
    {"nik": "19.71.02.410790-9998"},
    {"birth_year": 1900},
    {"birth_year": 2100},
    {"name": "x" * 200},
    {"name": "Nama\u00a0Panjang"},
    {"name": "e\u0301"},
    {"id": "1" * 15},
    {"id": "1" * 17},
    {"id": "x" * 128},
    {"sex": None, "region": None, "crafts": None, "birth_year": None, "nik": None, "enterprise_id": None},
)
_UNSOUND_CHANGES: Final[tuple[dict[str, Any], ...]] = (
    *({field: value} for field, value in SEVEN_FAULTS.items()),
    *({"name": name} for name in ("", "\u00a0", "\u200b", "a\nb", "a\u2028", "a\u202e", "x" * 201, "\ud800", 7, None)),
    *({"id": value} for value in ("1" * 16, "a1234567890123456b", "1971 0241 0790 9998", "x" * 129, "a\t", 7, None)),
    *({"sex": value} for value in ("FEMALE", "", 1)),
    *({"region": value} for value in ("", "10", "00.01", "19.711", "1971", "19.71\n", "\uff11\uff19", 1971)),
    *({"crafts": value} for value in ([], ["a", "B"], ["a--b"], ["x" * 65], ["a", 1], "pewter", 1)),
    *({"birth_year": value} for value in (1899, 2101, "1990", True, 1990.0)),
    *({"nik": value} for value in ("", "1" * 15, "1" * 17, "1" * 15 + "x", "\u0661" * 16, 1971024107909998)),
    {"nickname": "Ti"},
)


def check_agreement() -> int:
    """How many samples all three judged alike; a difference ends the run."""
    base = {**artisans(1)[0], "sex": "female", "birth_year": 1990, "nik": "1971024107909998", "enterprise_id": "e-1"}
    judged = 0
    for sound, row in (
        *((True, row) for row in artisans(2000)),
        *((True, {**base, **change}) for change in _SOUND_CHANGES),
        *((False, {**base, **change}) for change in _UNSOUND_CHANGES),
        (False, {**base, **THREE_FAULTS}),
        (False, {**base, **SEVEN_FAULTS}),
    ):
        ours = our_faults(row)
        if sound == bool(ours):
            raise SystemExit(f"this library is wrong about {row!r}")
        for peer in (TextArtisan, ValueArtisan):
            if (theirs := peer_faults(peer, row)) != ours:
                raise SystemExit(f"{peer.__name__} finds {theirs}, this library {ours} in {row!r}")
        judged += 1
    for row in artisans(2000):
        ours_made, theirs_made = Artisan(**row), ValueArtisan(**row)
        if any(getattr(ours_made, field) != getattr(theirs_made, field) for field in ValueArtisan.model_fields):
            raise SystemExit(f"the value peer makes other values of {row!r}")
    return judged


def our_faults(row: dict[str, Any]) -> set[str]:
    """The fields that this library refuses."""
    try:
        Artisan(**row)
    except ValidationFailed as failed:
        return {str(issue.path[0]) for issue in failed.issues}
    except TypeError:
        return set(row.keys() - TextArtisan.model_fields.keys())
    return set()


def peer_faults(peer: type[BaseModel], row: dict[str, Any]) -> set[str]:
    """The fields that a peer refuses."""
    try:
        peer(**row)
    except ValidationError as failed:
        return {str(fault["loc"][0]) for fault in failed.errors()}
    return set()

"""Artisans constructed, refused, decoded and held, beside pydantic."""

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from ikm_domain import NIK, Artisan, Region, Sex, ValidationFailed, read_register
from tests.bench.peers import TextArtisan, ValueArtisan
from tests.bench.samples import SEVEN_FAULTS, THREE_FAULTS, artisans, faulty
from tests.bench.timing import Row, in_turns


def rows() -> Iterator[Row]:
    """Every line about records."""
    sample = artisans(150)
    ours = partial(_construct, Artisan, sample)
    for name, peer, most in (("value", ValueArtisan, 0.75), ("text", TextArtisan, 0.90)):
        ratios, note = in_turns(ours, partial(_construct, peer, sample))
        yield Row("construct a valid artisan", f"pydantic, {name} peer", most, ratios, note)
    for faults in (THREE_FAULTS, SEVEN_FAULTS):
        wrong = faulty(30, faults)
        for name, model in (("value", ValueArtisan), ("text", TextArtisan)):
            ratios, note = in_turns(partial(_refuse, wrong), partial(_refused_by, model, wrong))
            yield Row(f"refuse an artisan with {len(faults)} faults", f"pydantic, {name} peer", 1.5, ratios, note)
    yield _decoding(100_000, 7)
    yield _memory(10_000)


def _construct(make: Callable[..., object], sample: list[dict[str, Any]]) -> None:
    for row in sample:
        make(**row)


def _refuse(sample: list[dict[str, Any]]) -> None:
    for row in sample:
        try:
            Artisan(**row)
        except ValidationFailed as failed:
            failed.issues  # noqa: B018  read, as the peer's are


def _refused_by(model: type[BaseModel], sample: list[dict[str, Any]]) -> None:
    for row in sample:
        try:
            model(**row)
        except ValidationError as failed:
            failed.errors()


def _decoding(count: int, rounds: int) -> Row:
    plain = artisans(count)
    document = json.dumps({"schema": 1, "artisans": plain}).encode()
    array = json.dumps(plain).encode()
    peer = TypeAdapter(list[ValueArtisan])
    if len(read_register(document)) != len(peer.validate_json(array)):
        raise SystemExit("the decoded artisans are not as many")
    del plain
    ratios, note = in_turns(lambda: read_register(document), lambda: peer.validate_json(array), rounds, tries=1)
    return Row(f"decode {count:,} artisans from JSON", "pydantic, value peer", 1.25, ratios, note)


def _memory(count: int) -> Row:
    """Without crafts, of which both sides make a tuple of their own; all other values are shared."""
    values = {
        "id": "a-1",
        "name": "Siti Aminah",
        "sex": Sex.FEMALE,
        "region": Region("19.71"),
        "birth_year": 1990,
        "nik": NIK("1971024107909998"),
        "enterprise_id": "e-1",
    }
    ours, peer = (_bytes_each(make, values, count) for make in (Artisan, ValueArtisan))
    return Row("memory of an artisan beside its values", "pydantic", 0.12, [ours / peer], f"{ours:.0f} / {peer:.0f} B")


def _bytes_each(make: Callable[..., object], values: dict[str, Any], count: int) -> float:
    make(**values)
    kept: list[object] = [None] * count
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for index in range(count):
            kept[index] = make(**values)
        return (tracemalloc.get_traced_memory()[0] - before) / count
    finally:
        tracemalloc.stop()

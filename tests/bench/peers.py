"""The artisan as pydantic models with the same rules: one that makes the same value objects, one that keeps text.

What pydantic can say by its own constraints is said so, since those are its fast ones. Its patterns cannot look around:
whether an id long enough for it holds sixteen digits is asked in Python.
"""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    PlainValidator,
    Strict,
    StringConstraints,
    model_validator,
)

from ikm_domain import NIK, Craft, FrozenMap, Region, Sex
from ikm_domain.checked import OwnedJson, RecordId
from ikm_domain.errors import Path
from ikm_domain.records.record import NO_EXTRA, to_extra
from ikm_domain.values.crafts import read_craft
from ikm_domain.values.places import read_region

_HIDDEN = r"\p{Cc}\p{Zl}\p{Zp}\x{202A}-\x{202E}\x{2066}-\x{2069}"
_TEXT = rf"^[^{_HIDDEN}]*[^\p{{Z}}\p{{C}}][^{_HIDDEN}]*$"
_REGION = r"^(?:1[1-9]|[2-8][0-9]|9[0-8])(?:\.[0-9]{2})?$"
_KEBAB = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
_SEPARATORS = "[ .\\-'’\u00a0]*"
_NIK = rf"^{_SEPARATORS}(?:[0-9]{_SEPARATORS}){{16}}$"


def _no_nik(text: str) -> str:
    if len(text) >= 16 and any(RecordId().issues(text, Path())):
        raise ValueError("id.sixteen-digits")
    return text


def _owned(extra: FrozenMap[str, object]) -> FrozenMap[str, object]:
    if any(OwnedJson().issues(extra, Path())):
        raise ValueError("extra")
    return extra


_Title = Annotated[str, StringConstraints(max_length=500, pattern=_TEXT)]
_Kebab = Annotated[str, StringConstraints(max_length=64, pattern=_KEBAB)]
_Id = Annotated[str, StringConstraints(max_length=128, pattern=_TEXT), AfterValidator(_no_nik)]
_Name = Annotated[str, StringConstraints(max_length=200, pattern=_TEXT)]
_Year = Annotated[int, Strict(), Field(ge=1900, le=2100)]
_Extra = Annotated[InstanceOf[FrozenMap[str, object]], BeforeValidator(to_extra), AfterValidator(_owned)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class _Source(_Model):
    publisher: _Title
    title: _Title | None = None
    url: _Title | None = None
    published_on: date | None = None
    locator: _Title | None = None


class _Ended(_Model):
    on: date
    reason: _Kebab
    note: _Title | None = None
    successor_id: _Id | None = None

    @model_validator(mode="after")
    def _successor_named(self) -> Self:
        if self.reason in ("duplicate", "replaced") and self.successor_id is None:
            raise ValueError("ended.successor-missing")
        return self


class TextArtisan(_Model):
    """Region, crafts and NIK stay text."""

    id: _Id
    source: _Source | None = None
    ended: _Ended | None = None
    name: _Name
    sex: Sex | None = None
    region: Annotated[str, StringConstraints(pattern=_REGION)] | None = None
    crafts: Annotated[tuple[_Kebab, ...], Field(min_length=1)] | None = None
    birth_year: _Year | None = None
    nik: Annotated[str, StringConstraints(pattern=_NIK)] | None = None
    enterprise_id: _Id | None = None
    extra: _Extra = NO_EXTRA


def _made(read: Callable[[object], object], of: type) -> PlainValidator:
    """The object that this library's own converter makes, so that it costs both sides the same."""

    def made(value: Any) -> object:
        found = read(value)
        if found.__class__ is not of:
            raise ValueError(of.__name__)
        return found

    return PlainValidator(made)


class ValueArtisan(_Model):
    """Region, crafts and NIK become the objects that this library makes of them."""

    id: _Id
    source: _Source | None = None
    ended: _Ended | None = None
    name: _Name
    sex: Sex | None = None
    region: Annotated[Region, _made(read_region, Region)] | None = None
    crafts: Annotated[tuple[Annotated[Craft, _made(read_craft, Craft)], ...], Field(min_length=1)] | None = None
    birth_year: _Year | None = None
    nik: Annotated[NIK, _made(NIK.read, NIK)] | None = None
    enterprise_id: _Id | None = None
    extra: _Extra = NO_EXTRA

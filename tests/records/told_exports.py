"""Craft exports as they were published: the real figures that the tests of export records rest on."""

from decimal import Decimal
from typing import Any

from ikm_domain.records.exports import ExportRecord, ExportSeries
from ikm_domain.values.money import Money

KEMENPERIN = "Kementerian Perindustrian"
KEMENDAG = "Kementerian Perdagangan"
DEKRANAS = "Dewan Kerajinan Nasional"
MILLION = 1_000_000


def told(period: str, millions: str, publisher: str, day: str | None, **more: Any) -> ExportRecord:
    """One published figure in million US dollars, printed to the digit that `millions` shows.

    The basket is named alike in all of them, since each test that sets figures against each other takes them from one
    publisher; where that is not so, the test says it.
    """
    step = Decimal(1).scaleb(-len(millions.partition(".")[2])) * MILLION
    fields: dict[str, Any] = {
        "id": f"k-{period.replace('/', '-')}-{millions}",
        "commodity": "kerajinan",
        "period": period,
        "value": Money.usd(Decimal(millions) * MILLION),
        "resolution": Money.usd(step),
        "source": publisher if day is None else f"{publisher} {day}",
    }
    return ExportRecord(**{**fields, **more})


def series(*records: ExportRecord) -> ExportSeries:
    return ExportSeries(records=records)


# Dewan Kerajinan Nasional, told by ANTARA on 27 February 2020: 892 million dollars or 12.48 trillion rupiah, up 2.5
# percent from 870 million.
EVENT_2018 = told("2018", "870", DEKRANAS, "2020-02-27")
EVENT_2019 = told(
    "2019",
    "892",
    DEKRANAS,
    "2020-02-27",
    equivalent=Money.idr(12_480_000_000_000),
    equivalent_resolution=Money.idr(10_000_000_000),
    stated_growth_percent="2.5",
)
EVENT = series(EVENT_2018, EVENT_2019)

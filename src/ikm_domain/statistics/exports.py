"""Figures that set one export record against another."""

from ikm_domain.errors import NotComparable, error
from ikm_domain.records.exports import ExportRecord
from ikm_domain.values.figures import Figure, sources_of


def share(part: ExportRecord, whole: ExportRecord) -> Figure:
    """Part over whole (*pangsa*), of one period, vintage and publisher, both valued and traded alike.

    >>> from ikm_domain.values.money import Money
    >>> told = {"period": "2012", "source": "Kementerian Perdagangan 2013-08-19"}
    >>> wigs = ExportRecord(id="k-1", commodity="wigs and lashes", value=Money.usd("199800000"), **told)
    >>> craft = ExportRecord(id="k-2", commodity="handicraft", value=Money.usd(666_000_000), **told)
    >>> share(wigs, craft).value
    Fraction(3, 10)

    Raises:
        NotComparable: `share.differs` for each field in which they differ, `share.part-exceeds-whole`,
            `share.zero-whole`.
    """
    alike = {
        "period": (part.period, whole.period),
        "told_on": (part.told_on, whole.told_on),
        "publisher": (part.source.publisher, whole.source.publisher),
        "reporter": (part.reporter, whole.reporter),
        "partner": (part.partner, whole.partner),
        "flow": (part.flow, whole.flow),
        "valuation": (part.valuation, whole.valuation),
        "currency": (part.value.currency, whole.value.currency),
    }
    if issues := [error("share.differs", field=field) for field, (left, right) in alike.items() if left != right]:
        raise NotComparable(issues)
    if not whole.value:
        raise NotComparable([error("share.zero-whole")])
    if part.value > whole.value:
        raise NotComparable([error("share.part-exceeds-whole")])
    ratio = part.value / whole.value
    return Figure(
        name="share",
        low=ratio,
        high=ratio,
        unit="ratio",
        numerator=part.value,
        denominator=whole.value,
        about={"period": part.period},
        sources=sources_of([part, whole]),
    )

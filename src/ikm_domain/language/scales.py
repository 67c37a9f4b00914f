"""Verdicts on the scale of an enterprise in words."""

from ikm_domain.errors import Catalogue
from ikm_domain.language.formatting import format_money, format_number
from ikm_domain.language.labels import label
from ikm_domain.language.locales import house_locale
from ikm_domain.language.messages import counted, phrase, worded
from ikm_domain.values.money import Money
from ikm_domain.values.scale_criteria import Measure, ScaleBound, ScaleCriterion
from ikm_domain.values.scales import Quantity, ScaleVerdict


def explained(verdict: ScaleVerdict, locale: str = "id", catalogue: Catalogue | None = None) -> str:
    """A verdict in sentences: its outcome, the criteria that are met, what they rest on, and what is doubtful."""
    language = house_locale(locale)
    rules = verdict.rule_set
    name = rules.english_name if language == "en" and rules.english_name else rules.name
    sentences = [phrase("scale-by", language, rules=name, outcome=_outcome(verdict, language))]
    sentences += [_criterion(criterion, language) for criterion in verdict.met]
    if inputs := [
        f"{label(measure, locale=language)} {_quantity(value, language)}" for measure, value in verdict.inputs.items()
    ]:
        sentences.append(phrase("scale-inputs", language, inputs="; ".join(inputs)))
    if missing := [label(measure, locale=language) for measure in verdict.missing]:
        sentences.append(phrase("scale-missing", language, measures=", ".join(missing)))
    return " ".join([*sentences, *(worded(issue, language, catalogue) for issue in verdict.doubts())])


def _outcome(verdict: ScaleVerdict, language: str) -> str:
    scales = [label(scale, locale=language) for scale in verdict.possible]
    if () in verdict.cases:
        scales.append(phrase("scale-none", language))
    if len(scales) == 1:
        return scales[0]
    if len(verdict.cases) == 1:
        return phrase("scale-together", language, scales=phrase("and", language).join(scales))
    comma = "," if len(scales) > 2 else ""
    listed = phrase("scale-or", language).join([", ".join(scales[:-1]) + comma, scales[-1]])
    return phrase("scale-open", language, scales=listed)


def _criterion(criterion: ScaleCriterion, language: str) -> str:
    bounds = phrase("and", language).join(_bound(bound, language) for bound in criterion.bounds)
    scale = label(criterion.scale, locale=language)
    if criterion.article is None:
        return phrase("scale-criterion", language, scale=scale, bounds=bounds)
    return phrase("scale-criterion-of", language, scale=scale, bounds=bounds, article=criterion.article)


def _bound(bound: ScaleBound, language: str) -> str:
    workers = bound.measure is Measure.WORKERS
    ends = {"at-least": bound.at_least, "above": bound.above, "at-most": bound.at_most, "below": bound.below}
    told = [
        phrase(f"bound-{end}", language, limit=_quantity(limit if workers else Money.idr(limit), language))
        for end, limit in ends.items()
        if limit is not None
    ]
    basis = "" if bound.basis is None else f", {label(bound.basis, locale=language, vocabulary='measure-basis')},"
    return f"{label(bound.measure, locale=language)}{basis} {phrase('bound-and', language).join(told)}"


def _quantity(value: Quantity, language: str) -> str:
    if isinstance(value, Money):
        return format_money(value, locale=language)
    return counted(format_number(value, locale=language), "people", language)

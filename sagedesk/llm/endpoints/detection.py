"""Which handler and prompt format a container wants, from its image, its tag and what its environment tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sagedesk.llm.endpoints.containers import NOT_CHAT, RULES, Image, Rule, parse_image
from sagedesk.llm.endpoints.environment import Clues
from sagedesk.llm.endpoints.models import ModelFamily, family_of
from sagedesk.llm.endpoints.values import Confidence, Detection
from sagedesk.llm.handlers import get_handler
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_OWN_TEMPLATE = QT_TRANSLATE_NOOP("Endpoints", "It applies the model's own chat template.")
_UNKNOWN_MODEL = QT_TRANSLATE_NOOP(
    "Endpoints", "Which model it runs is not known, so choose the prompt format yourself."
)
_JUMPSTART_NAME = re.compile(r"^(?:jumpstart-dft-|hf-llm-)(?P<model>.+?)(?:-\d{8}-\d{6})?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of a container; anything may be missing.

    ``jumpstart_model`` is the id in the tags, ``package`` says that a Marketplace model package hides the rest,
    ``names`` are those of the endpoint and the model, which people choose and which may mislead.
    """

    image: str = ""
    clues: Clues = field(default_factory=Clues)
    jumpstart_model: str = ""
    package: bool = False
    names: tuple[str, ...] = ()


def detect(evidence: Evidence) -> Detection:
    """Return what the container speaks, as far as the evidence goes. Never raises."""
    if not evidence.image:
        return _unknown(
            translate(
                "Endpoints", "The model comes from a model package of AWS Marketplace, which hides its container."
            )
            if evidence.package
            else translate("Endpoints", "SageMaker does not tell which container runs there.")
        )
    image = parse_image(evidence.image)
    rule = next((rule for rule in RULES if rule.fits(image, evidence.clues)), None)
    if rule is None:
        return _unknown(
            translate("Endpoints", "The image {image} is not one that SageDesk knows.").format(image=image.repository)
        )
    if rule.handler == NOT_CHAT:
        return Detection(reason=rule.explanation(image), confidence=rule.confidence, is_chat=False)
    family, source = _family(evidence)
    return _first_llama2(rule, family, evidence) or _with_format(rule, image, family, source)


def jumpstart_model_in(endpoint_name: str) -> str:
    """Return the JumpStart model id that an endpoint's default name holds, or an empty text."""
    found = _JUMPSTART_NAME.match(endpoint_name)
    return found["model"] if found else ""


def _unknown(reason: str) -> Detection:
    return Detection(reason=reason, confidence=Confidence.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """What tells the family: whether it can be relied on, and what is said of a tuned and of a base model."""

    sure: bool
    tuned: str
    base: str


_ENVIRONMENT = _Source(
    sure=True,
    tuned=QT_TRANSLATE_NOOP("Endpoints", "Its environment names a model of the {family} family."),
    base=QT_TRANSLATE_NOOP(
        "Endpoints", "Its environment names a base model, which takes text as it is, of the {family} family."
    ),
)
_TAG = _Source(
    sure=True,
    tuned=QT_TRANSLATE_NOOP("Endpoints", "Its JumpStart tag names a model of the {family} family."),
    base=QT_TRANSLATE_NOOP(
        "Endpoints", "Its JumpStart tag names a base model, which takes text as it is, of the {family} family."
    ),
)
_ITS_NAME = _Source(
    sure=False,
    tuned=QT_TRANSLATE_NOOP("Endpoints", "Going by its name, it runs a model of the {family} family."),
    base=QT_TRANSLATE_NOOP(
        "Endpoints", "Going by its name, it runs a base model, which takes text as it is, of the {family} family."
    ),
)


def _family(evidence: Evidence) -> tuple[ModelFamily | None, _Source]:
    """Return the model's family, and how it is known."""
    if evidence.clues.family:
        return evidence.clues.family, _ENVIRONMENT
    if family := family_of(evidence.jumpstart_model):
        return family, _TAG
    named = (family for name in evidence.names if (family := family_of(name)))
    return next(named, None), _ITS_NAME


def _with_format(rule: Rule, image: Image, family: ModelFamily | None, source: _Source) -> Detection:
    reason, sure = rule.explanation(image), source.sure
    # without a chat template, as base models are, these containers refuse messages
    base = sure and family is not None and not family.tuned
    handler = rule.text_handler if base and rule.text_handler else rule.handler
    if get_handler(handler).takes_messages:
        return Detection(
            handler=handler,
            prompt_format="none",
            reason=f"{reason} {translate('Endpoints', _OWN_TEMPLATE)}",
            confidence=rule.confidence,
        )
    if family is None:
        return Detection(
            handler=handler,
            prompt_format="none",
            reason=f"{reason} {translate('Endpoints', _UNKNOWN_MODEL)}",
            confidence=_at_most_possible(rule.confidence),
        )
    named = translate("Endpoints", source.tuned if family.tuned else source.base).format(family=family.title)
    return Detection(
        handler=handler,
        prompt_format=family.format_to_use,
        reason=f"{reason} {named}",
        confidence=rule.confidence if sure else _at_most_possible(rule.confidence),
    )


def _at_most_possible(confidence: Confidence) -> Confidence:
    return Confidence.POSSIBLE if confidence is Confidence.LIKELY else confidence


def _first_llama2(rule: Rule, family: ModelFamily | None, evidence: Evidence) -> Detection | None:
    """Return JumpStart's own format of 2023, where its Llama 2 runs on the container of that time."""
    model = evidence.jumpstart_model
    if not (model.startswith("meta-textgeneration-llama-2") and rule.handler in {"outputs", "lmi"} and family):
        return None
    if family.tuned:
        sentence = translate(
            "Endpoints", "JumpStart's {model} runs on the container of 2023, which takes dialogs and Meta's licence."
        )
    else:
        sentence = translate(
            "Endpoints",
            "JumpStart's {model} runs on the container of 2023: a base model, which takes text and Meta's licence.",
        )
    return Detection(
        handler="jumpstart-llama2",
        prompt_format="none",
        handler_options={} if family.tuned else {"takes_messages": False},
        reason=sentence.format(model=model),
        confidence=Confidence.LIKELY,
    )

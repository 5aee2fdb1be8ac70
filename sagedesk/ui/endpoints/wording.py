"""What is told of an endpoint, in words: for its row, for the pane beside the list, and for a screen reader."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from sagedesk.llm.endpoints import (
    ComponentDetails,
    Confidence,
    Container,
    Detection,
    EndpointDetails,
    EndpointKind,
    Variant,
)
from sagedesk.ui.endpoints.row import Details, Row
from sagedesk.ui.profiles.choices import handler_label, prompt_format_label

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def row_note(row: Row, details: Details | None) -> str:
    """Return the second line of a row: what runs there, what it speaks, and since when."""
    parts: list[str] = []
    if row.key.component:
        parts.append(_tr("component of {endpoint}").format(endpoint=row.key.endpoint))
    if details is not None:
        parts += [part for part in (instances(details), image_name(details), speaks(details.detection)) if part]
    created = (details.created if details else None) or row.created
    if created:
        parts.append(age(created))
    return " · ".join(parts)


def spoken(row: Row, details: Details | None) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.name, row.state, row_note(row, details).replace(" · ", ", ")) if part)


def instances(details: Details) -> str:
    """Return how many of which instances run, or how many copies; nothing where it is not known."""
    if isinstance(details, ComponentDetails):
        if details.copies is None:
            return ""
        return _tr("copies: {count}").format(count=details.copies)
    if details.kind is EndpointKind.SERVERLESS:
        return kind_words(details.kind)
    return ", ".join(filter(None, map(variant_instances, details.variants)))


def kind_words(kind: EndpointKind) -> str:
    """Return how an endpoint is called."""
    match kind:
        case EndpointKind.SERVERLESS:
            return _tr("serverless")
        case EndpointKind.ASYNCHRONOUS:
            return _tr("asynchronous")
        case EndpointKind.REAL_TIME:
            return _tr("real-time")


def variant_instances(variant: Variant) -> str:
    """Return the instances of a variant."""
    if variant.serverless_memory:
        memory = QLocale().toString(variant.serverless_memory)
        return _tr("serverless, {memory} MB").format(memory=memory)
    pools = variant.pools or ((variant.instance_type, variant.instances),)
    return " + ".join(
        f"{'?' if count is None else count} × {kind or '?'}" for kind, count in pools if kind or count is not None
    )


def routing_words(strategy: str) -> str:
    """Return how requests are spread over instances; what is not known as AWS calls it."""
    words = {"LEAST_OUTSTANDING_REQUESTS": _tr("least outstanding requests"), "RANDOM": _tr("random")}
    return words.get(strategy, strategy)


def container_of(details: Details) -> Container | None:
    """Return the container that answers; None where inference components bring theirs, or nothing is known."""
    if isinstance(details, ComponentDetails):
        return details.container
    return next((variant.container for variant in details.variants if variant.container), None)


def image_name(details: Details) -> str:
    """Return the image without its registry, or what stands in its place."""
    container = container_of(details)
    if container is not None:
        return container.image.rpartition("/")[2] or (_tr("Marketplace package") if container.package else "")
    if isinstance(details, EndpointDetails) and details.components:
        return _tr("inference components: {count}").format(count=len(details.components))
    return ""


def speaks(detection: Detection) -> str:
    """Return in a few words what a container speaks."""
    if not detection.is_chat:
        return _tr("does not chat")
    if not detection.handler:
        return ""
    label = handler_label(detection.handler).partition(" (")[0]
    sure = detection.confidence in {Confidence.CERTAIN, Confidence.LIKELY}
    return label if sure else f"{label}?"


def format_words(detection: Detection) -> str:
    """Return the container format and the prompt format that a detection names."""
    if not detection.is_chat:
        return _tr("None: it does not chat")
    if not detection.handler:
        return _tr("Not known")
    label = handler_label(detection.handler)
    if detection.prompt_format not in {"", "none"}:
        label = _tr("{container} with the prompt format {prompt}").format(
            container=label, prompt=prompt_format_label(detection.prompt_format)
        )
    certainty = {
        Confidence.CERTAIN: _tr("certain"),
        Confidence.LIKELY: _tr("likely"),
        Confidence.POSSIBLE: _tr("a guess"),
        Confidence.UNKNOWN: _tr("not known"),
    }[detection.confidence]
    return f"{label} ({certainty})"


def age(since: datetime) -> str:
    """Return how long ago that was."""
    seconds = max(int((datetime.now(UTC) - since).total_seconds()), 0)
    if seconds < 2 * _HOUR:
        return _tr("{count} min").format(count=seconds // _MINUTE)
    if seconds < 2 * _DAY:
        return _tr("{count} h").format(count=seconds // _HOUR)
    return _tr("{count} d").format(count=seconds // _DAY)


def since(moment: datetime) -> str:
    """Return a moment and how long ago it was."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    when = QLocale().toString(local, QLocale.FormatType.ShortFormat)
    return _tr("{when}, {age} ago").format(when=when, age=age(moment))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Endpoints", text)

"""What probes found, remembered for an endpoint and the image that it ran, so that nobody pays for the answer twice.

A small JSON file in the configuration folder. It holds names and sentences, and no secret. It can be made again by
probing again: a file that cannot be read counts as empty, and one that a newer SageDesk wrote is left alone.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Mapping
from pathlib import Path

from sagedesk.errors import StorageError
from sagedesk.llm.endpoints.files import write_whole
from sagedesk.llm.endpoints.values import ComponentDetails, Confidence, Detection, EndpointDetails
from sagedesk.paths import config_dir
from sagedesk.translation import translate

logger = logging.getLogger(__name__)

VERSION = 1
_MOST = 500
"""Answers that are kept; the oldest goes first."""


class RememberedFormats:
    """The answers in a file, which need not exist. Every method touches the disk: call it off the GUI thread.

    An answer belongs to an endpoint or an inference component, by its ARN or, where that was denied, by region and
    name; and to the image that ran, as far as it is known.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_dir() / "detected-formats.json"
        self._lock = threading.Lock()

    def get(self, details: EndpointDetails | ComponentDetails, region: str) -> Detection | None:
        """Return what was found, or None: never asked, or another image runs there now."""
        found = self._read().get(_key(details, region))
        return _detection(found) if isinstance(found, dict) else None

    def remember(self, detection: Detection, details: EndpointDetails | ComponentDetails, region: str) -> None:
        """Keep an answer. Raises StorageError when the file cannot be written."""
        key = _key(details, region)
        with self._lock:
            found = self._read(writing=True)
            found.pop(key, None)
            found[key] = {
                "handler": detection.handler,
                "prompt_format": detection.prompt_format,
                "handler_options": dict(detection.handler_options),
                "reason": detection.reason,
                "confidence": detection.confidence.value,
                "is_chat": detection.is_chat,
            }
            kept = dict(list(found.items())[-_MOST:])
            write_whole(self.path, json.dumps({"version": VERSION, "found": kept}, ensure_ascii=False, indent=1))

    def _read(self, *, writing: bool = False) -> dict[str, object]:
        try:
            document = json.loads(self.path.read_bytes())
            found, version = document["found"], document["version"]
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError) as error:
            logger.warning("%s cannot be read and counts as empty: %s", self.path, error)
            return {}
        if isinstance(version, int) and version > VERSION:
            if writing:
                raise StorageError(
                    translate("Endpoints", "What probes found was written by a newer SageDesk than this one."),
                    hint=translate("Endpoints", "Install a newer SageDesk. {path} was left as it is.").format(
                        path=self.path
                    ),
                )
            return {}
        return found if isinstance(found, dict) else {}


def _key(details: EndpointDetails | ComponentDetails, region: str) -> str:
    if isinstance(details, EndpointDetails):
        container = next((variant.container for variant in details.variants if variant.container), None)
    else:
        container = details.container
    image = (container.digest or container.image or container.package) if container else ""
    return f"{details.arn or f'{region} {details.name}'} {image or '-'}"


def _detection(document: Mapping[str, object]) -> Detection | None:
    options = document.get("handler_options")
    try:
        return Detection(
            handler=str(document["handler"]),
            prompt_format=str(document["prompt_format"]),
            handler_options=dict(options) if isinstance(options, dict) else {},
            reason=str(document["reason"]),
            confidence=Confidence(str(document["confidence"])),
            is_chat=document.get("is_chat") is not False,
        )
    except (KeyError, ValueError):
        return None

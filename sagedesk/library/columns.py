"""Values to columns of the database, and back, with nothing lost.

A text that UTF-8 can hold is stored as TEXT, NUL characters included. One with lone surrogates, which a model may
send in JSON escapes, is stored as a BLOB of the bytes that Python calls "surrogatepass". Structures are JSON.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.library.values import Failure
from sagedesk.llm.messages import ImagePart, Part, ReasoningPart, TextPart, ToolCallPart
from sagedesk.translation import translate

Column = str | bytes


def text_to_column(text: str) -> Column:
    """Return ``text`` as it is stored."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="surrogatepass")
    return text


def column_to_text(column: Column) -> str:
    """Return the text that was stored."""
    return column if isinstance(column, str) else column.decode(errors="surrogatepass")


def json_to_column(value: object) -> Column:
    """Return a JSON-ready value as it is stored. Raises InvalidInputError for any other."""
    try:
        document = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_mapping)
    except (TypeError, ValueError) as error:
        raise InvalidInputError(
            translate("Library", "What belongs to this message cannot be stored."), detail=str(error)
        ) from error
    return text_to_column(document)


def column_to_json(column: Column) -> Any:
    """Return the value that was stored."""
    return json.loads(column_to_text(column))


def parts_to_column(parts: Iterable[Part]) -> tuple[Column, dict[str, bytes]]:
    """Return the parts as they are stored, and the attachments that they name: bytes by their SHA-256."""
    attachments: dict[str, bytes] = {}
    documents = [_part_to_document(part, attachments) for part in parts]
    return json_to_column(documents), attachments


def column_to_parts(column: Column, attachment: Callable[[str], bytes]) -> tuple[Part, ...]:
    """Return the parts that were stored; ``attachment`` gives the bytes of a SHA-256."""
    return tuple(_document_to_part(document, attachment) for document in column_to_json(column))


def failure_to_column(failure: Failure | None) -> Column | None:
    """Return a failure as it is stored."""
    if failure is None:
        return None
    return json_to_column(asdict(failure))


def column_to_failure(column: Column | None) -> Failure | None:
    """Return the failure that was stored."""
    return None if column is None else Failure(**column_to_json(column))


def _part_to_document(part: Part, attachments: dict[str, bytes]) -> dict[str, object]:
    match part:
        case TextPart(text=text):
            return {"type": "text", "text": text}
        case ReasoningPart(text=text, seconds=seconds):
            return {"type": "reasoning", "text": text, "seconds": seconds}
        case ImagePart(media_type=media_type, data=data):
            digest = hashlib.sha256(data).hexdigest()
            attachments[digest] = data
            return {"type": "image", "media_type": media_type, "sha256": digest}
        case ToolCallPart(id=call_id, name=name, arguments=arguments):
            return {"type": "tool_call", "id": call_id, "name": name, "arguments": arguments}


def _document_to_part(document: Mapping[str, Any], attachment: Callable[[str], bytes]) -> Part:
    match document["type"]:
        case "text":
            return TextPart(text=document["text"])
        case "reasoning":
            return ReasoningPart(text=document["text"], seconds=document["seconds"])
        case "image":
            return ImagePart(media_type=document["media_type"], data=attachment(document["sha256"]))
        case "tool_call":
            return ToolCallPart(id=document["id"], name=document["name"], arguments=document["arguments"])
        case unknown:
            raise ValueError(f"a part of an unknown type: {unknown!r}")


def _mapping(value: object) -> dict[object, object]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is not JSON")

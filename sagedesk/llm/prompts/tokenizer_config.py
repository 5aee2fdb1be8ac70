"""Reading chat templates from the files that models are published with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.translation import translate

# SPECIAL_TOKENS_ATTRIBUTES of transformers 5.23; the reference gives templates these and no others
_SPECIAL_TOKENS = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")
_LARGEST = 64_000_000  # bytes; a tokenizer_config.json with 100,000 added tokens has 16 million


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenizerConfig:
    """What a ``tokenizer_config.json``, and the templates beside it, say of prompts."""

    templates: Mapping[str, str]
    special_tokens: Mapping[str, str]
    added_tokens: tuple[str, ...]

    def template(self, name: str = "") -> str:
        """Return the template of this name; without a name the one named "default", or the only one.

        Raises InvalidInputError that lists the names.
        """
        if not self.templates:
            raise InvalidInputError(
                translate("Prompts", "This tokenizer_config.json has no chat template, and none is beside it."),
                hint=translate("Prompts", "Look for a chat_template.jinja among the model's files."),
            )
        only = next(iter(self.templates)) if len(self.templates) == 1 else "default"
        chosen = self.templates.get(name or only)
        if chosen is None:
            if name:
                message = translate("Prompts", "This tokenizer_config.json has no chat template named “{name}”.")
            else:
                message = translate("Prompts", "This tokenizer_config.json has several chat templates and no default.")
            raise InvalidInputError(
                message.format(name=name),
                hint=translate("Prompts", "Choose one of {names}.").format(names=", ".join(sorted(self.templates))),
            )
        return chosen


def read_template(path: str | PathLike[str]) -> str:
    """Return the text of a ``.jinja`` file. Raises InvalidInputError where it cannot be read."""
    try:
        size = Path(path).stat().st_size
        if size > _LARGEST:
            raise InvalidInputError(
                translate("Prompts", "{path} has {size:,} bytes; no file with a chat template is as large.").format(
                    path=path, size=size
                )
            )
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInputError(
            translate("Prompts", "{path} cannot be read: {reason}.").format(path=path, reason=error.strerror or error),
            detail=repr(error),
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidInputError(
            translate("Prompts", "{path} is not a UTF-8 text file.").format(path=path), detail=repr(error)
        ) from error


def read_tokenizer_config(path: str | PathLike[str]) -> TokenizerConfig:
    """Read a ``tokenizer_config.json``, or the folder that has one.

    A ``chat_template.jinja`` beside it is its default template, ``additional_chat_templates/NAME.jinja`` are others:
    newer tokenizers are saved so. Raises InvalidInputError where it cannot be read or is not such a file.
    """
    file = Path(path)
    file = file / "tokenizer_config.json" if file.is_dir() else file
    try:
        config = json.loads(read_template(file))
    except ValueError as error:
        raise InvalidInputError(
            translate("Prompts", "{file} is not JSON: {error}.").format(file=file, error=error), detail=repr(error)
        ) from error
    if not isinstance(config, dict):
        raise InvalidInputError(translate("Prompts", "{file} is not a tokenizer_config.json.").format(file=file))
    special = {key: token for key in _SPECIAL_TOKENS if (token := _content(config.get(key)))}
    return TokenizerConfig(
        templates={**_templates(config.get("chat_template")), **_templates_beside(file)},
        special_tokens=special,
        added_tokens=tuple(dict.fromkeys(_added(config))),
    )


def _templates(value: Any) -> dict[str, str]:
    if isinstance(value, str):
        return {"default": value}
    if isinstance(value, dict):
        return {name: source for name, source in value.items() if isinstance(source, str)}
    entries = [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
    named = {entry.get("name"): entry.get("template") for entry in entries}
    return {name: source for name, source in named.items() if isinstance(name, str) and isinstance(source, str)}


def _templates_beside(file: Path) -> dict[str, str]:
    default = file.with_name("chat_template.jinja")
    others = sorted((file.parent / "additional_chat_templates").glob("*.jinja"))
    found = {"default": read_template(default)} if default.is_file() else {}
    return found | {other.stem: read_template(other) for other in others}


def _added(config: Mapping[str, Any]) -> list[str]:
    """Return the tokens that the tokenizer itself calls special."""
    tokens: list[Any] = []
    for key in ("additional_special_tokens", "extra_special_tokens"):
        value = config.get(key)
        tokens += value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    decoder = config.get("added_tokens_decoder")
    entries = decoder.values() if isinstance(decoder, dict) else []
    tokens += [entry for entry in entries if isinstance(entry, dict) and entry.get("special")]
    return [content for token in tokens if (content := _content(token))]


def _content(token: Any) -> str:
    """Return a token's text: it is a string, or an AddedToken written as an object."""
    content = token.get("content") if isinstance(token, dict) else token
    return content if isinstance(content, str) else ""

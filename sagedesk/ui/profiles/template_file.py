"""A chat template from a file of the model: its text, its special tokens, and what else goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sagedesk.errors import InvalidInputError
from sagedesk.ui.measures import whole


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateFile:
    """``templates`` by name, with the one named ``chosen`` to begin with; empty names in a ``.jinja`` file."""

    name: str
    templates: Mapping[str, str]
    chosen: str
    special_tokens: Mapping[str, str]
    added_tokens: tuple[str, ...]


def read_template_file(path: Path) -> TemplateFile:
    """Read a ``.jinja`` file or a ``tokenizer_config.json``. Waits for the disk.

    Raises InvalidInputError where it cannot be read, or has no template.
    """
    # with the first file, not with the window
    from sagedesk.llm.prompts.sandbox.limits import LONGEST_SOURCE  # noqa: PLC0415
    from sagedesk.llm.prompts.tokenizer_config import read_template, read_tokenizer_config  # noqa: PLC0415

    if path.suffix.lower() == ".json":
        config = read_tokenizer_config(path)
        names = list(config.templates)
        first = "default" if "default" in names or not names else names[0]
        config.template(first)  # says so where there is none
        file = TemplateFile(
            name=path.name,
            templates=config.templates,
            chosen=first,
            special_tokens=config.special_tokens,
            added_tokens=config.added_tokens,
        )
    else:
        file = TemplateFile(
            name=path.name, templates={"": read_template(path)}, chosen="", special_tokens={}, added_tokens=()
        )
    longest = max(map(len, file.templates.values()))
    if longest > LONGEST_SOURCE:
        raise InvalidInputError(
            _tr("The chat template of {name} has {longest} characters; at most {most} are read.").format(
                name=path.name, longest=whole(longest), most=whole(LONGEST_SOURCE)
            ),
            hint=_tr("Choose the model's chat_template.jinja or tokenizer_config.json."),
        )
    return file


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateFile", text)

"""Chat templates from the files that models are published with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.llm.prompts import ChatTemplate
from sagedesk.llm.prompts.sandbox.limits import LONGEST_SOURCE
from sagedesk.ui.profiles.choices import CHAT_TEMPLATE
from sagedesk.ui.profiles.template_file import read_template_file


def test_the_name_of_the_format_is_that_of_chat_templates() -> None:
    assert ChatTemplate.name == CHAT_TEMPLATE


def test_a_jinja_file_is_its_text(tmp_path: Path) -> None:
    file = tmp_path / "chat_template.jinja"
    file.write_text("{{ messages }}\u00a0\n", "utf-8")
    read = read_template_file(file)
    assert (read.templates, read.chosen, read.special_tokens) == ({"": "{{ messages }}\u00a0\n"}, "", {})


@pytest.mark.parametrize(
    ("templates", "chosen"),
    [
        ("{{ 1 }}", "default"),
        ([{"name": "tool_use", "template": "t"}, {"name": "default", "template": "d"}], "default"),
        ([{"name": "rag", "template": "r"}, {"name": "tool_use", "template": "t"}], "rag"),
    ],
)
def test_a_tokenizer_config_brings_its_tokens(tmp_path: Path, templates: object, chosen: str) -> None:
    file = tmp_path / "tokenizer_config.json"
    config = {"chat_template": templates, "bos_token": "<s>", "eos_token": {"content": "</s>"}}
    file.write_text(json.dumps(config | {"additional_special_tokens": ["<|x|>"]}))
    read = read_template_file(file)
    assert read.chosen == chosen
    assert chosen in read.templates
    assert read.special_tokens == {"bos_token": "<s>", "eos_token": "</s>"}
    assert read.added_tokens == ("<|x|>",)


def test_files_without_a_template_say_so(tmp_path: Path) -> None:
    config = tmp_path / "config.json"
    config.write_text("{}")
    with pytest.raises(InvalidInputError, match="no chat template"):
        read_template_file(config)
    config.write_text("[")
    with pytest.raises(InvalidInputError, match="not JSON"):
        read_template_file(config)
    with pytest.raises(InvalidInputError, match="cannot be read"):
        read_template_file(tmp_path / "missing.jinja")
    binary = tmp_path / "model.safetensors"
    binary.write_bytes(b"\xff\x00")
    with pytest.raises(InvalidInputError, match="not a UTF-8 text"):
        read_template_file(binary)
    binary.write_text("x" * (LONGEST_SOURCE + 1))
    with pytest.raises(InvalidInputError, match="100,001 characters"):
        read_template_file(binary)
    with binary.open("wb") as file:
        file.truncate(65_000_000)
    with pytest.raises(InvalidInputError, match="65,000,000 bytes"):
        read_template_file(binary)

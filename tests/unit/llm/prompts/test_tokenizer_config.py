import json

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.llm.prompts.tokenizer_config import read_tokenizer_config


@pytest.fixture
def write(tmp_path):
    def write(config: object):
        path = tmp_path / "tokenizer_config.json"
        path.write_text(config if isinstance(config, str) else json.dumps(config), encoding="utf-8")
        return path

    return write


def test_one_template(write):
    config = read_tokenizer_config(write({"chat_template": "x", "bos_token": "<s>", "eos_token": None, "sep_token": 3}))
    assert config.template() == config.template("default") == "x"
    assert config.special_tokens == {"bos_token": "<s>"}


def test_several_templates(write):
    named = [{"name": "default", "template": "x"}, {"name": "tool_use", "template": "y"}, {"name": 3}, "odd"]
    config = read_tokenizer_config(write({"chat_template": named}))
    assert config.template() == "x"
    assert config.template("tool_use") == "y"
    with pytest.raises(InvalidInputError, match="“rag”") as caught:
        config.template("rag")
    assert "default, tool_use" in caught.value.hint


def test_several_templates_without_a_default(write):
    config = read_tokenizer_config(write({"chat_template": {"a": "x", "b": "y"}}))
    with pytest.raises(InvalidInputError, match="no default") as caught:
        config.template()
    assert "a, b" in caught.value.hint


def test_the_only_one_needs_no_name(write):
    assert read_tokenizer_config(write({"chat_template": [{"name": "a", "template": "x"}]})).template() == "x"


def test_templates_beside_the_file(write, tmp_path):
    path = write({"bos_token": "<s>", "chat_template": "old"})
    (tmp_path / "chat_template.jinja").write_text("new")
    (tmp_path / "additional_chat_templates").mkdir()
    (tmp_path / "additional_chat_templates" / "rag.jinja").write_text("r")
    config = read_tokenizer_config(path)
    assert config.template() == "new"
    assert config.template("rag") == "r"


def test_tokens_that_are_special(write):
    config = read_tokenizer_config(
        write(
            {
                "additional_special_tokens": ["<|a|>", {"content": "<|b|>"}, 7],
                "extra_special_tokens": {"image_token": "<|c|>"},
                "added_tokens_decoder": {
                    "0": {"content": "<|d|>", "special": True},
                    "1": {"content": "word", "special": False},
                    "2": {"content": "<|a|>", "special": True},
                },
            }
        )
    )
    assert config.added_tokens == ("<|a|>", "<|b|>", "<|c|>", "<|d|>")


@pytest.mark.parametrize(
    ("text", "words"), [("{", "is not JSON"), ("[]", "is not a tokenizer_config.json"), ("{}", "has no chat template")]
)
def test_other_files_are_clear_errors(write, text, words):
    with pytest.raises(InvalidInputError, match=words):
        read_tokenizer_config(write(text)).template()


def test_a_missing_or_binary_file(tmp_path):
    with pytest.raises(InvalidInputError, match="cannot be read"):
        read_tokenizer_config(tmp_path / "missing.json")
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInputError, match="UTF-8"):
        read_tokenizer_config(tmp_path / "binary.json")

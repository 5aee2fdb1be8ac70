"""Handlers by name: ours, and those of others."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.llm import handlers
from sagedesk.llm.handlers import get_handler, handler_names
from sagedesk.llm.handlers.llamaindex import AdaptedHandler
from sagedesk.llm.handlers.text import Text

NAMES = (
    "tgi",
    "openai-chat",
    "openai-completions",
    "lmi",
    "lmi-3p",
    "jumpstart-llama2",
    "hf-pipeline",
    "outputs",
    "text",
    "jmespath",
)


class Theirs(Text):
    name = "theirs"


class TheirIOHandler:
    content_type = accept = "application/json"

    def serialize_input(self, request, _model_kwargs):
        return request.encode()

    def deserialize_output(self, response):
        return response.read().decode()

    def deserialize_streaming_output(self, response):
        return response.decode()

    def remove_prefix(self, response, _prompt):
        return response


@pytest.fixture
def third_parties(monkeypatch: pytest.MonkeyPatch) -> None:
    def point(name: str, attribute: str) -> EntryPoint:
        found = EntryPoint(name=name, value=f"theirs:{attribute}", group="sagedesk.handlers")
        made = {"Theirs": Theirs, "TheirIOHandler": TheirIOHandler, "tgi": Theirs}[attribute]
        vars(found)["load"] = lambda: made
        return found

    points = EntryPoints([point("theirs", "Theirs"), point("io", "TheirIOHandler"), point("tgi", "tgi")])
    monkeypatch.setattr(handlers, "entry_points", points.select)


def test_the_names() -> None:
    assert handler_names() == NAMES


def test_an_unknown_name_is_told_with_those_that_are_known() -> None:
    with pytest.raises(InvalidInputError) as caught:
        get_handler("nonsense")
    assert "'nonsense'" in caught.value.message
    assert all(name in caught.value.hint for name in NAMES)


def test_an_unknown_option_is_told() -> None:
    with pytest.raises(InvalidInputError, match="colour"):
        get_handler("tgi", colour="blue")


@pytest.mark.usefixtures("third_parties")
def test_others_add_handlers_and_cannot_replace_ours() -> None:
    assert handler_names() == (*NAMES, "io", "theirs")
    assert isinstance(get_handler("theirs", content_type="text/x"), Theirs)
    assert isinstance(get_handler("io"), AdaptedHandler)
    assert not isinstance(get_handler("tgi"), Theirs)

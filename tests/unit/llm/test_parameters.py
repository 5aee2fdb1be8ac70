"""One vocabulary from anybody's names."""

from __future__ import annotations

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.llm.parameters import Parameters


def test_every_container_s_names_are_understood() -> None:
    for key in ("max_tokens", "max_new_tokens", "max_completion_tokens"):
        assert Parameters.from_mapping({key: 7}).max_tokens == 7
    for key in ("stop", "stop_sequences"):
        assert Parameters.from_mapping({key: ["a", "b"]}).stop == ("a", "b")
    assert Parameters.from_mapping({"stop": "a"}).stop == ("a",)


def test_unknown_keys_pass_through_and_none_is_not_set() -> None:
    parameters = Parameters.from_mapping({"watermark": True, "typical_p": None, "temperature": None})
    assert parameters.extra == {"watermark": True, "typical_p": None}
    assert parameters.temperature is None


@pytest.mark.parametrize(
    "values",
    [
        {"max_tokens": "5"},
        {"max_tokens": 1.5},
        {"temperature": "hot"},
        {"temperature": True},
        {"stop": [1]},
        {"response_format": 3},
    ],
)
def test_a_wrong_type_is_named(values: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError, match=next(iter(values))):
        Parameters.from_mapping(values)


def test_merging_puts_what_is_set_over_what_was() -> None:
    merged = Parameters(temperature=0.5, top_p=0.9, extra={"a": 1}).merged(Parameters(temperature=0.0, extra={"b": 2}))
    assert merged == Parameters(temperature=0.0, top_p=0.9, extra={"a": 1, "b": 2})


def test_a_mapping_is_read_back() -> None:
    parameters = Parameters(max_tokens=5, stop=("x",), response_format={"type": "json"}, extra={"w": 1})
    assert Parameters.from_mapping(parameters.to_mapping()) == parameters

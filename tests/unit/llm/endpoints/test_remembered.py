from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sagedesk.errors import StorageError
from sagedesk.llm.endpoints.remembered import RememberedFormats
from sagedesk.llm.endpoints.values import ComponentDetails, Confidence, Container, Detection, EndpointDetails, Variant

UNKNOWN = Detection(reason="?", confidence=Confidence.UNKNOWN)
FOUND = Detection(
    handler="jumpstart-llama2",
    prompt_format="none",
    reason="It was asked.",
    confidence=Confidence.CERTAIN,
    handler_options={"takes_messages": False},
)


def endpoint(digest: str = "sha256:1", arn: str = "arn:aws:sagemaker:us-east-1:1:endpoint/e") -> EndpointDetails:
    container = Container(image="x:1", digest=digest, detection=UNKNOWN)
    return EndpointDetails(
        name="e", arn=arn, variants=(Variant(name="AllTraffic", container=container),), detection=UNKNOWN
    )


def test_an_answer_belongs_to_an_endpoint_and_its_image(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "formats.json"
    RememberedFormats(path).remember(FOUND, endpoint(), "us-east-1")
    again = RememberedFormats(path)
    assert again.get(endpoint(), "us-east-1") == FOUND
    assert again.get(endpoint("sha256:2"), "us-east-1") is None
    assert again.get(replace(endpoint(), arn="arn:other"), "us-east-1") is None


def test_where_describing_is_denied_the_region_and_name_must_do(tmp_path: Path) -> None:
    remembered = RememberedFormats(tmp_path / "formats.json")
    denied = EndpointDetails(name="e", detection=UNKNOWN)
    remembered.remember(FOUND, denied, "us-east-1")
    assert remembered.get(denied, "us-east-1") == FOUND
    assert remembered.get(denied, "eu-west-1") is None


def test_components_have_answers_of_their_own(tmp_path: Path) -> None:
    remembered = RememberedFormats(tmp_path / "formats.json")
    component = ComponentDetails(name="c", arn="arn:c", detection=UNKNOWN)
    remembered.remember(FOUND, component, "us-east-1")
    assert remembered.get(component, "us-east-1") == FOUND
    assert remembered.get(endpoint(), "us-east-1") is None


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 1}', '{"version": 1, "found": []}', "\x00"])
def test_a_damaged_file_counts_as_empty_and_is_made_anew(tmp_path: Path, text: str) -> None:
    path = tmp_path / "formats.json"
    path.write_text(text)
    remembered = RememberedFormats(path)
    assert remembered.get(endpoint(), "us-east-1") is None
    remembered.remember(FOUND, endpoint(), "us-east-1")
    assert remembered.get(endpoint(), "us-east-1") == FOUND


@pytest.mark.parametrize("entry", [1, {}, {"handler": "x", "prompt_format": "", "reason": "", "confidence": "no such"}])
def test_a_damaged_entry_is_passed_over(tmp_path: Path, entry: object) -> None:
    path = tmp_path / "formats.json"
    RememberedFormats(path).remember(FOUND, endpoint(), "us-east-1")
    document = json.loads(path.read_text())
    document["found"] = dict.fromkeys(document["found"], entry)
    path.write_text(json.dumps(document))
    assert RememberedFormats(path).get(endpoint(), "us-east-1") is None


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "formats.json"
    text = '{"version": 2, "found": {"x": 1}}'
    path.write_text(text)
    remembered = RememberedFormats(path)
    assert remembered.get(endpoint(), "us-east-1") is None
    with pytest.raises(StorageError, match="newer"):
        remembered.remember(FOUND, endpoint(), "us-east-1")
    assert path.read_text() == text


def test_the_oldest_answers_go_first(tmp_path: Path) -> None:
    path = tmp_path / "formats.json"
    remembered = RememberedFormats(path)
    found = {f"arn:{number} -": {} for number in range(500)}
    path.write_text(json.dumps({"version": 1, "found": found}))
    remembered.remember(FOUND, endpoint(), "us-east-1")
    kept = json.loads(path.read_text())["found"]
    assert len(kept) == 500
    assert "arn:0 -" not in kept
    assert "arn:1 -" in kept


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        RememberedFormats(tmp_path / "file" / "formats.json").remember(FOUND, endpoint(), "us-east-1")

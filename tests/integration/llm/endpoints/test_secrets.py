"""No value of a container's environment appears anywhere but in the answer that it came in."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import asdict

import pytest

from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.control.deployments import DEPLOYMENTS, SECRET
from sagedesk.errors import SageDeskError
from sagedesk.llm.endpoints.directory import EndpointDirectory

Serve = Callable[..., EndpointDirectory]

ENVIRONMENT = {
    "HF_TOKEN": "hf_kQz81",
    "HUGGING_FACE_HUB_TOKEN": "hf_kQz82",
    "HF_MODEL_ID": "kQz83-org/kQz84-Llama-3-8B-Instruct",
    "HF_TASK": "kQz85-task",
    "OPTION_OUTPUT_FORMATTER": "kQz86.py",
    "SM_VLLM_MODEL": "kQz87",
    "SM_VLLM_RUNNER": "kQz88",
    "MESSAGES_API_ENABLED": "kQz89",
    "DATABASE_URL": "postgres://u:kQz80@host",
}
DLC = "763104351884.dkr.ecr.us-east-1.amazonaws.com"


@pytest.mark.parametrize(
    "image",
    [
        f"{DLC}/vllm:0.27.1",
        f"{DLC}/djl-inference:0.36.0-lmi28.0.0-cu130",
        f"{DLC}/huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu",
        f"{DLC}/huggingface-pytorch-inference:2.1.0",
        "123456789012.dkr.ecr.us-east-1.amazonaws.com/own:1",
    ],
)
def test_not_in_values_and_not_in_logs(serve: Serve, caplog: pytest.LogCaptureFixture, image: str) -> None:
    deployment = Deployment(image=image, environment=ENVIRONMENT)
    directory = serve(("plain", deployment), ("shared", deployment, "chat"))
    with caplog.at_level(logging.DEBUG):
        described = [directory.describe("plain"), directory.describe_component("chat")]
    assert len(caplog.records) > 20  # botocore talks
    for text in [caplog.text, *(repr(one) for one in described), *(str(asdict(one)) for one in described)]:
        assert "kQz" not in text


def test_every_environment_of_the_emulator(directory: EndpointDirectory, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for name, deployment in DEPLOYMENTS.items():
            described = repr(directory.describe(name)) + caplog.text
            assert SECRET not in described
            long = [value for value in deployment.environment.values() if len(value) > 5]
            assert not [value for value in long if value in described.replace(deployment.image, "")]
            caplog.clear()


@pytest.mark.parametrize(
    "body",
    [
        b'{"ModelName": "m", "ModelArn": "a", "CreationTime": "kQz81", "PrimaryContainer": {"Environment": "kQz82"}}',
        b'{"ModelName": "m", "ModelArn": "a", "CreationTime": 1, "PrimaryContainer": {"Environment": ["kQz83"]}}',
        b'{"ModelName": "m", "PrimaryContainer": {"Environment": {"HF_TOKEN": "kQz84"}}',
        b'{"Environment": {"HF_TOKEN": "kQz85"}}',
        b"kQz86 \xff",
    ],
)
def test_not_in_the_error_for_an_answer_that_cannot_be_read(
    answering: Callable[[bytes], EndpointDirectory], caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    directory = answering(body)
    with caplog.at_level(logging.DEBUG), pytest.raises(SageDeskError) as raised:
        directory._calls("describe_model", cancel=_token(), ModelName="m")
    error = raised.value
    assert error.__context__ is None
    told = "".join(traceback.format_exception(error))
    for text in (str(error), error.detail, told, caplog.text):
        assert "kQz" not in text


def test_botocore_may_log_again_afterwards(directory: EndpointDirectory, caplog: pytest.LogCaptureFixture) -> None:
    directory.describe("tgi")
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("botocore.parsers").debug("a body of somebody else")
    assert "somebody else" in caplog.text


def _token() -> object:
    from sagedesk.llm.cancellation import CancelToken

    return CancelToken()

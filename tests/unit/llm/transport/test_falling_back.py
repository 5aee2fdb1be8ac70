"""Which errors say that an endpoint does not stream."""

from __future__ import annotations

import pytest

from sagedesk.errors import EndpointError, InvalidInputError, ModelFailedError, SageDeskError, ThrottledError
from sagedesk.llm.transport.falling_back import refuses_to_stream


def refused(text: str) -> SageDeskError:
    return InvalidInputError(f"SageMaker did not accept the request: {text}")


def model(status: int | None, text: str) -> SageDeskError:
    return ModelFailedError("The model's container answered with an error.", detail=text, status=status)


@pytest.mark.parametrize(
    "error",
    [
        refused("Response streaming is not supported for this endpoint."),
        refused("This endpoint does not support response streaming."),
        refused("Streaming has not been enabled for the variant AllTraffic."),
        model(400, "streaming is not supported by this server"),
        model(501, "stream: not implemented"),
        model(422, "Unsupported: stream"),
        EndpointError("SageMaker refused the request.", detail="UnknownOperationException (HTTP 404): "),
    ],
)
def test_these_do(error: SageDeskError) -> None:
    assert refuses_to_stream(error)


@pytest.mark.parametrize(
    "error",
    [
        refused("Endpoint stream of account 123456789012 not found."),
        refused("Inference Component Name header is required."),
        model(500, "streaming is not supported by this server"),
        model(None, "streaming is not supported"),
        model(400, "Unsupported field: stream_options. Streaming is not affected, and cannot be."),
        model(400, "This model's maximum context length is 4096 tokens."),
        ThrottledError("Streaming is not supported at this rate."),
        EndpointError("SageMaker refused the request.", detail="InternalFailure (HTTP 500): no streaming support"),
    ],
)
def test_these_do_not(error: SageDeskError) -> None:
    # nothing may be sent a second time that may have begun to be generated
    assert not refuses_to_stream(error)

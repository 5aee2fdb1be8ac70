"""CloudWatch Logs as far as it is asked for an endpoint: DescribeLogStreams and GetLogEvents (JSON 1.1).

Shapes and codes: the service model ``logs`` of botocore 1.44.5. Each endpoint has one stream of made-up lines, as
vLLM writes them.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

from sagedesk.emulator.control.answers import denied, deployment_of, validation_exception
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.refusals import ACCOUNT, Refusal

TARGET = "Logs_20140328."
STREAM = "AllTraffic/i-0e5a9d4c1b2f37a68"
_GROUPS = ("/aws/sagemaker/Endpoints/", "/aws/sagemaker/InferenceComponents/")
_DEFAULT_LIMIT = 10_000
_REQUESTS = 70

_START = (
    "INFO 11-25 [api_server.py:1520] vLLM API server version 0.27.1",
    "INFO 11-25 [gpu_model_runner.py:2602] Model loading took 14.99 GiB and 21.4 seconds",
    "INFO 11-25 [api_server.py:1971] Starting vLLM API server on http://0.0.0.0:8080",
)
_END = (
    "ERROR 11-25 [core.py:710] EngineCore encountered a fatal error.",
    "ERROR 11-25 [core.py:710] Traceback (most recent call last):",
    'ERROR 11-25 [core.py:710]   File "/opt/vllm/v1/engine/core.py", line 701, in run_engine_core',
    "ERROR 11-25 [core.py:710] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB.",
    'INFO:     10.0.0.7:48812 - "POST /invocations HTTP/1.1" 500 Internal Server Error',
)


class Logs:
    """Answers for the endpoints by their names, and the inference components of those that have one."""

    def __init__(self, endpoints: Mapping[str, Endpoint], region: str) -> None:
        self._endpoints = {
            **{endpoint.component: endpoint for endpoint in endpoints.values() if endpoint.component},
            **endpoints,
        }
        self._region = region
        self._began = int(time.time() * 1000)

    def answer(self, operation: str, members: Mapping[str, object]) -> dict[str, object]:
        """Return the answer. Raises Refusal."""
        group = str(members.get("logGroupName", ""))
        name = next((group.removeprefix(prefix) for prefix in _GROUPS if group.startswith(prefix)), "")
        endpoint = self._endpoints.get(name)
        if endpoint is None:
            raise _missing("log group")
        if operation in deployment_of(endpoint).denied:
            arn = f"arn:aws:logs:{self._region}:{ACCOUNT}:log-group:{group}:log-stream:"
            raise denied(operation, arn, service="logs")
        match operation:
            case "DescribeLogStreams":
                return {"logStreams": [{"logStreamName": STREAM, "lastIngestionTime": self._began}]}
            case "GetLogEvents":
                return self._events(members)
        raise Refusal(400, "UnknownOperationException", {"message": f"The emulator has no {operation}."})

    def _events(self, members: Mapping[str, object]) -> dict[str, object]:
        if members.get("logStreamName") != STREAM:
            raise _missing("log stream")
        limit = members.get("limit", _DEFAULT_LIMIT)
        if not isinstance(limit, int) or not 1 <= limit <= _DEFAULT_LIMIT:
            raise validation_exception(f"1 validation error detected: Value '{limit}' at 'limit'")
        requests = (f'INFO:     10.0.0.7:{48_000 + n} - "POST /invocations HTTP/1.1" 200 OK' for n in range(_REQUESTS))
        lines = [*_START, *requests, *_END]
        events = [
            {"timestamp": self._began - 1000 * (len(lines) - n), "message": line, "ingestionTime": self._began}
            for n, line in enumerate(lines)
        ]
        chosen = events[:limit] if members.get("startFromHead") else events[-limit:]
        return {"events": chosen, "nextForwardToken": "f/0", "nextBackwardToken": "b/0"}


def _missing(what: str) -> Refusal:
    return Refusal(400, "ResourceNotFoundException", {"message": f"The specified {what} does not exist."})

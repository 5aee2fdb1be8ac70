"""Every shape in which a container reports an error; and what looks like one but is none."""

from __future__ import annotations

import pytest

from sagedesk.llm.handlers.error_frames import error_in

FRAMES = {
    "TGI, generate": (
        {"error": "Request failed during generation: CUDA", "error_type": "generation"},
        "Request failed during generation: CUDA",
        424,
    ),
    "TGI, overloaded": ({"error": "Model is overloaded", "error_type": "overloaded"}, "The model is overloaded", 429),
    "TGI, chat": ({"error": {"message": "Template error", "http_status_code": 422}}, "Template error", 422),
    "LMI, before generation": ({"error": "Input parsing failed: x", "code": 424}, "Input parsing failed: x", 424),
    "LMI, rolling batch, whole": (
        {"generated_text": None, "error": "oom", "code": 400, "details": {"finish_reason": "error"}},
        "oom",
        400,
    ),
    "LMI, rolling batch, streamed": (
        {
            "token": {"id": -1, "text": "", "log_prob": -1, "special_token": True, "error_msg": "oom"},
            "generated_text": "",
            "details": {"finish_reason": "error", "generated_tokens": None, "inputs": None},
        },
        "oom",
        None,
    ),
    "LMI, the same without words": (
        {"token": {"id": -1, "text": ""}, "generated_text": "", "details": {"finish_reason": "error"}},
        "The model's container reported an error and did not say which.",
        None,
    ),
    "LMI, of old": ({"error": "", "code": 424}, "The model's container reported an error and did not say which.", 424),
    "DJL handlers": (
        {"code": 424, "message": "invoke handler failure", "error": "list index out of range"},
        "list index out of range",
        424,
    ),
    "3p, whole": (
        {"body": {"generation": None}, "error": {"error": {"error_code": 400, "error_msg": "too long"}}},
        "too long",
        400,
    ),
    "3p, streamed": (
        {"body": {"generation": ""}, "error": {"error_code": 400, "error_msg": "too long"}},
        "too long",
        400,
    ),
    "vLLM": (
        {
            "error": {
                "message": "maximum context length is 8 tokens",
                "type": "BadRequestError",
                "param": None,
                "code": 400,
            }
        },
        "The model takes 8 tokens",
        400,
    ),
    "vLLM up to 0.10": (
        {"object": "error", "message": "nope", "type": "BadRequestError", "param": None, "code": 400},
        "nope",
        400,
    ),
    "vLLM, wrapped, and SGLang": ({"error": {"object": "error", "message": "nope", "code": "500"}}, "nope", 500),
    "Multi Model Server": (
        {"code": 400, "type": "InternalServerException", "message": "CUDA error"},
        "CUDA error",
        400,
    ),
    "in a list": ([{"error": "x"}], "x", None),
    "an object without words": ({"error": {"kind": 7}}, '{"kind": 7}', None),
    "only a type": ({"error_type": "validation", "message": "too long"}, "too long", 422),
}


@pytest.mark.parametrize("name", list(FRAMES))
def test_error_frame(name: str) -> None:
    frame, message, status = FRAMES[name]
    error = error_in(frame)
    assert error is not None
    assert message in error.message
    assert error.status == status
    assert error.detail.startswith(("{", "["))


@pytest.mark.parametrize(
    "record",
    [
        {"token": {"text": "error"}, "generated_text": None, "details": None},
        {"choices": [], "error": None},
        {"generated_text": "x", "error": ""},
        {"outputs": ["error"], "error": False},
        {"message": "hello"},
        {"code": 200, "message": "fine"},
        {"details": {"finish_reason": "stop"}},
        [],
        "error",
        None,
        7,
    ],
)
def test_no_error(record: object) -> None:
    assert error_in(record) is None


def test_words_with_half_a_surrogate_pair_can_be_shown() -> None:
    error = error_in({"error": "a\ud83d"})
    assert error is not None
    assert "a\ufffd" in error.message
    assert error.detail.encode()


def test_a_huge_frame_is_not_kept_whole() -> None:
    error = error_in({"error": "x", "traceback": "y" * 10**6})
    assert error is not None
    assert len(error.detail) <= 4000

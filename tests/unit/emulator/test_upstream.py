from __future__ import annotations

from sagedesk.emulator.invocations import NAME_PATTERN
from sagedesk.emulator.upstream import endpoint_names


def test_models_become_names_that_sagemaker_takes() -> None:
    assert endpoint_names(["llama3.2:1b", "hf.co/bartowski/Qwen2.5-GGUF:Q4_K_M"]) == [
        "llama3-2-1b",
        "hf-co-bartowski-Qwen2-5-GGUF-Q4-K-M",
    ]
    for name in endpoint_names(["x" * 200, "é", "-a-", "a" * 59 + ":b"]):
        assert len(name) <= 63
        assert NAME_PATTERN.fullmatch(name)


def test_names_differ() -> None:
    assert endpoint_names(["a:b", "a-b", "a.b", "upstream"], ["upstream"]) == ["a-b", "a-b-2", "a-b-3", "upstream-2"]

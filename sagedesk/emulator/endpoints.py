"""The endpoints that stand for the containers people run: each speaks as the real one does."""

from __future__ import annotations

from sagedesk.emulator.containers.openai_server import OpenAIServer
from sagedesk.emulator.containers.tgi import Tgi
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.engine import Engine


def container_endpoints(engine: Engine) -> list[Endpoint]:
    """Return an endpoint for each kind of container, all with the same model behind them."""
    vllm = OpenAIServer(engine)
    return [
        Endpoint(
            name="tgi",
            description="Hugging Face TGI: inputs, messages or prompt; server-sent events",
            container=Tgi(engine),
        ),
        Endpoint(
            name="tgi-chat",
            description="Hugging Face TGI with MESSAGES_API_ENABLED: OpenAI chat only",
            container=Tgi(engine, messages_only=True),
        ),
        Endpoint(
            name="openai-chat", description="vLLM: OpenAI chat and completions; server-sent events", container=vllm
        ),
    ]

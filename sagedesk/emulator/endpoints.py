"""The endpoints that stand for the containers people run: each speaks as the real one does."""

from __future__ import annotations

from sagedesk.emulator.containers.base import Container
from sagedesk.emulator.containers.custom import Custom
from sagedesk.emulator.containers.hf_pipeline import HfPipeline
from sagedesk.emulator.containers.jumpstart_llama2 import JumpstartLlama2
from sagedesk.emulator.containers.lmi_3p import Lmi3p
from sagedesk.emulator.containers.lmi_async import LmiAsync
from sagedesk.emulator.containers.lmi_rolling import Formatter, LmiRolling
from sagedesk.emulator.containers.openai_server import OpenAIServer, Serving
from sagedesk.emulator.containers.outputs import Outputs
from sagedesk.emulator.containers.text import Text
from sagedesk.emulator.containers.tgi import Tgi
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.engine import Engine

COMPONENT = "chat-model"
"""The inference component of the endpoint "components"."""


def container_endpoints(engine: Engine) -> list[Endpoint]:
    """Return an endpoint for each kind of container, all with the same model behind them."""
    vllm = OpenAIServer(engine)
    containers: dict[str, tuple[str, Container]] = {
        "tgi": ("Hugging Face TGI: inputs, messages or prompt; server-sent events", Tgi(engine)),
        "tgi-chat": ("TGI with MESSAGES_API_ENABLED: OpenAI chat only", Tgi(engine, messages_only=True)),
        "openai-chat": ("vLLM: OpenAI chat or completions; server-sent events", vllm),
        "openai-completions": (
            "vLLM with a base model: OpenAI completions only",
            OpenAIServer(engine, Serving(keys=("prompt",))),
        ),
        "sglang": (
            "SGLang: OpenAI chat; reasoning in reasoning_content",
            OpenAIServer(engine, Serving(reasoning_fields=("reasoning_content",), keys=("messages",))),
        ),
        "llamacpp": (
            "llama.cpp: OpenAI chat; any model name",
            OpenAIServer(engine, Serving(models=(), reasoning_fields=("reasoning_content",), keys=("messages",))),
        ),
        "nova": (
            "Amazon Nova: OpenAI chat; refuses the key model",
            OpenAIServer(engine, Serving(models=("nova",), takes_model=False)),
        ),
        "both-reasonings": (
            "vLLM of early 2026: the same reasoning in reasoning and reasoning_content",
            OpenAIServer(engine, Serving(reasoning_fields=("reasoning", "reasoning_content"))),
        ),
        "think-tags": (
            "vLLM without a reasoning parser: <think> stands in the text",
            OpenAIServer(engine, Serving(reasoning_fields=())),
        ),
        "lmi": ("DJL-LMI 17 and newer (async mode): inputs, prompt or messages; JSON lines", LmiAsync(engine)),
        "lmi-rolling": ("DJL-LMI 16 and older (rolling batch): inputs as JSON lines, chat as SSE", LmiRolling(engine)),
        "lmi-rolling-lines": ("the same, older: chat as JSON lines too", LmiRolling(engine, chat_lines=True)),
        "lmi-sse": ("DJL-LMI with OPTION_OUTPUT_FORMATTER=sse", LmiRolling(engine, Formatter.SSE)),
        "lmi-tgi-compat": ("DJL-LMI with OPTION_TGI_COMPAT=true", LmiRolling(engine, Formatter.TGI)),
        "lmi-3p": ("DJL-LMI with the 3p formatters: prompt, max_gen_len", Lmi3p(engine)),
        "outputs": ('older DJL containers: lines of {"outputs": [text]}', Outputs(engine)),
        "hf-pipeline": ("Hugging Face inference toolkit: repeats the prompt, does not stream", HfPipeline(engine)),
        "jumpstart-llama2": ("JumpStart's Llama 2 of 2023: dialogs, accept_eula, no stream", JumpstartLlama2(engine)),
        "text": ("a container of your own: plain text in, plain text out", Text(engine)),
        "custom": ("a container of your own: a JSON format for the handler jmespath", Custom(engine)),
    }
    return [
        *(
            Endpoint(name=name, description=description, container=container, sessions=name in {"lmi", "lmi-rolling"})
            for name, (description, container) in containers.items()
        ),
        Endpoint(
            name="components",
            description=f"vLLM as an inference component; needs InferenceComponentName={COMPONENT}",
            container=vllm,
            component=COMPONENT,
        ),
    ]

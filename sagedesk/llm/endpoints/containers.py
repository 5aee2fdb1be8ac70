"""The containers that run on SageMaker, by their images: which wire format each speaks.

Names of repositories and tags, from the image_uri_config files of sagemaker-core and the tables of
aws/deep-learning-containers. A tag is like ``0.36.0-lmi28.0.0-cu130`` (DJL-LMI),
``2.4.0-tgi3.0.1-gpu-py311-cu124-ubuntu22.04`` (TGI) or ``0.27.1-gpu-py312-cu130-ubuntu22.04-sagemaker`` (vLLM).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sagedesk.llm.endpoints.environment import Clues
from sagedesk.llm.endpoints.values import Confidence
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

NOT_CHAT = "not chat"
"""Stands for a handler where the container does something else than chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A container image's URI in its parts; ``repository`` is without the registry, and in lower case."""

    registry: str
    repository: str
    tag: str

    @property
    def name(self) -> str:
        """The last part of the repository."""
        return self.repository.rpartition("/")[2]


def parse_image(uri: str) -> Image:
    """Return the parts of ``[registry/]repository[:tag][@digest]``."""
    uri = uri.partition("@")[0]
    first, slash, rest = uri.partition("/")
    has_registry = bool(slash) and ("." in first or ":" in first or first == "localhost")
    path = rest if has_registry else uri
    repository, _, tag = path.partition(":")
    return Image(registry=first if has_registry else "", repository=repository.lower(), tag=tag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row: what it is for, and what it says.

    ``image`` must match the whole name of the image, or be found in the whole repository when ``anywhere``.
    ``version`` finds numbers in the tag, of which there must be at ``least`` so many; both are None for any tag.
    ``clues`` are the values that the environment's clues must have. ``text_handler`` is for base models, which have
    no chat template; empty where a container takes only chat. ``reason`` may hold ``{version}`` and ``{engine}``; it
    and the ``note`` behind it are marked for translation.
    """

    image: str
    handler: str
    reason: str
    anywhere: bool = False
    version: str | None = None
    least: tuple[int, ...] | None = None
    clues: Mapping[str, object] = field(default_factory=dict)
    text_handler: str = ""
    confidence: Confidence = Confidence.LIKELY
    engine: str = ""
    note: str = ""

    def fits(self, image: Image, clues: Clues) -> bool:
        """Return whether this row is for that container."""
        named = re.search(self.image, image.repository) if self.anywhere else re.fullmatch(self.image, image.name)
        if not named or any(getattr(clues, name) != wanted for name, wanted in self.clues.items()):
            return False
        numbers = self._numbers(image)
        return self.version is None or (bool(numbers) and (self.least is None or numbers >= self.least))

    def explanation(self, image: Image) -> str:
        """Return the reason, in the language of the window."""
        version = ".".join(map(str, self._numbers(image)))
        reason = translate("Endpoints", self.reason).format(version=version, engine=self.engine)
        return f"{reason} {translate('Endpoints', self.note)}" if self.note else reason

    def _numbers(self, image: Image) -> tuple[int, ...]:
        found = re.search(self.version, image.tag) if self.version else None
        return tuple(map(int, found.groups())) if found else ()


_CHAT = "openai-chat"
_LMI = "djl-inference|djl-serving|lmi"
_LMI_NUMBER = r"lmi(\d+)"
_DJL_VERSION = r"^0\.(\d+)"
_TGI = "huggingface-pytorch-tgi-inference|text-generation-inference|huggingface-tgi"
_TGI_VERSION = r"tgi(\d+)\.(\d+)"
_VLLM = "vllm|huggingface-vllm|vllm-omni|huggingface-vllm-omni|huggingface-vllm-inference-neuronx|vllm-openai"
_PIPELINE = r"huggingface-(pytorch|tensorflow)-inference(-neuronx?)?"
_OTHER_TASK = {"task": "other"}

# for images that somebody built: the engine that its environment or its name tells of, handler, handler of base models
_ENGINES = (
    ("vLLM", _CHAT, "openai-completions"),
    ("SGLang", _CHAT, ""),
    ("llama.cpp", _CHAT, ""),
    ("NIM", _CHAT, ""),
    ("DJL-LMI", _CHAT, "lmi"),
    ("TGI", "tgi", ""),
)
_NAMED = {
    "vLLM": r"vllm",
    "SGLang": r"sglang",
    "llama.cpp": r"llama[_.-]?cpp",
    "NIM": r"(^|[/_-])nim([/_-]|$)",
    "DJL-LMI": r"(^|[/_-])(lmi|djl)([/_-]|$)",
    "TGI": r"(^|[/_-])tgi([/_-]|$)|text-generation-inference",
}
_NOTES = {
    "NIM": QT_TRANSLATE_NOOP("Endpoints", "NIM wants the model's name in each request: set the handler's option model.")
}

RULES: tuple[Rule, ...] = (
    Rule(
        image=r"(huggingface-)?tei(-cpu)?|text-embeddings-inference",
        handler=NOT_CHAT,
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is Text Embeddings Inference: it makes embeddings and cannot chat."
        ),
    ),
    Rule(
        image="whisperx?",
        handler=NOT_CHAT,
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container turns speech into text and cannot chat."),
    ),
    Rule(
        image=r"(sagemaker-)?(xgboost|scikit-learn|sparkml-serving)|autogluon-inference|tensorflow-inference"
        r"|linear-learner|factorization-machines|kmeans|knn|pca|image-classification|object-detection|blazingtext",
        handler=NOT_CHAT,
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container serves classical machine learning and cannot chat."),
    ),
    Rule(
        image="stabilityai-pytorch-inference",
        handler=NOT_CHAT,
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container draws images and cannot chat."),
    ),
    Rule(
        image=f"{_VLLM}|{_PIPELINE}|{_LMI}",
        clues=_OTHER_TASK,
        handler=NOT_CHAT,
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is set to another task than generating text, so it cannot chat."
        ),
    ),
    Rule(
        image=_LMI,
        clues={"formatter": "3p"},
        handler="lmi-3p",
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is DJL-LMI with the output formatter 3p."),
    ),
    Rule(
        image=_LMI,
        clues={"formatter": "other"},
        handler="lmi",
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is DJL-LMI with an output formatter of its own, which may answer in any form."
        ),
        confidence=Confidence.POSSIBLE,
    ),
    Rule(
        image=_LMI,
        version=_LMI_NUMBER,
        least=(1,),
        handler=_CHAT,
        text_handler="lmi",
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is DJL-LMI {version}, which takes OpenAI chat."),
    ),
    Rule(
        image=_LMI,
        version=_DJL_VERSION,
        least=(27,),
        handler=_CHAT,
        text_handler="lmi",
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is DJL serving 0.{version}, which takes OpenAI chat."),
    ),
    Rule(
        image=_LMI,
        version=_DJL_VERSION,
        least=(25,),
        handler="lmi",
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is DJL serving 0.{version}, which takes text; chat came with 0.27."
        ),
    ),
    Rule(
        image=_LMI,
        version=_DJL_VERSION,
        handler="outputs",
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is DJL serving 0.{version}, which answers in lines of outputs."
        ),
        confidence=Confidence.POSSIBLE,
    ),
    Rule(
        image=_LMI,
        handler=_CHAT,
        text_handler="lmi",
        reason=QT_TRANSLATE_NOOP(
            "Endpoints",
            "The container is DJL-LMI; its tag does not say which version, and recent ones take OpenAI chat.",
        ),
        confidence=Confidence.POSSIBLE,
    ),
    Rule(
        image=_TGI,
        clues={"messages_api": True},
        handler=_CHAT,
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is TGI, and MESSAGES_API_ENABLED makes it take OpenAI chat."
        ),
    ),
    Rule(
        image=_TGI,
        version=_TGI_VERSION,
        least=(3, 0),
        handler=_CHAT,
        text_handler="tgi",
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is TGI {version}, which takes OpenAI chat."),
    ),
    Rule(
        image=_TGI,
        version=_TGI_VERSION,
        handler="tgi",
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is TGI {version}, which takes text."),
    ),
    Rule(image=_TGI, handler="tgi", reason=QT_TRANSLATE_NOOP("Endpoints", "The container is TGI, which takes text.")),
    Rule(
        image=_VLLM,
        handler=_CHAT,
        text_handler="openai-completions",
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is vLLM, which takes OpenAI chat."),
    ),
    Rule(
        image="sglang|huggingface-sglang",
        handler=_CHAT,
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is SGLang, which takes OpenAI chat."),
    ),
    Rule(
        image="huggingface-llama-?cpp|llama[_.-]?cpp",
        handler=_CHAT,
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is llama.cpp, which takes OpenAI chat."),
    ),
    Rule(
        image="nova-inference-repo",
        handler=_CHAT,
        reason=QT_TRANSLATE_NOOP("Endpoints", "The container is Amazon Nova, which takes OpenAI chat."),
    ),
    Rule(
        image=_PIPELINE,
        clues={"task": "chat"},
        handler="hf-pipeline",
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "The container is Hugging Face's inference toolkit, set to generate text; it does not stream."
        ),
    ),
    Rule(
        image=_PIPELINE,
        handler="hf-pipeline",
        reason=QT_TRANSLATE_NOOP(
            "Endpoints",
            "The container is Hugging Face's inference toolkit, which does not stream; its task is not known.",
        ),
        confidence=Confidence.POSSIBLE,
    ),
    # the image is somebody's own: its environment may tell which engine is inside, or its name may
    Rule(
        image="",
        anywhere=True,
        clues={"engine": "vLLM", "task": "other"},
        handler=NOT_CHAT,
        reason=QT_TRANSLATE_NOOP(
            "Endpoints", "Its SM_VLLM_… variables set another task than generating text, so it cannot chat."
        ),
        confidence=Confidence.POSSIBLE,
    ),
    *(
        Rule(
            image="",
            anywhere=True,
            clues={"engine": engine},
            handler=handler,
            text_handler=text_handler,
            reason=QT_TRANSLATE_NOOP(
                "Endpoints",
                "The image is not one that SageDesk knows, but its environment has variables that {engine} reads.",
            ),
            confidence=Confidence.POSSIBLE,
            engine=engine,
            note=_NOTES.get(engine, ""),
        )
        for engine, handler, text_handler in _ENGINES
    ),
    *(
        Rule(
            image=_NAMED[engine],
            anywhere=True,
            handler=handler,
            text_handler=text_handler,
            reason=QT_TRANSLATE_NOOP(
                "Endpoints", "The image is not one that SageDesk knows, but its name says {engine}."
            ),
            confidence=Confidence.POSSIBLE,
            engine=engine,
            note=_NOTES.get(engine, ""),
        )
        for engine, handler, text_handler in _ENGINES
    ),
)
"""The first row that fits a container tells; none does for what is not known."""

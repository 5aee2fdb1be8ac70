"""What can be chosen in the profile editor, with names for people."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sagedesk.errors import SageDeskError
from sagedesk.profiles import CredentialKind
from sagedesk.profiles.aws_profiles import AwsProfile, aws_profiles
from sagedesk.translation import QT_TRANSLATE_NOOP

_CREDENTIALS = {
    CredentialKind.DEFAULT: QT_TRANSLATE_NOOP("Choices", "Default credential chain"),
    CredentialKind.PROFILE: QT_TRANSLATE_NOOP("Choices", "Named AWS profile"),
    CredentialKind.IDENTITY_CENTER: QT_TRANSLATE_NOOP("Choices", "IAM Identity Center (AWS access portal)"),
    CredentialKind.KEYRING: QT_TRANSLATE_NOOP("Choices", "Keys kept in the keyring"),
    CredentialKind.BUILT_IN: QT_TRANSLATE_NOOP("Choices", "Built in"),
}
_CREDENTIAL_NOTES = {
    CredentialKind.DEFAULT: QT_TRANSLATE_NOOP(
        "Choices", "As AWS tools find them: environment, ~/.aws, IAM Identity Center, the machine's role."
    ),
    CredentialKind.PROFILE: QT_TRANSLATE_NOOP("Choices", "A profile of ~/.aws/config or ~/.aws/credentials."),
    CredentialKind.IDENTITY_CENTER: QT_TRANSLATE_NOOP(
        "Choices", "A role of your company's portal. The sign-in is shared with the AWS CLI."
    ),
    CredentialKind.KEYRING: QT_TRANSLATE_NOOP("Choices", "Stored by this computer's keyring, and nowhere else."),
    CredentialKind.BUILT_IN: QT_TRANSLATE_NOOP("Choices", "The guide needs no account."),
}
CHAT_TEMPLATE = "template"
"""The prompt format of a chat template (``ChatTemplate.name``), which has no place among the named ones."""
_HANDLERS = {
    "tgi": "Text Generation Inference (TGI)",
    "openai-chat": "OpenAI chat (vLLM, SGLang, LMI, llama.cpp)",
    "openai-completions": QT_TRANSLATE_NOOP("Choices", "OpenAI completions (base models)"),
    "lmi": QT_TRANSLATE_NOOP("Choices", "DJL-LMI, inputs"),
    "lmi-3p": QT_TRANSLATE_NOOP("Choices", "DJL-LMI, marketplace"),
    "jumpstart-llama2": "JumpStart Llama 2 (2023)",
    "hf-pipeline": QT_TRANSLATE_NOOP("Choices", "Hugging Face pipeline"),
    "outputs": QT_TRANSLATE_NOOP("Choices", "DJL, old (DeepSpeed, Accelerate)"),
    "text": QT_TRANSLATE_NOOP("Choices", "Plain text"),
    "jmespath": QT_TRANSLATE_NOOP("Choices", "Custom, by JMESPath"),
}
_PROMPT_FORMATS = {
    "llama2": "Llama 2",
    "llama3": "Llama 3",
    "chatml": "ChatML (Qwen, Yi, SmolLM …)",
    "mistral-v1": "Mistral v1",
    "mistral-v2": "Mistral v2",
    "mistral-v3": "Mistral v3",
    "mistral-tekken": "Mistral, Tekken",
    "zephyr": "Zephyr",
    "gemma": "Gemma",
    "phi3": "Phi-3",
    "vicuna": "Vicuna",
    "openchat": "OpenChat",
    "alpaca": "Alpaca",
    "falcon": "Falcon",
    "deepseek": "DeepSeek",
    "deepseek-r1": "DeepSeek R1",
    "command-r": "Command R",
    "granite": "Granite",
    "gpt-oss": "gpt-oss (Harmony)",
    "none": QT_TRANSLATE_NOOP("Choices", "None: the text as it is"),
    CHAT_TEMPLATE: QT_TRANSLATE_NOOP("Choices", "Chat template"),
}


def credential_label(kind: CredentialKind) -> str:
    """Return what a way of signing in is called."""
    return _tr(_CREDENTIALS[kind])


def credential_note(kind: CredentialKind) -> str:
    """Return a sentence about a way of signing in."""
    return _tr(_CREDENTIAL_NOTES[kind])


def handler_label(name: str) -> str:
    """Return a container format's name for people."""
    return _tr(_HANDLERS[name]) if name in _HANDLERS else name


def prompt_format_label(name: str) -> str:
    """Return a prompt format's name for people."""
    return _tr(_PROMPT_FORMATS[name]) if name in _PROMPT_FORMATS else name


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The names that can be chosen. ``formats_itself`` are the handlers that take messages, and no prompt format."""

    handlers: tuple[str, ...]
    formats_itself: frozenset[str]
    prompt_formats: tuple[str, ...]
    aws_profiles: tuple[AwsProfile, ...]
    aws_problem: str = ""


def find_choices() -> Choices:
    """Look them up: installed packages may add formats, and AWS profiles stand in files. Not for the GUI thread."""
    # with the first editor, not with the window
    from sagedesk.llm.handlers import handler_names  # noqa: PLC0415
    from sagedesk.llm.prompts import prompt_format_names  # noqa: PLC0415

    handlers = handler_names()
    try:
        found, problem = aws_profiles(), ""
    except SageDeskError as error:
        found, problem = (), str(error)
    return Choices(
        handlers=handlers,
        formats_itself=frozenset(filter(_takes_messages, handlers)),
        prompt_formats=prompt_format_names(),
        aws_profiles=found,
        aws_problem=problem,
    )


def _takes_messages(handler: str) -> bool:
    from sagedesk.llm.handlers import get_handler  # noqa: PLC0415  # with the first editor

    try:
        return get_handler(handler).takes_messages
    except Exception:  # noqa: BLE001  # a package's handler may fail in any way; it is told when it is used
        return False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choices", text)

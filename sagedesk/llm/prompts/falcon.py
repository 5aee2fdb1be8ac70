"""Falcon Instruct: plain names of roles between blank lines, so blank lines in messages become line feeds.

Source: the template "falcon-instruct" of chujiezheng/chat_templates, after FastChat's conversation.py.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn


def _no_blank_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n\n", "\n").strip()


FALCON = HeaderFormat(
    name="falcon",
    title="Falcon",
    system=Turn("", ""),
    user=Turn("\n\nUser: ", "", _no_blank_lines),
    assistant=Turn("\n\nAssistant: ", "", _no_blank_lines),
    invitation="\n\nAssistant:",
    stop=("<|endoftext|>",),
    control=("<|endoftext|>", "\nUser:", "\nAssistant:"),
)

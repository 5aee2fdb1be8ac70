"""Vicuna v1.5: plain names of roles, and an EOS after each reply.

Source: the template "vicuna" of chujiezheng/chat_templates, which puts line feeds where FastChat has spaces.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn

VICUNA = HeaderFormat(
    name="vicuna",
    title="Vicuna",
    before="<s>",
    system=Turn("", "\n\n"),
    user=Turn("USER: ", "\n"),
    assistant=Turn("ASSISTANT: ", "</s>\n"),
    invitation="ASSISTANT:",
    stop=("</s>",),
    control=("<s>", "</s>", "USER:", "ASSISTANT:"),
)

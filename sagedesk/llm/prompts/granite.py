"""IBM Granite 3 and 4, in conversation.

Source: the chat template of ibm-granite/granite-4.0 (the default system prompt is its own); with a system message
that of granite-3.3 gives the same text.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn, unchanged

_END = "<|end_of_text|>\n"

GRANITE = HeaderFormat(
    name="granite",
    title="Granite",
    system=Turn("<|start_of_role|>system<|end_of_role|>", _END, unchanged),
    user=Turn("<|start_of_role|>user<|end_of_role|>", _END, unchanged),
    assistant=Turn("<|start_of_role|>assistant<|end_of_role|>", _END, unchanged),
    default_system="You are a helpful assistant. Please ensure responses are professional, accurate, and safe.",
    stop=("<|end_of_text|>",),
    control=("<|start_of_role|>", "<|end_of_role|>", "<|end_of_text|>"),
)

"""Cohere's Command R and Command R+, in conversation.

Source: the template "default" in the tokenizer_config.json of CohereForAI/c4ai-command-r-v01 and -plus. Command R7B
(12-2024) has another format with a long preamble of its own: use its chat template.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn, unchanged

_START = "<|START_OF_TURN_TOKEN|>"
_END = "<|END_OF_TURN_TOKEN|>"

COMMAND_R = HeaderFormat(
    name="command-r",
    title="Command R",
    before="<BOS_TOKEN>",
    system=Turn(f"{_START}<|SYSTEM_TOKEN|>", _END, unchanged),
    user=Turn(f"{_START}<|USER_TOKEN|>", _END),
    assistant=Turn(f"{_START}<|CHATBOT_TOKEN|>", _END),
    stop=(_END, "<EOS_TOKEN>"),
    control=("<BOS_TOKEN>", "<EOS_TOKEN>", _START, _END, "<|SYSTEM_TOKEN|>", "<|USER_TOKEN|>", "<|CHATBOT_TOKEN|>"),
)

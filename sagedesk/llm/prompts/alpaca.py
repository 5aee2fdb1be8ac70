"""Alpaca: Stanford's instructions and responses, written as a conversation.

Sources: the preamble is that of tatsu-lab/stanford_alpaca (train.py, without input), used where there is no system
message; the turns are those of the template "alpaca" of chujiezheng/chat_templates, as most models tuned on Alpaca's
format write them: a line feed after ``### Response:``. No BOS is written: these models' tokenizers add it.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn

ALPACA = HeaderFormat(
    name="alpaca",
    title="Alpaca",
    system=Turn("", "\n\n"),
    user=Turn("### Instruction:\n", "\n\n"),
    assistant=Turn("### Response:\n", "</s>\n\n"),
    default_system=(
        "Below is an instruction that describes a task. Write a response that appropriately completes the request."
    ),
    stop=("</s>",),
    control=("<s>", "</s>", "### Instruction:", "### Input:", "### Response:"),
)

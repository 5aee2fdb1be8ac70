"""OpenChat 3.5 and Starling.

Source: openchat/openchat_3.5's tokenizer_config.json, and the template "openchat" of chujiezheng/chat_templates.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn, unchanged

_END = "<|end_of_turn|>"

OPENCHAT = HeaderFormat(
    name="openchat",
    title="OpenChat",
    before="<s>",
    system=Turn("", _END),
    user=Turn("GPT4 Correct User: ", _END, unchanged),
    assistant=Turn("GPT4 Correct Assistant: ", _END, unchanged),
    invitation="GPT4 Correct Assistant:",
    stop=(_END, "</s>"),
    control=("<s>", "</s>", _END, "GPT4 Correct User:", "GPT4 Correct Assistant:"),
)

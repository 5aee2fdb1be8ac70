"""Zephyr: HuggingFaceH4/zephyr-7b-alpha and -beta, and models tuned like them.

Source: their tokenizer_config.json, and the template "zephyr" of chujiezheng/chat_templates.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn

ZEPHYR = HeaderFormat(
    name="zephyr",
    title="Zephyr",
    system=Turn("<|system|>\n", "</s>\n"),
    user=Turn("<|user|>\n", "</s>\n"),
    assistant=Turn("<|assistant|>\n", "</s>\n"),
    stop=("</s>",),
    control=("<s>", "</s>", "<|system|>", "<|user|>", "<|assistant|>"),
)

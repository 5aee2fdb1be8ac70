"""Phi-3: microsoft/Phi-3-mini, -small and -medium.

Source: their tokenizer_config.json, and the template "phi-3" of chujiezheng/chat_templates.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn

PHI3 = HeaderFormat(
    name="phi3",
    title="Phi-3",
    system=Turn("<|system|>\n", "<|end|>\n"),
    user=Turn("<|user|>\n", "<|end|>\n"),
    assistant=Turn("<|assistant|>\n", "<|end|>\n"),
    stop=("<|end|>", "<|endoftext|>"),
    control=("<|system|>", "<|user|>", "<|assistant|>", "<|end|>", "<|endoftext|>"),
)

"""ChatML: Qwen, Yi, Orca 2, Hermes and many fine-tuned models.

OpenAI's chatml.md, and the template "chatml" of chujiezheng/chat_templates without a BOS, which these models lack.
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn

CHATML = HeaderFormat(
    name="chatml",
    title="ChatML",
    system=Turn("<|im_start|>system\n", "<|im_end|>\n"),
    user=Turn("<|im_start|>user\n", "<|im_end|>\n"),
    assistant=Turn("<|im_start|>assistant\n", "<|im_end|>\n"),
    stop=("<|im_end|>", "<|endoftext|>"),
    control=("<|im_start|>", "<|im_end|>", "<|endoftext|>"),
)

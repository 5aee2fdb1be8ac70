"""DeepSeek V2.5, V3 and R1. The thoughts in earlier replies, up to ``</think>``, are not sent again.

Source: the tokenizer_config.json of DeepSeek-V3 and of DeepSeek-R1 and its distilled models. These open a reply with
``<think>``: that is the format "deepseek-r1".
"""

from sagedesk.llm.prompts.headers import HeaderFormat, Turn, unchanged

_END = "<｜end▁of▁sentence｜>"
_ASSISTANT = "<｜Assistant｜>"


def _without_thought(reply: str) -> str:
    return reply.rpartition("</think>")[2]


def _deepseek(name: str, title: str, invitation: str) -> HeaderFormat:
    return HeaderFormat(
        name=name,
        title=title,
        before="<｜begin▁of▁sentence｜>",
        system=Turn("", "", unchanged),
        user=Turn("<｜User｜>", "", unchanged),
        assistant=Turn(_ASSISTANT, _END, _without_thought),
        invitation=invitation,
        stop=(_END,),
        control=(
            "<｜begin▁of▁sentence｜>",
            _END,
            "<｜User｜>",
            _ASSISTANT,
            "<｜tool▁calls▁begin｜>",
            "<｜tool▁calls▁end｜>",
            "<｜tool▁call▁begin｜>",
            "<｜tool▁call▁end｜>",
            "<｜tool▁outputs▁begin｜>",
            "<｜tool▁outputs▁end｜>",
            "<｜tool▁output▁begin｜>",
            "<｜tool▁output▁end｜>",
            "<｜tool▁sep｜>",
        ),
    )


DEEPSEEK = _deepseek("deepseek", "DeepSeek", _ASSISTANT)
DEEPSEEK_R1 = _deepseek("deepseek-r1", "DeepSeek R1", f"{_ASSISTANT}<think>\n")

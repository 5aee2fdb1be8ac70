"""Every literal shape that is known of a container, whole and byte by byte."""

# ruff: noqa: E501  # what is on the wire reads better unbroken
from __future__ import annotations

from types import SimpleNamespace

import pytest

from sagedesk.errors import ModelFailedError
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.messages import Outcome, Usage

PROMPT = "Hi"
COMPLETE, LENGTH, INCOMPLETE = Outcome.COMPLETE, Outcome.LENGTH, Outcome.INCOMPLETE


def text(value: str) -> list[tuple[str, object]]:
    return [("text", value)]


CHAT = (
    'data: {"object":"chat.completion.chunk","id":"","created":1,"model":"m","system_fingerprint":"3.x","choices":'
    '[{"index":0,"delta":%s,"logprobs":null,"finish_reason":%s}],"usage":null}\n\n'
)
DONE = "data: [DONE]\n\n"

SHAPES = {
    # 2.1 JumpStart's first Llama 2
    "a dialog's reply": (
        "jumpstart-llama2",
        '[{"generation": {"role":"assistant","content":" Arr"}}]',
        (text(" Arr"), COMPLETE, ""),
    ),
    "a base model's reply": ("jumpstart-llama2", '[{"generation": "text"}]', (text("text"), COMPLETE, "")),
    "a reply of the model on a newer container": (
        "jumpstart-llama2",
        '[{"generated_text": "text"}]',
        (text("text"), COMPLETE, ""),
    ),
    # 2.2 3p
    "3p, whole": (
        "lmi-3p",
        (
            '{"body":{"generation":"a b","prompt_token_count":4,"generation_token_count":2,"stop_reason":"length"},'
            '"metering":{"inputTokenCount":4,"outputTokenCount":2},"content_type":"application/json"}'
        ),
        (text("a b"), LENGTH, "length", (4, 2)),
    ),
    "3p, streamed": (
        "lmi-3p",
        (
            '{"body":{"generation":"a","prompt_token_count":4,"generation_token_count":1,"stop_reason":null},"metering":'
            '{"inputTokenCount":4,"outputTokenCount":1},"content_type":"application/jsonlines"}\n'
            '{"body":{"generation":" b","prompt_token_count":null,"generation_token_count":2,"stop_reason":"eos_token"},'
            '"metering":{"outputTokenCount":2},"content_type":"application/jsonlines"}\n'
        ),
        (text("a b"), COMPLETE, "eos_token", (4, 2)),
    ),
    # 2.3 TGI
    "TGI, whole, without details": ("tgi", '[{"generated_text": "scientist"}]', (text("scientist"), COMPLETE, "")),
    "TGI, whole": (
        "tgi",
        (
            '[{"generated_text": "a b", "details": {"finish_reason":"length","generated_tokens":2,"seed":null,"prefill":'
            '[{"id":1,"text":"Hi","logprob":null}],"tokens":[{"id":5,"text":"a","logprob":-0.5,"special":false},'
            '{"id":6,"text":" b","logprob":-1.5,"special":false},{"id":2,"text":"</s>","logprob":-2,"special":true}]}}]'
        ),
        (text("a b"), LENGTH, "length", (1, 2), [("a", -0.5), (" b", -1.5)]),
    ),
    "TGI, streamed": (
        "tgi",
        (
            'data: {"index":1,"token":{"id":601,"text":" time","logprob":-0.1,"special":false},"generated_text":null,'
            '"details":null}\n\n: keep-alive\n\n'
            'data: {"index":2,"token":{"id":2,"text":"</s>","logprob":-0.2,"special":true},"generated_text":" time",'
            '"details":{"finish_reason":"eos_token","generated_tokens":2,"seed":null,"input_length":7}}\n\n'
        ),
        (text(" time"), COMPLETE, "eos_token", (7, 2), [(" time", -0.1)]),
    ),
    "TGI of 2023, streamed": (
        "tgi",
        (
            'data:{"token":{"id":29871,"text":" ","logprob":-0.5,"special":false},"generated_text":null,"details":null}\n\n'
            'data:{"token":{"id":2,"text":"a","logprob":-0.5,"special":false},"generated_text":"Hi a","details":null}\n\n'
        ),
        (text(" a"), COMPLETE, "", None, [(" ", -0.5), ("a", -0.5)]),
    ),
    "TGI, its last event lost": (
        "tgi",
        'data:{"token":{"id":1,"text":"a","logprob":-0.5,"special":false},"generated_text":null,"details":null}\n\n',
        (text("a"), INCOMPLETE, "", None, [("a", -0.5)]),
    ),
    "TGI chat": (
        "openai-chat",
        CHAT % ('{"role":"assistant","content":"a"}', "null")
        + CHAT % ('{"role":"assistant","content":" b"}', '"stop"')
        + 'data: {"object":"chat.completion.chunk","id":"","choices":[],"usage":'
        '{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}\n\n' + DONE,
        (text("a b"), COMPLETE, "stop", (9, 2)),
    ),
    "TGI 2 wrote one tool call where others write a list": (
        "openai-chat",
        CHAT
        % (
            (
                '{"role":"assistant","tool_calls":{"index":0,"id":"","type":"function","function":'
                '{"name":"now","arguments":"{}"}}}'
            ),
            '"eos_token"',
        )
        + DONE,
        ([("tool", (0, "", "now", "{}"))], COMPLETE, "eos_token"),
    ),
    # 2.4 DJL-LMI
    "LMI rolling batch, whole": ("lmi", '{"generated_text": "a b"}', (text("a b"), COMPLETE, "")),
    "LMI rolling batch, streamed": (
        "lmi",
        (
            '{"token": {"id": 304, "text": "Deep ", "log_prob": -0.05}}\n{"token": {"id": [338], "text": "sea", "log_prob":'
            ' -0.5}, "generated_text": "Deep sea", "details": {"finish_reason": "length", "generated_tokens": 2, "inputs":'
            " null}}\n"
        ),
        (text("Deep sea"), LENGTH, "length", (None, 2), [("Deep ", -0.05), ("sea", -0.5)]),
    ),
    "LMI rolling batch, a special token at the end": (
        "lmi",
        '{"token": {"id": 2, "text": "</s>", "log_prob": -0.5, "special_token": true}, "generated_text": ""}\n',
        ([], COMPLETE, ""),
    ),
    "LMI with the formatter sse": (
        "lmi",
        (
            'data: {"token": {"id": 304, "text": "a", "log_prob": -0.5}}\ndata:{"token": {"id": 4, "text": "b", "log_prob":'
            ' -1}, "generated_text": "ab"}\n'
        ),
        (text("ab"), COMPLETE, "", None, [("a", -0.5), ("b", -1)]),
    ),
    "LMI async, streamed": (
        "lmi",
        (
            '{"index":0,"token":{"id":1,"text":"a","logprob":-0.1},"generated_text":null,"details":null}\n\n\n'
            '{"index":0,"token":{"id":1,"text":"","logprob":-0.1},"generated_text":"a","details":{"finish_reason":"stop",'
            '"seed":null,"generated_tokens":2,"input_length":5}}\n\n'
        ),
        (text("a"), COMPLETE, "stop", (5, 2), [("a", -0.1)]),
    ),
    "LMI async, whole": (
        "lmi",
        (
            '{"generated_text":"a","details":{"finish_reason":null,"generated_tokens":1,"seed":null,"prefill":[],'
            '"tokens":[]}}'
        ),
        (text("a"), COMPLETE, "", (None, 1)),
    ),
    "LMI async, chat: bare lines and no [DONE]": (
        "openai-chat",
        (
            '{"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""},'
            '"finish_reason":null}]}\n\n{"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n\n'
        ),
        (text("a"), COMPLETE, "stop"),
    ),
    "LMI rolling batch, chat, streamed, with its log-probabilities in a list": (
        "openai-chat",
        '{"choices":[{"index":0,"delta":{"content":"a","role":"assistant"},"logprobs":[{"content":[{"token":"a","logprob":-0.5,"top_logprobs":[{"token":-0.5,"logprob":-0.5}]}]}],"finish_reason":"eos_token"}]}\n',
        (text("a"), COMPLETE, "eos_token", None, [("a", -0.5)]),
    ),
    "LMI rolling batch, chat, whole, with the calls beside the message": (
        "openai-chat",
        '{"choices":[{"index":0,"message":{"role":"assistant","content":""},"tool_calls":[{"id":"c1","type":"function","function":{"name":"a","arguments":"{}"}}],"finish_reason":"tool_calls"}]}',
        ([("tool", (0, "c1", "a", "{}"))], COMPLETE, "tool_calls"),
    ),
    "LMI with the formatter json, streamed in pieces of one document, and cut off": (
        "lmi",
        '{"generated_text": "Once upon \\u00e9 a\\u00',
        (text("Once upon é a"), INCOMPLETE, ""),
    ),
    "DJL, old handlers, streamed": (
        "outputs",
        '{"outputs": [" a"]}\n{"outputs": [" b"]}\n',
        (text(" a b"), INCOMPLETE, ""),
    ),
    "DJL, old handlers, whole": ("outputs", '[{"generated_text":"a"}]', (text("a"), COMPLETE, "")),
    "a pipeline's document, cut off": (
        "hf-pipeline",
        '[{"generated_text": "Hi there',
        (text(" there"), INCOMPLETE, ""),
    ),
    "a document that holds no text yet, cut off": ("hf-pipeline", '[{"generated_te', ([], INCOMPLETE, "")),
    "an event, cut off": (
        "tgi",
        'data:{"token":{"text":"a"}}\n\ndata:{"token":{"text":"b',
        (text("a"), INCOMPLETE, ""),
    ),
    # 2.5 to 2.9 OpenAI
    "vLLM, counting at every step": (
        "openai-chat",
        'data: {"id":"chatcmpl-1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}],"usage":'
        '{"prompt_tokens":5,"completion_tokens":0}}\n\n'
        'data: {"id":"chatcmpl-1","choices":[{"index":0,"delta":{"content":"a"},"logprobs":{"content":[{"token":"a",'
        '"logprob":-0.25,"bytes":[97],"top_logprobs":[]}]},"finish_reason":null,"stop_reason":null,"token_ids":null}],'
        '"usage":{"prompt_tokens":5,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":4}}}\n\n'
        'data: {"choices":[{"index":0,"delta":{"content":""},"finish_reason":"length","stop_reason":null}]}\n\n' + DONE,
        (text("a"), LENGTH, "length", (5, 1), [("a", -0.25)]),
    ),
    "the same reasoning in two fields": (
        "openai-chat",
        'data: {"choices":[{"index":0,"delta":{"reasoning":"Hm","reasoning_content":"Hm"}}]}\n\n'
        'data: {"choices":[{"index":0,"delta":{"reasoning":".","reasoning_content":"."}}]}\n\n'
        'data: {"choices":[{"index":0,"delta":{"content":"Yes"},"finish_reason":"stop"}]}\n\n' + DONE,
        ([("reasoning", "Hm."), ("text", "Yes")], COMPLETE, "stop"),
    ),
    "reasoning as older servers name it": (
        "openai-chat",
        'data: {"choices":[{"delta":{"reasoning_content":"Hm","content":null}}]}\n\n'
        'data: {"choices":[{"delta":{"content":"Yes"},"finish_reason":"stop"}]}\n\n' + DONE,
        ([("reasoning", "Hm"), ("text", "Yes")], COMPLETE, "stop"),
    ),
    "reasoning, whole": (
        "openai-chat",
        '{"choices":[{"index":0,"message":{"role":"assistant","reasoning":"Hm","content":"Yes"},"finish_reason":"stop"}]}',
        ([("reasoning", "Hm"), ("text", "Yes")], COMPLETE, "stop"),
    ),
    "behind a reasoning parser tags are text": (
        "openai-chat",
        'data: {"choices":[{"delta":{"reasoning":"Hm"}}]}\n\ndata: {"choices":[{"delta":{"content":"<think>a</think>"},'
        '"finish_reason":"stop"}]}\n\n' + DONE,
        ([("reasoning", "Hm"), ("text", "<think>a</think>")], COMPLETE, "stop"),
    ),
    "tool calls in fragments": (
        "openai-chat",
        'data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"now",'
        '"arguments":""}}]}}]}\n\n'
        'data: {"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\\"tz\\":"}}]}}]}\n\n'
        'data: {"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"1}"}},{"index":1,"id":"c2",'
        '"function":{"name":"add","arguments":{"a":1}}}]}}]}\n\n'
        'data: {"choices":[{"delta":{},"finish_reason":"tool_calls"}]}\n\n' + DONE,
        (
            [
                ("tool", (0, "c1", "now", "")),
                ("tool", (0, "", "", '{"tz":')),
                ("tool", (0, "", "", "1}")),
                ("tool", (1, "c2", "add", '{"a": 1}')),
            ],
            COMPLETE,
            "tool_calls",
        ),
    ),
    "tool calls without numbers": (
        "openai-chat",
        (
            '{"choices":[{"index":0,"message":{"content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":'
            '"a","arguments":"{}"}},{"id":"c2","function":{"name":"b","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}'
        ),
        ([("tool", (0, "c1", "a", "{}")), ("tool", (1, "c2", "b", "{}"))], COMPLETE, "tool_calls"),
    ),
    "named tools of LMI: fragments without number, id or type": (
        "openai-chat",
        (
            '{"choices":[{"delta":{"tool_calls":[{"function":{"name":"a","arguments":"{"}}]}}]}\n'
            '{"choices":[{"delta":{"tool_calls":[{"function":{"arguments":"}"}}]},"finish_reason":"stop"}]}\n'
        ),
        ([("tool", (0, "", "a", "{")), ("tool", (0, "", "", "}"))], COMPLETE, "stop"),
    ),
    "transformers serve never sends [DONE]": (
        "openai-chat",
        (
            'data: {"choices":[{"index":0,"delta":{"content":"a"}}]}\n\ndata: {"choices":[{"index":0,"delta":{},'
            '"finish_reason":"stop"}]}'
        ),
        (text("a"), COMPLETE, "stop"),
    ),
    "[DONE] without a finish_reason": (
        "openai-chat",
        'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n' + DONE,
        (text("a"), COMPLETE, ""),
    ),
    "SGLang was aborted": (
        "openai-chat",
        'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"abort"}]}\n\n' + DONE,
        (text("a"), INCOMPLETE, "abort"),
    ),
    "only the first of several choices": (
        "openai-chat",
        (
            '{"choices":[{"index":1,"message":{"content":"b"},"finish_reason":"stop"},{"index":0,"message":{"content":"a"},'
            '"finish_reason":"stop"}],"timings":{"predicted_n":2}}'
        ),
        (text("a"), COMPLETE, "stop"),
    ),
    "content in parts": (
        "openai-chat",
        '{"choices":[{"message":{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}}]}',
        (text("ab"), COMPLETE, ""),
    ),
    "a refusal is text": (
        "openai-chat",
        '{"choices":[{"message":{"content":null,"refusal":"No."},"finish_reason":"stop"}]}',
        (text("No."), COMPLETE, "stop"),
    ),
    "completions, streamed": (
        "openai-completions",
        'data: {"id":"cmpl-1","object":"text_completion","choices":[{"index":0,"text":" a","logprobs":{"tokens":[" a"],'
        '"token_logprobs":[-0.5],"top_logprobs":[],"text_offset":[0]},"finish_reason":"length"}]}\n\n' + DONE,
        (text(" a"), LENGTH, "length", None, [(" a", -0.5)]),
    ),
    "completions, whole": (
        "openai-completions",
        '{"choices":[{"text":" a","finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}',
        (text(" a"), COMPLETE, "stop", (1, 2)),
    ),
    # 2.8 pipelines
    "a pipeline's echo": ("hf-pipeline", '[{"generated_text": "Hi there"}]', (text(" there"), COMPLETE, "")),
    "a pipeline's batch": (
        "hf-pipeline",
        '[[{"generated_text": "a"}],[{"generated_text": "b"}]]',
        (text("a"), COMPLETE, ""),
    ),
    "a pipeline's chat": (
        "hf-pipeline",
        '[{"generated_text": [{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}]',
        (text("Hello"), COMPLETE, ""),
    ),
    # what LlamaIndex's own handler is written for: each part one document
    "documents, one after another": (
        "tgi",
        '[{"generated_text":"computer sci"}][{"generated_text":"ent"}][{"generated_text":"ist"}]',
        (text("computer scientist"), COMPLETE, ""),
    ),
}


@pytest.mark.parametrize("name", list(SHAPES))
def test_shape(wire: SimpleNamespace, name: str) -> None:
    handler_name, body, (steps, outcome, reason, *more) = SHAPES[name]
    usage, logprobs = (*more, None, None)[:2]
    handler = get_handler(handler_name)
    for parts in ([body.encode()], wire.single_bytes(body.encode())):
        reply = wire.read(handler.decoder(PROMPT), parts)
        assert reply.steps == steps
        assert (reply.finish.outcome, reply.finish.reason) == (outcome, reason)
        assert reply.usage == (Usage(prompt_tokens=usage[0], completion_tokens=usage[1]) if usage else None)
        assert reply.logprobs == (logprobs or [])


def test_surrogate_halves_in_two_tokens_become_one_character(wire: SimpleNamespace) -> None:
    def body(*halves: str) -> bytes:
        return b"".join(b'{"token":{"text":"%b"}}\n' % half.encode() for half in halves)

    def told(*halves: str) -> str:
        return str(wire.read(get_handler("lmi").decoder(""), wire.single_bytes(body(*halves))).text)

    assert told("a\\ud83d", "\\ude00b") == "a😀b"
    assert told("\\ud83d\\ude00") == "😀"
    assert told("\\ud83d", "x", "\\ude00") == "\ufffdx\ufffd"
    assert told("x\\ud83d") == "x\ufffd"


def test_text_beside_an_error_is_kept(wire: SimpleNamespace) -> None:
    body = b'{"generated_text": "as far as it", "details": {"finish_reason": "error"}}'
    reply = wire.Reply()
    with pytest.raises(ModelFailedError):
        wire.read(get_handler("lmi").decoder(PROMPT), [body], reply)
    assert reply.text == "as far as it"

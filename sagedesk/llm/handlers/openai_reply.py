"""Replies of the OpenAI schemas: chat completions and completions, whole or in chunks.

As written by vLLM, SGLang, llama.cpp, TGI, DJL-LMI (bare JSON lines, no ``[DONE]``), transformers serve and Nova.
"""

from __future__ import annotations

import json
from typing import Any

from sagedesk.llm.handlers.decoding import RecordDecoder


class OpenAIDecoder(RecordDecoder):
    """Reads the first choice of each record."""

    _calls = 0  # tool calls so far, for containers that do not number them

    def read(self, record: Any) -> bool:
        """Read a chunk or a document."""
        if type(record) is not dict:
            return False
        usage = record.get("usage")
        if type(usage) is dict:
            self.usage(prompt_tokens=usage.get("prompt_tokens"), completion_tokens=usage.get("completion_tokens"))
        choices = record.get("choices")
        if type(choices) is not list:
            return False
        for choice in choices:
            if type(choice) is dict and not choice.get("index"):
                self._read_choice(choice)
        return True

    def _read_choice(self, choice: dict[str, Any]) -> None:
        message = choice.get("delta")
        if type(message) is not dict:
            message = choice.get("message")
            if type(message) is dict:
                self.finish()  # a whole document is an end, whatever its finish_reason
        if type(message) is dict:
            self._read_message(message)
            # DJL-LMI's rolling batches write the calls of a whole reply beside the message
            self._read_tool_calls(message.get("tool_calls") or choice.get("tool_calls"))
        elif type(text := choice.get("text")) is str and text:
            self.text(text)
        logprobs = choice.get("logprobs")
        if logprobs is not None:
            self._read_logprobs(logprobs)
        reason = choice.get("finish_reason")
        if reason:
            self.finish(reason)

    def _read_message(self, message: dict[str, Any]) -> None:
        # some builds of vLLM write the same reasoning in both fields
        reasoning = message.get("reasoning_content") or message.get("reasoning")
        if type(reasoning) is str and reasoning:
            self.reasoning(reasoning)
        content = message.get("content") or message.get("refusal")
        if type(content) is str:
            if content:
                self.text(content)
        elif type(content) is list:
            self._read_parts(content)

    def _read_parts(self, parts: list[Any]) -> None:
        for part in parts:
            if type(part) is dict and type(text := part.get("text")) is str and text:
                self.text(text)

    def _read_tool_calls(self, calls: Any) -> None:
        if not calls:
            return
        # TGI 2 wrote one object where others write a list
        for call in calls if type(calls) is list else [calls]:
            if type(call) is dict:
                self._read_tool_call(call)

    def _read_tool_call(self, call: dict[str, Any]) -> None:
        function = call.get("function")
        if type(function) is not dict:
            return
        id_, name, arguments = call.get("id"), function.get("name"), function.get("arguments")
        index = call.get("index")
        if type(index) is not int:
            # not numbered: one with an id or a name begins anew, one without goes on
            index = self._calls if id_ or name or not self._calls else self._calls - 1
        self._calls = max(self._calls, index + 1)
        if type(arguments) is not str:
            arguments = "" if arguments is None else json.dumps(arguments)
        self.tool_call(
            index=index,
            id=id_ if type(id_) is str else "",
            name=name if type(name) is str else "",
            arguments=arguments,
        )

    def _read_logprobs(self, logprobs: Any) -> None:
        """Read chat's ``{"content": [{"token", "logprob"}]}`` or completions' parallel lists."""
        if type(logprobs) is list and logprobs:
            logprobs = logprobs[0]  # so in the streams of DJL-LMI's rolling batches
        if type(logprobs) is not dict:
            return
        content = logprobs.get("content")
        if type(content) is list:
            pairs = [(item.get("token"), item.get("logprob")) for item in content if type(item) is dict]
        elif type(logprobs.get("tokens")) is list and type(logprobs.get("token_logprobs")) is list:
            pairs = list(zip(logprobs["tokens"], logprobs["token_logprobs"], strict=False))
        else:
            return
        for token, value in pairs:
            if type(token) is str and (type(value) is float or type(value) is int):
                self.logprob(token, value)

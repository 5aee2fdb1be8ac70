"""Replies of the ``inputs`` schema: token events, ``generated_text`` documents and ``outputs`` lines.

TGI, DJL-LMI in both serving modes and the Hugging Face pipelines write near relatives of one shape, so one decoder
reads them all: ``{"token": {"text", "logprob" or "log_prob", "special" or "special_token"}, "generated_text",
"details"}`` for a stream's steps (TGI router/src/lib.rs; djl_python/output_formatter.py),
``{"generated_text", "details"}``, bare or in a list, for a whole reply.
"""

from __future__ import annotations

from typing import Any

from sagedesk.llm.handlers.decoding import RecordDecoder


class GenerateDecoder(RecordDecoder):
    """Reads the shapes above. Only whole documents can hold an echo of the prompt; token events never do."""

    _tokens_came = False

    def read(self, record: Any) -> bool:
        """Read a step or a document; of a batch only the first."""
        while type(record) is list and record:
            record = record[0]
        if type(record) is not dict:
            return False
        token = record.get("token")
        generated = record.get("generated_text")
        if type(token) is dict:
            self._tokens_came = True
            text = token.get("text")
            if type(text) is str and text and not (token.get("special") or token.get("special_token")):
                self.text(text)
                value = token.get("logprob", token.get("log_prob"))
                if type(value) is float or type(value) is int:
                    self.logprob(text, value)
            if generated is None:
                return True
        if generated is None:
            return self._read_outputs(record.get("outputs"))
        self._read_end(record, generated)
        return True

    def _read_end(self, record: dict[str, Any], generated: object) -> None:
        """Read the document that ends a reply, or is all of it."""
        details = record.get("details")
        if type(details) is not dict:
            details = {}
        if not self._tokens_came:
            self.echoing_text(_last_content(generated))
            for token in _dicts(details.get("tokens")):
                text, value = token.get("text"), token.get("logprob", token.get("log_prob"))
                if type(text) is str and (type(value) is float or type(value) is int) and not token.get("special"):
                    self.logprob(text, value)
        prompt_tokens = details.get("input_length")
        if prompt_tokens is None and details.get("prefill"):
            prompt_tokens = len(_dicts(details["prefill"]))
        if prompt_tokens is not None or details.get("generated_tokens") is not None:
            self.usage(prompt_tokens=prompt_tokens, completion_tokens=details.get("generated_tokens"))
        reason = details.get("finish_reason")
        if self._tokens_came or reason:
            self.finish(reason)
        else:
            self.document()

    def _read_outputs(self, outputs: object) -> bool:
        """Read a line of an old DJL handler, ``{"outputs": [" a"]}``; such a stream has no end marker."""
        if type(outputs) is list:
            outputs = outputs[0] if outputs else ""
        if type(outputs) is dict:
            outputs = outputs.get("generated_text")
        if type(outputs) is not str:
            return False
        self.echoing_text(outputs)
        return True


def _last_content(generated: object) -> str:
    """Return the text; of a conversation (pipelines that were given messages) that of its last message."""
    if type(generated) is list and generated and type(generated[-1]) is dict:
        generated = generated[-1].get("content")
    return generated if type(generated) is str else ""


def _dicts(value: object) -> list[dict[str, Any]]:
    return [item for item in value if type(item) is dict] if type(value) is list else []

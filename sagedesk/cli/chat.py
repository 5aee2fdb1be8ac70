"""``sagedesk chat "What is your name" --system "You are a pirate"``: one question, or a conversation."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from sagedesk.cli.endpoint_options import add_endpoint_options, opened
from sagedesk.cli.printing import exit_code, print_pieces
from sagedesk.cli.typed_text import add_escape_option, as_sent
from sagedesk.cli.waiting import add_wait_option, when_ready
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.messages import ChatMessage, ChatResponse, Role


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "chat",
        help="ask a question, or have a conversation",
        description="Without a message: a conversation at a terminal (end it with Ctrl+D), or the message from a pipe.",
    )
    parser.add_argument("message", nargs="?")
    parser.add_argument("--system", metavar="TEXT", help="the system prompt")
    parser.add_argument("--no-stream", action="store_true", help="print the reply when it is whole")
    add_wait_option(parser)
    add_escape_option(parser)
    add_endpoint_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Chat, print, and return the exit code of the last reply."""
    code = 0
    with opened(args) as (llm, profile):
        llm.system_prompt = args.system or profile.system_prompt or None
        messages: list[ChatMessage] = []
        for question in _questions(args.message):
            messages.append(ChatMessage(as_sent(question, llm, args), role=Role.USER))
            reply = _answer(llm, messages, args)
            messages.append(ChatMessage(reply.message.content, role=Role.ASSISTANT))
            code = exit_code(reply.finish)
    return code


def _questions(given: str | None) -> Iterator[str]:
    if given is not None:
        yield given
    elif not sys.stdin.isatty():
        yield sys.stdin.read()
    else:
        while True:
            try:
                question = input("> ")
            except EOFError:
                return
            if question.strip():
                yield question


def _answer(llm: SageMakerLLM, messages: list[ChatMessage], args: argparse.Namespace) -> ChatResponse:
    if args.no_stream:
        whole = when_ready(lambda clock: llm.chat(messages, progress=clock.show), llm, args)
        print_pieces([whole.message.content])
        return whole
    steps = when_ready(lambda clock: llm.stream_chat(messages, cancel=clock, progress=clock.show), llm, args)
    try:
        print_pieces(step.delta for step in steps)
    finally:
        steps.close()
    return steps.response

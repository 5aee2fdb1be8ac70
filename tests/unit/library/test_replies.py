from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.library import Exchange, Library, Message, MessageState, exchanges
from sagedesk.library.redaction import REMOVED, redacted, redacted_headers
from sagedesk.llm.messages import Role, TextPart

SECRETS = [
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "hf_abcdefghijklmnopqrstuvwxyzABCD",
    "sk-proj-abcdefghijklmnopqrstuvwx",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijk",
]
LEAKS = [
    '{{"aws_secret_access_key": "{1}"}}',
    '{{"inputs": "x", "hf_token": "{1}", "n": 1}}',
    'echo {{\\"Authorization\\": \\"{1}\\"}}',
    '{{"Environment": {{"ANY": "{1}", "MODEL": "x"}}}}',
    "the key is {0} and {2} and {3}",
    "Authorization: Bearer {4}",
    "https://s3.amazonaws.com/x?X-Amz-Credential={0}&X-Amz-Signature=abc&X-Amz-Security-Token={1}",
    "AWS4-HMAC-SHA256 Credential={0}/20260731/us-east-1, Signature={1}",
]


@pytest.mark.parametrize("leak", LEAKS)
def test_secrets_are_removed(leak: str):
    kept = redacted(leak.format(*SECRETS).encode()).decode()
    assert REMOVED in kept
    for secret in SECRETS:
        assert secret not in kept


def test_known_secrets_are_removed_wherever_they_stand():
    assert redacted(b"x my hunter2 y", ["hunter2", ""]) == b"x my [removed] y"


@pytest.mark.parametrize(
    "body",
    [
        '{"inputs": "What is a secret?", "parameters": {"max_new_tokens": 5, "stop": ["</s>"], "eos_token": "</s>"}}',
        '{"token": {"id": 5, "text": " key"}, "generated_text": null}',
        '{"messages": [{"role": "user", "content": "Explain the access key rotation"}], "max_tokens": 10}',
    ],
)
def test_what_is_no_secret_stays(body: str):
    assert redacted(body.encode()) == body.encode()


def test_json_stays_json():
    body = {"api_key": 'a"b\\c', "env": {"A": "1"}, "messages": [{"content": "x"}]}
    assert json.loads(redacted(json.dumps(body).encode())) == {
        "api_key": REMOVED,
        "env": {REMOVED: ""},
        "messages": [{"content": "x"}],
    }


def test_headers_that_sign_are_removed():
    assert redacted_headers(
        {"Authorization": "AWS4", "X-Amz-Security-Token": "t", "Content-Type": "application/json", "Cookie": "c"}
    ) == {
        "Authorization": REMOVED,
        "X-Amz-Security-Token": REMOVED,
        "Content-Type": "application/json",
        "Cookie": REMOVED,
    }


@given(st.binary(max_size=200))
def test_any_bytes_are_taken(body: bytes):
    redacted(body, ["x"])


def reply(library: Library, **more: object) -> Message:
    conversation = library.create_conversation().result()
    return library.add_message(
        Message(
            conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=(TextPart(text="x"),), **more
        )
    ).result()


def test_an_exchange_is_kept_clean_and_bounded(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(exchanges, "LARGEST", 40)
    monkeypatch.setattr(exchanges, "LONGEST_TIMELINE", 3)
    message = reply(library)
    assert library.replies.exchange(message.id).result() is None
    request = b'{"api_key": "hunter2hunter2hunter2hunter2hunter2"}'
    library.replies.keep_exchange(
        message.id,
        Exchange(
            request=request,
            response=b"\xff" * 100,
            request_headers={"Authorization": "x"},
            response_headers={"x-amzn-RequestId": "r"},
            timeline=tuple((number / 10, number) for number in range(7)),
        ),
        secrets=["hunter2"],
    ).result()
    kept = library.replies.exchange(message.id).result()
    assert kept == Exchange(
        request=b'{"api_key": "[removed]"}',
        response=b"\xff" * 40,
        request_headers={"Authorization": REMOVED},
        response_headers={"x-amzn-RequestId": "r"},
        timeline=((0.0, 0), (0.3, 3), (0.6, 6)),
        request_size=len(request),
        response_size=100,
    )
    with pytest.raises(InvalidInputError, match="no message with the id none"):
        library.replies.keep_exchange("none", Exchange(request=b"", response=b"")).result()


def test_an_exchange_goes_with_its_reply(library: Library):
    message = reply(library)
    library.replies.keep_exchange(message.id, Exchange(request=b"", response=b"")).result()
    library.trash.delete_message(message.id).result()
    library.purge_deleted(older_than=-1).result()
    left = library._access.read(lambda connection: connection.execute("SELECT count(*) FROM exchanges").fetchone())
    assert left.result() == (0,)


def test_figures_of_replies(library: Library):
    measured = {"queued_at": 1.5, "first_token_at": 2.5, "prompt_tokens": 3, "completion_tokens": 4, "cost": 0.5}
    one = reply(library, metadata={"endpoint": "a", **measured}, finished_at=9.0)
    reply(library)  # no endpoint: typed by hand
    conversation = library.create_conversation().result()
    journal = library.begin_reply(
        Message(
            conversation_id=conversation.id,
            parent_id=None,
            role=Role.ASSISTANT,
            parts=(),
            metadata={"endpoint": "b", "queued_at": 100.0, "prompt_tokens": True, "cost": float("nan")},
        )
    )
    journal.begun.result()
    assert [each.message_id for each in library.replies.figures().result()] == [one.id]
    journal.finish(state=MessageState.STOPPED, metadata={"completion_tokens": 2**70}).result()
    first, second = library.replies.figures().result()
    assert (first.queued_at, first.first_token_at, first.finished_at) == (1.5, 2.5, 9.0)
    assert (first.prompt_tokens, first.completion_tokens, first.cost) == (3, 4, 0.5)
    assert (second.state, second.endpoint) == (MessageState.STOPPED, "b")
    assert (second.prompt_tokens, second.completion_tokens, second.cost) == (None, None, None)
    assert library.replies.figures(endpoint="a").result() == (first,)
    assert library.replies.figures(since=50.0).result() == (second,)

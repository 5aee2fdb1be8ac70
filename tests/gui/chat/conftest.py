"""What tests of the conversation share: messages, and a view on a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.library.values import Failure, Message, MessageState
from sagedesk.llm.messages import ReasoningPart, Role, TextPart
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat import ChatView, MessageListModel

Say = Callable[..., Message]

LONG = """## A heading

A paragraph with **bold** and `code` that is long enough to wrap over more than one line of the column that it is in.

- one
- two
  - three

```python
def answer(question):
    return 42
```

| a | b |
|---|---|
| 1 | 2 |
"""


@pytest.fixture
def say() -> Say:
    """Make messages with ids that sort: ``say("user", "text")``."""
    numbers = count(1)

    def made(role: str, text: str = "", state: str = "complete", *, reasoning: str = "", failure: str = "") -> Message:
        parts = (ReasoningPart(text=reasoning, seconds=3.2),) if reasoning else ()
        parts += (TextPart(text=text),) if text else ()
        return Message(
            id=f"m{next(numbers):05}",
            conversation_id="c",
            parent_id=None,
            role=Role(role),
            parts=parts,
            state=MessageState(state),
            created_at=1_790_000_000.0,
            failure=Failure(kind="E", message=failure, hint="Try again.") if failure else None,
        )

    return made


@pytest.fixture
def model() -> MessageListModel:
    return MessageListModel()


@pytest.fixture
def view(qtbot: QtBot, model: MessageListModel, theme: Theme) -> Iterator[ChatView]:
    """A view of 900 by 700 pixels on the screen."""
    made = ChatView(model, theme)
    made.set_reduced_motion(True)
    made.resize(900, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def conversation(model: MessageListModel, view: ChatView, say: Say) -> list[Message]:
    """Thirty messages, shown at their end."""
    messages = [
        say("user", f"Question {n}") if n % 2 else say("assistant", f"Answer {n}\n\n{LONG}") for n in range(1, 31)
    ]
    model.set_messages(messages)
    return messages

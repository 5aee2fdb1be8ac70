"""A window whose conversation changes all the time, until Retry is pressed: for ``test_accessibility``."""

import sys
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sagedesk.library.values import Failure, Message, MessageState
from sagedesk.llm.messages import Role, TextPart
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat import ChatView, MessageListModel


def message(number: int, role: Role, text: str, state: MessageState = MessageState.COMPLETE) -> Message:
    failed = Failure(kind="E", message="It could not be reached.", hint="Try again.")
    return Message(
        id=f"m{number:05}",
        conversation_id="c",
        parent_id=None,
        role=role,
        parts=(TextPart(text=text),) if text else (),
        state=state,
        created_at=1_790_000_000.0,
        failure=failed if state is MessageState.FAILED else None,
    )


class Window:
    """Grows, finishes, fails and is set anew, over and over."""

    def __init__(self) -> None:
        self.model = MessageListModel()
        self.view = ChatView(self.model, Theme("light"))
        self.view.resize(800, 700)
        self.view.retry_requested.connect(self.retried)
        self.view.show()
        self.tick_number = 0
        self.timer = QTimer(interval=4)
        self.timer.timeout.connect(self.tick)
        self.begin()
        self.timer.start()

    def begin(self) -> None:
        self.model.set_messages(
            [
                message(1, Role.USER, "What is *this*?"),
                message(2, Role.ASSISTANT, "# A title\n\nIt **is** [this](http://example.com).\n\n- one\n- two"),
                message(3, Role.ASSISTANT, "", MessageState.FAILED),
                message(4, Role.ASSISTANT, "", MessageState.STREAMING),
            ]
        )

    def tick(self) -> None:
        self.tick_number += 1
        step = self.tick_number % 200
        if step == 199:
            self.begin()
        elif step == 150:
            self.model.remove("m00002")
        elif step == 120:
            self.model.replace(replace(self.model.message(3), state=MessageState.COMPLETE))
            self.model.append(message(5, Role.USER, "More"))
        elif step < 120:
            self.model.append_text("m00004", f"word{step} ")

    def retried(self, message_id: str) -> None:
        print(f"retried {message_id}", flush=True)
        QTimer.singleShot(300, QApplication.quit)


app = QApplication(sys.argv[:1])
app.setApplicationName("sagedesk-reader-window")
window = Window()
code = app.exec()
del window
sys.exit(code)

"""What was unfolded is unfolded again after a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from sagedesk.library.values import Message
from sagedesk.llm.messages import ReasoningPart, Role, TextPart
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.window.folds import KEPT, RememberedFolds


def reply(number: int) -> Message:
    return Message(
        id=f"m{number}",
        conversation_id="c",
        parent_id=None,
        role=Role.ASSISTANT,
        parts=(ReasoningPart(text="Because.", seconds=3.0), TextPart(text="Yes.")),
    )


def test_what_was_unfolded_is_remembered(qtbot: QtBot, theme, tmp_path: Path) -> None:
    place = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def window() -> tuple[ChatView, QObject]:
        view = ChatView(MessageListModel(), theme)
        qtbot.addWidget(view)
        folds = RememberedFolds(place, view)
        folds.follow(view)
        view.show()
        return view, folds

    def texts(view: ChatView, row: int) -> list[str]:
        return [getattr(entry.block, "text", "") for entry in view.transcript.layout(row).entries]

    first, _ = window()
    first.transcript.model.set_messages([reply(1), reply(2)])
    assert len(texts(first, 0)) == 2
    first._commands.toggle_fold(0, 0)
    assert len(texts(first, 0)) == 3
    place.sync()
    second, _ = window()
    second.transcript.model.set_messages([reply(1), reply(2)])
    assert len(texts(second, 0)) == 3
    assert len(texts(second, 1)) == 2
    second._commands.toggle_fold(0, 0)
    assert place.value("unfolded") == ""


def test_only_the_latest_are_kept_and_nonsense_is_ignored(qtbot: QtBot, theme, tmp_path: Path) -> None:
    place = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    place.setValue("unfolded", "nonsense m1:x m2:-1;0")
    view = ChatView(MessageListModel(), theme)
    qtbot.addWidget(view)
    RememberedFolds(place, view).follow(view)
    assert view.transcript.unfolded == {"m2": frozenset({-1, 0})}
    for number in range(KEPT + 5):
        view.unfolded.emit(f"n{number}", frozenset({-1}))
    assert len(str(place.value("unfolded")).split()) == KEPT

"""What is known of a reply, as a table of names and values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from sagedesk.library.values import Message, MessageState
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S
from sagedesk.ui.language.sides import leading
from sagedesk.ui.measures import dollars

_TEXTS = {
    "profile": QT_TRANSLATE_NOOP("Facts", "Profile"),
    "endpoint": QT_TRANSLATE_NOOP("Facts", "Endpoint"),
    "component": QT_TRANSLATE_NOOP("Facts", "Inference component"),
    "region": QT_TRANSLATE_NOOP("Facts", "Region"),
    "account": QT_TRANSLATE_NOOP("Facts", "Account"),
    "variant": QT_TRANSLATE_NOOP("Facts", "Variant"),
    "handler": QT_TRANSLATE_NOOP("Facts", "Container format"),
    "prompt_format": QT_TRANSLATE_NOOP("Facts", "Prompt format"),
    "request_id": QT_TRANSLATE_NOOP("Facts", "Request id"),
    "finish_reason": QT_TRANSLATE_NOOP("Facts", "Finish reason"),
}
_MOMENTS = {
    "queued_at": QT_TRANSLATE_NOOP("Facts", "Queued"),
    "first_token_at": QT_TRANSLATE_NOOP("Facts", "First token"),
    "last_token_at": QT_TRANSLATE_NOOP("Facts", "Last token"),
}
_COUNTS = {
    "prompt_tokens": QT_TRANSLATE_NOOP("Facts", "Prompt tokens"),
    "left_out": QT_TRANSLATE_NOOP("Facts", "Old messages left out"),
    "completion_tokens": QT_TRANSLATE_NOOP("Facts", "Completion tokens"),
}
_STATES = {
    MessageState.COMPLETE: QT_TRANSLATE_NOOP("Facts", "Complete"),
    MessageState.STREAMING: QT_TRANSLATE_NOOP("Facts", "Streaming"),
    MessageState.STOPPED: QT_TRANSLATE_NOOP("Facts", "Stopped"),
    MessageState.INTERRUPTED: QT_TRANSLATE_NOOP("Facts", "Interrupted"),
    MessageState.LENGTH: QT_TRANSLATE_NOOP("Facts", "Cut at the token limit"),
    MessageState.FAILED: QT_TRANSLATE_NOOP("Facts", "Failed"),
}


def facts(message: Message, locale: QLocale) -> Iterator[tuple[str, str]]:
    """Yield the name and the value of everything that is known of a reply."""
    told = message.metadata
    yield _tr("State"), _tr(_STATES[message.state])
    if message.failure is not None:
        yield _tr("Error"), f"{message.failure.message} {message.failure.hint}".strip()
    when = QDateTime.fromMSecsSinceEpoch(int(message.created_at * 1000))
    yield _tr("Asked"), locale.toString(when, QLocale.FormatType.LongFormat)
    for key, name in _MOMENTS.items():
        if isinstance(moment := told.get(key), int | float):
            yield _tr(name), QDateTime.fromMSecsSinceEpoch(int(moment * 1000)).toString("HH:mm:ss.zzz")
    for key, name in _TEXTS.items():
        if isinstance(value := told.get(key), str) and value:
            yield _tr(name), value
    for key, name in _COUNTS.items():
        if isinstance(count := told.get(key), int):
            yield _tr(name), locale.toString(count)
    if isinstance(cost := told.get("cost"), int | float):
        yield _tr("Estimated cost"), dollars(cost, 6)
    if isinstance(parameters := told.get("parameters"), Mapping):
        yield (
            _tr("Parameters"),
            json.dumps(dict(parameters), ensure_ascii=False) if parameters else _tr("The endpoint’s"),
        )
    if isinstance(system := told.get("system_prompt"), str) and system:
        yield _tr("System prompt"), system if len(system) <= 300 else f"{system[:300]}…"


class FactsTable(QWidget):
    """Two columns of labels; the values can be selected."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, message: Message) -> None:
        """Show what is known of another reply."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(facts(message, self.locale())):
            label = QLabel(name)
            label.setProperty("role", "note")
            shown = QLabel(value)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            shown.setAlignment(leading())
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(f"{name}: {value}")
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)

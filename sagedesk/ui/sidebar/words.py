"""What the rows of the sidebar say, to the eye and to a screen reader."""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from sagedesk.library.values import Conversation, Folder
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.colours import colour_name
from sagedesk.ui.language.dates import short_day, weekday
from sagedesk.ui.sidebar.arrangement import Heading, Kind, Row

_HEADINGS = {
    Heading.PINNED: QT_TRANSLATE_NOOP("Sidebar", "Pinned"),
    Heading.FOLDERS: QT_TRANSLATE_NOOP("Sidebar", "Folders"),
    Heading.TODAY: QT_TRANSLATE_NOOP("Sidebar", "Today"),
    Heading.YESTERDAY: QT_TRANSLATE_NOOP("Sidebar", "Yesterday"),
    Heading.WEEK: QT_TRANSLATE_NOOP("Sidebar", "Previous 7 days"),
    Heading.OLDER: QT_TRANSLATE_NOOP("Sidebar", "Older"),
}


def untitled() -> str:
    """Return what a conversation without a title is called."""
    return _tr("New conversation")


def row_text(row: Row, conversation: Conversation | None, folder: Folder | None) -> str:
    """Return the text of a row."""
    if row.kind == Kind.HEADING:
        return _tr(_HEADINGS[Heading(row.id)])
    if row.kind == Kind.MORE:
        return _tr("Show more")
    if folder is not None:
        return folder.name
    return (conversation.title if conversation else "") or untitled()


def accessible_text(
    text: str,
    conversation: Conversation | None,
    *,
    running: bool,
    unread: bool,
    expanded: bool | None,
    count: int,
) -> str:
    """Return what a screen reader says of a row; ``expanded`` is None but for folders."""
    if expanded is not None:
        return ", ".join(
            [
                _tr("Folder {name}").format(name=text),
                QCoreApplication.translate("Sidebar", "%n conversation(s)", "", count),
                _tr("expanded") if expanded else _tr("collapsed"),
            ]
        )
    said = [text]
    if running:
        said.append(_tr("answering"))
    if unread:
        said.append(_tr("unread"))
    if conversation is not None and conversation.pinned:
        said.append(_tr("pinned"))
    if conversation is not None and conversation.branched_from is not None:
        said.append(_tr("branched"))
    if conversation is not None and conversation.colour:
        said.append(colour_name(conversation.colour))
    if conversation is not None and conversation.tags:
        said.append(_tr("tags: {tags}").format(tags=" ".join(conversation.tags)))
    return ", ".join(said)


def relative_time(then: float) -> str:
    """Return how long ago something was, in a few letters: "now", "5 min", "3 h", "Tue", "4 Mar", "4 Mar 2024"."""
    moment, now = datetime.fromtimestamp(then), datetime.now()  # the person's own clock
    age = now - moment
    if age < timedelta(minutes=1):
        return _tr("now")
    if age < timedelta(hours=1):
        return _tr("{minutes} min").format(minutes=int(age.total_seconds() // 60))
    if moment.date() == now.date():
        return _tr("{hours} h").format(hours=int(age.total_seconds() // 3600))
    return weekday(then) if age < timedelta(days=6) else short_day(then, year=moment.year != now.year)


def tooltip(text: str) -> str:
    """Return a text as a tip that shows it as it is: Qt would take one that looks like HTML for HTML."""
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"


def conversation_tooltip(conversation: Conversation) -> str:
    """Return the whole title of a conversation, its tags, which its row shows as dots, and when it was active."""
    lines = [conversation.title or untitled()]
    if conversation.tags:
        lines.append(" ".join(f"#{tag}" for tag in conversation.tags))
    return tooltip("\n".join([*lines, long_time(conversation.updated_at)]))


def long_time(then: float) -> str:
    """Return a moment with its date."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(then)), QLocale.FormatType.ShortFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sidebar", text)

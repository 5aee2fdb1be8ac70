"""The palette in a whole window: what it finds, and that it is used by keys alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.palette.entry import Entry, Group
from sagedesk.ui.palette.palette import CommandPalette
from sagedesk.ui.palette.search import PaletteSearch, titled
from tests.gui.talking import ask, texts, to_front


def opened(qtbot: QtBot, desk: Desk) -> CommandPalette:
    to_front(qtbot, desk)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(each for each in desk.window.findChildren(CommandPalette) if each.isVisible())
    qtbot.waitExposed(palette)
    return palette


def listed(palette: CommandPalette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def find(qtbot: QtBot, palette: CommandPalette, text: str) -> list[str]:
    qtbot.keyClicks(palette.field, text)
    qtbot.waitUntil(lambda: not palette.busy)
    return listed(palette)


def press(qtbot: QtBot, palette: CommandPalette, key: Qt.Key) -> None:
    qtbot.keyClick(palette.field, key)


def test_an_action_is_found_and_done(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    assert desk.window.registry["palette"].shortcut().toString() == "Ctrl+K"
    find(qtbot, palette, "dark")
    spoken = palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Dark, Theme"
    press(qtbot, palette, Qt.Key.Key_Return)
    assert desk.theme.mode == "dark"
    assert not palette.isVisible()


def test_the_shortcut_is_shown(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    find(qtbot, palette, "new conv")
    assert palette.model.entry(0).shortcut == "Ctrl+N"
    assert palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "New conversation, Conversation, Ctrl+N"


def test_what_cannot_be_done_now_is_shown_and_does_nothing(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    assert find(qtbot, palette, "rename")[0] == "Rename…"
    assert palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("not available now")
    press(qtbot, palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_conversation_and_an_endpoint_are_gone_to(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    ask(qtbot, desk, "How do I add an endpoint?")
    desk.window.registry["new-conversation"].trigger()
    use("tgi")
    palette = opened(qtbot, desk)
    assert find(qtbot, palette, "how do I")[0] == "How do I add an endpoint?"
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(desk)[:1] == ["How do I add an endpoint?"])
    palette = opened(qtbot, desk)
    assert find(qtbot, palette, "tgi endp")[0] == "tgi"
    press(qtbot, palette, Qt.Key.Key_Return)
    assert desk.window.header.current.name == "tgi"


def test_a_conversation_that_the_list_has_not_loaded_is_found_and_shown(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Of long ago")
    away = desk.controller.chat.id
    desk.library.mark(away, archived=True).result()
    desk.window.registry["new-conversation"].trigger()
    desk.controller.chats.close(away)
    qtbot.waitUntil(lambda: desk.conversations.known(away) is None, timeout=20_000)
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "long ago")
    qtbot.waitUntil(lambda: listed(palette)[:1] == ["Of long ago"])
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(desk)[:1] == ["Of long ago"])


def test_what_arrives_later_does_not_move_the_choice(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    press(qtbot, palette, Qt.Key.Key_Down)
    chosen = palette.list.currentIndex().data()
    palette.set_conversations([titled(str(number), f"Talk {number}") for number in range(3)])
    qtbot.waitUntil(lambda: listed(palette)[:1] == ["Talk 0"])
    assert palette.list.currentIndex().data() == chosen


def test_arrows_go_round_and_escape_leaves_all_as_it_was(qtbot: QtBot, desk: Desk) -> None:
    desk.window.composer.set_text("half a thought")
    palette = opened(qtbot, desk)
    assert palette.list.currentIndex().row() == 0
    press(qtbot, palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    press(qtbot, palette, Qt.Key.Key_Down)
    press(qtbot, palette, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() > 3
    press(qtbot, palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert desk.window.composer.text == "half a thought"


def test_nothing_fits(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    assert find(qtbot, palette, "zzzzqqqq") == []
    press(qtbot, palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_among_very_many_conversations_no_step_is_long(qtbot: QtBot) -> None:
    made = [titled(str(number), f"Notes of {number} words") for number in range(50_000)]
    search = PaletteSearch(parent=None)
    found: list[list[Entry]] = []
    search.found.connect(found.append)
    fixed = [Entry(Group.ACTION, "Nothing", "", lambda: None, "nothing")]
    search.set_entries(fixed, made, lambda each: Entry(Group.CONVERSATION, each[1], "", lambda: None, ""))
    search.find("notes 19999")
    assert search.busy
    qtbot.waitUntil(lambda: not search.busy)
    assert [entry.title for entry in found[-1]] == ["Notes of 19999 words"]
    assert len(found) == 2
    search.find("notes 1999")
    search.find("notes 19998")
    qtbot.waitUntil(lambda: not search.busy)
    assert [entry.title for entry in found[-1]] == ["Notes of 19998 words"]
    search.find("notes")
    search.find("nothing")
    qtbot.waitUntil(lambda: not search.busy)
    assert [entry.title for entry in found[-1]] == ["Nothing"]


def test_the_list_is_walked_by_keys(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "first")
    desk.window.registry["new-conversation"].trigger()
    ask(qtbot, desk, "second")
    to_front(qtbot, desk)
    editor, control = desk.window.composer.editor, Qt.KeyboardModifier.ControlModifier
    for key, shown in [
        (Qt.Key.Key_PageDown, "first"),
        (Qt.Key.Key_PageDown, "second"),
        (Qt.Key.Key_PageUp, "first"),
        (Qt.Key.Key_1, "second"),
        (Qt.Key.Key_2, "first"),
        (Qt.Key.Key_9, "first"),
        (Qt.Key.Key_Tab, "second"),
    ]:
        qtbot.keyClick(editor, key, control)
        assert desk.controller.chat.conversation.title == shown

"""Several windows in one process: they share the replies, the list and the drafts, and each goes for itself."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.ui.app import Desk
from sagedesk.ui.palette.palette import CommandPalette
from sagedesk.ui.prompt_sets.window import PromptSetWindow
from sagedesk.ui.window.main_window import MainWindow
from tests.gui.library_of import add
from tests.gui.talking import ask, close, say, to_front

LONG = 20_000


def texts_in(window: MainWindow) -> list[str]:
    return [window.messages.index(row).data() for row in range(window.messages.rowCount())]


def another(qtbot: QtBot, desk: Desk, action: str = "new-window") -> MainWindow:
    """Open a window from the one in front, and wait until somebody can write in it."""
    desk.window.registry[action].trigger()
    opened = desk.window
    qtbot.waitExposed(opened)
    qtbot.waitUntil(lambda: bool(opened.shown_id), timeout=LONG)
    return opened


def titles_in(desk: Desk, window: MainWindow) -> list[str]:
    return [each.title for each in desk.windows.conversations(window).conversations]


def dispose() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def notice(window: MainWindow) -> str:
    return window.notices.accessibleName() if window.notices.isVisible() else ""


def test_a_new_window_stands_beside_the_other_with_a_conversation_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    ask(qtbot, desk, "Hello")
    second = another(qtbot, desk)
    assert second is not first
    assert texts_in(second) == []
    assert second.size() == first.size()
    assert second.pos() != first.pos()
    assert second.composer.isEnabled()
    qtbot.waitUntil(lambda: titles_in(desk, second) == ["Hello"], timeout=LONG)


def test_a_conversation_in_its_own_window_bears_its_title_and_is_raised_when_it_is_opened_again(
    qtbot: QtBot, desk: Desk
) -> None:
    ask(qtbot, desk, "Hello")
    first, said = desk.window, texts_in(desk.window)
    own = another(qtbot, desk, "own-window")
    assert own.windowTitle() == own.accessibleName() == "Hello"
    assert own.sidebar.isHidden()
    assert texts_in(own) == said
    own.registry["sidebar"].trigger()
    assert not own.sidebar.isHidden()
    first.registry["own-window"].trigger()
    assert len(desk.windows.open.all) == 2
    desk.windows.conversations(own).rename_requested.emit(own.shown_id, "Greetings")
    qtbot.waitUntil(lambda: own.windowTitle() == "Greetings", timeout=LONG)
    assert titles_in(desk, first) == ["Greetings"]


def test_the_menu_of_a_row_and_a_double_click_open_it_in_its_own_window(qtbot: QtBot, desk: Desk) -> None:
    add(desk.library, "Ferries", "hello")
    desk.controller.list_anew()
    qtbot.waitUntil(lambda: titles_in(desk, desk.window) == ["Ferries"], timeout=LONG)
    shown = desk.window.sidebar.list
    row = desk.conversations.row_of(desk.conversations.conversations[0].id)
    place = shown.visualRect(desk.conversations.index(row)).center()
    shown.customContextMenuRequested.emit(place)
    menu = next(menu for menu in desk.window.sidebar.findChildren(QMenu) if menu.isVisible())
    next(each for each in menu.actions() if each.text() == "Open in its own window").trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(desk.windows.open.all) == 2, timeout=LONG)
    own = desk.window
    qtbot.waitUntil(lambda: texts_in(own) == ["hello"], timeout=LONG)
    own.close()
    assert len(desk.windows.open.all) == 1
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(desk.windows.open.all) == 2, timeout=LONG)


def test_one_stream_shows_in_both_and_goes_on_when_a_window_closes(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[[str], None]
) -> None:
    use("stall")
    first = desk.window
    say(desk, "go")
    qtbot.waitUntil(lambda: len(texts_in(first)) == 2 and bool(texts_in(first)[1]), timeout=LONG)
    assert emulator.wait_until_held()
    own = another(qtbot, desk, "own-window")
    assert texts_in(own) == texts_in(first)
    assert own.registry["stop"].isEnabled()
    own.close()
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts_in(first)[1] == ended.args[0].text


def test_what_is_queued_in_one_is_seen_in_both_and_sent_once(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[[str], None]
) -> None:
    use("stall")
    first = desk.window
    say(desk, "go")
    qtbot.waitUntil(lambda: len(texts_in(first)) == 2 and bool(texts_in(first)[1]), timeout=LONG)
    assert emulator.wait_until_held()
    own = another(qtbot, desk, "own-window")
    own.composer.set_text("next")
    qtbot.keyClick(own.composer.editor, Qt.Key.Key_Return)
    assert own.composer.queue.isVisible()
    assert first.composer.queue.isVisible()
    emulator.release()
    qtbot.waitUntil(lambda: len(texts_in(first)) == 4, timeout=LONG)
    assert texts_in(first)[2] == "next"
    assert texts_in(own)[2] == "next"
    qtbot.waitUntil(lambda: bool(texts_in(own)[3]), timeout=LONG)
    assert not first.composer.queue.isVisible()
    qtbot.waitUntil(lambda: desk.controller.chat.reply_id is None, timeout=LONG)
    assert len(texts_in(own)) == 4
    assert texts_in(own) == texts_in(first)


def test_a_conversation_has_one_draft_in_both_windows(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    first = desk.window
    own = another(qtbot, desk, "own-window")
    qtbot.keyClicks(own.composer.editor, "half a thought")
    qtbot.waitUntil(lambda: first.composer.text == "half a thought", timeout=LONG)
    first.composer.editor.moveCursor(first.composer.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(first.composer.editor, ", and the rest")
    first.left.emit()
    assert own.composer.text == "half a thought, and the rest"
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        own.composer.send_button.click()
    assert first.composer.text == own.composer.text == ""
    assert texts_in(first)[2] == "half a thought, and the rest"


def test_text_that_is_not_saved_yet_is_not_overwritten(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    first = desk.window
    own = another(qtbot, desk, "own-window")
    first.composer.set_text("mine")
    own.composer.set_text("yours")
    own.left.emit()
    assert first.composer.text == "mine"
    first.left.emit()
    assert own.composer.text == "mine"


def test_lists_are_the_same_at_once(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    second = another(qtbot, desk)
    desk.windows.open._activated(first)
    ask(qtbot, desk, "Hello")
    assert titles_in(desk, second) == ["Hello"]
    first.registry["pin"].trigger()
    qtbot.waitUntil(lambda: desk.windows.conversations(second).conversations[0].pinned, timeout=LONG)
    first.registry["delete"].trigger()
    assert titles_in(desk, second) == []
    assert "deleted" in notice(first)
    assert not notice(second)
    undo = next(b for b in first.notices.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: titles_in(desk, second) == ["Hello"], timeout=LONG)


def test_a_conversation_that_is_deleted_in_one_window_gives_way_in_the_other(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    first = desk.window
    own = another(qtbot, desk, "own-window")
    first.registry["delete"].trigger()
    assert texts_in(first) == texts_in(own) == []
    assert own.shown_id != first.shown_id


def test_a_failure_is_told_once_where_it_belongs(qtbot: QtBot, desk: Desk) -> None:
    from sagedesk.errors import StorageError

    ask(qtbot, desk, "Hello")
    first = desk.window
    second = another(qtbot, desk)
    desk.background.chats.keeping.failed.emit(StorageError("The disk is full."), first.shown_id)
    assert "disk" in notice(first)
    assert not notice(second)
    desk.profiles.failed.emit(StorageError("The file is gone."))
    assert "gone" in notice(second)
    assert "gone" not in notice(first)


def test_deleting_messages_and_branching_speak_in_the_window_that_was_asked(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    first = desk.window
    own = another(qtbot, desk, "own-window")
    with qtbot.waitSignal(desk.background.chats.paths.branched, timeout=LONG):
        own.chat.action_requested.emit("branch", own.messages.message(0).id)
    qtbot.waitUntil(lambda: own.shown_id != first.shown_id, timeout=LONG)
    assert len(texts_in(first)) == 2
    with qtbot.waitSignal(desk.background.chats.paths.messages_deleted, timeout=LONG):
        first.chat.action_requested.emit("delete", first.messages.message(1).id)
    assert "deleted" in notice(first)
    assert not notice(own)


def test_production_is_asked_for_once_in_the_window_that_sends(
    qtbot: QtBot, desk: Desk, use: Callable[..., None]
) -> None:
    use("tgi", production=True)
    first = desk.window
    second = another(qtbot, desk)
    second.composer.set_text("careful")
    second.composer.send_button.click()
    box = next(each for each in second.findChildren(QPushButton) if each.text() == "Send to production")
    assert not [each for each in first.findChildren(QPushButton) if each.text() == "Send to production"]
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        box.click()
    first.composer.set_text("again")
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        first.composer.send_button.click()
    assert texts_in(first)[0] == "again"


def test_a_closed_window_is_freed_and_hears_nothing_more(qtbot: QtBot, desk: Desk, use: Callable[[str], None]) -> None:
    use("tgi")
    ask(qtbot, desk, "Hello")
    first = desk.window
    own = another(qtbot, desk, "own-window")
    for action in ("palette", "settings", "export", "trash", "profiles", "inspect"):
        own.registry[action].trigger()
    own.composer.set_text("a thought")
    own.close()
    seen, controller = weakref.ref(own), weakref.ref(desk.windows.controller(first))
    dispose()
    assert not shiboken6.isValid(own)
    del own
    desk.windows.open._activated(first)
    assert first.composer.text == "a thought"
    ask(qtbot, desk, "And more")
    desk.settings.set("appearance.theme", "dark")
    desk.settings.set("appearance.zoom", 120)
    desk.profiles.changed.emit()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=LONG)
    gc.collect()
    assert seen() is None
    assert controller() is not None


@pytest.mark.parametrize("round_", range(3))
def test_windows_come_and_go_while_everything_is_at_work(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[[str], None], round_: int
) -> None:
    use("stall")
    say(desk, f"go {round_}")
    qtbot.waitUntil(lambda: len(texts_in(desk.window)) == 2 and bool(texts_in(desk.window)[1]), timeout=LONG)
    assert emulator.wait_until_held()
    for _ in range(4):
        opened = another(qtbot, desk, "own-window")
        opened.registry["search"].trigger()
        opened.sidebar.search.field.setText("go")
        opened.close()
        dispose()
        gc.collect()
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        emulator.release()
    assert len(desk.windows.open.all) == 1


def test_quit_with_three_windows_keeps_every_draft(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    windows = [desk.window, another(qtbot, desk), another(qtbot, desk)]
    for number, window in enumerate(windows):
        window.composer.set_text(f"thought {number}")
    ids = [window.shown_id for window in windows]
    with qtbot.waitSignal(desk.windows.ended, timeout=LONG):
        windows[1].registry["quit"].trigger()
    assert not any(window.isVisible() for window in windows if shiboken6.isValid(window))
    close(desk)
    again = open_desk()
    assert len(again.windows.open.all) == 1
    assert [again.library.draft(each).result().text for each in ids] == ["thought 0", "thought 1", "thought 2"]


def test_the_next_start_brings_the_windows_back_where_that_is_wanted(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    desk.settings.set("windows.reopen", True)
    ask(qtbot, desk, "Hello")
    own = another(qtbot, desk, "own-window")
    own.resize(660, 500)
    own.move(QPoint(300, 200))
    qtbot.waitUntil(lambda: own.pos() == QPoint(300, 200), timeout=LONG)
    desk.windows.close_all()
    close(desk)
    again = open_desk()
    qtbot.waitUntil(lambda: len(again.windows.open.all) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: all(len(texts_in(each)) == 2 for each in again.windows.open.all), timeout=LONG)
    back = next(each for each in again.windows.open.all if each.own)
    assert (back.size().width(), back.size().height()) == (660, 500)
    assert back.pos() == QPoint(300, 200)
    assert back.windowTitle() == "Hello"


def test_the_end_of_the_desktops_session_keeps_all_windows(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.settings.set("windows.reopen", True)
    ask(qtbot, desk, "Hello")
    another(qtbot, desk, "own-window")
    desk.windows._keep_session()
    for window in desk.windows.open.all:
        window.close()
    close(desk)
    again = open_desk()
    qtbot.waitUntil(lambda: len(again.windows.open.all) == 2, timeout=LONG)


def test_a_run_of_prompts_goes_on_over_another_window(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    second = another(qtbot, desk)
    second.registry["prompt-set"].trigger()
    opened = second.findChild(PromptSetWindow)
    second.close()
    dispose()
    assert shiboken6.isValid(opened)
    assert opened.isVisible()
    assert opened.parentWidget() is first
    opened.close()


def test_another_start_and_links_come_to_the_window_that_was_in_front_last(qtbot: QtBot, desk: Desk) -> None:
    from sagedesk.ui.instance.openings import Openings
    from sagedesk.ui.instance.request import StartRequest

    ferries = add(desk.library, "Ferries", "hello")
    openings = Openings(desk)
    openings._desk_ready()
    first = desk.window
    second = another(qtbot, desk)
    first.showMinimized()
    desk.windows.open._activated(first)
    openings.ask(StartRequest(link=f"sagedesk:conversation/{ferries.id}"))
    qtbot.waitUntil(lambda: first.shown_id == ferries.id, timeout=LONG)
    assert not first.isMinimized()
    assert second.shown_id != ferries.id


def test_next_window_goes_round(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    second = another(qtbot, desk)
    third = another(qtbot, desk)
    seen = []
    for _ in range(3):
        desk.window.registry["next-window"].trigger()
        desk.windows.open._activated(desk.windows.open.all[-1])
        seen.append(desk.window)
    assert seen == [first, second, third]


def test_the_palette_leads_to_the_other_windows(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "How do I add an endpoint?")
    first = desk.window
    second = another(qtbot, desk)
    second.registry["palette"].trigger()
    palette = second.findChild(CommandPalette)
    qtbot.keyClicks(palette.field, "go to window how")
    qtbot.waitUntil(lambda: not palette.busy, timeout=LONG)
    assert palette.model.index(0).data() == "How do I add an endpoint?"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(first.isActiveWindow, timeout=LONG)
    assert desk.window is first


def test_the_keys_work_while_somebody_writes(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    to_front(qtbot, desk)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    editor = desk.window.composer.editor
    qtbot.keyClick(editor, Qt.Key.Key_Return, held)
    qtbot.waitUntil(lambda: len(desk.windows.open.all) == 2, timeout=LONG)
    assert desk.window.own
    assert editor.toPlainText() == ""
    to_front(qtbot, desk)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_M, held)
    qtbot.waitUntil(lambda: len(desk.windows.open.all) == 3, timeout=LONG)


def test_the_first_window_may_close_before_the_others(qtbot: QtBot, desk: Desk) -> None:
    first = desk.window
    ask(qtbot, desk, "Hello")
    second = another(qtbot, desk)
    first.close()
    seen = weakref.ref(first)
    dispose()
    assert not shiboken6.isValid(first)
    del first
    assert desk.window is second
    ask(qtbot, desk, "And in the other")
    second.registry["library-backup"].trigger()
    qtbot.waitUntil(lambda: "backup" in notice(second), timeout=LONG)
    desk.settings.set("language.language", "de")
    assert "SageDesk" in notice(second)
    desk.settings.set("language.language", "system")
    desk.background.reminder.details_wanted.emit(desk.profiles.all[0])
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=LONG)
    gc.collect()
    assert seen() is None

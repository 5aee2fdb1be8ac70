"""The dialogs as the window opens them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from sagedesk.profiles import GUIDE, EndpointProfile
from sagedesk.ui.application import make_place
from sagedesk.ui.profiles.dialogs import ProfileDialogs
from sagedesk.ui.profiles.editor import ProfileEditor
from sagedesk.ui.profiles.manager import ProfileManager
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.window.main_window import MainWindow

LLAMA = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1")


@pytest.fixture
def window(qtbot, theme, settings):
    made = MainWindow(theme, ConversationListModel(), settings, make_place())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialogs(window, profiles, connections):
    return ProfileDialogs(window, profiles, connections, window)


def shown(kind: type) -> list:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def test_a_profile_is_made_from_the_list_and_there_is_one_of_each_dialog(qtbot, dialogs, profiles, window):
    window.header.set_profiles(profiles.all, GUIDE.id)
    dialogs.manage()
    dialogs.manage()
    (manager,) = shown(ProfileManager)
    assert manager.current == GUIDE
    manager.edit_requested.emit("")
    manager.edit_requested.emit("")
    (editor,) = shown(ProfileEditor)
    assert editor.parent() is manager
    qtbot.waitUntil(lambda: not profiles.background.busy)
    for name, text in {"name": "Mine", "endpoint_name": "mine", "region": "us-east-1"}.items():
        editor.form.fields[name].set_text(text)
    with qtbot.waitSignal(profiles.saved):
        editor._save.click()
    assert shown(ProfileEditor) == []
    assert manager.current == profiles.named("Mine")
    manager.accept()
    assert shown(ProfileManager) == []


def test_a_changed_profile_is_connected_anew(qtbot, dialogs, profiles, connections):
    before = connections.open(LLAMA)
    assert connections.open(LLAMA) is before
    with qtbot.waitSignal(profiles.saved):
        profiles.save(LLAMA)
    assert connections.open(LLAMA) is not before


def test_the_dialogs_close_with_the_window(qtbot, dialogs, profiles, window):
    dialogs.edit("")
    (editor,) = shown(ProfileEditor)
    editor.form.fields["name"].set_text("Not saved")
    qtbot.waitUntil(lambda: not profiles.background.busy)
    window.close()
    assert shown(ProfileEditor) == []

"""Sets parameters where the panel says: in the conversation, in its profile, or in the settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog

from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.parameters.layers import Layers, Scope
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.window.main_window import MainWindow

_ALL, _PRESETS = "generation.parameters", "generation.presets"


class ParameterSetting(QObject):
    """Keeps the panel as the conversation, its profile and the settings are."""

    def __init__(
        self, window: MainWindow, chats: ChatController, profiles: Profiles, settings: LiveSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._panel = window.parameters
        self._chats = chats
        self._profiles = profiles
        self._settings = settings
        self._chat: Chat | None = None
        self._saving: Parameters | None = None
        self._panel.chosen.connect(self._set)
        self._panel.preset_wanted.connect(self._ask_name)
        self._panel.preset_unwanted.connect(self._delete_preset)
        self._panel.closed.connect(self._close)
        settings.changed.connect(self._setting_changed)
        chats.keeping.set.connect(self.show_again)
        chats.common_parameters = settings.value.generation.parameters
        self._panel.show_presets(settings.value.generation.presets)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Show the parameters of another conversation."""
        self._chat = chat
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Show the parameters as they are now, after another profile was chosen or this one changed."""
        profile = self._profile
        layers = Layers(
            conversation=self._chat.conversation.parameters if self._chat is not None else Parameters(),
            endpoint=profile.parameters if profile is not None else Parameters(),
            everywhere=self._settings.value.generation.parameters,
        )
        self._panel.show_layers(layers, endpoint_editable=profile is not None and not profile.built_in)

    @property
    def _profile(self) -> EndpointProfile | None:
        return self._window.header.current

    @Slot(object, object)
    def _set(self, scope: Scope, parameters: Parameters) -> None:
        profile = self._profile
        if scope == Scope.EVERYWHERE:
            self._settings.set(_ALL, parameters)
        elif scope == Scope.ENDPOINT and profile is not None:
            # shown again when it is saved
            self._profiles.save(replace(profile, parameters=parameters))
        elif scope == Scope.CONVERSATION and self._chat is not None:
            self._chats.keeping.set_parameters(self._chat, parameters)
            self.show_again()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == _ALL:
            self._chats.common_parameters = self._settings.value.generation.parameters
            self.show_again()
        elif key == _PRESETS:
            self._panel.show_presets(self._settings.value.generation.presets)

    @Slot(object)
    def _ask_name(self, parameters: Parameters) -> None:
        self._saving = parameters
        dialog = QInputDialog(self._window)
        dialog.setObjectName("preset")
        dialog.setWindowTitle(self.tr("Save a preset"))
        dialog.setLabelText(self.tr("Its name. One of the same name is replaced."))
        dialog.textValueSelected.connect(self._save_preset)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save_preset(self, name: str) -> None:
        if name.strip() and self._saving is not None:
            presets = self._settings.value.generation.presets
            self._settings.set(_PRESETS, {**presets, name.strip(): self._saving})

    @Slot(str)
    def _delete_preset(self, name: str) -> None:
        presets = self._settings.value.generation.presets
        if name in presets:
            self._settings.set(_PRESETS, {each: preset for each, preset in presets.items() if each != name})
            self._window.notices.offer_undo(
                self.tr("The preset “{name}” was deleted.").format(name=name),
                lambda: self._settings.set(_PRESETS, presets),
            )

    @Slot()
    def _close(self) -> None:
        self._window.registry["parameters"].setChecked(False)
        self._window.composer.editor.setFocus()

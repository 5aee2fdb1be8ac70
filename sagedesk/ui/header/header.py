"""The profile of the conversation that is shown, where it goes to, and what it is doing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.header.identity_line import IdentityLine
from sagedesk.ui.profiles.naming import shown_name
from sagedesk.ui.widgets.combo_box import ComboBox
from sagedesk.ui.widgets.elided_label import ElidedLabel

_ROOM_FOR_ALL = 660
_TIP = 300
"""Characters of the system prompt that are shown beside its button."""


class Header(QFrame):
    """``profile_chosen(id)`` when the person picks a profile, ``profiles_requested`` to manage them.

    ``profile_shown(EndpointProfile or None)`` whenever one is shown as that in use.
    """

    profile_chosen = Signal(str)
    profile_shown = Signal(object)
    profiles_requested = Signal()
    sidebar_toggled = Signal()
    system_prompt_requested = Signal()
    parameters_toggled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._theme = theme
        self._toggle = QPushButton()
        self._toggle.setProperty("kind", "flat")
        self._toggle.setAccessibleName(self.tr("Toggle sidebar"))
        self._toggle.setToolTip(self.tr("Toggle sidebar (Ctrl+B)"))
        self._toggle.clicked.connect(self.sidebar_toggled)
        self.profiles = ComboBox()
        self.profiles.setAccessibleName(self.tr("Endpoint profile"))
        self.profiles.setMinimumWidth(140)
        self.profiles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.profiles.activated.connect(self._activated)
        self._where = ElidedLabel()
        self._where.setObjectName("where")
        self._where.setIndent(SPACE_XS)  # in line with who one is
        self.identity = IdentityLine(theme)
        self.identity.hide()
        self._state = QLabel()
        self._state.setObjectName("state")
        self._system_prompt = self._small_button(self.tr("System prompt"))
        self._system_prompt.clicked.connect(self.system_prompt_requested)
        self._parameters = self._small_button(self.tr("Parameters"))
        self._parameters.setToolTip(self.tr("Parameters"))
        self._parameters.clicked.connect(self.parameters_toggled)
        self._manage = QPushButton(self.tr("Profiles…"))
        self._manage.setToolTip(self.tr("Add, edit and delete endpoint profiles"))
        self._manage.clicked.connect(self.profiles_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._toggle)
        layout.addWidget(self.profiles)
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addWidget(self._where)
        place.addWidget(self.identity)
        layout.addLayout(place, 1)
        layout.addWidget(self._state, 0, Qt.AlignmentFlag.AlignRight)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(self._system_prompt)
        tools.addWidget(self._parameters)
        layout.addLayout(tools)
        layout.addWidget(self._manage)
        layout.setSpacing(SPACE_L)
        self._busy = False
        self._prompted = False
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_state(self.tr("Ready"))

    def set_usable(self, usable: bool) -> None:
        """Let the profile and what belongs to it be chosen, or not; what the endpoint is doing can be read anyway."""
        for widget in (self.profiles, self._system_prompt, self._parameters, self._manage):
            widget.setEnabled(usable)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Leave to the menu what there is no room for."""
        super().resizeEvent(event)
        self._manage.setVisible(self.width() >= scaled(_ROOM_FOR_ALL))

    @staticmethod
    def _small_button(name: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "flat")
        button.setAccessibleName(name)
        return button

    def show_system_prompt(self, text: str) -> None:
        """Show whether the conversation has a system prompt, and its beginning."""
        self._prompted = bool(text.strip())
        beginning = " ".join(text.split())
        shown = beginning if len(beginning) <= _TIP else beginning[: _TIP - 1] + "…"
        # plain: what somebody wrote is no markup
        self._system_prompt.setToolTip(
            self.tr("System prompt: {text}").format(text=escape(shown)) if shown else self.tr("System prompt: none")
        )
        self._system_prompt.setAccessibleDescription(shown or self.tr("None"))
        self._restyle()

    def set_profiles(self, profiles: Sequence[EndpointProfile], current_id: str) -> None:
        """Fill the list, and show which one is in use."""
        self.profiles.clear()
        for profile in profiles:
            self.profiles.addItem(shown_name(profile), profile)
        self.set_current(current_id)

    def set_current(self, profile_id: str) -> None:
        """Show another profile of the list; one that is not in the list any more leaves none chosen."""
        ids = [self.profiles.itemData(row).id for row in range(self.profiles.count())]
        self.profiles.setCurrentIndex(ids.index(profile_id) if profile_id in ids else -1)
        self._show_where()

    @property
    def current(self) -> EndpointProfile | None:
        """The profile that is shown."""
        found: EndpointProfile | None = self.profiles.currentData()
        return found

    def set_state(self, state: str, *, busy: bool = False, clock: str = "") -> None:
        """Say in a word or two what the endpoint is doing, and for how long, which is not read out."""
        self._state.setText(f"{state} {clock}".strip())
        name = self.tr("State: {state}").format(state=state)
        if name != self._state.accessibleName():
            self._state.setAccessibleName(name)
        if busy != self._busy:
            self._busy = busy
            self._restyle()

    @Slot(int)
    def _activated(self, row: int) -> None:
        self._show_where()
        self.profile_chosen.emit(self.profiles.itemData(row).id)

    def _show_where(self) -> None:
        profile = self.current
        if profile is None:
            self._where.show_text(self.tr("Choose an endpoint profile"))
        elif profile.built_in:
            self._where.show_text(self.tr("Answers about SageDesk, from this computer"))
        else:
            self._where.show_text(" · ".join(part for part in (profile.endpoint_name, profile.region) if part))
        self.profile_shown.emit(profile)

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#header {{ background: {tokens.window}; border-bottom: 1px solid {tokens.border}; }}"
            f"#where {{ color: {tokens.text_muted}; }}"
            f"#state {{ color: {tokens.accent if self._busy else tokens.text_muted}; }}"
        )
        self._toggle.setIcon(icon("sidebar", tokens.text_muted))
        self._manage.setIcon(icon("profiles", tokens.text))
        self._system_prompt.setIcon(icon("system-prompt", tokens.accent if self._prompted else tokens.text_muted))
        self._parameters.setIcon(icon("sliders", tokens.text_muted))

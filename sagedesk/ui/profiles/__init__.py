"""Endpoint profiles in the window: the list, the dialogs that manage and edit them."""

from sagedesk.ui.profiles.dialogs import ProfileDialogs
from sagedesk.ui.profiles.editor import ProfileEditor
from sagedesk.ui.profiles.manager import ProfileManager
from sagedesk.ui.profiles.profiles import Profiles

__all__ = ["ProfileDialogs", "ProfileEditor", "ProfileManager", "Profiles"]

"""Endpoint profiles in the window: the list, the dialogs that manage and edit them."""

from sagedesk.ui.profiles.profiles import Profiles

__all__ = ["Profiles"]

"""What profiles are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sagedesk.profiles import EndpointProfile


def shown_name(profile: EndpointProfile) -> str:
    """Return the name that its person gave it; that of the guide in the language of the window."""
    return QCoreApplication.translate("Profiles", "Guide (built in)") if profile.built_in else profile.name

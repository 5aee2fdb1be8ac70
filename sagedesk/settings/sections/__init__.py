"""The sections of settings.toml: a module for each, with a line for each of its settings."""

from sagedesk.settings.sections.appearance import Appearance
from sagedesk.settings.sections.generation import Generation
from sagedesk.settings.sections.keeping import Keeping
from sagedesk.settings.sections.keyboard import Keyboard
from sagedesk.settings.sections.language import Language
from sagedesk.settings.sections.network import Network
from sagedesk.settings.sections.notifications import Notifications
from sagedesk.settings.sections.sending import Sending
from sagedesk.settings.sections.windows import Windows
from sagedesk.settings.sections.writing import Writing

__all__ = [
    "Appearance",
    "Generation",
    "Keeping",
    "Keyboard",
    "Language",
    "Network",
    "Notifications",
    "Sending",
    "Windows",
    "Writing",
]

"""What all windows have behind them."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.connections import Connections
from sagedesk.library import Library
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.titling import Titling
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.prompt_sets.running import Running
from sagedesk.ui.prompts.prompts import Prompts
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.sidebar.library_changes import LibraryChanges
from sagedesk.ui.signing_in.identities import Identities
from sagedesk.ui.signing_in.signing_in import SigningIn
from sagedesk.ui.window.open_windows import OpenWindows


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shared:
    """Each of these is once in the process; a window only shows what they have, and asks them."""

    windows: OpenWindows
    settings: LiveSettings
    profiles: Profiles
    connections: Connections
    jobs: BackgroundJobs
    library: Library
    changes: LibraryChanges
    chats: ChatController
    titling: Titling
    identities: Identities
    signing_in: SigningIn
    sets: Running
    prompts: Prompts

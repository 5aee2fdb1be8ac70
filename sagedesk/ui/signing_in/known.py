"""What is known of who one is, by profile: somebody, signed out, or refused for another reason."""

from __future__ import annotations

from sagedesk.errors import CredentialsError, CredentialsExpiredError, MfaNeededError, SageDeskError
from sagedesk.llm.credentials.caller import CallerIdentity
from sagedesk.profiles import EndpointProfile


class KnownIdentities:
    """Nothing is known of a profile that is in none of ``somebody``, ``signed_out`` and ``refused`` (the reason)."""

    def __init__(self) -> None:
        self.somebody: dict[str, CallerIdentity] = {}
        self.signed_out: set[str] = set()
        self.refused: dict[str, str] = {}

    def __contains__(self, profile: EndpointProfile) -> bool:
        return any(profile.id in known for known in (self.somebody, self.signed_out, self.refused))

    def learn(self, profile: EndpointProfile, told: CallerIdentity | SageDeskError) -> None:
        """Take what AWS told, or what kept it from telling; trouble with the network tells nothing."""
        self.forget(profile)
        if isinstance(told, CallerIdentity):
            self.somebody[profile.id] = told
        elif isinstance(told, CredentialsExpiredError):
            self.signed_out.add(profile.id)
        elif isinstance(told, CredentialsError) and not isinstance(told, MfaNeededError):
            self.refused[profile.id] = str(told)

    def forget(self, profile: EndpointProfile) -> None:
        """Know nothing of a profile any more."""
        self.somebody.pop(profile.id, None)
        self.signed_out.discard(profile.id)
        self.refused.pop(profile.id, None)

    def clear(self) -> None:
        """Know nothing any more."""
        self.somebody.clear()
        self.signed_out.clear()
        self.refused.clear()

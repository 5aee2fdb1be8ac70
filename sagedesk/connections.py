"""Endpoint profiles to connected models: the one place where a profile, its secrets and the built-in guide meet."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sagedesk.errors import ConfigurationError, CredentialsError
from sagedesk.llm.credentials.mfa import MfaPrompt, ask_on_terminal
from sagedesk.llm.custom_code import is_custom_code
from sagedesk.llm.network import NETWORK_DEFAULTS, Certificates, NetworkSettings, ProxyKind
from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.llm.waiting import LONGEST
from sagedesk.paths import trust_file
from sagedesk.profiles import AwsKeys, CredentialKind, EndpointProfile, SecretStore
from sagedesk.profiles.trust import TrustedCode
from sagedesk.translation import translate

# what makes connections is loaded with the first one: the window starts a quarter of a second sooner
if TYPE_CHECKING:
    from sagedesk.emulator import Emulator
    from sagedesk.llm.client import SageMakerLLM
    from sagedesk.llm.connection import Connection
    from sagedesk.llm.credentials.caller import CallerIdentity
    from sagedesk.llm.credentials.ways import Way
    from sagedesk.llm.handlers.base import ContentHandler
    from sagedesk.llm.prompts import ChatTemplate, PromptFormat
    from sagedesk.settings.sections import Network

LONGEST_SILENCE = 70.0
"""Seconds without a byte after which a request is given up; SageMaker gives a container 60 for the first."""
_SILENT_RETRIES = 1
"""A request that found no connection is made once more; longer waiting is ``llm.waiting``'s, and is seen."""


@dataclass(slots=True)
class _Connection:
    profile: EndpointProfile
    llm: SageMakerLLM


class Connections:
    """Makes a SageMakerLLM for a profile, and keeps it, so that the next request finds the connection open.

    Every method may be called from any thread. ``open`` may wait for the keyring: never call it in the GUI thread.
    ``guide_options`` go to the Emulator that serves the built-in guide. ``longest_wait`` is how many seconds a message
    is held for an endpoint that cannot take it yet, ``longest_silence`` how many may pass without a byte.
    ``mfa_prompt`` is asked, in the thread of the request, for the code of an MFA device.
    """

    def __init__(self, secrets: SecretStore, trusted: TrustedCode | None = None) -> None:
        self._secrets = secrets
        self.trusted = trusted or TrustedCode(trust_file())
        self._lock = threading.Lock()
        self._open: dict[str, _Connection] = {}
        self._guide: Emulator | None = None
        self.guide_options: Mapping[str, Any] = {}
        self.longest_wait = LONGEST
        self.longest_silence = LONGEST_SILENCE
        self.mfa_prompt: MfaPrompt = ask_on_terminal
        self._network = NETWORK_DEFAULTS

    def open(self, profile: EndpointProfile) -> SageMakerLLM:
        """Return the model of a saved profile. Raises a SageDeskError when its keys cannot be had."""
        with self._lock:
            known = self._open.get(profile.id)
            if known is not None and known.profile == profile:
                return known.llm
        llm = self.connect(profile, self._keys(profile))
        with self._lock:
            self._open[profile.id] = _Connection(profile, llm)
        return llm

    def connect(self, profile: EndpointProfile, keys: AwsKeys | None) -> SageMakerLLM:
        """Return a model for a profile that need not be saved, as the profile editor's test has it.

        Raises UntrustedCodeError for code that its owner has not agreed to, InvalidInputError for a handler, prompt
        format or chat template that cannot be used.

        The model has no system prompt of its own: a conversation brings the one that is in force for it.
        """
        from sagedesk.llm.client import SageMakerLLM  # noqa: PLC0415  # with the first connection

        endpoint_url = profile.endpoint_url
        if profile.credentials.kind == CredentialKind.BUILT_IN:
            guide = self._started_guide()
            keys = AwsKeys(access_key_id=guide.access_key_id, secret_access_key=guide.secret_access_key)
            endpoint_url = guide.url
        elif profile.credentials.kind == CredentialKind.KEYRING and keys is None:
            raise CredentialsError(
                translate("Connections", "The keyring has no access keys for the profile {name}.").format(
                    name=profile.name
                ),
                hint=translate("Connections", "Edit the profile and enter them."),
            )
        source = profile.credentials
        by_profile = source.kind == CredentialKind.PROFILE
        handler = self._handler(profile)
        return SageMakerLLM(
            profile.endpoint_name,
            profile_name=source.aws_profile if by_profile else None,
            aws_access_key_id=keys.access_key_id if keys else None,
            aws_secret_access_key=keys.secret_access_key if keys else None,
            aws_session_token=keys.session_token if keys else None,
            region_name=profile.region or None,
            identity_center=source.identity_center if source.kind == CredentialKind.IDENTITY_CENTER else None,
            assume_role=source.role if source.kind != CredentialKind.BUILT_IN else None,
            mfa_prompt=self.mfa_prompt,
            endpoint_url=endpoint_url or None,
            model_kwargs=profile.parameters.to_mapping(),
            endpoint_kwargs=profile.endpoint_arguments,
            messages_to_prompt=self._prompt_format(profile, handler),
            content_handler=handler,
            transport=profile.transport,
            network=self.network_of(profile),
            max_retries=_SILENT_RETRIES,
            timeout=self.longest_silence,
        )

    def account(self, profile: EndpointProfile, keys: AwsKeys | None = None) -> Connection:
        """Return the way to the account that a profile signs in to, whatever endpoint and format it names.

        ``keys`` are those that were typed; else those that are kept. May wait for the keyring: never call it in the
        GUI thread. Raises a SageDeskError when they cannot be had.
        """
        anything = replace(
            profile,
            endpoint_name=profile.endpoint_name or "any",
            handler="openai-chat",
            handler_options={},
            prompt_format="none",
            transport=TransportKind.STREAM,
            endpoint_arguments={},
        )
        return self.connect(anything, keys or self._keys(profile)).connection

    def unconnected(self, profile: EndpointProfile) -> SageMakerLLM:
        """Return a model that shows what a profile would send; it has no credentials, and is never asked anything.

        Raises as ``connect`` does for what cannot be used.
        """
        from sagedesk.llm.client import SageMakerLLM  # noqa: PLC0415  # with the first connection

        handler = self._handler(profile)
        return SageMakerLLM(
            profile.endpoint_name or "endpoint",
            model_kwargs=profile.parameters.to_mapping(),
            messages_to_prompt=self._prompt_format(profile, handler),
            content_handler=handler,
        )

    def network_of(self, profile: EndpointProfile) -> NetworkSettings:
        """Return the way to AWS for a profile: its own, else that of all profiles. The guide is in this program."""
        if profile.credentials.kind == CredentialKind.BUILT_IN:
            return NetworkSettings(proxy=ProxyKind.NONE)
        return profile.network.over(self._network)

    def set_network(self, network: NetworkSettings) -> None:
        """Set the way to AWS for all profiles; connections that are open are made anew with their next request."""
        with self._lock:
            if network != self._network:
                self._network = network
                self._open.clear()

    def forget(self, profile_id: str) -> None:
        """Connect anew next time: the keys have changed, or have expired and may have been renewed outside."""
        with self._lock:
            self._open.pop(profile_id, None)

    def identity(self, profile: EndpointProfile, *, unasked: bool = False) -> CallerIdentity:
        """Return who one is for AWS with a profile. Waits for STS; raises a SageDeskError.

        ``unasked`` says that nobody bade this: where it needs a person's MFA code, it raises MfaNeededError.
        """
        from sagedesk.llm.credentials.mfa import asking_nobody  # noqa: PLC0415  # with the first connection

        with asking_nobody() if unasked else nullcontext():
            return self.open(profile).connection.identity()

    def account_identity(self, profile: EndpointProfile) -> CallerIdentity:
        """Return who one is with a profile that need not be saved. Raises a SageDeskError."""
        connection = self.account(profile)
        try:
            return connection.identity()
        finally:
            connection.close()

    def way_to_sign_in(self, profile: EndpointProfile) -> Way:
        """Return how one signs in again with a profile. Reads the AWS files; raises ConfigurationError."""
        from sagedesk.llm.credentials.ways import way_to_sign_in  # noqa: PLC0415  # with the first expired sign-in

        source = profile.credentials
        return way_to_sign_in(
            profile_name=source.aws_profile if source.kind == CredentialKind.PROFILE else None,
            keys=source.kind == CredentialKind.KEYRING,
            identity_center=source.identity_center if source.kind == CredentialKind.IDENTITY_CENTER else None,
        )

    def renew(self) -> None:
        """Take all credentials anew from their sources: the person has signed in, and profiles may share that."""
        from sagedesk.llm.credentials.assumed import forget_all_roles  # noqa: PLC0415  # with the first sign-in

        with self._lock:
            self._open.clear()
        forget_all_roles()

    def close(self) -> None:
        """Close every connection, and stop the built-in guide."""
        with self._lock:
            connections, self._open = list(self._open.values()), {}
            guide, self._guide = self._guide, None
        for connection in connections:
            connection.llm.close()
        if guide is not None:
            guide.stop()

    def _handler(self, profile: EndpointProfile) -> ContentHandler:
        from sagedesk.llm.handlers import get_handler, import_handler  # noqa: PLC0415  # with the first connection

        if is_custom_code(profile.handler):
            self.trusted.require(profile.handler)
            return import_handler(profile.handler)
        return get_handler(profile.handler, **profile.handler_options)

    def _prompt_format(self, profile: EndpointProfile, handler: ContentHandler) -> PromptFormat:
        from sagedesk.llm.prompts import ChatTemplate, get_prompt_format, import_prompt_format  # noqa: PLC0415  # with the first connection

        name = profile.prompt_format
        if not is_custom_code(name) and name != ChatTemplate.name:
            return get_prompt_format(name)
        if handler.takes_messages:
            # it has no use for one, so that nothing need be agreed to, or right
            return get_prompt_format("none")
        if name == ChatTemplate.name:
            return chat_template(profile)
        self.trusted.require(name)
        return import_prompt_format(name)

    def _keys(self, profile: EndpointProfile) -> AwsKeys | None:
        return self._secrets.get(profile.id) if profile.credentials.kind == CredentialKind.KEYRING else None

    def _started_guide(self) -> Emulator:
        from sagedesk.emulator import Emulator  # noqa: PLC0415  # with the first connection

        with self._lock:
            if self._guide is None:
                self._guide = Emulator(**self.guide_options)
                self._guide.start()
            return self._guide


def network_for_all(chosen: Network) -> NetworkSettings:
    """Return the section "network" of the settings as the way to AWS; what is off there follows AWS's configuration."""
    return NetworkSettings(
        proxy=ProxyKind(chosen.proxy),
        proxy_url=chosen.proxy_url,
        certificates=Certificates(chosen.certificates),
        ca_bundle=chosen.ca_bundle,
        fips=True if chosen.fips else None,
        dual_stack=True if chosen.dual_stack else None,
        largest_request=chosen.largest_request,
    )


def chat_template(profile: EndpointProfile) -> ChatTemplate:
    """Return the chat template that a profile holds.

    Raises ConfigurationError where it holds none, PromptError where it cannot be used.
    """
    from sagedesk.llm.prompts import ChatTemplate  # noqa: PLC0415  # with the first connection

    options = profile.prompt_options
    source, variables, added = options.get("source"), options.get("variables", {}), options.get("added_tokens", ())
    if not isinstance(source, str) or not isinstance(variables, Mapping) or not isinstance(added, Sequence):
        raise ConfigurationError(
            translate("Connections", "The profile {name} has no chat template.").format(name=profile.name),
            hint=translate("Connections", "Edit the profile, and paste it or open its file."),
        )
    template = ChatTemplate(source, **variables)
    template.added_tokens = tuple(token for token in added if isinstance(token, str))
    return template

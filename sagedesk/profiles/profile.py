"""An endpoint profile: everything that it takes to talk to one SageMaker endpoint, but for the secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ulid import ULID

from sagedesk.llm.context.window import ContextWindow
from sagedesk.llm.credentials import AssumedRole, IdentityCenter
from sagedesk.llm.network import NetworkSettings
from sagedesk.llm.parameters import Parameters
from sagedesk.llm.transport.kinds import TransportKind


class CredentialKind(StrEnum):
    """Where the AWS credentials of a profile come from."""

    DEFAULT = "default"
    """boto3's default chain: environment, ~/.aws, IAM Identity Center, the machine's role."""
    PROFILE = "profile"
    """A named profile of ~/.aws/config or ~/.aws/credentials."""
    IDENTITY_CENTER = "identity-center"
    """A role that IAM Identity Center gives, without an AWS profile of this machine."""
    KEYRING = "keyring"
    """Keys that SageDesk keeps in the OS keyring under the profile's id (see profiles/secrets.py)."""
    BUILT_IN = "built-in"
    """The keys of the emulator that runs inside SageDesk; only the guide has these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSource:
    """A kind, and the AWS profile's name where the kind is PROFILE, the portal's role where it is IDENTITY_CENTER.

    ``role`` is assumed on top of any kind. Never a secret.
    ``unknown`` holds keys of the file that this version does not know; they are written back as they were.
    """

    kind: CredentialKind = CredentialKind.DEFAULT
    aws_profile: str = ""
    identity_center: IdentityCenter | None = None
    role: AssumedRole | None = None
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


def new_profile_id() -> str:
    """Return a fresh id: a ULID as text, so that ids sort by the time they were made."""
    return str(ULID())


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointProfile:
    """One endpoint and how to talk to it.

    ``handler`` and ``prompt_format`` are names that sagedesk.llm knows; ``handler_options`` are that handler's own.
    Either may be ``module:name`` of Python code, which is loaded only when its owner agreed (profiles/trust.py). With
    the prompt format "template", ``prompt_options`` hold the chat template's "source" and its "variables", and may
    hold "added_tokens", a list of further texts that its tokenizer calls special.
    ``transport`` is the way to the endpoint (llm/transport/kinds.py); for a router, ``endpoint_name`` is the router's.
    ``endpoint_url`` is empty for the region's public endpoint. ``endpoint_arguments`` are further members of
    InvokeEndpoint by their API names, as {"InferenceComponentName": "chat"}. ``network`` is the way to AWS, where it is
    another one than that of all profiles. ``context`` is what is known of the
    model's context. ``production`` says that mistakes here cost: it is shown in red, and a run's
    first message is asked about. ``unknown`` holds keys of the file that this version does not know; they are written
    back as they were.

    A profile need not be usable: ``validation.problems`` tells what stands in the way.
    """

    id: str = field(default_factory=new_profile_id)
    name: str
    endpoint_name: str
    region: str = ""
    endpoint_url: str = ""
    handler: str = "tgi"
    handler_options: Mapping[str, object] = field(default_factory=dict)
    transport: str = TransportKind.STREAM.value
    prompt_format: str = "llama2"
    prompt_options: Mapping[str, object] = field(default_factory=dict)
    system_prompt: str = ""
    parameters: Parameters = field(default_factory=Parameters)
    credentials: CredentialSource = field(default_factory=CredentialSource)
    endpoint_arguments: Mapping[str, str] = field(default_factory=dict)
    network: NetworkSettings = field(default_factory=NetworkSettings)
    context: ContextWindow = field(default_factory=ContextWindow)
    production: bool = False
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)

    @property
    def built_in(self) -> bool:
        """Whether this is the guide, of which only the system prompt can be changed."""
        return self.id == GUIDE.id


GUIDE = EndpointProfile(
    id="guide",
    name="Guide (built in)",
    endpoint_name="guide",
    region="us-east-1",
    handler="openai-chat",
    prompt_format="none",
    credentials=CredentialSource(kind=CredentialKind.BUILT_IN),
)
"""The endpoint that SageDesk itself serves. Its ``endpoint_url`` is known only once the emulator runs."""

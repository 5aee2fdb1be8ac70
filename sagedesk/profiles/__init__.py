"""Endpoint profiles: the value, its file, and its secrets in the OS keyring."""

from sagedesk.profiles.profile import GUIDE, CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.secrets import AwsKeys, SecretStore
from sagedesk.profiles.store import ProfileStore

__all__ = [
    "GUIDE",
    "AwsKeys",
    "CredentialKind",
    "CredentialSource",
    "EndpointProfile",
    "ProfileStore",
    "SecretStore",
]

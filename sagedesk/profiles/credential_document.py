"""Where credentials come from, as the JSON object that stands in the profiles file."""

from __future__ import annotations

from collections.abc import Mapping

from sagedesk.errors import InvalidInputError, NewerFileError
from sagedesk.llm.credentials import AssumedRole, IdentityCenter, Portal
from sagedesk.profiles.profile import CredentialKind, CredentialSource
from sagedesk.translation import translate

_KNOWN = {"kind", "aws_profile", "identity_center", "role"}
_ROLE = ("arn", "external_id", "session_name", "mfa_serial")


def credentials_document(source: CredentialSource) -> dict[str, object]:
    """Return the source as a JSON-ready object; ``credentials_from`` reads it back."""
    document: dict[str, object] = {**source.unknown, "kind": source.kind.value}
    if source.aws_profile:
        document["aws_profile"] = source.aws_profile
    if (chosen := source.identity_center) is not None:
        document["identity_center"] = {
            "start_url": chosen.portal.start_url,
            "region": chosen.portal.region,
            "account": chosen.account,
            "role": chosen.role,
        }
    if (role := source.role) is not None:
        document["role"] = {name: getattr(role, name) for name in _ROLE if getattr(role, name)}
    return document


def credentials_from(document: Mapping[str, object]) -> CredentialSource:
    """Return the source that an object holds.

    Raises InvalidInputError when it is none, and NewerFileError when it is of a kind that this version does not know.
    """
    kind = _text(document, "kind") if "kind" in document else CredentialKind.DEFAULT
    if kind not in set(CredentialKind):
        raise NewerFileError(
            translate("Profiles", "A profile signs in in a way that this SageDesk does not know: {kind}.").format(
                kind=kind
            ),
            hint=translate("Profiles", "Install a newer SageDesk. The file of the profiles was left as it is."),
        )
    chosen, role = _inner(document, "identity_center"), _inner(document, "role")
    return CredentialSource(
        kind=CredentialKind(kind),
        aws_profile=_text(document, "aws_profile"),
        identity_center=None
        if chosen is None
        else IdentityCenter(
            portal=Portal(start_url=_text(chosen, "start_url"), region=_text(chosen, "region")),
            account=_text(chosen, "account"),
            role=_text(chosen, "role"),
        ),
        role=None if role is None else AssumedRole(**{name: _text(role, name) for name in _ROLE}),
        unknown={key: value for key, value in document.items() if key not in _KNOWN},
    )


def _text(document: Mapping[str, object], key: str) -> str:
    value = document.get(key, "")
    if not isinstance(value, str):
        raise InvalidInputError(translate("Profiles", "A profile's {key} must be a text.").format(key=key))
    return value


def _inner(document: Mapping[str, object], key: str) -> Mapping[str, object] | None:
    value = document.get(key)
    if value is not None and not isinstance(value, Mapping):
        raise InvalidInputError(translate("Profiles", "A profile's {key} must be an object.").format(key=key))
    return value

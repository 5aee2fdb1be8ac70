"""An endpoint profile as the JSON object that stands in the profiles file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.llm.context.window import ContextWindow
from sagedesk.llm.network import NetworkSettings
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles.credential_document import credentials_document, credentials_from
from sagedesk.profiles.profile import EndpointProfile
from sagedesk.translation import translate

_TEXTS = ("name", "endpoint_name", "region", "endpoint_url", "transport", "handler", "prompt_format", "system_prompt")
_KNOWN = {field.name for field in fields(EndpointProfile)} - {"unknown"}


def to_document(profile: EndpointProfile) -> dict[str, object]:
    """Return the profile as a JSON-ready object; ``from_document`` reads it back."""
    return {
        **profile.unknown,
        "id": profile.id,
        **{key: getattr(profile, key) for key in _TEXTS},
        "handler_options": dict(profile.handler_options),
        "prompt_options": dict(profile.prompt_options),
        "parameters": profile.parameters.to_mapping(),
        "credentials": credentials_document(profile.credentials),
        "endpoint_arguments": dict(profile.endpoint_arguments),
        "network": profile.network.to_mapping(),
        **({"context": context} if (context := profile.context.to_mapping()) else {}),
        **({"production": True} if profile.production else {}),
    }


def from_document(document: object) -> EndpointProfile:
    """Return the profile that a JSON object holds; keys that are missing have their defaults.

    Raises InvalidInputError when it is no profile, and NewerFileError when its credentials are of a kind that this
    version does not know.
    """
    if not isinstance(document, Mapping):
        raise InvalidInputError(translate("Profiles", "A profile is a JSON object."))
    given: dict[str, Any] = {key: _text(document, key) for key in ("id", *_TEXTS) if key in document}
    for key in ("id", "name", "endpoint_name"):
        if not given.get(key):
            raise InvalidInputError(translate("Profiles", "A profile has no {key}.").format(key=key))
    arguments = _object(document, "endpoint_arguments")
    return EndpointProfile(
        **given,
        handler_options=_object(document, "handler_options"),
        prompt_options=_object(document, "prompt_options"),
        parameters=Parameters.from_mapping(_object(document, "parameters")),
        credentials=credentials_from(_object(document, "credentials")),
        endpoint_arguments={name: _text(arguments, name) for name in arguments},
        network=NetworkSettings.from_mapping(_object(document, "network")),
        context=ContextWindow.from_mapping(_object(document, "context")),
        production=document.get("production") is True,
        unknown={key: value for key, value in document.items() if key not in _KNOWN},
    )


def _text(document: Mapping[str, object], key: str) -> str:
    value = document[key]
    if not isinstance(value, str):
        raise InvalidInputError(translate("Profiles", "A profile's {key} must be a text.").format(key=key))
    return value


def _object(document: Mapping[str, object], key: str) -> dict[str, object]:
    value = document.get(key, {})
    if not isinstance(value, dict):
        raise InvalidInputError(translate("Profiles", "A profile's {key} must be an object.").format(key=key))
    return value

"""What stands in the way of using a profile or keys: one sentence for each field.

botocore checks neither lengths nor patterns before it sends, so they are checked here. The figures are those of the
InvokeEndpoint members in botocore's sagemaker-runtime model (2017-05-13).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from sagedesk.llm.parameters import Parameters
from sagedesk.llm.transport.kinds import ARGUMENTS, NEW_SESSION, TransportKind
from sagedesk.profiles.credential_validation import credential_problems
from sagedesk.profiles.profile import CredentialKind, EndpointProfile
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_NAME = re.compile(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*")
_NAME_LENGTH = 63
_REGION = re.compile(r"[a-z]+(-[a-z]+)+-\d+")
_VISIBLE_ASCII = re.compile(r"[\x20-\x7e]*")
_PROFILE_NAME_LENGTH = 100

ARGUMENT_LENGTHS: Mapping[str, int] = {
    "CustomAttributes": 1024,
    "InferenceComponentName": 63,
    "InferenceId": 64,
    "PrefixAwareId": 64,
    "RoutingTargetName": 63,
    "S3InputLocation": 900,
    "SessionId": 256,
    "TargetContainerHostname": 63,
    "TargetModel": 1024,
    "TargetVariant": 63,
}
"""The members of InvokeEndpoint and its sisters that a profile may set, and the most characters of each."""
_ENDPOINT_NAME = QT_TRANSLATE_NOOP("Profiles", "endpoint name")
_ARGUMENTS_THAT_ARE_NAMES = {
    "InferenceComponentName": QT_TRANSLATE_NOOP("Profiles", "inference component's name"),
    "RoutingTargetName": QT_TRANSLATE_NOOP("Profiles", "routing target's name"),
    "SessionId": QT_TRANSLATE_NOOP("Profiles", "session id"),
    "TargetContainerHostname": QT_TRANSLATE_NOOP("Profiles", "container's host name"),
    "TargetVariant": QT_TRANSLATE_NOOP("Profiles", "variant's name"),
}
_ARGUMENTS_THAT_BEGIN_VISIBLY = {"InferenceId", "PrefixAwareId", "TargetModel"}
_S3_FOLDER = re.compile(r"s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[^\s]*)?")


def problems(profile: EndpointProfile) -> dict[str, str]:
    """Return a sentence for each field that cannot be used as it is; empty when the profile is usable.

    The keys are the profile's field names; those of ``credential_problems``; for the parameters "max_tokens",
    "temperature", "top_p", "top_k", "stop"; those of ``NetworkSettings.problems``; and for the endpoint arguments
    their API names.
    """
    found = {
        "name": _name_problem(profile.name),
        "endpoint_name": _aws_name_problem(_ENDPOINT_NAME, profile.endpoint_name),
        "region": _region_problem(profile.region, profile.endpoint_url),
        "endpoint_url": _url_problem(profile.endpoint_url),
        "credentials": _credentials_problem(profile),
        **credential_problems(profile.credentials),
        **profile.network.problems(endpoint_url=profile.endpoint_url),
        **_parameter_problems(profile.parameters),
        "transport": ""
        if profile.transport in set(TransportKind)
        else translate("Profiles", "Choose how requests are sent."),
        **_argument_problems(profile),
    }
    return {field: sentence for field, sentence in found.items() if sentence}


def _name_problem(name: str) -> str:
    if not name.strip():
        return translate("Profiles", "Give the profile a name.")
    if len(name) > _PROFILE_NAME_LENGTH:
        return translate("Profiles", "A profile's name has at most {most} characters; this one has {count}.").format(
            most=_PROFILE_NAME_LENGTH, count=len(name)
        )
    if not name.isprintable():
        return translate("Profiles", "A profile's name is one line of visible characters.")
    return ""


def _aws_name_problem(what: str, name: str, longest: int = _NAME_LENGTH) -> str:
    if not name:
        sentence = translate("Profiles", "Give the {what}, as the SageMaker console shows it.")
    elif name.startswith("arn:"):
        sentence = translate("Profiles", "This is an ARN. Give only the {what}: what stands after the last “/”.")
    elif len(name) > longest:
        sentence = translate("Profiles", "The {what} has at most {most} characters; this one has {count}.")
    elif not _NAME.fullmatch(name):
        sentence = translate(
            "Profiles", "The {what} has only letters, digits and hyphens, and begins and ends with a letter or digit."
        )
    else:
        return ""
    return sentence.format(what=translate("Profiles", what), most=longest, count=len(name))


def _region_problem(region: str, endpoint_url: str) -> str:
    if region:
        return (
            ""
            if _REGION.fullmatch(region)
            else translate("Profiles", "A region is written like us-east-1 or eu-central-1.")
        )
    return "" if endpoint_url else translate("Profiles", "Give the region that the endpoint runs in, like us-east-1.")


def _url_problem(url: str) -> str:
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a bracket or a port that cannot be read
        usable = False
    if not usable or re.search(r"\s", url):
        return translate("Profiles", "A URL is written like https://host or http://127.0.0.1:8080.")
    if parts.username is not None:
        return translate("Profiles", "Leave user names and passwords out of the URL: keys belong in the keyring.")
    if parts.query or parts.fragment:
        return translate("Profiles", "The URL ends before “?” and “#”.")
    return ""


def _credentials_problem(profile: EndpointProfile) -> str:
    if profile.credentials.kind is CredentialKind.BUILT_IN and not profile.built_in:
        return translate("Profiles", "Only the built-in guide signs in with built-in keys.")
    return ""


def _parameter_problems(parameters: Parameters) -> dict[str, str]:
    max_tokens, temperature, top_p, top_k = (
        parameters.max_tokens,
        parameters.temperature,
        parameters.top_p,
        parameters.top_k,
    )
    return {
        "max_tokens": translate("Profiles", "Ask for at least 1 token.")
        if max_tokens is not None and max_tokens < 1
        else "",
        "temperature": translate("Profiles", "The temperature is 0 or more.")
        if temperature is not None and not 0 <= temperature < math.inf
        else "",
        "top_p": translate("Profiles", "Top P is more than 0 and at most 1.")
        if top_p is not None and not 0 < top_p <= 1
        else "",
        "top_k": translate("Profiles", "Top K is 1 or more, or -1 for no limit.")
        if top_k is not None and top_k < 1 and top_k != -1
        else "",
        "stop": translate("Profiles", "A stop sequence cannot be empty.") if "" in (parameters.stop or ()) else "",
    }


def _argument_problems(profile: EndpointProfile) -> dict[str, str]:
    given = dict(profile.endpoint_arguments)
    found = {name: _argument_problem(name, value) for name, value in given.items()}
    if profile.transport not in set(TransportKind):
        return found
    kind = TransportKind(profile.transport)
    for name in given:
        if name in ARGUMENT_LENGTHS and name not in ARGUMENTS[kind]:
            found[name] = translate("Profiles", _NOT_TAKEN[kind])
    if kind is TransportKind.ROUTER and not given.get("RoutingTargetName"):
        found["RoutingTargetName"] = translate(
            "Profiles", "An inference router wants to know its target: give the target's name."
        )
    return found


_NOT_TAKEN = {
    TransportKind.STREAM: QT_TRANSLATE_NOOP("Profiles", "Only another way of sending takes this; leave it empty."),
    TransportKind.WHOLE: QT_TRANSLATE_NOOP("Profiles", "Only another way of sending takes this; leave it empty."),
    TransportKind.OPENAI: QT_TRANSLATE_NOOP("Profiles", "The OpenAI route does not take this; leave it empty."),
    TransportKind.ASYNC: QT_TRANSLATE_NOOP("Profiles", "Asynchronous requests do not take this; leave it empty."),
    TransportKind.ROUTER: QT_TRANSLATE_NOOP("Profiles", "An inference router does not take this; leave it empty."),
}


def _argument_problem(name: str, value: str) -> str:
    if name not in ARGUMENT_LENGTHS:
        return translate("Profiles", "InvokeEndpoint takes no {name}.").format(name=name)
    most = ARGUMENT_LENGTHS[name]
    if name in _ARGUMENTS_THAT_ARE_NAMES:
        return _aws_name_problem(_ARGUMENTS_THAT_ARE_NAMES[name], value, most) if value != NEW_SESSION else ""
    if len(value) > most:
        return translate("Profiles", "At most {most} characters are taken here; these are {count}.").format(
            most=most, count=len(value)
        )
    if not _VISIBLE_ASCII.fullmatch(value):
        return translate("Profiles", "Only visible ASCII characters are taken here.")
    if name in _ARGUMENTS_THAT_BEGIN_VISIBLY and value.startswith(" "):
        return translate("Profiles", "This does not begin with a space.")
    if name == "S3InputLocation" and not _S3_FOLDER.fullmatch(value):
        return translate("Profiles", "A folder in S3 is written like s3://bucket/folder.")
    return ""

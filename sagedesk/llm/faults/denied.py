"""AccessDenied: which action on which resource, who must allow it, and the smallest policy that would.

The words are IAM's, as the service reference quotes them: "User: ARN is not authorized to perform: ACTION on
resource: ARN because no identity-based policy allows the ACTION action", or "… with an explicit deny in a …".
"""

from __future__ import annotations

import json
import re

from sagedesk.errors import AccessDeniedError
from sagedesk.llm.handlers.container_errors import ended
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_WORDS = re.compile(
    r"(?:User: (?P<caller>\S+) )?is not authorized to perform: (?P<action>[\w-]+:[\w*]+)"
    r"(?: on resource: (?P<resource>\S+))?"
    r"(?:.{0,20}?because no (?P<missing>[\w -]+?) allows| with an explicit deny in an? (?P<denies>[\w -]+))?",
    re.DOTALL,
)
_OTHERS = {
    "permissions boundary": QT_TRANSLATE_NOOP(
        "Faults", "The permissions boundary of your user or role must allow it too."
    ),
    "service control policy": QT_TRANSLATE_NOOP(
        "Faults", "A service control policy of your organisation must allow it: ask who runs that."
    ),
    "resource control policy": QT_TRANSLATE_NOOP(
        "Faults", "A resource control policy of your organisation must allow it: ask who runs that."
    ),
    "session policy": QT_TRANSLATE_NOOP(
        "Faults", "Your sign-in has a session policy that does not allow it: sign in without it, or widen it."
    ),
    "VPC endpoint policy": QT_TRANSLATE_NOOP("Faults", "The policy of the VPC endpoint must allow it."),
    "resource-based policy": QT_TRANSLATE_NOOP("Faults", "The policy of the resource itself must allow it."),
}


def denied(text: str, detail: str, *, action: str = "", resource: str = "") -> AccessDeniedError:
    """Return the error for a denial in the service's words.

    ``action`` and ``resource`` are what was asked for, where the words do not say.
    """
    found = _WORDS.search(text)
    action = (found and found["action"]) or action
    resource = ((found and found["resource"]) or "").rstrip(".,") or resource
    caller = (found and found["caller"]) or ""
    error = AccessDeniedError(
        _sentence(text, caller, action, resource),
        detail=detail,
        action=action,
        resource=resource,
    )
    missing = (found and found["missing"]) or ""
    if found and found["denies"]:
        error.hint = translate(
            "Faults", "An explicit deny stands in a {policy}: only whoever wrote it can take it away."
        ).format(policy=found["denies"].strip())
        return error
    other = next((hint for kind, hint in _OTHERS.items() if kind.casefold() in missing.casefold()), "")
    if action:
        error.policy = policy(action, resource or "*")
    if other:
        error.hint = translate("Faults", other)
    elif action and ":endpoint/" in resource:
        error.hint = translate(
            "Faults", "The policy of your user or role needs {action}. Endpoint names in policies are lower case."
        ).format(action=action)
    elif action:
        error.hint = translate("Faults", "The policy of your user or role needs {action}.").format(action=action)
    return error


def _sentence(text: str, caller: str, action: str, resource: str) -> str:
    if not action:
        words = ended(text or translate("Faults", "access denied"))
        return translate("Faults", "AWS does not allow this: {words}").format(words=words)
    if caller and resource:
        sentence = translate("Faults", "{caller} is not allowed to do {action} on {resource}.")
    elif caller:
        sentence = translate("Faults", "{caller} is not allowed to do {action}.")
    elif resource:
        sentence = translate("Faults", "You are not allowed to do {action} on {resource}.")
    else:
        sentence = translate("Faults", "You are not allowed to do {action}.")
    return sentence.format(caller=caller, action=action, resource=resource)


def policy(action: str | list[str], resource: str, *more: tuple[str, str]) -> str:
    """Return the smallest IAM policy that allows an action, or several, on a resource, as JSON.

    ``more`` are further actions, each with its own resource.
    """
    allowed = ((action, resource), *more)
    statements = [{"Effect": "Allow", "Action": each, "Resource": on} for each, on in allowed]
    return json.dumps({"Version": "2012-10-17", "Statement": statements}, indent=2)

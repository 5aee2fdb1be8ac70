"""STS: who the caller is, and roles to assume. It speaks the query protocol: a form in, XML out.

Any role of any account can be assumed, but for those that show what may go wrong:
``role/denied`` nobody may assume; ``role/external`` wants the external id "emulated"; ``role/mfa`` wants a serial
number and the code 123456; ``role/brief`` gives credentials that expire after 20 seconds.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

from sagedesk.emulator.refusals import ACCOUNT, Refusal
from sagedesk.emulator.signatures import Credentials

USER = f"arn:aws:iam::{ACCOUNT}:user/emulated"
EXTERNAL_ID = "emulated"
MFA_CODE = "123456"
BRIEF_SECONDS = 20
_NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"
_DEFAULT_SECONDS = 3600


class Identities:
    """Answers GetCallerIdentity and AssumeRole; ``admit`` lets new credentials in."""

    def __init__(self, admit: Callable[[Credentials], object]) -> None:
        self._admit = admit
        self._arns: dict[str, str] = {}
        self._issued: list[Credentials] = []

    def issue(self, arn: str, seconds: float) -> Credentials:
        """Return temporary credentials of a role, which sign until so many seconds have passed."""
        temporary = Credentials(
            access_key_id="ASIA" + secrets.token_hex(8).upper(),
            secret_access_key=secrets.token_urlsafe(30),
            session_token=secrets.token_urlsafe(60),
            expires=datetime.now(UTC) + timedelta(seconds=seconds),
        )
        self._arns[temporary.access_key_id] = arn
        self._issued.append(temporary)
        self._admit(temporary)
        return temporary

    def expire(self) -> None:
        """Let all temporary credentials that were issued so far expire."""
        issued, self._issued = self._issued, []
        for credentials in issued:
            self._admit(replace(credentials, expired=True))

    def answer(self, form: bytes, caller: Credentials) -> tuple[str, bytes]:
        """Return the action, and its answer as XML. Raises Refusal."""
        fields = dict(parse_qsl(form.decode("utf-8", "replace")))
        action = fields.get("Action", "")
        if action == "GetCallerIdentity":
            return action, self._who(caller)
        if action == "AssumeRole":
            return action, self._assume(fields, caller)
        raise Refusal(400, "InvalidAction", {"message": f"Could not find operation {action} for version 2011-06-15"})

    def _arn(self, caller: Credentials) -> str:
        return self._arns.get(caller.access_key_id, USER)

    def _who(self, caller: Credentials) -> bytes:
        arn = self._arn(caller)
        user = "AIDAEMULATED" if arn == USER else f"AROAEMULATED:{arn.rpartition('/')[2]}"
        account = arn.split(":")[4]
        return _document("GetCallerIdentity", {"Arn": arn, "UserId": user, "Account": account})

    def _assume(self, fields: Mapping[str, str], caller: Credentials) -> bytes:
        role, session = fields.get("RoleArn", ""), fields.get("RoleSessionName", "")
        if not role.startswith("arn:") or ":role/" not in role or not session:
            raise Refusal(400, "ValidationError", {"message": f"{role or 'RoleArn'} is invalid"})
        name = role.rpartition(":role/")[2]
        if not _may_assume(name, fields):
            raise Refusal(403, "AccessDenied", {"message": self._reason(name, role, fields, caller)})
        seconds = BRIEF_SECONDS if name == "brief" else int(fields.get("DurationSeconds") or _DEFAULT_SECONDS)
        arn = role.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/") + f"/{session}"
        temporary = self.issue(arn, seconds)
        assert temporary.expires is not None  # noqa: S101  # issue sets it
        return _document(
            "AssumeRole",
            {
                "Credentials": {
                    "AccessKeyId": temporary.access_key_id,
                    "SecretAccessKey": temporary.secret_access_key,
                    "SessionToken": temporary.session_token or "",
                    "Expiration": temporary.expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
                },
                "AssumedRoleUser": {"Arn": arn, "AssumedRoleId": f"AROAEMULATED:{session}"},
            },
        )

    def _reason(self, name: str, role: str, fields: Mapping[str, str], caller: Credentials) -> str:
        if name == "mfa" and fields.get("TokenCode"):
            return "MultiFactorAuthentication failed with invalid MFA one time pass code. "
        return f"User: {self._arn(caller)} is not authorized to perform: sts:AssumeRole on resource: {role}"


def refusal_document(refusal: Refusal) -> bytes:
    """Return an error as STS writes it."""
    message = next(iter(refusal.body.values()), "")
    inside = f"<Type>Sender</Type><Code>{escape(refusal.code)}</Code><Message>{escape(str(message))}</Message>"
    return f'<ErrorResponse xmlns="{_NAMESPACE}"><Error>{inside}</Error></ErrorResponse>'.encode()


def _may_assume(role: str, fields: Mapping[str, str]) -> bool:
    if role == "external":
        return fields.get("ExternalId") == EXTERNAL_ID
    if role == "mfa":
        return bool(fields.get("SerialNumber")) and fields.get("TokenCode") == MFA_CODE
    return role != "denied"


Tree = Mapping[str, "str | Tree"]


def _document(action: str, result: Tree) -> bytes:
    inside = f"<{action}Result>{_elements(result)}</{action}Result>"
    return f'<{action}Response xmlns="{_NAMESPACE}">{inside}</{action}Response>'.encode()


def _elements(tree: Tree) -> str:
    return "".join(
        f"<{name}>{escape(value) if isinstance(value, str) else _elements(value)}</{name}>"
        for name, value in tree.items()
    )

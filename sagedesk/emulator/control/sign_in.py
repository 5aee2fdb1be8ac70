"""The services by which people sign in, over HTTP: sso-oidc, the portal of IAM Identity Center (sso), and signin.

They are REST services with paths of their own, and no signature: a token, or nothing, says who calls.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qs, urlsplit

from sagedesk.emulator.control.device_sign_in import DeviceSignIn
from sagedesk.emulator.control.identity import Identities
from sagedesk.emulator.control.plane import Answer
from sagedesk.emulator.refusals import ACCOUNT, Refusal
from sagedesk.emulator.signatures import Credentials

_JSON = "application/json"
_TOKEN_HEADER = "x-amz-sso_bearer_token"  # noqa: S105  # the name of a header
_ROLE_SECONDS = 3600
_LOGIN_SECONDS = 900

ACCOUNTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    ACCOUNT: ("Emulated, development", ("Developer", "ReadOnly")),
    "210987654321": ("Emulated, production", ("Operator",)),
}
"""The accounts of everybody who signs in: their names, and the roles that may be had in each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    query: Mapping[str, str]
    members: Mapping[str, object]
    token: str


class SignIn:
    """Answers what belongs to signing in. ``url`` gives the emulator's own address."""

    def __init__(self, identities: Identities, url: Callable[[], str]) -> None:
        self.device = DeviceSignIn(url)
        self._identities = identities
        self._logins: set[str] = set()
        self._routes: dict[tuple[str, str], Callable[[_Call], dict[str, object]]] = {
            ("POST", "/client/register"): lambda call: self.device.register(call.members),
            ("POST", "/device_authorization"): lambda call: self.device.start(call.members),
            ("POST", "/token"): lambda call: self.device.create_token(call.members),
            ("GET", "/assignment/accounts"): self._accounts,
            ("GET", "/assignment/roles"): self._roles,
            ("GET", "/federation/credentials"): self._role_credentials,
            ("POST", "/v1/token"): self._refresh_login,
        }

    def answer(self, *, method: str, url: str, headers: Message, body: bytes) -> Answer | None:
        """Answer a request, or refuse as the service does; None where it is for somebody else."""
        parts = urlsplit(url)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/device":
            return self._page(method, query, body)
        operation = self._routes.get((method, parts.path))
        if operation is None:
            return None
        try:
            members = json.loads(body or b"{}")
        except ValueError:
            members = {}
        return _json(operation(_Call(query=query, members=members, token=headers.get(_TOKEN_HEADER, ""))))

    def login(self) -> tuple[Credentials, str]:
        """Do what the command ``aws login`` does in the browser: return credentials and a refresh token."""
        return self._identities.issue(f"arn:aws:sts::{ACCOUNT}:assumed-role/Console/emulated", _LOGIN_SECONDS), (
            self._new_login()
        )

    def expire(self) -> None:
        """End every sign-in: no token is good any more, and none can be refreshed."""
        self.device.expire()
        self._logins.clear()
        self._identities.expire()

    def _page(self, method: str, query: Mapping[str, str], body: bytes) -> Answer:
        code = query.get("user_code", "")
        if method == "GET":
            return Answer(status=200, content_type="text/html; charset=utf-8", body=self.device.page(code).encode())
        confirmed = b"decision=confirm" in body
        known = self.device.decide(code, confirmed=confirmed)
        text = ("Confirmed." if confirmed else "Denied.") if known else "This code is not known."
        return Answer(status=200 if known else 404, content_type="text/plain", body=f"{text}\n".encode())

    def _accounts(self, call: _Call) -> dict[str, object]:
        self.device.token(call.token)
        # one at a time, so that callers must follow nextToken
        ids = list(ACCOUNTS)
        start = ids.index(call.query["next_token"]) if call.query.get("next_token") in ACCOUNTS else 0
        account = ids[start]
        listed = {"accountId": account, "accountName": ACCOUNTS[account][0], "emailAddress": "nobody@example.com"}
        more = {"nextToken": ids[start + 1]} if start + 1 < len(ids) else {}
        return {"accountList": [listed], **more}

    def _roles(self, call: _Call) -> dict[str, object]:
        self.device.token(call.token)
        account = call.query.get("account_id", "")
        if account not in ACCOUNTS:
            raise Refusal(403, "ForbiddenException", {"message": "No access"})
        return {"roleList": [{"roleName": role, "accountId": account} for role in ACCOUNTS[account][1]]}

    def _role_credentials(self, call: _Call) -> dict[str, object]:
        self.device.token(call.token)
        account, role = call.query.get("account_id", ""), call.query.get("role_name", "")
        if account not in ACCOUNTS or role not in ACCOUNTS[account][1]:
            raise Refusal(403, "ForbiddenException", {"message": "No access"})
        arn = f"arn:aws:sts::{account}:assumed-role/AWSReservedSSO_{role}_0123456789abcdef/anna"
        issued = self._identities.issue(arn, _ROLE_SECONDS)
        return {
            "roleCredentials": {
                "accessKeyId": issued.access_key_id,
                "secretAccessKey": issued.secret_access_key,
                "sessionToken": issued.session_token,
                "expiration": int(issued.expires.timestamp() * 1000) if issued.expires else 0,
            }
        }

    def _refresh_login(self, call: _Call) -> dict[str, object]:
        refresh = str(call.members.get("refreshToken", ""))
        if call.members.get("grantType") != "refresh_token" or refresh not in self._logins:
            raise Refusal(403, "AccessDeniedException", {"error": "TOKEN_EXPIRED", "message": "The token has expired."})
        self._logins.discard(refresh)
        issued, following = self.login()
        return {
            "accessToken": {
                "accessKeyId": issued.access_key_id,
                "secretAccessKey": issued.secret_access_key,
                "sessionToken": issued.session_token,
            },
            "tokenType": "urn:aws:params:oauth:token-type:access_token_sigv4",
            "expiresIn": _LOGIN_SECONDS,
            "refreshToken": following,
        }

    def _new_login(self) -> str:
        refresh = secrets.token_urlsafe(60)
        self._logins.add(refresh)
        return refresh


def _json(document: Mapping[str, object]) -> Answer:
    return Answer(status=200, content_type=_JSON, body=json.dumps(document).encode())

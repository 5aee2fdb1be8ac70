"""Signing in to IAM Identity Center with a device code: what sso-oidc answers, and the page that the person confirms.

Every start URL is known; how it ends with ``/slow``, ``/denied``, ``/late`` or ``/brief`` says what goes wrong: the
first polls are too fast, the person declines, the code runs out at once, the token lasts for twenty seconds.

The members and errors are those of botocore's sso-oidc model (2019-06-10); errors come as HTTP 400 with "error" and
"error_description" (RFC 8628, 3.5).
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from html import escape

from sagedesk.emulator.refusals import Refusal

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
REFRESH_GRANT = "refresh_token"
INTERVAL = 1
"""Seconds between two polls; AWS says 1 too."""
_CODE_SECONDS = 600
_TOKEN_SECONDS = 8 * 3600
_BRIEF_SECONDS = 20
_CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
_SCOPE = "sso:account:access"


@dataclass(slots=True, kw_only=True)
class _Request:
    """One person who signs in: what was shown to them, and what they did about it."""

    start_url: str
    client_id: str
    user_code: str
    expires: float
    confirmed: bool | None = None
    polls: int = 0
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """An access token of the portal, and until when it is good (time.time)."""

    start_url: str
    expires: float
    value: str = field(repr=False)


class DeviceSignIn:
    """Answers RegisterClient, StartDeviceAuthorization and CreateToken. ``url`` gives the emulator's own address."""

    def __init__(self, url: Callable[[], str]) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._clients: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._requests: dict[str, _Request] = {}
        self._tokens: dict[str, Token] = {}
        self._refreshes: dict[str, tuple[str, str]] = {}

    def token(self, value: str) -> Token:
        """Return the token of this value. Raises Refusal when it is not known or its time is over."""
        token = self._tokens.get(value)
        if token is None or token.expires <= time.time():
            raise Refusal(401, "UnauthorizedException", {"message": "Session token not found or invalid"})
        return token

    def expire(self, *, refreshable: bool = False) -> None:
        """Let all tokens expire; unless ``refreshable``, they cannot be refreshed either."""
        with self._lock:
            self._tokens = {value: replace(token, expires=0.0) for value, token in self._tokens.items()}
            if not refreshable:
                self._refreshes.clear()

    @property
    def codes(self) -> tuple[str, ...]:
        """The user codes that wait for the person."""
        with self._lock:
            return tuple(request.user_code for request in self._requests.values() if request.confirmed is None)

    def decide(self, user_code: str, *, confirmed: bool) -> bool:
        """Do what the person does in the browser; return whether the code was known."""
        with self._lock:
            for request in self._requests.values():
                if request.user_code == user_code.upper():
                    request.confirmed = confirmed
                    return True
        return False

    def register(self, members: Mapping[str, object]) -> dict[str, object]:
        """RegisterClient."""
        if members.get("clientType") != "public" or not members.get("clientName"):
            raise _refusal("InvalidClientMetadataException", "invalid_client_metadata", "A public client has a name.")
        client_id, secret = secrets.token_urlsafe(16), secrets.token_urlsafe(40)
        scopes = members.get("scopes")
        with self._lock:
            self._clients[client_id] = secret, tuple(map(str, scopes)) if isinstance(scopes, list) else ()
        now = int(time.time())
        return {
            "clientId": client_id,
            "clientSecret": secret,
            "clientIdIssuedAt": now,
            "clientSecretExpiresAt": now + 90 * 86_400,
        }

    def start(self, members: Mapping[str, object]) -> dict[str, object]:
        """StartDeviceAuthorization."""
        client_id, scopes = self._client(members)
        start_url = str(members.get("startUrl", ""))
        if not start_url.startswith(("http://", "https://")):
            raise _refusal("InvalidRequestException", "invalid_request", "Invalid start url provided")
        seconds = 0 if start_url.endswith("/late") else _CODE_SECONDS
        letters = "".join(secrets.choice(_CODE_LETTERS) for _ in range(8))
        request = _Request(
            start_url=start_url,
            client_id=client_id,
            user_code=f"{letters[:4]}-{letters[4:]}",
            expires=time.time() + seconds,
            scopes=scopes,
        )
        device_code = secrets.token_urlsafe(40)
        with self._lock:
            self._requests[device_code] = request
        page = f"{self._url()}/device"
        return {
            "deviceCode": device_code,
            "userCode": request.user_code,
            "verificationUri": page,
            "verificationUriComplete": f"{page}?user_code={request.user_code}",
            "expiresIn": seconds,
            "interval": INTERVAL,
        }

    def create_token(self, members: Mapping[str, object]) -> dict[str, object]:
        """CreateToken, by a device code or a refresh token."""
        client_id, _ = self._client(members)
        grant = members.get("grantType")
        if grant == REFRESH_GRANT:
            with self._lock:
                found = self._refreshes.pop(str(members.get("refreshToken")), None)
            if found is None or found[0] != client_id:
                raise _refusal("InvalidGrantException", "invalid_grant", "Invalid refresh token provided")
            return self._issue(client_id, found[1], refreshable=True)
        if grant != DEVICE_GRANT:
            raise _refusal("UnsupportedGrantTypeException", "unsupported_grant_type", "Unsupported grant type")
        return self._poll(client_id, str(members.get("deviceCode")))

    def page(self, user_code: str) -> str:
        """Return the page on which the person confirms the code, as HTML."""
        code = escape(user_code, quote=True)
        return (
            "<!doctype html><meta charset=utf-8><title>Emulated sign-in</title>"
            "<body style='font:16px sans-serif;max-width:30em;margin:4em auto;line-height:1.5'>"
            f"<h1>Emulated sign-in</h1><p>SageDesk asks to sign in with the code</p><h2>{code}</h2>"
            f"<form method=post action='/device?user_code={code}'>"
            "<button name=decision value=confirm>Confirm</button> <button name=decision value=deny>Deny</button></form>"
        )

    def _poll(self, client_id: str, device_code: str) -> dict[str, object]:
        with self._lock:
            request = self._requests.get(device_code)
            if request is None or request.client_id != client_id:
                raise _refusal("InvalidGrantException", "invalid_grant", "Invalid device code provided")
            request.polls += 1
            if request.expires <= time.time():
                del self._requests[device_code]
                raise _refusal("ExpiredTokenException", "expired_token", "Device code expired")
            if request.start_url.endswith("/denied") or request.confirmed is False:
                del self._requests[device_code]
                raise _refusal("AccessDeniedException", "access_denied", "Request denied")
            if request.start_url.endswith("/slow") and request.polls == 1:
                raise _refusal("SlowDownException", "slow_down", "Too many polls")
            if not request.confirmed:
                raise _refusal("AuthorizationPendingException", "authorization_pending", "Not yet confirmed")
            del self._requests[device_code]
        return self._issue(client_id, request.start_url, refreshable=_SCOPE in request.scopes)

    def _issue(self, client_id: str, start_url: str, *, refreshable: bool) -> dict[str, object]:
        seconds = _BRIEF_SECONDS if start_url.endswith("/brief") else _TOKEN_SECONDS
        token = Token(value=secrets.token_urlsafe(60), start_url=start_url, expires=time.time() + seconds)
        answer: dict[str, object] = {"accessToken": token.value, "tokenType": "Bearer", "expiresIn": seconds}
        with self._lock:
            self._tokens[token.value] = token
            if refreshable:
                refresh = secrets.token_urlsafe(60)
                self._refreshes[refresh] = client_id, start_url
                answer["refreshToken"] = refresh
        return answer

    def _client(self, members: Mapping[str, object]) -> tuple[str, tuple[str, ...]]:
        client_id = str(members.get("clientId"))
        secret, scopes = self._clients.get(client_id, ("", ()))
        if not secret or secret != members.get("clientSecret"):
            raise _refusal("InvalidClientException", "invalid_client", "Invalid client provided")
        return client_id, scopes


def _refusal(code: str, error: str, description: str) -> Refusal:
    return Refusal(400, code, {"error": error, "error_description": description})

"""Signing in to IAM Identity Center by a code that the person confirms in their browser (RFC 8628)."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from sagedesk.errors import CredentialsError, CredentialsExpiredError, StorageError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials.identity_center import Portal, save_token
from sagedesk.llm.faults import fault
from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.llm.network.clients import use_network
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.translation import translate
from sagedesk.version import __version__

_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_INTERVAL = 5.0  # seconds, where the service says none (RFC 8628, 3.2)
_SLOWER = 5.0
"""Seconds that each "slow down" adds to the pause between two polls (RFC 8628, 3.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What the person sees: the code, the page to confirm it on, and for how many seconds it is good.

    ``page`` has the code filled in; ``plain_page`` is the short one to type elsewhere. ``interval`` is how many seconds
    lie between two questions whether it was confirmed.
    """

    user_code: str
    page: str
    plain_page: str
    seconds: float
    device_code: str = field(repr=False)
    interval: float


class DeviceFlow:
    """One sign-in at a portal: ``begin``, show the code, ``wait``. Both wait for the network; close it afterwards.

    ``profile_name`` is the AWS profile whose settings (endpoint URLs) count, ``network`` the way to AWS.
    """

    def __init__(
        self, portal: Portal, *, profile_name: str | None = None, network: NetworkSettings = NETWORK_DEFAULTS
    ) -> None:
        self._portal = portal
        self._registered: Mapping[str, Any] = {}
        try:
            session = boto3.Session(profile_name=profile_name or None, region_name=portal.region)
            use_network(session, network)
            self._client = session.client(
                "sso-oidc",
                config=Config(
                    signature_version=UNSIGNED,
                    user_agent_extra=f"SageDesk/{__version__}",
                    retries={"total_max_attempts": 2, "mode": "standard"},
                ),
            )
        except (BotoCoreError, ValueError) as error:
            raise fault(error) from error
        watch_sockets(self._client)

    def begin(self, cancel: CancelToken) -> DeviceCode:
        """Ask for a code. Raises a SageDeskError where the portal gives none."""
        self._registered = self._call(
            self._client.register_client,
            cancel,
            clientName="SageDesk",
            clientType="public",
            **({"scopes": list(self._portal.scopes)} if self._portal.session_name else {}),
        )
        answer = self._call(
            self._client.start_device_authorization,
            cancel,
            clientId=self._registered["clientId"],
            clientSecret=self._registered["clientSecret"],
            startUrl=self._portal.start_url,
        )
        if not answer["verificationUri"].startswith(("https://", "http://")):
            raise CredentialsError(
                translate("Credentials", "The access portal names a page that is none to open."),
                detail=str(answer["verificationUri"]),
            )
        return DeviceCode(
            user_code=answer["userCode"],
            page=answer.get("verificationUriComplete") or answer["verificationUri"],
            plain_page=answer["verificationUri"],
            seconds=float(answer["expiresIn"]),
            device_code=answer["deviceCode"],
            interval=float(answer.get("interval") or _INTERVAL),
        )

    def wait(self, code: DeviceCode, cancel: CancelToken) -> None:
        """Wait until the person has confirmed the code, and keep the token.

        Raises CredentialsError when they decline, CredentialsExpiredError when the code's time is over, StorageError
        when the token cannot be kept, and CancelledError.
        """
        interval, began = code.interval, time.monotonic()
        while True:
            cancel.wait(interval)
            try:
                answer = self._call(
                    self._client.create_token,
                    cancel,
                    clientId=self._registered["clientId"],
                    clientSecret=self._registered["clientSecret"],
                    grantType=_GRANT,
                    deviceCode=code.device_code,
                )
                break
            except ClientError as error:
                kind = error.response.get("Error", {}).get("Code", "")
                if kind == "SlowDownException":
                    interval += _SLOWER
                elif kind == "AccessDeniedException":
                    raise CredentialsError(
                        translate("Credentials", "The sign-in was declined in the browser."),
                        hint=translate("Credentials", "Sign in again to get another code."),
                    ) from error
                elif kind != "AuthorizationPendingException" or time.monotonic() - began > code.seconds:
                    raise CredentialsExpiredError(
                        translate("Credentials", "The code was not confirmed in time."),
                        hint=translate("Credentials", "Sign in again to get another code."),
                        detail=str(error),
                    ) from error
        try:
            save_token(self._portal, answer, self._registered)
        except OSError as error:
            raise StorageError(
                translate("Credentials", "You are signed in, but this could not be kept in ~/.aws/sso/cache."),
                hint=translate("Credentials", "See whether the disk is full, and whether the folder is yours."),
                detail=str(error),
            ) from error

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def _call(self, operation: Any, cancel: CancelToken, **members: object) -> Mapping[str, Any]:
        """Call an operation; what the flow itself understands comes as botocore raises it."""
        try:
            with waited_for_by(cancel):
                answer: Mapping[str, Any] = operation(**members)
        except ClientError as error:
            cancel.raise_if_cancelled()
            if operation == self._client.create_token:
                raise
            about = error.response.get("error_description") or error.response.get("Error", {}).get("Message") or ""
            raise CredentialsError(
                translate("Credentials", "The access portal gives no code to sign in with: {about}.").format(
                    about=about or error.response["Error"]["Code"]
                ),
                hint=translate("Credentials", "Check the start URL and the region of IAM Identity Center."),
                detail=str(error),
            ) from error
        except (BotoCoreError, HTTPError, OSError, ValueError) as error:
            cancel.raise_if_cancelled()
            raise fault(error) from error
        else:
            # a body that cancelling cut off before its first byte is an empty answer to botocore
            cancel.raise_if_cancelled()
            return answer
        finally:
            cancel.detach()

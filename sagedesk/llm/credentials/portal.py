"""The accounts and roles that a person may use, as their access portal lists them; and a role's session."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sagedesk.errors import CredentialsExpiredError
from sagedesk.llm.credentials.identity_center import IdentityCenter, Portal, load_token, token_loader
from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.translation import translate
from sagedesk.version import __version__

if TYPE_CHECKING:
    import boto3


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of the portal: its 12 digits, its name, and the roles that may be had in it."""

    id: str
    name: str
    roles: tuple[str, ...]


def accounts_of(portal: Portal, *, network: NetworkSettings = NETWORK_DEFAULTS) -> tuple[Account, ...]:
    """Return the accounts, by name; ``network`` is the way to AWS.

    Raises CredentialsExpiredError where one is not signed in, and other SageDeskErrors.
    """
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  # values of this module need none

    from sagedesk.llm.faults import fault  # noqa: PLC0415  # the same

    token = load_token(portal)
    if token is None:
        raise CredentialsExpiredError(
            translate("Credentials", "You are not signed in to IAM Identity Center."),
            hint=translate("Credentials", "Sign in."),
        )
    client = _client(portal, network)
    try:
        found = [
            Account(id=each["accountId"], name=each.get("accountName", ""), roles=())
            for each in _pages(client.list_accounts, "accountList", accessToken=token.access_token)
        ]
        listed = (
            Account(
                id=account.id,
                name=account.name,
                roles=tuple(
                    sorted(
                        role["roleName"]
                        for role in _pages(
                            client.list_account_roles,
                            "roleList",
                            accessToken=token.access_token,
                            accountId=account.id,
                        )
                    )
                ),
            )
            for account in found
        )
        return tuple(sorted(listed, key=lambda account: (account.name.casefold(), account.id)))
    except (BotoCoreError, ClientError) as error:
        raise fault(error) from error
    finally:
        client.close()


def session_of(identity_center: IdentityCenter, region_name: str | None) -> boto3.Session:
    """Return a session that signs with a role of the portal, and fetches its keys anew before they expire."""
    import boto3  # noqa: PLC0415  # values of this module need none
    from botocore.credentials import (  # noqa: PLC0415
        DeferredRefreshableCredentials,
        SSOCredentialFetcher,
        create_nested_client,
    )
    from botocore.session import Session  # noqa: PLC0415

    made = Session()
    portal = identity_center.portal

    def client(service: str, **arguments: Any) -> Any:
        return create_nested_client(made, service, **arguments)

    fetcher = SSOCredentialFetcher(
        portal.start_url, portal.region, identity_center.role, identity_center.account, client, token_loader()
    )
    made._credentials = DeferredRefreshableCredentials(  # noqa: SLF001  # set_credentials takes keys alone
        refresh_using=fetcher.fetch_credentials, method="sso"
    )
    return boto3.Session(botocore_session=made, region_name=region_name or None)


def _client(portal: Portal, network: NetworkSettings) -> Any:
    import boto3  # noqa: PLC0415  # values of this module need none
    from botocore import UNSIGNED  # noqa: PLC0415
    from botocore.config import Config  # noqa: PLC0415

    from sagedesk.llm.network.clients import use_network  # noqa: PLC0415  # the same

    session = boto3.Session(region_name=portal.region)
    use_network(session, network)
    config = Config(
        signature_version=UNSIGNED,
        user_agent_extra=f"SageDesk/{__version__}",
        retries={"total_max_attempts": 3, "mode": "standard"},
    )
    return session.client("sso", config=config)


def _pages(operation: Callable[..., Mapping[str, Any]], key: str, **members: str) -> Iterator[Mapping[str, Any]]:
    following: str | None = None
    while True:
        answer = operation(**members, **({"nextToken": following} if following else {}))
        yield from answer.get(key, [])
        following = answer.get("nextToken")
        if not following:
            return

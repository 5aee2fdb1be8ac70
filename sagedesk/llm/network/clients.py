"""The network settings for every client that is made from a boto3 session, those of botocore's own sign-ins included.

botocore takes a proxy by its Config; certificates beside its bundle it takes only as a file that replaces it, so the
TLS context of each client is exchanged (urllib3's, through the HTTP session that botocore 1.44.5 keeps).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from botocore.config import Config
from botocore.utils import get_environ_proxies

from sagedesk.errors import ConfigurationError
from sagedesk.llm.network.settings import NetworkSettings, ProxyKind
from sagedesk.llm.network.this_machine import is_this_machine
from sagedesk.llm.network.trust import changes_trust, tls_context
from sagedesk.translation import translate

if TYPE_CHECKING:
    import boto3


def use_network(session: boto3.Session, network: NetworkSettings) -> None:
    """Make a session's clients reach AWS as the settings say. Clients that it made before stay as they are.

    Raises ConfigurationError for settings that cannot be used, as a proxy that is no URL.
    """
    _check(network)
    core = session._session  # noqa: SLF001  # sign-ins make their clients from botocore's session, not from boto3's
    create_client = core.create_client

    def create(*args: Any, **kwargs: Any) -> Any:
        chosen = _config(network, kwargs.get("endpoint_url") or "")
        given = kwargs.get("config")
        kwargs["config"] = chosen if given is None else chosen.merge(given)
        client = create_client(*args, **kwargs)
        if changes_trust(network):
            _exchange_trust(client, network)
        return client

    core.create_client = create


def proxy_for(network: NetworkSettings, url: str) -> str:
    """Return the address of the proxy that a URL is reached through, "" for none."""
    host = urlsplit(url).hostname or ""
    if network.proxy is ProxyKind.NONE or is_this_machine(host):
        return ""
    if network.proxy is ProxyKind.EXPLICIT:
        return network.proxy_url
    proxies = get_environ_proxies(url)
    return str(proxies.get(urlsplit(url).scheme) or proxies.get("all") or "")


def _check(network: NetworkSettings) -> None:
    problems = network.problems()
    problems.pop("ca_bundle", None)  # a command line may name a file beside it; one that is not there is told later
    if problems:
        raise ConfigurationError(
            translate("Network", "The network settings cannot be used: {problems}").format(
                problems=" ".join(problems.values())
            ),
            hint=translate("Network", "Change them in the settings under Network, or in the profile."),
        )


def _config(network: NetworkSettings, endpoint_url: str) -> Config:
    options: dict[str, object] = {}
    if network.proxy is ProxyKind.NONE or (endpoint_url and is_this_machine(urlsplit(endpoint_url).hostname or "")):
        options["proxies"] = {}
    elif network.proxy is ProxyKind.EXPLICIT:
        options["proxies"] = {"http": network.proxy_url, "https": network.proxy_url}
    if not endpoint_url:
        if network.fips is not None:
            options["use_fips_endpoint"] = network.fips
        if network.dual_stack is not None:
            options["use_dualstack_endpoint"] = network.dual_stack
    return Config(**options)


def _exchange_trust(client: Any, network: NetworkSettings) -> None:
    http = client._endpoint.http_session  # noqa: SLF001  # no public way to the TLS context
    http._get_ssl_context = lambda: tls_context(network)  # noqa: SLF001  # asked for each proxy
    http._manager.connection_pool_kw["ssl_context"] = tls_context(network)  # noqa: SLF001  # for no proxy

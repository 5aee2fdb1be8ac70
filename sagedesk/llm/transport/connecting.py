"""From a boto3 session to a transport of the kind that a profile chose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sagedesk.llm.partitions import is_aws_host
from sagedesk.llm.session import runtime_client
from sagedesk.llm.transport.asynchronous import AsyncTransport
from sagedesk.llm.transport.invocation import Transport
from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.llm.transport.openai_route import OpenAIRoute
from sagedesk.llm.transport.router import SERVICE, TIMEOUT, RouterTransport, require_routers
from sagedesk.llm.transport.runtime import RuntimeTransport

if TYPE_CHECKING:
    import boto3


def connect(
    kind: TransportKind,
    session: boto3.Session,
    *,
    endpoint_url: str | None,
    timeout: float,
    max_retries: int,
) -> Transport:
    """Return a transport, which connects with its first request.

    ``endpoint_url`` is another address of SageMaker Runtime. Raises ConfigurationError without a region, and for a
    router where botocore does not know them.
    """
    make = partial(runtime_client, session, timeout=timeout)
    match kind:
        case TransportKind.OPENAI:
            client = make(endpoint_url=endpoint_url)
            return OpenAIRoute(client, session.get_credentials(), max_retries=max_retries, timeout=timeout)
        case TransportKind.ASYNC:
            s3 = make(endpoint_url=other_services(endpoint_url), service="s3")
            return AsyncTransport(make(endpoint_url=endpoint_url), s3, max_retries=max_retries)
        case TransportKind.ROUTER:
            require_routers(session)
            routers = runtime_client(
                session, endpoint_url=other_services(endpoint_url), timeout=max(timeout, TIMEOUT), service=SERVICE
            )
            return RouterTransport(routers, max_retries=max_retries)
    return RuntimeTransport(
        make(endpoint_url=endpoint_url),
        max_retries=max_retries,
        streaming=kind is TransportKind.STREAM,
        timeout=timeout,
    )


def other_services(endpoint_url: str | None) -> str | None:
    """Return the address of AWS's other services beside one of SageMaker Runtime.

    An address of AWS is that of SageMaker Runtime alone; an emulator serves them all.
    """
    return None if not endpoint_url or is_aws_host(urlsplit(endpoint_url).hostname or "") else endpoint_url

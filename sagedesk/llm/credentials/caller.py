"""Who one is for AWS, as STS says it; that needs no permission."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials.expiry import Expiry
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.version import __version__

if TYPE_CHECKING:
    import boto3

_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerIdentity:
    """An account's 12 digits, the ARN that signs, the region that is asked, and how long that lasts."""

    account: str
    arn: str
    region: str
    expiry: Expiry

    @property
    def name(self) -> str:
        """The part of the ARN that tells people apart: "anna", "Developer/anna", "root"."""
        resource = self.arn.split(":", 5)[-1]
        kind, _, name = resource.partition("/")
        if kind == "assumed-role" and name.startswith("AWSReservedSSO_"):
            role, _, session = name.removeprefix("AWSReservedSSO_").partition("/")
            # IAM Identity Center adds 16 hexadecimal digits to the name of the permission set
            return f"{role.rpartition('_')[0] or role}/{session}"
        return name or kind


def caller_identity(
    session: boto3.Session,
    *,
    expiry: Callable[[], Expiry],
    endpoint_url: str | None = None,
    cancel: CancelToken | None = None,
) -> CallerIdentity:
    """Ask STS, then ``expiry``. Raises a SageDeskError; ``endpoint_url`` is another address of STS."""
    from botocore.config import Config  # noqa: PLC0415  # the window, which knows identities, starts without it
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  # the same
    from urllib3.exceptions import HTTPError  # noqa: PLC0415  # the same

    from sagedesk.llm.faults import fault  # noqa: PLC0415  # the same

    cancel = cancel or CancelToken()
    try:
        config = Config(
            connect_timeout=_SECONDS,
            read_timeout=_SECONDS,
            retries={"total_max_attempts": 2, "mode": "standard"},
            user_agent_extra=f"SageDesk/{__version__}",
        )
        client = session.client("sts", endpoint_url=endpoint_url, config=config)
    except (BotoCoreError, ValueError) as error:
        raise fault(error) from error
    watch_sockets(client)
    try:
        with waited_for_by(cancel):
            answer = client.get_caller_identity()
        # a body that cancelling cut off before its first byte is an empty answer to botocore
        cancel.raise_if_cancelled()
    except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError, ValueError) as error:
        cancel.raise_if_cancelled()
        raise fault(error, region=session.region_name or "") from error
    finally:
        cancel.detach()
        client.close()
    return CallerIdentity(
        account=answer["Account"], arn=answer["Arn"], region=session.region_name or "", expiry=expiry()
    )

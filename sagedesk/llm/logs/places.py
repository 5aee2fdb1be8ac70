"""Where an endpoint's container writes its log, and the address of that place in the AWS console."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from sagedesk.llm.partitions import partition_of

_ARN = re.compile(
    r"arn:(?P<partition>[\w-]+):logs:(?P<region>[\w-]+):(?P<account>\d*):log-group:(?P<group>[^:*]+)"
    r"(?::log-stream:(?P<stream>[^*]*))?(?::?\*)?"
)
_ENDPOINTS = "/aws/sagemaker/Endpoints/"
_COMPONENTS = "/aws/sagemaker/InferenceComponents/"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPlace:
    """A log group, and the stream in it where that is known."""

    region: str
    group: str
    stream: str = ""
    account: str = ""

    @classmethod
    def from_arn(cls, arn: str) -> LogPlace | None:
        """Return the place that an ARN names, as LogStreamArn of a ModelError; None for anything else."""
        found = _ARN.fullmatch(arn)
        if not found:
            return None
        return cls(region=found["region"], group=found["group"], stream=found["stream"] or "", account=found["account"])

    @property
    def url(self) -> str:
        """The address in the console of the partition that the region belongs to."""
        host = partition_of(self.region).console_host(self.region)
        place = f"log-group/{_in_fragment(self.group)}"
        if self.stream:
            place += f"/log-events/{_in_fragment(self.stream)}"
        return f"https://{host}/cloudwatch/home?region={self.region}#logsV2:log-groups/{place}"

    @property
    def arn(self) -> str:
        """The ARN, without an account where none is known."""
        stream = f":log-stream:{self.stream}" if self.stream else ""
        return f"arn:{partition_of(self.region).name}:logs:{self.region}:{self.account}:log-group:{self.group}{stream}"


def endpoint_log(endpoint_name: str, region: str, component: str = "") -> str:
    """Return the ARN of the log group that SageMaker writes an endpoint's log to; "" where the region is not known.

    Source: "Amazon SageMaker AI log groups and streams" of the developer guide.
    """
    if not (endpoint_name and region):
        return ""
    group = _COMPONENTS + component if component else _ENDPOINTS + endpoint_name
    return LogPlace(region=region, group=group).arn


def _in_fragment(name: str) -> str:
    # the console decodes twice, and writes $ for the % of the outer encoding
    return quote(quote(name, safe=""), safe="").replace("%", "$")

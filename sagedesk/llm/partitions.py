"""The partitions of AWS: the hosts of services are botocore's business, those of the console are here.

Console hosts: the endpoint references of each partition (for aws-eusc: docs.aws.eu, "AWS service endpoints").
"""

from __future__ import annotations

from dataclasses import dataclass

_SUFFIXES = (
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".api.aws",
    ".amazonwebservices.com.cn",
    ".amazonwebservices.eu",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Partition:
    """A part of AWS with accounts of its own: its name in ARNs, and the host of its console."""

    name: str
    console: str
    prefixes: tuple[str, ...] = ()
    """What the names of its regions begin with; empty for the one that has all others."""

    def console_host(self, region: str) -> str:
        """Return the host of the console of a region."""
        return f"{region}.{self.console}"


_OTHERS = (
    Partition(name="aws-cn", console="console.amazonaws.cn", prefixes=("cn-",)),
    Partition(name="aws-us-gov", console="console.amazonaws-us-gov.com", prefixes=("us-gov-",)),
    Partition(name="aws-eusc", console="console.amazonaws-eusc.eu", prefixes=("eusc-",)),
)
_COMMERCIAL = Partition(name="aws", console="console.aws.amazon.com")


def partition_of(region: str) -> Partition:
    """Return the partition that a region belongs to."""
    return next((partition for partition in _OTHERS if region.startswith(partition.prefixes)), _COMMERCIAL)


def is_aws_host(host: str) -> bool:
    """Return whether a host is one of AWS's own, VPC interface endpoints among them."""
    return f".{host.lower().rstrip('.')}".endswith(_SUFFIXES)

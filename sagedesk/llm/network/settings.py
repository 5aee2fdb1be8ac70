"""What can be chosen for the way to AWS, by profile and for all profiles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from sagedesk.errors import InvalidInputError
from sagedesk.llm.transport import MAX_BODY
from sagedesk.translation import translate

MIB = 1_048_576
_SMALLEST, _LARGEST = 1.0, 1024.0


class ProxyKind(StrEnum):
    """Which proxy requests go through."""

    SYSTEM = "system"
    """That of HTTPS_PROXY and NO_PROXY; where they are not set, that of the Windows or macOS settings."""
    NONE = "none"
    EXPLICIT = "explicit"
    """The one whose address is given."""


class Certificates(StrEnum):
    """Which certification authorities are trusted."""

    BUNDLED = "bundled"
    """Those that come with botocore, or those of AWS_CA_BUNDLE."""
    SYSTEM = "system"
    """Those of the operating system besides, where companies put their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """The way to AWS. None stands for what holds for all profiles.

    ``proxy_url`` is used with ProxyKind.EXPLICIT, as "http://proxy.example:8080"; it holds no password. ``ca_bundle``
    is a PEM file of further authorities to trust. ``fips`` and ``dual_stack`` choose among AWS's own hosts, and so have
    no meaning beside an endpoint URL. ``largest_request`` is the most MiB that are sent in one request. ``unknown``
    holds keys of a newer version, which are written back as they were.
    """

    proxy: ProxyKind | None = None
    proxy_url: str = ""
    certificates: Certificates | None = None
    ca_bundle: str = ""
    fips: bool | None = None
    dual_stack: bool | None = None
    largest_request: float | None = None
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)

    def over(self, general: NetworkSettings) -> NetworkSettings:
        """Return these settings, with those for all profiles where nothing was chosen."""
        own_proxy = self.proxy is not None
        return NetworkSettings(
            proxy=self.proxy if own_proxy else general.proxy,
            proxy_url=self.proxy_url if own_proxy else general.proxy_url,
            certificates=self.certificates or general.certificates,
            ca_bundle=self.ca_bundle or general.ca_bundle,
            fips=general.fips if self.fips is None else self.fips,
            dual_stack=general.dual_stack if self.dual_stack is None else self.dual_stack,
            largest_request=self.largest_request or general.largest_request,
        )

    @property
    def max_body(self) -> int:
        """The most bytes that are sent in one request."""
        return round(self.largest_request * MIB) if self.largest_request else MAX_BODY

    def to_mapping(self) -> dict[str, object]:
        """Return what was chosen as a JSON-ready object."""
        chosen = {
            item.name: getattr(self, item.name)
            for item in fields(self)
            if item.name != "unknown" and getattr(self, item.name) not in (None, "")
        }
        return {**self.unknown, **{key: str(v) if isinstance(v, StrEnum) else v for key, v in chosen.items()}}

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> Self:
        """Return the settings that an object holds. Raises InvalidInputError for values that cannot be meant."""
        known = {item.name for item in fields(cls)} - {"unknown"}
        given = {key: _read(key, value) for key, value in mapping.items() if key in known}
        return replace(cls(**given), unknown={key: value for key, value in mapping.items() if key not in known})

    def problems(self, *, endpoint_url: str = "") -> dict[str, str]:
        """Return a sentence for each setting that cannot be used; ``endpoint_url`` is that of the profile."""
        found = {
            "proxy_url": self._proxy_problem(),
            "ca_bundle": _file_problem(self.ca_bundle),
            "largest_request": self._size_problem(),
        }
        if endpoint_url:
            beside = translate(
                "Network", "An endpoint URL has its own host: leave this as it is for all, or take the URL away."
            )
            found["fips"] = beside if self.fips else ""
            found["dual_stack"] = beside if self.dual_stack else ""
        return {name: sentence for name, sentence in found.items() if sentence}

    def _proxy_problem(self) -> str:
        if self.proxy is not ProxyKind.EXPLICIT:
            return ""
        try:
            parts = urlsplit(self.proxy_url)
            usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        except ValueError:  # a bracket or a port that cannot be read
            return translate("Network", "A proxy is written like http://proxy.example:8080.")
        if parts.username is not None:
            return translate(
                "Network",
                "Leave user name and password out: for a proxy that wants them, set HTTPS_PROXY and choose “system”.",
            )
        if not usable or re.search(r"\s", self.proxy_url):
            return translate("Network", "A proxy is written like http://proxy.example:8080.")
        return ""

    def _size_problem(self) -> str:
        if self.largest_request is not None and not _SMALLEST <= self.largest_request <= _LARGEST:
            return translate("Network", "The largest request is from {smallest:g} to {largest:g} MiB.").format(
                smallest=_SMALLEST, largest=_LARGEST
            )
        return ""


NETWORK_DEFAULTS = NetworkSettings(
    proxy=ProxyKind.SYSTEM, certificates=Certificates.BUNDLED, fips=None, dual_stack=None, largest_request=None
)
"""What holds where nothing was chosen at all. FIPS and dual-stack then follow the AWS configuration."""


def _file_problem(path: str) -> str:
    if not path or Path(path).expanduser().is_absolute():
        return ""
    return translate("Network", "Give the whole path of the file.")


def _read(key: str, value: object) -> Any:
    wrong = InvalidInputError(
        translate("Network", "The network setting {key} cannot be {value!r}.").format(key=key, value=value)
    )
    if key in {"proxy", "certificates"}:
        kind = ProxyKind if key == "proxy" else Certificates
        if value not in set(kind):
            raise wrong
        return kind(str(value))
    if key == "largest_request":
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise wrong
        return float(value)
    if not isinstance(value, bool if key in {"fips", "dual_stack"} else str):
        raise wrong
    return value

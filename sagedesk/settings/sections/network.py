"""The way to AWS for all profiles; each may have its own."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Choice, Number, Switch, Text, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The way to AWS for all profiles; each may have its own."""

    proxy: str = setting(
        "system",
        Choice(
            options={
                "system": QT_TRANSLATE_NOOP("Settings", "That of the system"),
                "none": QT_TRANSLATE_NOOP("Settings", "None"),
                "explicit": QT_TRANSLATE_NOOP("Settings", "This one"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Proxy"),
        QT_TRANSLATE_NOOP(
            "Settings", "The system’s is that of HTTPS_PROXY and NO_PROXY, or of the Windows or macOS settings."
        ),
    )
    proxy_url: str = setting(
        "",
        Text(hint="http://proxy.example:8080"),
        QT_TRANSLATE_NOOP("Settings", "Proxy address"),
        QT_TRANSLATE_NOOP("Settings", "Used where “This one” is chosen. User name and password belong in HTTPS_PROXY."),
    )
    certificates: str = setting(
        "bundled",
        Choice(
            options={
                "bundled": QT_TRANSLATE_NOOP("Settings", "Those that AWS’s tools bring"),
                "system": QT_TRANSLATE_NOOP("Settings", "Those of this system too"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Trusted certificates"),
        QT_TRANSLATE_NOOP("Settings", "Companies put their own into the system. AWS_CA_BUNDLE is respected."),
    )
    ca_bundle: str = setting(
        "",
        Text(hint="/etc/ssl/company.pem"),
        QT_TRANSLATE_NOOP("Settings", "Further certificates"),
        QT_TRANSLATE_NOOP("Settings", "A PEM file of certification authorities that are trusted besides."),
    )
    fips: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "FIPS hosts"),
        QT_TRANSLATE_NOOP(
            "Settings", "Ask AWS’s hosts with validated cryptography. Off: as the AWS configuration says."
        ),
    )
    dual_stack: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Dual-stack hosts"),
        QT_TRANSLATE_NOOP("Settings", "Ask AWS’s hosts that have IPv6 too. Off: as the AWS configuration says."),
    )
    largest_request: int = setting(
        6,
        Number(least=1, most=1024, unit="MiB"),
        QT_TRANSLATE_NOOP("Settings", "Largest request"),
        QT_TRANSLATE_NOOP("Settings", "Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more."),
    )

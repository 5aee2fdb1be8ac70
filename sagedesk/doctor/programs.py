"""The program and what it stands on: versions, the system, the desktop."""

from __future__ import annotations

import locale
import os
import platform
import ssl
import sys
from importlib.metadata import PackageNotFoundError, version

from sagedesk.doctor.section import Section
from sagedesk.version import __version__

_PACKAGES = (
    "PySide6-Essentials",
    "boto3",
    "botocore",
    "awscrt",
    "urllib3",
    "truststore",
    "keyring",
    "jinja2",
    "markdown-it-py",
    "pygments",
    "ziamath",
)
_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_FONT_DPI", "LANG")


def programs() -> Section:
    """Return the versions."""
    packaged = "a package of its own" if getattr(sys, "frozen", False) else "Python packages"
    return Section(
        title="Program",
        facts=(
            ("SageDesk", f"{__version__}, from {packaged}"),
            ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
            ("TLS", ssl.OPENSSL_VERSION),
            *((name, _version(name)) for name in _PACKAGES),
        ),
    )


def machine() -> Section:
    """Return the system and the desktop."""
    desktop = tuple((name, os.environ[name]) for name in _DESKTOP if name in os.environ)
    return Section(
        title="System",
        facts=(
            ("System", platform.platform()),
            ("Processor", f"{platform.machine()}, {os.cpu_count()} cores"),
            ("Encoding", locale.getpreferredencoding(False)),  # the parameter has no other name
            *desktop,
        ),
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"

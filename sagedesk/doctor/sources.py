"""Where AWS credentials and the way to AWS may come from: which places there are, and never what is in them."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from sagedesk.doctor.section import Section, host_of, told
from sagedesk.profiles.secrets import find_keyring, safe_keyring

_PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
_TRUST = ("AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
_KINDS = (
    # the first key that a profile has tells what it is
    ("login_session", "aws login"),
    ("sso_session", "IAM Identity Center"),
    ("sso_start_url", "IAM Identity Center"),
    ("web_identity_token_file", "web identity"),
    ("role_arn", "assumed role"),
    ("credential_process", "credential_process"),
    ("aws_access_key_id", "keys"),
)


def aws_sources() -> Section:
    """Return the places of credentials."""
    names = sorted(name for name in os.environ if name.startswith("AWS_"))
    config = Path(os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config").expanduser()
    credentials = Path(os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials").expanduser()
    return Section(
        title="AWS",
        facts=(
            ("Environment", f"{', '.join(names)} (values not shown)" if names else "no variable AWS_…"),
            ("Config", _file(config)),
            ("Credentials", _file(credentials)),
            ("Profiles", _profiles()),
            ("Sign-ins kept", _tokens()),
            ("AWS CLI", "installed" if shutil.which("aws") else "not found"),
        ),
    )


def keyring() -> Section:
    """Return which keyring keeps the secrets."""
    try:
        found = find_keyring()
        name = f"{type(found).__module__}.{type(found).__qualname__}"
    except Exception as error:  # noqa: BLE001  # a keyring that breaks is what a report is about
        return Section(title="Keyring", facts=(("Keyring", f"cannot be loaded: {type(error).__name__}"),))
    try:
        kept = type(safe_keyring(found)).__qualname__
        keeps = f"secrets are kept by {kept}"
    except Exception as error:  # noqa: BLE001  # likewise
        keeps = f"none that keeps secrets ({type(error).__name__})"
    return Section(title="Keyring", facts=(("Keyring", name), ("Use", keeps)))


def network() -> Section:
    """Return proxies without users and passwords, and the files of certificates."""
    proxies = tuple((name, host_of(os.environ[name])) for name in _PROXIES if os.environ.get(name))
    bypassed = os.environ.get("NO_PROXY") or os.environ.get("no_proxy")
    trusted = tuple((name, _file(Path(os.environ[name]))) for name in _TRUST if os.environ.get(name))
    return Section(
        title="Network",
        facts=(
            *(proxies or (("Proxy", "none in the environment"),)),
            *((("NO_PROXY", f"{len(bypassed.split(','))} entries"),) if bypassed else ()),
            *trusted,
        ),
    )


def _profiles() -> str:
    try:
        import botocore.session  # noqa: PLC0415  # takes a tenth of a second

        found: Mapping[str, Mapping[str, object]] = botocore.session.Session().full_config["profiles"]
    except Exception as error:  # noqa: BLE001  # its words quote lines of the credentials file
        return f"cannot be read ({type(error).__name__})"
    kinds = Counter(_kind(profile) for profile in found.values())
    return ", ".join(f"{count} × {kind}" for kind, count in sorted(kinds.items())) or "none"


def _kind(profile: Mapping[str, object]) -> str:
    return next((kind for key, kind in _KINDS if key in profile), "settings only")


def _tokens() -> str:
    counts = []
    for kind, folder in (("IAM Identity Center", "~/.aws/sso/cache"), ("aws login", "~/.aws/login/cache")):
        path = Path(folder).expanduser()
        number = sum(1 for _ in path.glob("*.json")) if path.is_dir() else 0
        if number:
            counts.append(f"{number} of {kind}")
    return ", ".join(counts) or "none"


def _file(path: Path) -> str:
    return f"{told(path)}{'' if path.exists() else ' (not there)'}"

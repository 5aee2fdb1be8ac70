"""AWS profiles of every kind in files of the test's own, which sign in at an emulator."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.aws_profiles import config_file, credentials_file


class AwsFiles:
    """The files that AWS tools share, below ``folder``."""

    def __init__(self, folder: Path, emulator: Emulator) -> None:
        self.config = folder / "config"
        self.credentials = folder / "credentials"
        self.sso_cache = folder / "sso" / "cache"
        self.login_cache = folder / "login" / "cache"
        self._emulator = emulator
        folder.mkdir(parents=True, exist_ok=True)
        self.config.write_text(config_file(emulator.url))
        self.rotate()

    def rotate(self) -> None:
        """Write the emulator's present keys, as the tool that rotates them does."""
        self.credentials.write_text(credentials_file(self._emulator.access_key_id, self._emulator.secret_access_key))

    def add_profile(self, name: str, **settings: str) -> None:
        """Add a profile that asks the emulator."""
        lines = "".join(f"{key} = {value}\n" for key, value in settings.items())
        with self.config.open("a") as file:
            file.write(f"\n[profile {name}]\n{lines}services = emulated\nregion = us-east-1\n")

    def log_in(self, name: str = "emulated-login") -> None:
        """Do what ``aws login`` does: a profile, and its token with a key for the proof of possession."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        arn = "arn:aws:iam::123456789012:user/emulated"
        issued, refresh = self._emulator.sign_in.login()
        key = ec.generate_private_key(ec.SECP256R1()).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
        token = {
            "accessToken": {
                "accessKeyId": issued.access_key_id,
                "secretAccessKey": issued.secret_access_key,
                "sessionToken": issued.session_token,
                "accountId": "123456789012",
                "expiresAt": (datetime.now(UTC) + timedelta(minutes=15)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            },
            "tokenType": "aws_sigv4",
            "refreshToken": refresh,
            "clientId": "arn:aws:signin:::devtools/same-device",
            "dpopKey": key.decode(),
        }
        self.login_cache.mkdir(parents=True, exist_ok=True)
        (self.login_cache / f"{hashlib.sha256(arn.encode()).hexdigest()}.json").write_text(json.dumps(token))
        if f"[profile {name}]" not in self.config.read_text():
            self.add_profile(name, login_session=arn)

    def make_program(self, *, seconds: int | None = None) -> None:
        """Add the profile ``emulated-process``, whose keys a program prints."""
        program = self.config.parent / "print-keys"
        end = datetime.now(UTC) + timedelta(seconds=seconds or 0)
        printed = {
            "Version": 1,
            "AccessKeyId": self._emulator.access_key_id,
            "SecretAccessKey": self._emulator.secret_access_key,
            **({"Expiration": end.isoformat()} if seconds else {}),
        }
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{json.dumps(printed)}\nEND\n")
        program.chmod(0o700)
        if "[profile emulated-process]" not in self.config.read_text():
            self.add_profile("emulated-process", credential_process=str(program))


def use_aws_files(folder: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> AwsFiles:
    """Make the files, and have botocore look there alone."""
    from botocore.credentials import SSOProvider
    from botocore.tokens import SSOTokenProvider

    files = AwsFiles(folder, emulator)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(files.config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(files.credentials))
    monkeypatch.setenv("AWS_LOGIN_CACHE_DIRECTORY", str(files.login_cache))
    # botocore takes the folder from the home directory when it is imported
    monkeypatch.setattr(SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(files.sso_cache))
    monkeypatch.setattr(SSOProvider, "_SSO_TOKEN_CACHE_DIR", str(files.sso_cache))
    os.umask(os.umask(0o022))
    return files

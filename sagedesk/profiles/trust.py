"""Which Python code the owner of this computer has agreed to run for profiles.

A profile may come from somebody else. So the agreement stands in a file of its own, never in the profile, and holds
for the code as it was seen: ``module:name``, from a certain file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from sagedesk.errors import ConfigurationError, StorageError, UntrustedCodeError
from sagedesk.llm.custom_code import is_custom_code, origin
from sagedesk.profiles.profile import EndpointProfile
from sagedesk.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCode:
    """Code as a person sees it before they agree: ``module:name``, and the file, empty where there is none."""

    spec: str
    origin: str


def code_of(profile: EndpointProfile) -> tuple[str, ...]:
    """Return the code that a profile names, each ``module:name`` once."""
    return tuple(dict.fromkeys(filter(is_custom_code, (profile.handler, profile.prompt_format))))


class TrustedCode:
    """The agreements, in a JSON file. Every method may wait for the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def allows(self, spec: str) -> bool:
        """Return whether the owner agreed to this code from the file that it would come from now."""
        where = origin(spec)
        return bool(where) and self._read().get(spec) == where

    def unagreed(self, profile: EndpointProfile) -> tuple[NamedCode, ...]:
        """Return the code that a profile names and that the owner has not agreed to."""
        return tuple(NamedCode(spec=spec, origin=origin(spec)) for spec in code_of(profile) if not self.allows(spec))

    def require(self, spec: str) -> None:
        """Raise UntrustedCodeError, which says what would be loaded, unless the owner agreed.

        Raises ConfigurationError where there is no such code.
        """
        if self.allows(spec):
            return
        where = origin(spec)
        if not where:
            raise ConfigurationError(
                translate(
                    "Profiles", "This profile names the Python code {spec}, which is not on this computer."
                ).format(spec=spec),
                hint=translate("Profiles", "Install it where SageDesk runs. It is named as package.module:name."),
            )
        raise UntrustedCodeError(
            translate("Profiles", "This profile wants to run the Python code {spec} from {where}.").format(
                spec=spec, where=where
            ),
            hint=translate(
                "Profiles",
                "If you know and trust it, allow it once. The window asks you with Retry, and when "
                "you test or save the profile; on the command line it is: sagedesk trust {spec}",
            ).format(spec=spec),
        )

    def allow(self, spec: str, seen: str = "") -> None:
        """Remember that the owner agrees to code from the file ``seen``, by default the one that it would come from.

        Raises StorageError when that cannot be written.
        """
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(f"{self._path}.lock"):
                agreed = {**self._read(), spec: seen or origin(spec)}
                draft = self._path.with_suffix(".new")
                draft.write_text(json.dumps({"version": 1, "agreed": agreed}, indent=2), "utf-8")
                draft.replace(self._path)
        except OSError as error:
            raise StorageError(
                translate("Profiles", "Your agreement could not be kept."),
                hint=translate("Profiles", "Check that {parent} can be written.").format(parent=self._path.parent),
                detail=str(error),
            ) from error

    def _read(self) -> dict[str, str]:
        try:
            document = json.loads(self._path.read_text("utf-8"))
            agreed = document["agreed"]
        except (OSError, ValueError, LookupError, TypeError):
            # a file that cannot be read agrees to nothing
            return {}
        return {str(spec): str(where) for spec, where in agreed.items()} if isinstance(agreed, dict) else {}

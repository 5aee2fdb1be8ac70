"""The named AWS profiles of this machine, to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.errors import ConfigurationError
from sagedesk.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsProfile:
    """The name of an AWS profile, and its region if it sets one."""

    name: str
    region: str = ""


def aws_profiles() -> tuple[AwsProfile, ...]:
    """Return the profiles of ~/.aws/config and ~/.aws/credentials, "default" first, then by name.

    Reads files and loads botocore: call it off the GUI thread. AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE
    move the files, as for every AWS tool. Raises ConfigurationError when a file cannot be read.
    """
    import botocore.exceptions  # noqa: PLC0415  # takes a tenth of a second, and only this needs it
    import botocore.session  # noqa: PLC0415

    try:
        found = botocore.session.Session().full_config["profiles"]
    except (botocore.exceptions.ConfigParseError, OSError, UnicodeError) as error:
        raise ConfigurationError(
            translate("Profiles", "The AWS configuration of this machine cannot be read."),
            hint=translate("Profiles", "Mend ~/.aws/config or ~/.aws/credentials, or type the profile's name."),
            detail=str(error),
        ) from None  # the parser's own error quotes lines of the credentials file
    names = sorted(found, key=lambda name: (name != "default", name.casefold()))
    return tuple(AwsProfile(name=name, region=str(found[name].get("region", ""))) for name in names)

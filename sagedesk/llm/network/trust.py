"""Which certificates are believed: a TLS context of the chosen authorities."""

from __future__ import annotations

import ssl
from pathlib import Path

from botocore.httpsession import create_urllib3_context

from sagedesk.errors import ConfigurationError
from sagedesk.llm.network.settings import Certificates, NetworkSettings
from sagedesk.translation import translate


def changes_trust(network: NetworkSettings) -> bool:
    """Return whether other authorities are trusted than botocore's own choice."""
    return network.certificates is Certificates.SYSTEM or bool(network.ca_bundle)


def tls_context(network: NetworkSettings) -> ssl.SSLContext:
    """Return a context without botocore's bundle, which is loaded on top: further authorities, and the system's.

    Raises ConfigurationError for a file of certificates that cannot be used.
    """
    context: ssl.SSLContext
    if network.certificates is Certificates.SYSTEM:
        import truststore  # noqa: PLC0415  # only where it is chosen

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = create_urllib3_context()
    if network.ca_bundle:
        path = Path(network.ca_bundle).expanduser()
        try:
            context.load_verify_locations(cafile=path)
        except (OSError, ssl.SSLError) as error:
            raise ConfigurationError(
                translate("Network", "The file of certificates {path} cannot be used.").format(path=path),
                hint=translate(
                    "Network",
                    "It must be a text file with certificates in PEM form (BEGIN CERTIFICATE). Choose another one in "
                    "the network settings.",
                ),
                detail=str(error),
            ) from error
    return context

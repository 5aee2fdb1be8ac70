"""How requests reach AWS: ``settings`` says what was chosen, ``clients`` gives it to boto3, ``trust`` has certificates.

This module itself loads no boto3.
"""

from sagedesk.llm.network.settings import NETWORK_DEFAULTS, Certificates, NetworkSettings, ProxyKind

__all__ = ["NETWORK_DEFAULTS", "Certificates", "NetworkSettings", "ProxyKind"]

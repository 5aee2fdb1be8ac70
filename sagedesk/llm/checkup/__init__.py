"""The way to an endpoint walked step by step, to see where it ends.

The steps are name, TCP, TLS, signature, permission, endpoint, first token. ``steps`` has their values, ``reaching``
makes the connection, ``walk`` goes all of it.

This module itself loads no boto3.
"""

from sagedesk.llm.checkup.steps import Place, State, Step

__all__ = ["Place", "State", "Step"]

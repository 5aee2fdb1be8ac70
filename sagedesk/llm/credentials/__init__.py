"""How people sign in to AWS, and what becomes of it: nothing here knows a window.

- ``role``: a role to assume on top of any credentials; ``mfa``: who is asked for its code;
  ``assumed`` keeps those that were assumed.
- ``identity_center``: the portal and its token, kept where the AWS CLI keeps it; ``device_flow`` gets one;
  ``portal`` lists its accounts and roles.
- ``ways``: how to sign in again, by the source of the credentials; ``files`` tells that they were rotated.
- ``caller``: who one is; ``expiry``: for how long.

This module itself loads no boto3.
"""

from sagedesk.llm.credentials.identity_center import IdentityCenter, Portal
from sagedesk.llm.credentials.mfa import MfaPrompt, MfaRequest
from sagedesk.llm.credentials.role import AssumedRole

__all__ = ["AssumedRole", "IdentityCenter", "MfaPrompt", "MfaRequest", "Portal"]

"""A request as code that makes it again: boto3, the AWS CLI, curl, SageDesk's library, and as plain JSON.

None of it holds a secret: each signs with what its own tool finds, or with environment variables that it names.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sagedesk.snippets.aws_cli import to_aws_cli
from sagedesk.snippets.boto3_code import to_boto3
from sagedesk.snippets.curl import to_curl
from sagedesk.snippets.json_document import to_json
from sagedesk.snippets.library_code import to_library_code
from sagedesk.snippets.sent_request import SentRequest

SNIPPETS: Mapping[str, Callable[[SentRequest], str]] = MappingProxyType(
    {
        "boto3": to_boto3,
        "AWS CLI": to_aws_cli,
        "curl": to_curl,
        "SageDesk": to_library_code,
        "JSON": to_json,
    }
)
"""What writes each kind of snippet, by the name that people know it by."""

__all__ = ["SNIPPETS", "SentRequest", "to_aws_cli", "to_boto3", "to_curl", "to_json", "to_library_code"]

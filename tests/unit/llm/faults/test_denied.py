"""A denial in IAM's words, and the smallest policy that mends it."""

from __future__ import annotations

import json

import pytest
from botocore.exceptions import ClientError

from sagedesk.llm.faults import fault
from sagedesk.llm.faults.denied import denied

USER = "arn:aws:iam::123456789012:user/ann"
ENDPOINT = "arn:aws:sagemaker:us-east-1:123456789012:endpoint/llama-3-8b"
ASKED = f"User: {USER} is not authorized to perform: sagemaker:InvokeEndpoint on resource: {ENDPOINT}"


def test_who_what_and_on_which_resource() -> None:
    told = denied(
        f"{ASKED} because no identity-based policy allows the sagemaker:InvokeEndpoint action", "AccessDenied"
    )
    assert (told.action, told.resource) == ("sagemaker:InvokeEndpoint", ENDPOINT)
    assert told.message == f"{USER} is not allowed to do sagemaker:InvokeEndpoint on {ENDPOINT}."
    assert json.loads(told.policy) == {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "sagemaker:InvokeEndpoint", "Resource": ENDPOINT}],
    }
    assert "lower case" in told.hint


@pytest.mark.parametrize(
    ("reason", "hint", "has_policy"),
    [
        ("", "needs sagemaker:InvokeEndpoint", True),
        (" because no permissions boundary allows the sagemaker:InvokeEndpoint action", "boundary", True),
        (" because no service control policy allows the sagemaker:InvokeEndpoint action", "organisation", True),
        (" because no session policy allows the sagemaker:InvokeEndpoint action", "session policy", True),
        (" because no VPC endpoint policy allows the sagemaker:InvokeEndpoint action", "VPC endpoint", True),
        (" with an explicit deny in a service control policy", "explicit deny", False),
        (" with an explicit deny in an identity-based policy", "explicit deny", False),
    ],
)
def test_who_must_mend_it(reason: str, hint: str, has_policy: bool) -> None:
    told = denied(ASKED + reason, "AccessDenied")
    assert hint in told.hint
    assert bool(told.policy) is has_policy


def test_where_the_words_do_not_say_what_was_asked_for_does() -> None:
    told = denied("Forbidden", "403", action="sagemaker:InvokeEndpoint", resource=ENDPOINT)
    assert told.message == f"You are not allowed to do sagemaker:InvokeEndpoint on {ENDPOINT}."
    assert json.loads(told.policy)["Statement"][0]["Resource"] == ENDPOINT


def test_a_caller_who_is_told_nothing() -> None:
    told = denied("", "403")
    assert told.message == "AWS does not allow this: access denied."
    assert not told.policy


@pytest.mark.parametrize(
    ("operation", "action", "resource"),
    [
        ("InvokeEndpointWithResponseStream", "sagemaker:InvokeEndpoint", "endpoint/chat"),
        ("InvokeEndpointAsync", "sagemaker:InvokeEndpointAsync", "endpoint/chat"),
        ("InvokeInferenceRouter", "sagemaker:InvokeInferenceRouter", "inference-router/chat"),
    ],
)
@pytest.mark.parametrize(("region", "partition"), [("eu-west-1", "aws"), ("cn-north-1", "aws-cn")])
def test_a_denial_without_words_names_what_was_asked_for(
    operation: str, action: str, resource: str, region: str, partition: str
) -> None:
    refused = ClientError({"Error": {"Code": "AccessDenied"}, "ResponseMetadata": {"HTTPStatusCode": 403}}, operation)
    told = fault(refused, endpoint_name="Chat", region=region)
    statement = json.loads(told.policy)["Statement"][0]
    assert statement["Action"] == action
    assert statement["Resource"] == f"arn:{partition}:sagemaker:{region}:*:{resource}"

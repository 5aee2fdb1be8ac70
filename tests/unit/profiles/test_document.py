from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError, NewerFileError
from sagedesk.llm.credentials import AssumedRole, IdentityCenter, Portal
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.document import from_document, to_document

texts = st.text(max_size=30)
json_values = st.recursive(st.none() | st.booleans() | st.integers() | texts, lambda inner: st.lists(inner, max_size=3))
unknown = st.dictionaries(texts.map("x-{}".format), json_values, max_size=3)
profiles = st.builds(
    EndpointProfile,
    id=st.text(min_size=1),
    name=st.text(min_size=1),
    endpoint_name=st.text(min_size=1),
    region=texts,
    endpoint_url=texts,
    handler=texts,
    handler_options=st.dictionaries(texts, json_values, max_size=3),
    prompt_options=st.dictionaries(texts, json_values, max_size=3),
    prompt_format=texts,
    system_prompt=texts,
    parameters=st.builds(
        Parameters,
        max_tokens=st.none() | st.integers(),
        temperature=st.none() | st.floats(allow_nan=False, allow_infinity=False),
        stop=st.none() | st.lists(texts, max_size=3).map(tuple),
        extra=unknown,
    ),
    credentials=st.builds(
        CredentialSource,
        kind=st.sampled_from(CredentialKind),
        aws_profile=texts,
        identity_center=st.none()
        | st.builds(IdentityCenter, portal=st.builds(Portal, start_url=texts, region=texts), account=texts, role=texts),
        role=st.none() | st.builds(AssumedRole, arn=texts, external_id=texts, session_name=texts, mfa_serial=texts),
        unknown=unknown,
    ),
    production=st.booleans(),
    endpoint_arguments=st.dictionaries(texts, texts, max_size=3),
    unknown=unknown,
)


@given(profiles)
def test_what_is_written_is_read_back(profile):
    text = json.dumps(to_document(profile), ensure_ascii=False).encode("utf-8", "backslashreplace")
    assert from_document(json.loads(text)) == profile


def test_what_is_missing_has_its_default():
    read = from_document({"id": "1", "name": "N", "endpoint_name": "e"})
    assert read == EndpointProfile(id="1", name="N", endpoint_name="e")


@pytest.mark.parametrize(
    "document",
    [
        [],
        {"name": "N", "endpoint_name": "e"},
        {"id": "1", "name": "", "endpoint_name": "e"},
        {"id": "1", "name": "N", "endpoint_name": "e", "region": 3},
        {"id": "1", "name": "N", "endpoint_name": "e", "parameters": []},
        {"id": "1", "name": "N", "endpoint_name": "e", "parameters": {"temperature": "hot"}},
        {"id": "1", "name": "N", "endpoint_name": "e", "endpoint_arguments": {"TargetVariant": 1}},
        {"id": "1", "name": "N", "endpoint_name": "e", "credentials": {"kind": None}},
        {"id": "1", "name": "N", "endpoint_name": "e", "credentials": {"role": "admin"}},
        {"id": "1", "name": "N", "endpoint_name": "e", "credentials": {"role": {"arn": 1}}},
        {"id": "1", "name": "N", "endpoint_name": "e", "credentials": {"identity_center": []}},
    ],
)
def test_what_is_no_profile_is_refused(document):
    with pytest.raises(InvalidInputError):
        from_document(document)


def test_a_way_to_sign_in_that_is_not_known_is_of_a_newer_version():
    with pytest.raises(NewerFileError, match="smart-card"):
        from_document({"id": "1", "name": "N", "endpoint_name": "e", "credentials": {"kind": "smart-card"}})

"""boto3, as anyone uses it, against the emulator over real HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing

import boto3
import pytest
from botocore.client import BaseClient
from botocore.config import Config

from sagedesk.emulator import Emulator

Connect = Callable[..., BaseClient]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Make a client for an emulator; options replace its arguments."""
    clients: list[BaseClient] = []

    def make(emulator: Emulator, **options: object) -> BaseClient:
        arguments = {
            "endpoint_url": emulator.url,
            "region_name": emulator.region,
            "aws_access_key_id": emulator.access_key_id,
            "aws_secret_access_key": emulator.secret_access_key,
            "aws_session_token": emulator.session_token,
            "config": Config(retries={"total_max_attempts": 1}, read_timeout=20),
            **options,
        }
        clients.append(boto3.client("sagemaker-runtime", **arguments))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def client(emulator: Emulator, connect: Connect) -> BaseClient:
    """A client of the usual emulator."""
    return connect(emulator)


def invoke(client: BaseClient, endpoint: str, body: object, **options: object) -> bytes:
    """Ask, and return the whole answer."""
    data = body if isinstance(body, bytes) else json.dumps(body)
    return client.invoke_endpoint(EndpointName=endpoint, Body=data, **options)["Body"].read()


def stream(client: BaseClient, endpoint: str, body: object, **options: object) -> Iterator[bytes]:
    """Ask, and yield the PayloadParts."""
    data = body if isinstance(body, bytes) else json.dumps(body)
    answer = client.invoke_endpoint_with_response_stream(EndpointName=endpoint, Body=data, **options)
    with closing(answer["Body"]) as events:
        for event in events:
            yield event["PayloadPart"]["Bytes"]

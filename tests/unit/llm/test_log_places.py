"""Where logs are, and their addresses in the console of each partition."""

from __future__ import annotations

import pytest

from sagedesk.llm.logs.places import LogPlace, endpoint_log
from sagedesk.llm.partitions import is_aws_host, partition_of


@pytest.mark.parametrize(
    ("region", "partition", "host"),
    [
        ("us-east-1", "aws", "us-east-1.console.aws.amazon.com"),
        ("cn-north-1", "aws-cn", "cn-north-1.console.amazonaws.cn"),
        ("us-gov-west-1", "aws-us-gov", "us-gov-west-1.console.amazonaws-us-gov.com"),
        ("eusc-de-east-1", "aws-eusc", "eusc-de-east-1.console.amazonaws-eusc.eu"),
    ],
)
def test_the_console_of_each_partition(region: str, partition: str, host: str) -> None:
    arn = endpoint_log("Chat", region)
    assert arn == f"arn:{partition}:logs:{region}::log-group:/aws/sagemaker/Endpoints/Chat"
    place = LogPlace.from_arn(arn)
    assert place is not None
    assert place.url == (
        f"https://{host}/cloudwatch/home?region={region}"
        "#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FEndpoints$252FChat"
    )
    assert partition_of(region).name == partition


def test_a_stream() -> None:
    arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/sagemaker/Endpoints/x:log-stream:AllTraffic/i-0a1"
    place = LogPlace.from_arn(arn)
    assert place == LogPlace(
        region="us-east-1", group="/aws/sagemaker/Endpoints/x", stream="AllTraffic/i-0a1", account="123456789012"
    )
    assert place.url.endswith("/log-events/AllTraffic$252Fi-0a1")
    assert place.arn == arn


@pytest.mark.parametrize("arn", ["", "arn:aws:s3:::bucket", "https://evil.example/", "arn:aws:logs:us-east-1:1:other"])
def test_what_names_no_log(arn: str) -> None:
    assert LogPlace.from_arn(arn) is None


def test_an_inference_component_has_a_log_of_its_own() -> None:
    assert endpoint_log("x", "us-east-1", "c").endswith("/aws/sagemaker/InferenceComponents/c")
    assert not endpoint_log("x", "")


def test_hosts_of_aws() -> None:
    assert is_aws_host("vpce-1.runtime.sagemaker.us-east-1.vpce.amazonaws.com")
    assert is_aws_host("runtime.sagemaker.eusc-de-east-1.amazonaws.eu")
    assert not is_aws_host("amazonaws.com.evil.example")
    assert not is_aws_host("127.0.0.1")

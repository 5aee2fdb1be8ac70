from __future__ import annotations

import subprocess
import sys

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.container_scenarios import Refusing
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.invocations import NAME_PATTERN
from sagedesk.emulator.refusals import Refusal
from sagedesk.errors import ConfigurationError, InvalidInputError


def test_its_repr_hides_the_secret() -> None:
    with Emulator() as emulator:
        assert emulator.secret_access_key not in repr(emulator)
        assert emulator.url in repr(emulator)


def test_keys_are_new_each_time_and_may_be_given() -> None:
    assert Emulator().secret_access_key != Emulator().secret_access_key
    assert Emulator(access_key_id="AKIAMINE", secret_access_key="mine").access_key_id == "AKIAMINE"


def test_it_has_no_url_before_it_runs() -> None:
    with pytest.raises(ConfigurationError, match="not running"):
        _ = Emulator().url


def test_endpoints_are_chosen_by_name_or_brought_along() -> None:
    mine = Endpoint(name="mine", description="mine", container=Refusing({}, 500))
    assert Emulator(endpoints=["tgi", mine]).endpoint_names == ("tgi", "mine")
    with pytest.raises(ConfigurationError, match="no endpoint 'nope'"):
        Emulator(endpoints=["nope"])


def test_every_name_is_one_that_sagemaker_takes_and_every_endpoint_is_described() -> None:
    endpoints = Emulator().endpoints
    assert len({endpoint.name for endpoint in endpoints}) == len(endpoints)
    for endpoint in endpoints:
        assert NAME_PATTERN.fullmatch(endpoint.name)
        assert 10 < len(endpoint.description) < 90
        assert "\n" not in endpoint.description


def test_refusals_are_made_of_the_endpoint_and_the_region() -> None:
    troubles = [endpoint.trouble for endpoint in Emulator().endpoints if endpoint.trouble]
    refusals = [trouble.refusal("tgi", "eu-west-1") for trouble in troubles if trouble.refusal]
    assert len(refusals) >= 8
    assert all(isinstance(refusal, Refusal) and refusal.status >= 400 for refusal in refusals)


@pytest.mark.parametrize("option", [{"cutting": "sometimes"}, {"upstream": "localhost"}, {"upstream": "ftp://x"}])
def test_wrong_options_are_refused_at_once(option: dict[str, str]) -> None:
    with pytest.raises(InvalidInputError):
        Emulator(**option)


def test_importing_it_loads_neither_botocore_nor_the_guide() -> None:
    program = (
        "import sys; from sagedesk.emulator import Emulator; Emulator();"
        "print([name for name in ('botocore', 'boto3', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"

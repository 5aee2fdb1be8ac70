from __future__ import annotations

from sagedesk.emulator import Emulator
from sagedesk.emulator.caller import Gate
from sagedesk.emulator.container_scenarios import Refusing
from sagedesk.emulator.control.answers import deployment_of
from sagedesk.emulator.control.crowd import crowd_endpoints
from sagedesk.emulator.control.deployment import Deployment, Passing
from sagedesk.emulator.control.deployments import DEPLOYMENTS, SECRET
from sagedesk.emulator.invocations import NAME_PATTERN


def test_what_passes_does_so_after_its_time_or_on_release() -> None:
    assert not Passing(seconds=60).over(Gate())
    assert Passing(seconds=0).over(Gate())
    gate, passing = Gate(), Passing(seconds=60)
    deployment = Deployment(state="Creating", count=0, passes=passing)
    assert (deployment.current_state(gate), deployment.current_count(gate)) == ("Creating", 0)
    gate.release()
    assert (deployment.current_state(gate), deployment.current_count(gate)) == ("InService", 1)


def test_a_state_that_does_not_pass_stays() -> None:
    gate = Gate()
    gate.release()
    assert Deployment(state="Failed").current_state(gate) == "Failed"
    assert Deployment(count=0).current_count(gate) == 0


def test_every_deployment_is_of_an_endpoint_that_there_is() -> None:
    assert set(DEPLOYMENTS) <= set(Emulator().endpoint_names)


def test_an_endpoints_own_deployment_comes_first() -> None:
    endpoints = {endpoint.name: endpoint for endpoint in Emulator().endpoints}
    assert deployment_of(endpoints["tgi"]) is DEPLOYMENTS["tgi"]
    assert deployment_of(endpoints["creating"]).state == "Creating"
    assert "vllm" in deployment_of(endpoints["burst"]).image


def test_environments_stay_out_of_reprs() -> None:
    assert SECRET not in repr(DEPLOYMENTS)


def test_a_crowd_is_always_the_same_and_has_valid_names() -> None:
    crowd = crowd_endpoints(5_000, Refusing({}, 500))
    names = [endpoint.name for endpoint in crowd]
    assert len(set(names)) == 5_000
    assert all(NAME_PATTERN.fullmatch(name) for name in names[:50])
    assert names == [endpoint.name for endpoint in crowd_endpoints(5_000, Refusing({}, 500))]
    assert {endpoint.deployment.state for endpoint in crowd if endpoint.deployment} == {
        "InService",
        "Creating",
        "Updating",
        "Failed",
    }

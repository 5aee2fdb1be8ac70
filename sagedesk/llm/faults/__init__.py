"""What botocore, urllib3 and the service raise, to what a person is told; a module for each kind.

Codes and literal messages are those of the SageMaker Runtime API. Messages are matched from their start only:
containers may echo what a user typed.
"""

from __future__ import annotations

from botocore import exceptions as aws

from sagedesk.errors import SageDeskError
from sagedesk.llm.faults.machine import machine_fault
from sagedesk.llm.faults.service import service_fault
from sagedesk.llm.faults.signing_in import sign_in_fault
from sagedesk.llm.faults.streams import frame_fault, stream_fault

__all__ = ["fault", "frame_fault", "stream_fault"]


def fault(error: BaseException, *, endpoint_name: str = "", region: str = "", component: str = "") -> SageDeskError:
    """Return the error to raise instead of ``error``, which an AWS call raised before any of the reply came.

    ``endpoint_name``, ``region`` and ``component`` are what the call was for, where it was for an endpoint.
    """
    if isinstance(error, SageDeskError):
        return error
    if (signing_in := sign_in_fault(error)) is not None:
        return signing_in
    if isinstance(error, aws.ClientError):
        return service_fault(error, endpoint_name=endpoint_name, region=region, component=component)
    return machine_fault(error)

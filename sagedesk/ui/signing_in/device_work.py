"""The steps of a device sign-in that wait for the network; none of them is for the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials import Portal
from sagedesk.llm.network import NetworkSettings

if TYPE_CHECKING:
    from sagedesk.llm.credentials.device_flow import DeviceCode, DeviceFlow


class DeviceWork:
    """``begin``, then ``wait``; ``code`` is there in between. Each returns this, and raises a SageDeskError."""

    def __init__(self, portal: Portal, profile_name: str, network: NetworkSettings, cancel: CancelToken) -> None:
        self._portal = portal
        self._profile_name = profile_name
        self._network = network
        self._cancel = cancel
        self._flow: DeviceFlow | None = None
        self.code: DeviceCode | None = None

    def begin(self) -> Self:
        """Get a code."""
        from sagedesk.llm.credentials.device_flow import DeviceFlow  # noqa: PLC0415  # loads boto3

        self._flow = DeviceFlow(self._portal, profile_name=self._profile_name or None, network=self._network)
        try:
            self.code = self._flow.begin(self._cancel)
        except BaseException:
            self._flow.close()
            raise
        return self

    def wait(self) -> Self:
        """Wait until the person has confirmed it, and keep the token."""
        assert self._flow is not None  # noqa: S101  # begin made it
        assert self.code is not None  # noqa: S101  # the same
        try:
            self._flow.wait(self.code, self._cancel)
        finally:
            self._flow.close()
        return self

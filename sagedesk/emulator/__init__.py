"""A SageMaker Runtime on 127.0.0.1: the built-in guide, tests, and work without AWS."""

from sagedesk.emulator.emulator import GUIDE_PACE, Emulator

__all__ = ["GUIDE_PACE", "Emulator"]

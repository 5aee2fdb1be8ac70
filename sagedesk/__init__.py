"""SageDesk: talk to language models on Amazon SageMaker endpoints."""

from sagedesk.version import __version__

__all__ = ["__version__"]

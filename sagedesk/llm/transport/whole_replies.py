"""What the ways to an endpoint have in common whose replies never stream."""

from __future__ import annotations

from collections.abc import Mapping


class WholeReplies:
    """Answers what every transport is asked about streaming."""

    def streams(self, arguments: Mapping[str, object]) -> bool:  # noqa: ARG002  # as every transport is asked
        """Return False: the replies come whole."""
        return False

    def does_not_stream(self) -> None:
        """Nothing new is said by this."""

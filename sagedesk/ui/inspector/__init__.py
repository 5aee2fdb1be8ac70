"""The inspector: what was asked for one reply, what came, when, and the same request as code."""

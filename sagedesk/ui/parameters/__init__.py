"""Generation parameters at hand: for this conversation, for its endpoint, for all endpoints, and presets by name."""

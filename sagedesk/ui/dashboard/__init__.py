"""The figures of an endpoint over its history: how soon and how fast it answered, what failed, tokens and cost."""

"""The first run: from no endpoint to a first chat in four steps, each of which can be skipped."""

"""The library's program killed at random moments, while its disk, its file and its clock misbehave."""

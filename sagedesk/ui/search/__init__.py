"""Search over all conversations: the field with its completions, and what was found."""

"""Above the chat: the endpoint profile in use, and its state."""

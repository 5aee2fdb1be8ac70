"""One open conversation: what is sent, what comes back, what can be done with its messages."""

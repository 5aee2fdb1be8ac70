"""The window as a whole, and what it does."""

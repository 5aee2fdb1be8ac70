"""What the window says and does while this computer has no network."""

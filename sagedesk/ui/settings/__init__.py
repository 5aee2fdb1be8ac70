"""The settings as the window knows them."""

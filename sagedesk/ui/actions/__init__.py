"""Every action of the window: ``table`` names them, ``registry`` makes them, and their shortcuts can be changed."""

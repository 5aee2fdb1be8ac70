"""Tells of replies while the window is not in front: in the taskbar, by notifications, and in the tray."""

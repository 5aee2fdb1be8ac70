"""The command palette: every action, conversation, endpoint profile and setting, found as it is typed."""

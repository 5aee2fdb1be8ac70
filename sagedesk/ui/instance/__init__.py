"""One window for each SAGEDESK_HOME: a second start asks the first one to show what it was started with."""

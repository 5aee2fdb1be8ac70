"""Sets of prompts in the window: a file of prompts, run over endpoints, with progress, a pause, and results."""

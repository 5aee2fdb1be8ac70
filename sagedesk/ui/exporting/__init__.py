"""Export from the window: one dialog, and PDF, which only Qt writes."""

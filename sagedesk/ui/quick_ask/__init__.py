"""A small window above all others for a quick question, for whoever turned it on."""

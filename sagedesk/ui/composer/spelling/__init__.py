"""Misspelt words in the composer: found off the GUI thread, underlined, mended from the context menu."""

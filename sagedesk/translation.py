"""Marks texts for translation where they are only named, not yet shown, without knowing Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  # Qt's name, by which lupdate finds texts
    """Return ``text`` as it is; what shows it calls ``QCoreApplication.translate(context, text)``."""
    return text

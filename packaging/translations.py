"""``make translations``: brings the .ts files up to what the code says, and compiles them.

lupdate of Qt 6.11 finds neither numerus forms of QCoreApplication.translate in Python nor the short forms of our
modules, so the texts are found here, from the syntax tree: ``self.tr("…")`` in a class, ``translate("Context", "…")``,
``translate_plural("Context", "…", "…", count)``, ``QT_TRANSLATE_NOOP("Context", "…")``, and ``_tr("…")`` in a module
whose ``_tr`` names the context.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "de": 2, "es": 2, "ja": 1, "ar": 6}
"""How many plural forms each language has, in Qt's rules. English has plurals alone: its other texts are the source."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One text to translate. ``plural``: a number chooses the form; ``singular``: what English says for 1."""

    context: str
    text: str
    plural: bool
    singular: str = ""


def sources(folder: Path = ROOT / "sagedesk") -> list[Source]:
    """Return every text that the code has translated, by context and text."""
    found: set[Source] = set()
    for file in folder.rglob("*.py"):
        found.update(_of_module(ast.parse(file.read_text("utf-8"))))
    return sorted(found)


def _of_module(tree: ast.Module) -> Iterator[Source]:
    short = next(
        (_context_of(node) for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_tr"), ""
    )
    yield from _within(tree, "", short)


def _within(node: ast.AST, class_name: str, short: str) -> Iterator[Source]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            source = _of_call(child, class_name, short)
            if source is not None:
                yield source
        name = child.name if isinstance(child, ast.ClassDef) else class_name
        yield from _within(child, name, short)


def _of_call(call: ast.Call, class_name: str, short: str) -> Source | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if name == "tr" and texts and isinstance(texts[0], str):
        return Source(class_name, texts[0], len(texts) > 2)
    if name == "_tr" and short and texts and isinstance(texts[0], str):
        return Source(short, texts[0], len(texts) > 1)
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1:
        context, text = texts[:2]
        if isinstance(context, str) and isinstance(text, str):
            return Source(context, text, len(texts) > 3)
    if name == "translate_plural" and len(texts) > 2:
        context, singular, text = texts[:3]
        if isinstance(context, str) and isinstance(singular, str) and isinstance(text, str):
            return Source(context, text, plural=True, singular=singular)
    return None


def _context_of(function: ast.FunctionDef) -> str:
    """Return the context that a module's ``_tr`` translates in."""
    calls = (node for node in ast.walk(function) if isinstance(node, ast.Call))
    named = (getattr(call.args[0], "value", "") for call in calls if len(call.args) > 1)
    return next((name for name in named if isinstance(name, str) and name), "")


def updated(language: str, old: str) -> str:
    """Return the .ts file of a language with the texts of the code, and what was translated before."""
    known = _translations(old)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source in sources():
        if language == "en" and not source.plural:
            continue
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        message = ET.SubElement(contexts[source.context], "message", {"numerus": "yes"} if source.plural else {})
        ET.SubElement(message, "source").text = source.text
        forms = known.get((source.context, source.text), [])
        if language == "en" and source.singular:
            forms = [source.singular, source.text]
        wanted = FORMS[language] if source.plural else 1
        done = len(forms) == wanted and all(forms)
        translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if source.plural:
            for place in range(wanted):
                ET.SubElement(translation, "numerusform").text = forms[place] if place < len(forms) else ""
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _translations(text: str) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    if not text:
        return found
    for context in ET.fromstring(text).iter("context"):  # noqa: S314  # our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def compiled(ts: Path, qm: Path) -> None:
    """Write the compiled form that Qt loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True)  # of our own environment


def main() -> None:
    """Update and compile every language."""
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        ts = FOLDER / f"sagedesk_{language}.ts"
        if language != "en" and not ts.exists():
            continue
        ts.write_text(updated(language, ts.read_text("utf-8") if ts.exists() else ""), "utf-8")
        compiled(ts, ts.with_suffix(".qm"))


if __name__ == "__main__":
    main()

"""The user guide of the repository: the topics of the built-in guide, one after the other, with pictures."""

from __future__ import annotations

import re
from pathlib import Path

from sagedesk.emulator.guide.topic import topics
from sagedesk.llm.handlers import handler_names
from sagedesk.llm.prompts import prompt_format_names

DOCS = Path(__file__).resolve().parent.parent / "docs"

_PICTURES = {
    "welcome": ("chat", "A conversation with the built-in guide"),
    "add-an-endpoint": ("profile-editor", "The profile editor"),
    "sign-in": ("first-run", "The first start"),
    "parameters": ("parameters", "Parameters beside a conversation"),
    "conversations": ("library-list", "Conversations in folders, with tags and colours"),
    "backups": ("library-backups", "The backups of the library"),
    "export": ("export", "The export dialog with its preview"),
    "windows": ("quick-ask", "A quick question and its answer"),
    "keyboard": ("palette", "The command palette"),
    "settings": ("settings", "The settings"),
    "compare": ("compare", "Two endpoints side by side"),
    "prompt-library": ("prompt-library", "The prompt library"),
    "cost": ("endpoint-figures", "The figures of an endpoint"),
    "trouble": ("inspector", "The inspector"),
}
"""The picture of each topic that has one, and what it shows."""

_LEFT_OUT = {"topics"}
_PLACES = {
    "library_file": "library.sqlite in SageDesk's data folder",
    "profiles_file": "profiles.json in SageDesk's configuration folder",
    "settings_file": "settings.toml in SageDesk's configuration folder",
    "log_folder": "SageDesk's log folder",
}


def user_guide() -> str:
    """Return the document, each topic with its picture below its heading."""
    shown = [topic for topic in topics().values() if not topic.talk and topic.name not in _LEFT_OUT]
    contents = "\n".join(f"- [{topic.question}](#{_anchor(topic.text)})" for topic in shown)
    chapters = [_chapter(topic.name, topic.text) for topic in shown]
    parts = [
        "<!-- Made by `make screenshots` from sagedesk/emulator/guide: change the topics there. -->",
        "# SageDesk: the user guide",
        "The program answers from the same texts: ask **Guide (built in)**.",
        contents,
        *chapters,
    ]
    return "\n\n".join(parts) + "\n"


def _chapter(name: str, text: str) -> str:
    heading, _, rest = _filled(text).partition("\n")
    rest = re.sub(r"^(#+) ", r"#\1 ", rest, flags=re.MULTILINE) if "```" not in rest else rest
    picture = ""
    if name in _PICTURES:
        file, words = _PICTURES[name]
        picture = f"\n\n![{words}](screenshots/{file}-light.png)"
    return f"#{heading}{picture}\n{rest}".rstrip()


def _filled(text: str) -> str:
    known = {
        **_PLACES,
        "handlers": ", ".join(f"`{name}`" for name in handler_names()),
        "prompt_formats": ", ".join(f"`{name}`" for name in prompt_format_names()),
    }
    return re.sub(r"`?\{\{(\w+)\}\}`?", lambda mark: known[mark[1]], text)


def _anchor(text: str) -> str:
    heading = text.partition("\n")[0].lstrip("# ")
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")

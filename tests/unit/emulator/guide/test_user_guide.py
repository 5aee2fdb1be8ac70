"""The user guide of the repository says what the built-in guide says."""

from __future__ import annotations

import re

from tests.user_guide import DOCS, user_guide


def test_the_guide_is_up_to_date_and_its_pictures_are_there() -> None:
    text = (DOCS / "guide.md").read_text("utf-8")
    assert text == user_guide(), "run: make screenshots"
    pictures = re.findall(r"\((screenshots/[^)]+)\)", text)
    assert pictures
    assert all((DOCS / picture).is_file() for picture in pictures)


def test_the_pictures_of_what_is_done_with_conversations_are_there_in_both_themes() -> None:
    pictures = re.findall(r"\((screenshots/[^)]+)-light\.png\)", (DOCS / "library.md").read_text("utf-8"))
    assert pictures
    for picture in pictures:
        for theme in ("light", "dark"):
            assert (DOCS / f"{picture}-{theme}.png").is_file(), picture

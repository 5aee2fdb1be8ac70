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

"""Every text can be read on every ground that it is drawn on, in every theme."""

from __future__ import annotations

import pytest

from sagedesk.rendering.highlight import Kind
from sagedesk.ui.appearance.theme import (
    ACCENTS,
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    Tokens,
    contrast,
    with_accent,
)
from sagedesk.ui.chat.inks import code_ink, current_mark, line_ground, mark

THEMES = {
    **{f"light {accent}": with_accent(LIGHT, accent) for accent in ACCENTS},
    **{f"dark {accent}": with_accent(DARK, accent) for accent in ACCENTS},
    "contrast light": HIGH_CONTRAST_LIGHT,
    "contrast dark": HIGH_CONTRAST_DARK,
}
GROUNDS = ("window", "sidebar", "surface", "user_ground", "code_ground", "hover", "accent_soft")
PAIRS = [
    *(("text", ground) for ground in (*GROUNDS, "selection", "warning_ground")),
    *(("text_muted", ground) for ground in GROUNDS),
    *(("link", ground) for ground in ("window", "surface")),
    *(("danger", ground) for ground in ("window", "surface", "danger_ground")),
    *(("accent", ground) for ground in ("window", "accent_soft")),
    *(("warning", ground) for ground in ("window", "warning_ground")),
    ("success", "window"),
    ("on_accent", "accent"),
    ("on_accent", "link"),
]


def least(tokens: Tokens) -> float:
    return 7.0 if tokens.contrast else 4.5


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)
    assert contrast(one, one) == 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_on_its_grounds(theme: str, ink: str, ground: str) -> None:
    tokens = THEMES[theme]
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least(tokens)


@pytest.mark.parametrize("theme", THEMES)
def test_found_text(theme: str) -> None:
    tokens = THEMES[theme]
    for ground in (mark(tokens), current_mark(tokens), tokens.selection):
        assert contrast(tokens.text, ground) >= least(tokens)
    for ink in (tokens.text_muted, tokens.link):
        assert contrast(ink, mark(tokens)) >= least(tokens)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", Kind)
def test_code(theme: str, kind: Kind) -> None:
    tokens = THEMES[theme]
    line = line_ground(kind, tokens)
    for ground in (tokens.code_ground, mark(tokens), *([line.name()] if line else [])):
        assert contrast(code_ink(kind, tokens).name(), ground) >= least(tokens)


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_ring_is_seen(theme: str) -> None:
    tokens = THEMES[theme]
    assert min(contrast(tokens.focus, getattr(tokens, ground)) for ground in ("window", "sidebar", "surface")) >= 3


@pytest.mark.parametrize("tokens", [HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK])
def test_borders_are_seen_in_high_contrast(tokens: Tokens) -> None:
    assert contrast(tokens.border, tokens.window) >= 4.5

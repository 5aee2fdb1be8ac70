"""Links into SageDesk, which any page may offer."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.links import Link, LinkKind, file_of, is_link, parse_link


@pytest.mark.parametrize(
    ("text", "kind", "target"),
    [
        ("sagedesk:profile/Mine", LinkKind.PROFILE, "Mine"),
        ("sagedesk://profile/Mine/", LinkKind.PROFILE, "Mine"),
        ("SageDesk:Profile/Guide%20(built%20in)", LinkKind.PROFILE, "Guide (built in)"),
        ("sagedesk:conversation/01JD8X", LinkKind.CONVERSATION, "01JD8X"),
        ("sagedesk:profile/a%2Fb", LinkKind.PROFILE, "a/b"),
        ("sagedesk:profile/日本", LinkKind.PROFILE, "日本"),
    ],
)
def test_what_a_link_leads_to(text: str, kind: LinkKind, target: str) -> None:
    assert parse_link(text) == Link(kind=kind, target=target)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "sagedesk:",
        "sagedesk:profile",
        "sagedesk:profile/",
        "sagedesk:profile/%20",
        "sagedesk:send/hello",
        "https://profile/Mine",
        "sagedesk:profile/a%0Ab",
        f"sagedesk:profile/{'a' * 3000}",
    ],
)
def test_what_is_no_link(text: str) -> None:
    with pytest.raises(InvalidInputError, match="not a link"):
        parse_link(text)


@given(st.sampled_from(LinkKind), st.text(min_size=1, max_size=60))
def test_a_link_that_is_written_is_read(kind: LinkKind, target: str) -> None:
    link = Link(kind=kind, target=target)
    if not target.isprintable() or not target.strip("/").strip() or target != target.strip("/"):
        return
    assert is_link(str(link))
    assert parse_link(str(link)) == link


@given(st.text(max_size=200))
def test_whatever_comes_is_read_or_refused(text: str) -> None:
    for given_text in (text, f"sagedesk:{text}", f"sagedesk://profile/{text}"):
        with suppress(InvalidInputError):
            assert parse_link(given_text).target.strip()


def test_a_file_of_ours_is_known_by_its_ending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "two words.sagedesk.json"
    assert file_of(str(file)) == file
    assert file_of(file.as_uri()) == file
    assert file_of("two words.SageDesk.JSON") == tmp_path / "two words.SageDesk.JSON"
    for other in ("", "notes.json", "export", "file:///notes.json", "sagedesk:profile/x", "a\0.sagedesk.json"):
        assert file_of(other) is None

"""The columns of a table go the way of its letters."""

from __future__ import annotations

import pytest

from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.table_layout import TableLayout

LATIN = "| name | price |\n|---|---|\n| large | 1.52 |"
ARABIC = "| اسم | سعر |\n|---|---|\n| كبير | 1.52 |"  # without letters that Arabic joins into one
WIDE = "| الاسم | " + " | ".join(f"عمود{number}وكلمة{'طويلة' * 8}" for number in range(8)) + " |\n" + "|---" * 9 + "|\n"


def shown(view: ChatView, model: MessageListModel, say, text: str) -> TableLayout:
    model.set_messages([say("assistant", text)])
    layout = view.transcript.layout(0).entries[0].layout
    assert isinstance(layout, TableLayout)
    return layout


@pytest.mark.parametrize(("text", "from_right"), [(LATIN, False), (ARABIC, True)])
def test_the_first_column_is_where_its_letters_begin(
    view: ChatView, model: MessageListModel, say, text: str, from_right: bool
) -> None:
    table = shown(view, model, say, text)
    assert table.from_right == from_right
    first, second = table.caret(0), table.caret(table.text.index("\t") + 1)
    assert (first.left() > second.left()) == from_right
    assert (first.left() > table.width / 2) == from_right
    for position in range(len(table.text)):
        if table.text[position] not in "\t\n":
            place = table.caret(position)
            assert table.position_at(place.x(), place.center().y()) == position
            assert table.rects(position, position + 1)


def test_a_wide_one_shows_its_first_column_first(view: ChatView, model: MessageListModel, say) -> None:
    table = shown(view, model, say, WIDE)
    assert table.overflow > 0
    assert table.scroll_x == table.overflow
    assert 0 < table.caret(0).left() < table.width
    assert not view.grab().isNull()

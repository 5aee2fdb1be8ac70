"""Which row stands where, whatever is put, moved, removed and loaded page by page."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from sagedesk.library.values import Conversation, Folder
from sagedesk.ui.sidebar.arrangement import PINNED, REST, Arrangement, Kind, ListFilter
from sagedesk.ui.sidebar.model import ConversationListModel

NOW = datetime(2026, 11, 25, 12, 0)


def conversation(name: str, *, days: float = 0, **more: object) -> Conversation:
    then = (NOW - timedelta(days=days)).timestamp()
    return Conversation(
        id=name, title=name, profile_id="guide", system_prompt="", created_at=then, updated_at=then, **more
    )


def rows(arranged: Arrangement) -> list[str]:
    return [f"[{row.id}]" if row.kind != Kind.CONVERSATION else row.id for row in arranged.rows(NOW)]


def filled() -> Arrangement:
    arranged = Arrangement()
    arranged.set_folders(
        [
            Folder(id="ports", name="Ports", parent_id="sea"),
            Folder(id="sea", name="Sea"),
            Folder(id="void", name="Void", parent_id="gone"),
        ],
        {},
    )
    arranged.add_page(PINNED, [conversation("pin", days=90, pinned=True)], more=False)
    arranged.add_page(
        REST,
        [
            conversation("now"),
            conversation("late", days=0.4),
            conversation("yesterday", days=1),
            conversation("week", days=7),
            conversation("old", days=8),
        ],
        more=False,
    )
    arranged.add_page("sea", [conversation("ship", days=0.1, folder_id="sea")], more=False)
    return arranged


def test_pinned_then_folders_then_the_others_by_age() -> None:
    arranged = filled()
    by_age = ["[today]", "now", "late", "[yesterday]", "yesterday", "[week]", "week", "[older]", "old"]
    assert rows(arranged) == ["[pinned]", "pin", "[folders]", "[sea]", "[void]", *by_age]
    arranged.expanded = {"sea"}
    assert rows(arranged)[2:7] == ["[folders]", "[sea]", "[ports]", "ship", "[void]"]
    assert {row.id: depth for row, depth in arranged.depths.items()} == {"ports": 1, "ship": 1}


def test_what_was_in_a_folder_that_is_gone_stands_among_the_others() -> None:
    arranged = filled()
    arranged.set_folders([], {})
    assert rows(arranged)[:5] == ["[pinned]", "pin", "[today]", "now", "ship"]


def test_a_filter_lists_flat() -> None:
    arranged = filled()
    arranged.filter = ListFilter(tag="sea")
    arranged.clear()
    arranged.put(conversation("tagged", tags=("sea",), pinned=True, folder_id="sea"))
    arranged.put(conversation("other"))
    assert rows(arranged) == ["[today]", "tagged", "[rest]"]
    arranged.filter = ListFilter(archived=True)
    arranged.clear()
    arranged.add_page(REST, [conversation("away", archived=True)], more=False)
    arranged.put(conversation("away", archived=False))
    assert rows(arranged) == []


def test_what_is_older_than_what_is_loaded_comes_with_its_page() -> None:
    arranged = Arrangement()
    arranged.add_page(REST, [conversation("a"), conversation("b", days=2)], more=True)
    assert rows(arranged)[-1] == "[rest]"
    arranged.put(conversation("c", days=3))
    assert "c" not in rows(arranged)
    arranged.add_page(REST, [conversation("c", days=3), conversation("d", days=4)], more=False)
    assert rows(arranged) == ["[today]", "a", "[week]", "b", "c", "d"]


@pytest.fixture
def model(qtbot: object) -> ConversationListModel:
    made = ConversationListModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


_PLACES = st.sampled_from(["pinned", "sea", "ports", "rest", "archived", "gone"])
_STEPS = st.lists(st.tuples(st.integers(0, 8), _PLACES, st.integers(0, 9)), max_size=30)


@given(_STEPS)
def test_rows_change_one_by_one_and_what_was_marked_stays(steps: list[tuple[int, str, int]]) -> None:
    model = ConversationListModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_folders([Folder(id="ports", name="Ports", parent_id="sea"), Folder(id="sea", name="Sea")], {})
    model.set_expanded("sea", True)
    model.set_expanded("ports", True)
    model.set_conversations([])
    for scope in (PINNED, "sea", "ports"):
        model.add_page(scope, (), more=False)
    kept: dict[str, QPersistentModelIndex] = {}
    for number, place, days in steps:
        name = f"c{number}"
        if place == "gone":
            model.remove(name)
        else:
            model.put(
                conversation(
                    name,
                    days=days,
                    pinned=place == "pinned",
                    archived=place == "archived",
                    folder_id=place if place in ("sea", "ports") else None,
                )
            )
        fresh = Arrangement()
        fresh.set_folders(model.folders, {})
        fresh.expanded = set(model.expanded)
        for scope in (PINNED, REST, "sea", "ports"):
            fresh.add_page(scope, (), more=False)
        for each in model.conversations:
            fresh.put(each)
        listed = [model.row(row) for row in range(model.rowCount())]
        assert listed == fresh.rows(datetime.now())
        for each, index in list(kept.items()):
            if index.isValid():
                assert model.row(index.row()).id == each
            else:
                assert model.row_of(each) is None or each == name
                del kept[each]
        if (row := model.row_of(name)) is not None:
            kept[name] = QPersistentModelIndex(model.index(row))


def test_a_conversation_that_moves_keeps_its_row(model: ConversationListModel) -> None:
    model.set_folders([Folder(id="sea", name="Sea")], {"sea": 1})
    model.set_expanded("sea", True)
    model.set_conversations([conversation("a"), conversation("b", days=1), conversation("c", days=3)])
    index = QPersistentModelIndex(model.index(model.row_of("c")))
    for moved in (
        conversation("c"),
        conversation("c", pinned=True),
        conversation("c", folder_id="sea"),
        conversation("c", days=30),
    ):
        model.put(moved)
        assert index.isValid()
        assert model.row(index.row()).id == "c"

"""Every text that the window shows is translatable, as far as the syntax tree tells."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "sagedesk" / "ui"

TRANSLATES = {"tr", "_tr", "translate", "translate_plural", "QT_TRANSLATE_NOOP"}
SHOWS = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription"),
    *("setWindowTitle", "setTitle", "setPlaceholderText", "setInformativeText", "setDetailedText", "setLabelText"),
    *("setPrefix", "setSuffix", "addAction", "addMenu", "addTab", "addButton", "addItem", "addRow", "setHeaderLabels"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("inform", "offer", "complain", "ask", "show_text", "set_note", "set_state", "fail", "tell", "announce"),
}
"""Calls whose literals people read, however short they are."""
NOT_FOR_PEOPLE = {
    *("debug", "info", "warning", "error", "exception", "critical", "getLogger"),  # the log is English
    *("AssertionError", "LookupError", "RuntimeError", "TypeError", "ValueError"),  # mistakes of ours
    *("setObjectName", "setProperty", "setStyle", "getattr", "QKeySequence", "QShortcut", "Signal", "Slot", "TypeVar"),
}
CODE = re.compile(
    r"\{[^{}]*:[^{}]*|;\s*\}?|#\w+|Q[A-Z]\w+|px\b"  # style sheets
    r"|</?\w+|&nbsp;"  # markup
    r"|^(?:[A-Z][a-z]+){2,}$"  # names of AWS and of Qt
    r"|(?:Ctrl|Shift|Alt|Meta)\+|^(?:Up|Esc|Del|Delete)$"  # keys
    r"|^\w+ \(\*\.|^SageDesk$"  # a format by its name, and our own
)
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]|^[A-Z][a-z]+|[a-z]{3,}[!?…]$")
LETTERS = re.compile(r"[^\W\d_]{2,}")

ALLOWED = {
    "about/about_dialog.py": {
        "Python {} · Qt {} · {}": "names and versions",
        "SageDesk {}": "a name and a version",
        "SageDesk {}\n{}": "for a report",
    },
    "chat/find_bar.py": {"Aa": "a sign, as everywhere"},
    "compare/window.py": {"JSON Lines (*.jsonl)": "the name of a format"},
    "conversation/message_actions.py": {"Continue exactly where you stopped.": "said to the model"},
    "conversation/sending.py": {"go on": "a key"},
    "conversation/titling.py": {"Write a title for the conversation below": "said to the model"},
    "crash/fault_log.py": {"": "the log is English"},
    "crash/last_run.py": {"": "what Python writes"},
    "endpoints/delegate.py": {"": "states of AWS"},
    "exporting/pdf.py": {"SageDesk {}": "a name and a version"},
    "profiles/choices.py": {"": "names of formats and models stand beside what is marked for translation"},
    "profiles/code_consent.py": {"go on": "a key"},
    "profiles/preview_text.py": {"": "a sample conversation with a model"},
    "prompt_sets/window.py": {"": "names of formats"},
    "quick_ask/shortcut/portal.py": {"": "names of D-Bus"},
    "quick_ask/shortcut/shortcut.py": {"sagedesk ask-window": "a command"},
    "report/failure.py": {"": "a report is English: whoever reads it may speak another language"},
    "tour.py": {"": "of the command line, for developers"},
    "first_run/endpoint_step.py": {"us-east-1": "an example"},
    "profiles/code_field.py": {"package.module:name": "an example"},
    "language/dates.py": {"d MMM yyyy": "how Qt writes a day", "d. MMM yyyy": "how Qt writes a day"},
    "notifications/desktop.py": {"Notify": "a name of D-Bus"},
}
"""What people do not read, or read in every language as it is, by module; with the reason. "" stands for all."""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _text(node: ast.AST) -> str | None:
    """Return the words of a literal; of an f-string with {} for what is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def untranslatable(tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    """Return the line, the text and the rule of each text that cannot be translated."""
    yield from _below(tree, shown=False)


def _below(node: ast.AST, *, shown: bool) -> Iterator[tuple[int, str, str]]:
    for child in ast.iter_child_nodes(node):
        yield from _of(child, shown=shown)


def _of(node: ast.AST, *, shown: bool) -> Iterator[tuple[int, str, str]]:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Assign(targets=[ast.Name(id="__all__")]):
            return  # a docstring, and names
        case ast.Call():
            yield from _of_call(node)
        case ast.Constant() | ast.JoinedStr():
            yield from _of_literal(node, shown=shown)
        case ast.Attribute(attr="tr"):
            yield node.lineno, ast.unparse(node), "translates what make translations does not find"
        case ast.BinOp(op=ast.Add()):
            for side in (node.left, node.right):
                if isinstance(side, ast.Call) and _name(side) in TRANSLATES:
                    yield node.lineno, ast.unparse(side), "is put together with other pieces"
            yield from _below(node, shown=shown)
        case ast.IfExp() | ast.BoolOp() | ast.List() | ast.Tuple():
            yield from _below(node, shown=shown)
        case _:
            yield from _below(node, shown=False)


def _of_call(call: ast.Call) -> Iterator[tuple[int, str, str]]:
    name = _name(call)
    if name in TRANSLATES:
        yield from _of_translation(call)
    elif name not in NOT_FOR_PEOPLE:
        yield from _below(call.func, shown=False)
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            yield from _of(argument, shown=name in SHOWS)


def _of_literal(node: ast.Constant | ast.JoinedStr, *, shown: bool) -> Iterator[tuple[int, str, str]]:
    text = _text(node) or ""
    if (LETTERS if shown else WORDS).search(text) and not CODE.search(text):
        yield node.lineno, text, "is not translated"
    if isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _of(part.value, shown=False)


def _of_translation(call: ast.Call) -> Iterator[tuple[int, str, str]]:
    place = 0 if _name(call) in {"tr", "_tr"} else 1
    words = call.args[place] if len(call.args) > place else None
    if isinstance(words, ast.JoinedStr | ast.BinOp) or (isinstance(words, ast.Call) and _name(words) not in TRANSLATES):
        yield call.lineno, ast.unparse(words), "is made before it is translated, so that nobody can find it"
    text = (_text(words) if words is not None else None) or ""
    if text.startswith((" ·", " and ", ", ")):
        yield call.lineno, text, "is the half of a sentence"
    if isinstance(call.func, ast.Name) and call.func.id == "tr":
        yield call.lineno, ast.unparse(call), "make translations finds only self.tr, _tr and translate"


@pytest.mark.parametrize("room", sorted({*(file.parent.relative_to(UI).as_posix() for file in UI.rglob("*.py"))}))
def test_every_text_of_the_window_is_translatable(room: str) -> None:
    found = []
    for file in sorted((UI / room).glob("*.py")):
        module = file.relative_to(UI).as_posix()
        allowed = ALLOWED.get(module, {})
        for line, text, rule in untranslatable(ast.parse(file.read_text("utf-8"))):
            if not any(text.startswith(each) for each in allowed):
                found.append(f"sagedesk/ui/{module}:{line}: {text!r} {rule}")
    assert found == []


def test_what_is_allowed_is_there() -> None:
    for module, texts in ALLOWED.items():
        found = [text for _, text, _ in untranslatable(ast.parse((UI / module).read_text("utf-8")))]
        for each in texts:
            assert any(text.startswith(each) for text in found), f"{module}: {each!r} needs no exception any more"


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("save")',
        'QPushButton("Save" if new else self.tr("Change"))',
        'self.notices.inform(f"{name} was deleted.")',
        'raise SageDeskError("It went wrong.", hint=_tr("Try again."))',
        'words = ["Not known", "Known"]',
        'self.tr(f"{name} is gone.")',
        'self.tr("{name} is gone.".format(name=name))',
        'self.tr("It is ") + name',
        'say = self.tr',
        'tr("It is gone.")',
        'bar.show(tip="Close (Esc)")',
    ],
)  # fmt: skip
def test_the_rules_find(code: str) -> None:
    assert list(untranslatable(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'def f():\n    """Say something."""',
        'label.setText(self.tr("Save"))',
        'self.tr("{name} is gone.").format(name=name)',
        '_log.warning("It was not kept: %s", error)',
        'button.setStyleSheet("QPushButton { color: red; }")',
        'QKeySequence("Ctrl+N")',
        'button.setText("…")',
        '_NAMES = ("TargetVariant", "InferenceComponentName")',
        'mode = "dark-blue"',
    ],
)
def test_the_rules_let_be(code: str) -> None:
    assert not list(untranslatable(ast.parse(code)))

"""Drives the window as a screen reader does. Runs under the system's Python, which has the AT-SPI bindings.

One JSON object a line on standard input, one on standard output:
    {"do": "wait", "role": "push button", "name": "Send", "states": ["enabled"], "seconds": 10}
    {"do": "press", …}   {"do": "type", …, "text": "hello"}   {"do": "read", …}   {"do": "items", …}
    {"do": "key", "keys": "Ctrl+Shift+F"}   {"do": "keys", "text": "typed where the keyboard is"}
    {"do": "listen"}   {"do": "heard", "text": "what was announced since"}
    {"do": "choose", "name": "Endpoint profile", "text": "Guide (built in)"}   {"do": "tree"}
``name`` is the whole accessible name; ``starts`` its beginning; ``contains`` a part of it.
"""

import json
import sys
import time
import warnings

import gi

warnings.simplefilter("ignore", DeprecationWarning)
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # the version must be chosen first

APPLICATION = "SageDesk"
NEWER_ROLES = {"push button": "button"}
"""What at-spi calls a role since 2.54, by its name before."""


def applications():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == APPLICATION:
            yield child


def descendants(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from descendants(child)


def fits(node, wanted):
    name = node.get_name() or ""
    if "role" in wanted and node.get_role_name() not in {wanted["role"], NEWER_ROLES.get(wanted["role"])}:
        return False
    if "name" in wanted and name != wanted["name"]:
        return False
    if "starts" in wanted and not name.startswith(wanted["starts"]):
        return False
    if "contains" in wanted and wanted["contains"] not in name:
        return False
    states = node.get_state_set()
    needed = [*wanted.get("states", []), "showing"] if wanted.get("showing", True) else wanted.get("states", [])
    return all(states.contains(getattr(Atspi.StateType, state.upper())) for state in needed)


def find(wanted):
    for application in applications():
        for node in descendants(application):
            try:
                if fits(node, wanted):
                    return node
            except GLib.Error:
                continue  # it went away while it was looked at
    return None


def wait(wanted):
    deadline = time.monotonic() + wanted.get("seconds", 20)
    while time.monotonic() < deadline:
        try:
            node = find(wanted)
        except GLib.Error:
            node = None
        if node is not None:
            return node
        Atspi.get_desktop(0).clear_cache()
        time.sleep(0.05)
    raise LookupError(f"not found: {wanted}")


def press(node):
    action = node.get_action_iface()
    names = [action.get_action_name(index).lower() for index in range(action.get_n_actions())]
    for name in ("press", "click", "toggle", "showmenu"):
        if name in names:
            action.do_action(names.index(name))
            return
    raise LookupError(f"{node.get_name()} offers only {names}")


def text_of(node):
    text = node.get_text_iface()
    # by its class: newer bindings find an older method of the same name first
    return Atspi.Text.get_text(text, 0, text.get_character_count()) if text is not None else node.get_name()


def read(node, text):
    """Return a node's text, once it holds ``text`` if there is one."""
    deadline = time.monotonic() + 20
    while text and text not in text_of(node):
        if time.monotonic() > deadline:
            raise LookupError(f"{node.get_name()} reads {text_of(node)}")
        time.sleep(0.05)
    return text_of(node)


def items(node):
    return [node.get_child_at_index(index).get_name() for index in range(node.get_child_count())]


def select(node, right):
    deadline = time.monotonic() + 20
    while True:
        found = [index for index, name in enumerate(items(node)) if right(name)]
        if found:
            node.get_selection_iface().select_child(found[0])
            return
        if time.monotonic() > deadline:
            raise LookupError(f"not among {items(node)}")
        time.sleep(0.05)


def tree(node, depth=0):
    mark = "  <- the keyboard" if node.get_state_set().contains(Atspi.StateType.FOCUSED) else ""
    lines = [f"{'  ' * depth}{node.get_role_name()}: {(node.get_name() or '')[:100]!r}{mark}"]
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            lines += tree(child, depth + 1)
    return lines


def gone(wanted):
    deadline = time.monotonic() + wanted.get("seconds", 20)
    while find(wanted) is not None:
        if time.monotonic() > deadline:
            raise LookupError(f"still there: {wanted}")
        time.sleep(0.05)


def write(node, text):
    if not node.get_editable_text_iface().set_text_contents(text):
        raise LookupError(f"{node.get_name()} takes no text")
    return text_of(node)


def choose(box, text):
    # the items of a combo box are in the list below it
    items_of = next(child for child in descendants(box) if child.get_child_count() > 1 and child is not box)
    return select(items_of, lambda name: text in name)


TO_A_NODE = {
    "wait": lambda node, _: node.get_name(),
    "press": lambda node, _: press(node),
    "focus": lambda node, _: node.get_component_iface().grab_focus(),
    "type": write,
    "read": read,
    "items": lambda node, _: items(node),
    "select": lambda node, text: select(node, lambda name: name.startswith(text)),
    "choose": choose,
}


KEYS = {
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Tab": 0xFF09,
    "Space": 0x20,
    "F7": 0xFFC4,
}
MODIFIERS = {"Shift": Atspi.ModifierType.SHIFT, "Ctrl": Atspi.ModifierType.CONTROL, "Alt": Atspi.ModifierType.ALT}


def key(name):
    """Press a key where the keyboard is, as a person does: "Return", "Ctrl+Shift+F"."""
    *held, last = name.split("+")
    mask = sum(1 << MODIFIERS[each] for each in held)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
    Atspi.generate_keyboard_event(KEYS.get(last) or ord(last.lower()), None, Atspi.KeySynthType.SYM)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


ANNOUNCED = []


def listen():
    """Hear from now on what the program has a screen reader say."""
    listener = Atspi.EventListener.new(lambda event: ANNOUNCED.append(str(event.any_data)))
    listener.register("object:announcement")
    ANNOUNCED.clear()
    LISTENERS.append(listener)


LISTENERS = []


def heard(text, seconds):
    """Wait until something with this text has been said, and forget all that was said until then."""
    deadline = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        for place, sentence in enumerate(ANNOUNCED):
            if text in sentence:
                del ANNOUNCED[: place + 1]
                return sentence
        if time.monotonic() > deadline:
            raise LookupError(f"only this was said: {ANNOUNCED}")
        time.sleep(0.05)


def answer(order):
    do = order.pop("do")
    if do == "key":
        return key(order["keys"])
    if do == "keys":
        return Atspi.generate_keyboard_event(0, order["text"], Atspi.KeySynthType.STRING)
    if do == "listen":
        return listen()
    if do == "heard":
        return heard(order["text"], order.get("seconds", 20))
    if do == "tree":
        return [line for application in applications() for line in tree(application)]
    if do == "gone":
        return gone(order)
    text = order.pop("text", None)
    return TO_A_NODE[do](wait(order), text)


for line in sys.stdin:
    try:
        reply = {"ok": answer(json.loads(line))}
    except Exception as error:  # noqa: BLE001  # whatever goes wrong is the test's to judge
        reply = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply), flush=True)

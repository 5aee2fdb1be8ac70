"""What a screen reader does, in a process of its own: reads the list "Messages" through AT-SPI until told enough.

Run by the system's Python, which has pyatspi: reader.py APPLICATION SECONDS. Prints what it saw as JSON.
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib


def find(node, role, name):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        if child.getRoleName() in role and child.name == name:
            return child
        found = find(child, role, name)
        if found is not None:
            return found
    return None


def application(name):
    for _ in range(200):
        for candidate in pyatspi.Registry.getDesktop(0):
            if candidate is not None and candidate.name == name:
                return candidate
        time.sleep(0.05)
    sys.exit("the application never appeared")


def read(messages):
    items = []
    for index in range(messages.childCount):
        child = messages.getChildAtIndex(index)
        if child is None:
            continue
        try:
            item = child.getRoleName(), child.name
            child.getState().getStates()
            child.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            child.getIndexInParent()
            parts = [child.getChildAtIndex(place) for place in range(child.childCount)]
            items.extend((part.getRoleName(), part.name) for part in parts if part is not None)
        except (NotImplementedError, GLib.GError):  # it went while it was read
            continue
        items.append(item)
    return items


def patiently(act):
    """Do something until it gives a result: what is read comes and goes all the time."""
    for _ in range(200):
        try:
            result = act()
        except (NotImplementedError, GLib.GError):
            result = None
        if result:
            return result
        time.sleep(0.02)
    sys.exit("it was never there")


def press(messages):
    retry = find(messages, ("push button", "button"), "Retry")
    return retry is not None and retry.queryAction().doAction(0)


def main():
    app = application(sys.argv[1])
    messages = patiently(lambda: find(app, ("list",), "Messages"))
    end = time.monotonic() + float(sys.argv[2])
    reads, seen = 0, set()
    while time.monotonic() < end:
        seen.update(patiently(lambda: read(messages)))
        reads += 1
    pressed = patiently(lambda: press(messages))
    print(json.dumps({"seen": sorted(seen), "reads": reads, "pressed": pressed}))


main()

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
        except (NotImplementedError, GLib.GError):  # it went while it was read
            continue
        items.append(item)
    return items


def main():
    app = application(sys.argv[1])
    messages = find(app, ("list",), "Messages")
    first = read(messages)
    end = time.monotonic() + float(sys.argv[2])
    reads, growing = 0, set()
    while time.monotonic() < end:
        last = read(messages)
        growing.update(name for role, name in last if role == "list item" and name.startswith("Assistant: word1"))
        reads += 1
    retry = find(messages, ("push button", "button"), "Retry")
    pressed = retry is not None and retry.queryAction().doAction(0)
    print(json.dumps({"first": first, "last": last, "reads": reads, "growing": len(growing), "pressed": pressed}))


main()

"""The way to the endpoint and its parts, in the profile editor."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sagedesk.profiles import EndpointProfile
from tests.gui.profiles.test_editor import LLAMA, button, fill, gone, problems

EVERYTHING = {
    "InferenceComponentName": "chat",
    "TargetVariant": "blue",
    "TargetContainerHostname": "llm",
    "TargetModel": "one.tar.gz",
    "SessionId": "NEW_SESSION",
    "PrefixAwareId": "me",
    "InferenceId": "one of mine",
    "CustomAttributes": "accept_eula=true",
}


def shown(editor) -> set[str]:
    return {name for name, field in editor.form.fields.items() if field.isVisibleTo(editor.form)}


def test_everything_that_the_api_takes_can_be_set(qtbot, profiles, edit, store):
    editor = edit(profiles, LLAMA)
    editor.form._advanced.unfold()
    for name, value in EVERYTHING.items():
        field = editor.form.fields[name]
        assert field.control.accessibleName() == field.label.text()
        field.set_text(value)
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    assert store.get("Llama").endpoint_arguments == EVERYTHING


@pytest.mark.parametrize(
    ("transport", "extra", "missing"),
    [
        ("stream", "SessionId", "RoutingTargetName"),
        ("openai", "InferenceComponentName", "SessionId"),
        ("async", "S3InputLocation", "InferenceComponentName"),
        ("router", "RoutingTargetName", "TargetVariant"),
    ],
)
def test_each_transport_shows_what_it_takes(profiles, edit, transport, extra, missing):
    editor = edit(profiles, LLAMA)
    editor.form._advanced.unfold()
    fill(editor, transport=transport)
    assert extra in shown(editor)
    assert missing not in shown(editor)
    assert editor.form.fields["transport"].control.accessibleDescription()


def test_what_another_transport_takes_comes_back_with_it_and_is_not_sent_meanwhile(qtbot, profiles, edit, store):
    editor = edit(profiles, replace(LLAMA, endpoint_arguments={"SessionId": "NEW_SESSION"}))
    fill(editor, transport="openai")
    assert editor.form.read().profile.endpoint_arguments == {}
    assert editor.form.read().problems == {}
    fill(editor, transport="stream")
    assert editor.form.read().profile.endpoint_arguments == {"SessionId": "NEW_SESSION"}
    fill(editor, transport="whole")
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    qtbot.waitUntil(lambda: gone(editor))
    assert store.get("Llama").transport == "whole"


def test_what_is_wrong_is_told_beside_the_field(profiles, edit):
    editor = edit(profiles, EndpointProfile(name="R", endpoint_name="router", region="us-east-1"))
    fill(editor, transport="router")
    button(editor, "Save").click()
    assert problems(editor) == {
        "RoutingTargetName": "An inference router wants to know its target: give the target's name."
    }
    assert editor.form.fields["RoutingTargetName"].control.isVisibleTo(editor)

from importlib.metadata import EntryPoint

import pytest

from sagedesk.errors import InvalidInputError, PromptError
from sagedesk.llm import prompts
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts import get_prompt_format, import_prompt_format, prompt_format_names


def test_each_name_gives_its_format():
    for name in prompt_format_names():
        assert get_prompt_format(name).name == name


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(InvalidInputError, match="llama-2") as caught:
        get_prompt_format("llama-2")
    assert "llama2" in caught.value.hint
    assert "none" in caught.value.hint


def test_none_is_the_text_as_it_is():
    plain = get_prompt_format("none")
    assert plain.completion_to_prompt(" Paul Graham is ") == " Paul Graham is "
    assert plain.messages_to_prompt([ChatMessage(" one ")]) == " one "
    assert plain.messages_to_prompt([ChatMessage("a", role="system"), ChatMessage("b")]) == "a\n\nb"


@pytest.fixture
def added(monkeypatch):
    points = {
        name: EntryPoint(name, f"{__name__}:{target}", prompts.ENTRY_POINTS)
        for name, target in {"shout": "Shout", "llama2": "Shout", "broken": "Missing"}.items()
    }
    monkeypatch.setattr(prompts, "_added", lambda: points)
    monkeypatch.setattr(EntryPoint, "load", lambda self: globals()[self.attr])


class Shout:
    name = "shout"
    stop = ()
    control = ()

    def messages_to_prompt(self, messages):
        return messages[-1].content.upper()

    def completion_to_prompt(self, completion, system_prompt=None):
        return f"{system_prompt or ''}{completion}".upper()


@pytest.mark.usefixtures("added")
def test_a_package_adds_a_format_and_cannot_replace_one():
    assert get_prompt_format("shout").completion_to_prompt("hi") == "HI"
    assert prompt_format_names().count("llama2") == 1
    assert get_prompt_format("llama2").completion_to_prompt("hi").startswith("<s>")


@pytest.mark.usefixtures("added")
def test_what_goes_wrong_in_a_packages_format_is_told():
    shout = get_prompt_format("shout")
    with pytest.raises(PromptError, match="shout failed: list index out of range") as caught:
        shout.messages_to_prompt([])
    assert "Traceback" in caught.value.detail
    with pytest.raises(PromptError, match="shout failed"):
        shout.messages_to_prompt(3)


@pytest.mark.usefixtures("added")
def test_a_package_that_fails_is_named():
    with pytest.raises(InvalidInputError, match="broken") as caught:
        get_prompt_format("broken")
    assert caught.value.hint


def test_a_reference_is_imported_only_when_asked(tmp_path, monkeypatch):
    (tmp_path / "my_formats.py").write_text(
        "def shout(messages): return messages[-1].content.upper()\nnumber = 7\n"
        "from sagedesk.llm.prompts.chatml import CHATML as mine\n"
        "def nothing(messages): return None\n"
        "class Small:\n"
        "    control = ['<end>']\n"
        "    def messages_to_prompt(self, messages): return messages[-1].content + '<end>'\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(InvalidInputError, match="no prompt format"):
        get_prompt_format("my_formats:shout")
    shout = import_prompt_format("my_formats:shout")
    assert (shout.name, shout.stop, shout.control) == ("my_formats:shout", (), ())
    assert shout.messages_to_prompt([ChatMessage("hi")]) == shout.completion_to_prompt("hi", "S") == "HI"
    assert import_prompt_format("my_formats:mine").name == "chatml"
    small = import_prompt_format("my_formats:Small")
    assert (small.name, small.stop, small.control) == ("my_formats:Small", (), ("<end>",))
    assert small.completion_to_prompt("hi") == "hi<end>"
    with pytest.raises(PromptError, match="no text but NoneType"):
        import_prompt_format("my_formats:nothing").messages_to_prompt([])
    for reference in ("my_formats:number", "my_formats:missing", "missing_module:x", "no colon", ""):
        with pytest.raises(InvalidInputError):
            import_prompt_format(reference)

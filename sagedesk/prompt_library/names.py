"""Names of prompts and folders, which are names of files on every system."""

from __future__ import annotations

from sagedesk.errors import InvalidInputError
from sagedesk.export.filenames import safe_name
from sagedesk.translation import translate


def refuse_bad_name(name: str) -> None:
    """Raise InvalidInputError for what cannot be the name of a prompt or of a folder, with one that can."""
    if not name.strip():
        raise InvalidInputError(
            translate("PromptLibrary", "The name is empty."), hint=translate("PromptLibrary", "Give the prompt a name.")
        )
    if usable_name(name) != name:
        raise InvalidInputError(
            translate("PromptLibrary", "“{name}” cannot be the name of a file.").format(name=name),
            hint=translate("PromptLibrary", "“{name}” can.").format(name=usable_name(name)),
        )


def refuse_bad_folder(folder: str) -> None:
    """Raise InvalidInputError unless each name of a path of folders can be used; "" is the top."""
    for name in folder.split("/") if folder else ():
        refuse_bad_name(name)


def usable_name(name: str) -> str:
    """Return the nearest name that can be used."""
    return safe_name(name, otherwise="Prompt")

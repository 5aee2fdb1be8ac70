"""The file of the settings. What its owner wrote stays: comments, order, and values that cannot be used."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sagedesk.errors import SageDeskError, StorageError
from sagedesk.llm.parameters import Parameters
from sagedesk.settings.setting import Setting, Table
from sagedesk.settings.settings import SETTINGS, Settings, with_value
from sagedesk.translation import in_english, translate

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_HEADING = """\
SageDesk's settings. Only what differs from the defaults stands here; the window writes it too, and keeps
what you write: comments, order, and values that it cannot use. "sagedesk settings" prints all that there are.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What the file holds, and a sentence for each thing in it that cannot be used (the default is used there)."""

    settings: Settings
    problems: tuple[str, ...] = ()


class SettingsStore:
    """Reads and writes one settings.toml. Not for two threads at once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Loaded:
        """Return what the file holds. Never fails: what cannot be used is named among the problems."""
        try:
            document = tomllib.loads(self._text())
        except tomllib.TOMLDecodeError as error:
            return Loaded(settings=Settings(), problems=(self._not_toml(error),))
        except (OSError, UnicodeDecodeError) as error:
            problem = translate(
                "Settings", "{path} cannot be read ({error}). The default settings are used until it can."
            ).format(path=self.path, error=error)
            return Loaded(settings=Settings(), problems=(problem,))
        settings = Settings()
        problems: list[str] = []
        for key, raw in _values(document):
            given = raw
            kind = SETTINGS[key].kind if key in SETTINGS else None
            if isinstance(kind, Table) and isinstance(raw, Mapping):
                given, bad = _sound(kind, raw)
                unusable = translate("Settings", "{file}: {key} cannot be used. {why}")
                problems += [
                    unusable.format(file=self.path.name, key=f"{key}.{name}", why=why).rstrip() for name, why in bad
                ]
            try:
                settings = with_value(settings, key, given)
            except KeyError:
                unknown = translate("Settings", "{file}: there is no setting {key}. It is left as it is.")
                problems.append(unknown.format(file=self.path.name, key=key))
            except ValueError:
                known = SETTINGS[key]
                wrong = translate(
                    "Settings",
                    "{file}: {key} is {value}, but it must be {expected}. The default, {default}, is used until it is "
                    "mended.",
                )
                problems.append(
                    wrong.format(
                        file=self.path.name,
                        key=key,
                        value=_shown(raw),
                        expected=known.kind.expected,
                        default=_shown(known.default),
                    )
                )
        return Loaded(settings=settings, problems=tuple(problems))

    def write(self, changes: Mapping[str, object]) -> None:
        """Change these settings in the file and nothing else in it; a value that is the default is taken out.

        A file that is no TOML is kept beside, under another name. Raises StorageError when it cannot be written.
        """
        import tomlkit  # noqa: PLC0415  # 20 ms that reading does not need

        with _told(self.path):
            try:
                document = tomlkit.parse(self._text())
            except (tomlkit.exceptions.TOMLKitError, UnicodeDecodeError):
                self._keep_aside()
                document = tomlkit.document()
            if not document.body:
                for line in _HEADING.splitlines():
                    document.add(tomlkit.comment(line))
            for key, value in changes.items():
                _change(document, key, value)
            self._replace(tomlkit.dumps(document))

    def make(self) -> None:
        """Write ``reference()`` if there is no file yet. Raises StorageError when it cannot be written."""
        if not self.path.exists():
            with _told(self.path):
                self._replace(reference())

    def _text(self) -> str:
        try:
            # some editors begin a file with a mark of its encoding
            return self.path.read_text("utf-8-sig")
        except FileNotFoundError:
            return ""

    def _not_toml(self, error: tomllib.TOMLDecodeError) -> str:
        return translate(
            "Settings",
            "{file} is not valid TOML: {error}. The default settings are used until it is mended; if you change a "
            "setting before that, the file is kept beside the new one.",
        ).format(file=self.path.name, error=error)

    def _keep_aside(self) -> None:
        aside = self.path.with_name(f"settings.broken-{datetime.now():%Y-%m-%d-%H%M%S}.toml")
        self.path.rename(aside)

    def _replace(self, text: str) -> None:
        """Write the whole file anew, through a link to where its owner keeps it."""
        target = self.path.resolve()
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".settings-", suffix=".toml")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(target)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            translate("Settings", "The settings could not be saved: {reason}.").format(reason=error.strerror or error),
            hint=translate("Settings", "They are in force until SageDesk is closed. See to {path}.").format(path=path),
            detail=repr(error),
        ) from error


def reference() -> str:
    """Return a settings.toml with every setting, described and commented out in English, as the guide shows it."""
    with in_english():
        return _reference()


def _reference() -> str:
    lines = [f"# {line}".rstrip() for line in _HEADING.splitlines()]
    section = ""
    for each in SETTINGS.values():
        if each.section != section:
            section = each.section
            lines += ["", f"[{section}]"]
        lines += ["", f"# {each.about}", f"# It is {each.kind.expected}."]
        lines += _table_lines(each) if isinstance(each.kind, Table) else [f"# {each.name} = {_shown(each.default)}"]
    return "\n".join(lines) + "\n"


def _table_lines(setting: Setting) -> list[str]:
    import tomlkit  # noqa: PLC0415  # see SettingsStore.write

    kind: Any = setting.kind
    plain = kind.plain(setting.default)
    if not plain:
        return [f"# [{setting.key}]"]
    written = tomlkit.dumps({setting.section: {setting.name: plain}})
    return [f"# {line}".rstrip() for line in written.splitlines() if line != f"[{setting.section}]"]


def _sound(kind: Table, table: Mapping[str, object]) -> tuple[dict[str, object], list[tuple[str, str]]]:
    """Split a table into what can be read, and the names of what cannot with the reason, where there is one."""
    sound: dict[str, object] = {}
    bad: list[tuple[str, str]] = []
    for name, raw in table.items():
        try:
            kind.entry(name, raw)
        except SageDeskError as error:
            bad.append((name, str(error)))
        except ValueError:
            bad.append((name, ""))
        else:
            sound[name] = raw
    return sound, bad


def _values(document: Mapping[str, Any]) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for section, values in document.items():
        if isinstance(values, Mapping):
            found += [(f"{section}.{name}", value) for name, value in values.items()]
        else:
            found.append((section, values))
    return found


def _change(document: TOMLDocument, key: str, value: object) -> None:
    import tomlkit  # noqa: PLC0415  # see write

    setting = SETTINGS[key]
    if value == setting.default:
        kept: Any = document.get(setting.section)
        if isinstance(kept, Mapping):
            kept.pop(setting.name, None)  # type: ignore[attr-defined]  # tomlkit's tables are dicts
        return
    if setting.section not in document:
        document[setting.section] = tomlkit.table()
    section: Any = document[setting.section]
    if not hasattr(section, "items"):
        raise StorageError(
            translate(
                "Settings", "{key} could not be saved, because {section} stands in settings.toml as {value}."
            ).format(key=key, section=setting.section, value=_shown(section)),
            hint=translate("Settings", "Make it a heading, [{section}].").format(section=setting.section),
        )
    if isinstance(setting.kind, Table):
        _change_table(section, setting.name, setting.kind, value)
        return
    item = tomlkit.item(value)
    before = section.get(setting.name)
    if before is not None:
        # the comment behind a value is its owner's
        item.trivia.comment, item.trivia.comment_ws = before.trivia.comment, before.trivia.comment_ws
    section[setting.name] = item


def _change_table(section: Any, name: str, kind: Table, value: object) -> None:
    import tomlkit  # noqa: PLC0415  # see write

    if not isinstance(section.get(name), Mapping):
        section.pop(name, None)
        section[name] = tomlkit.table()
    table, plain = section[name], kind.plain(value)
    for gone in set(_sound(kind, table)[0]) - set(plain):
        table.pop(gone)
    for each, shown in plain.items():
        if each not in table or table[each] != shown:
            table[each] = shown


def _shown(value: object) -> str:
    """Return a value as it is written in TOML, shortened."""
    import tomlkit  # noqa: PLC0415  # see SettingsStore.write

    if isinstance(value, Mapping | Parameters):
        return translate("Settings", "a table")
    text = str(tomlkit.item(value).as_string())
    return text if len(text) <= 60 else text[:57] + "…"

"""All settings: one class for each section of settings.toml, one line for each setting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace

from sagedesk.llm.parameters import Parameters
from sagedesk.settings.setting import (
    Choice,
    Font,
    Languages,
    Number,
    ParameterTable,
    PresetTable,
    Setting,
    Switch,
    Table,
    Text,
    setting,
)
from sagedesk.translation import QT_TRANSLATE_NOOP

# the table reads better with a setting on few lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """How SageDesk looks."""

    theme: str = setting(
        "system",
        Choice(
            options={
                "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
                "light": QT_TRANSLATE_NOOP("Settings", "Light"),
                "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
                "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "Light or dark. High contrast is light or dark like the system."),
    )
    accent: str = setting(
        "green",
        Choice(
            options={
                "green": QT_TRANSLATE_NOOP("Settings", "Green"),
                "blue": QT_TRANSLATE_NOOP("Settings", "Blue"),
                "violet": QT_TRANSLATE_NOOP("Settings", "Violet"),
                "amber": QT_TRANSLATE_NOOP("Settings", "Amber"),
                "grey": QT_TRANSLATE_NOOP("Settings", "Grey"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Accent"),
        QT_TRANSLATE_NOOP("Settings", "The colour of buttons, links and the focus. High contrast has its own."),
    )
    font: str = setting(
        "",
        Font(hint=QT_TRANSLATE_NOOP("Settings", "The system’s font")),
        QT_TRANSLATE_NOOP("Settings", "Font"),
        QT_TRANSLATE_NOOP("Settings", "The font of messages. Code has its own."),
    )
    code_font: str = setting(
        "",
        Font(hint=QT_TRANSLATE_NOOP("Settings", "The system’s font"), fixed=True),
        QT_TRANSLATE_NOOP("Settings", "Code font"),
        QT_TRANSLATE_NOOP("Settings", "The font of code in messages."),
    )
    zoom: int = setting(
        100,
        Number(least=50, most=300, step=10, unit=" %"),
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP("Settings", "The size of the text of a conversation, in percent."),
    )
    density: str = setting(
        "comfortable",
        Choice(
            options={
                "comfortable": QT_TRANSLATE_NOOP("Settings", "Comfortable"),
                "compact": QT_TRANSLATE_NOOP("Settings", "Compact"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Density"),
        QT_TRANSLATE_NOOP("Settings", "Compact brings the lines of a conversation closer together."),
    )
    line_width: int = setting(
        760,
        Number(least=400, most=2400, step=40, unit=" px"),
        QT_TRANSLATE_NOOP("Settings", "Line width"),
        QT_TRANSLATE_NOOP("Settings", "The widest that the text of a conversation gets, in pixels at 100 %."),
    )
    motion: str = setting(
        "system",
        Choice(
            options={
                "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
                "reduced": QT_TRANSLATE_NOOP("Settings", "Reduced"),
                "full": QT_TRANSLATE_NOOP("Settings", "Full"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Motion"),
        QT_TRANSLATE_NOOP("Settings", "Reduced: nothing moves by itself."),
    )
    figures: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Figures below replies"),
        QT_TRANSLATE_NOOP(
            "Settings", "Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came."
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How messages are sent."""

    send_with: str = setting(
        "enter",
        Choice(
            options={
                "enter": QT_TRANSLATE_NOOP("Settings", "Enter"),
                "ctrl-enter": QT_TRANSLATE_NOOP("Settings", "Ctrl+Enter"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Send with"),
        QT_TRANSLATE_NOOP("Settings", "The key that sends a message. With Ctrl+Enter, Enter begins a new line."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How messages are written."""

    spelling: bool = setting(
        True,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Check spelling"),
        QT_TRANSLATE_NOOP(
            "Settings", "Underlines misspelt words in the message that you write, by this computer’s dictionaries."
        ),
    )
    spelling_languages: tuple[str, ...] = setting(
        (),
        Languages(),
        QT_TRANSLATE_NOOP("Settings", "Languages of spelling"),
        QT_TRANSLATE_NOOP("Settings", "A word may be of any of them. None: that of the system."),
    )


NOT_SET = Parameters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """How models are asked."""

    parameters: Parameters = setting(  # noqa: RUF009  # it gives a field
        NOT_SET,
        ParameterTable(),
        QT_TRANSLATE_NOOP("Settings", "Parameters of all endpoints"),
        QT_TRANSLATE_NOOP("Settings", "Sent with every message, unless the endpoint or the conversation sets others."),
    )
    presets: Mapping[str, Parameters] = setting(
        {
            QT_TRANSLATE_NOOP("Presets", "Precise"): Parameters(temperature=0.1, top_p=0.9),
            QT_TRANSLATE_NOOP("Presets", "Balanced"): Parameters(temperature=0.7),
            QT_TRANSLATE_NOOP("Presets", "Creative"): Parameters(temperature=1.1, top_p=0.95),
        },
        PresetTable(),
        QT_TRANSLATE_NOOP("Settings", "Presets"),
        QT_TRANSLATE_NOOP("Settings", "Parameters under a name, to be taken in one step."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What is kept, and how long."""

    trash_days: int = setting(
        30,
        Number(least=1, most=3650, step=1, unit=QT_TRANSLATE_NOOP("Settings", " days")),
        QT_TRANSLATE_NOOP("Settings", "Keep the trash for"),
        QT_TRANSLATE_NOOP("Settings", "How many days deleted conversations can be had back before they are gone."),
    )
    titles: str = setting(
        "text",
        Choice(
            options={
                "text": QT_TRANSLATE_NOOP("Settings", "From the first message"),
                "endpoint": QT_TRANSLATE_NOOP("Settings", "By the endpoint"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Titles of conversations"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The endpoint makes a title after its first reply. That is one more short request for each new"
            " conversation, of up to 1,500 tokens, paid for like any other.",
        ),
    )
    exchanges: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Keep raw requests and responses"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "For the inspector: what went over the wire with each reply, without secrets, up to 256 KB each way.",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Notifications:
    """What is told while the window is not in front."""

    replies: str = setting(
        "long",
        Choice(
            options={
                "long": QT_TRANSLATE_NOOP("Settings", "Long or awaited ones"),
                "all": QT_TRANSLATE_NOOP("Settings", "All"),
                "none": QT_TRANSLATE_NOOP("Settings", "None"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Tell of replies"),
        QT_TRANSLATE_NOOP("Settings", "Which replies are told by a notification while the window is not in front."),
    )
    tray: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Icon in the tray"),
        QT_TRANSLATE_NOOP("Settings", "Shows SageDesk in the tray of the desktop, where it has one."),
    )
    close_to_tray: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Close to the tray"),
        QT_TRANSLATE_NOOP("Settings", "Closing the window leaves SageDesk in the tray, if its icon is there."),
    )


_LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "ja": "日本語", "ar": "العربية"}
"""Each language in its own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """The windows of the program."""

    reopen: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Open the windows again"),
        QT_TRANSLATE_NOOP("Settings", "The next start brings back the windows that were open, each where it stood."),
    )
    quick_ask: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Quick ask"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "A small window above all others for a quick question, by the tray or the command: sagedesk ask-window",
        ),
    )
    quick_ask_shortcut: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Key for quick ask"),
        QT_TRANSLATE_NOOP("Settings", "Asks your desktop for a key that brings quick ask in every program."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The language of the window."""

    language: str = setting(
        "system",
        Choice(options={"system": QT_TRANSLATE_NOOP("Settings", "Like the system"), **_LANGUAGES}),
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "The language of SageDesk’s own words, from the next start on."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """Shortcuts."""

    shortcuts: bool = setting(
        True,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Settings", "Turns all shortcuts of actions on or off. Keys for writing and moving stay."),
    )
    bindings: Mapping[str, tuple[str, ...]] = setting(
        {},
        Table(),
        QT_TRANSLATE_NOOP("Settings", "Changed shortcuts"),
        QT_TRANSLATE_NOOP("Settings", "The shortcuts that are not the default ones, by action."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The way to AWS for all profiles; each may have its own."""

    proxy: str = setting(
        "system",
        Choice(
            options={
                "system": QT_TRANSLATE_NOOP("Settings", "That of the system"),
                "none": QT_TRANSLATE_NOOP("Settings", "None"),
                "explicit": QT_TRANSLATE_NOOP("Settings", "This one"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Proxy"),
        QT_TRANSLATE_NOOP(
            "Settings", "The system’s is that of HTTPS_PROXY and NO_PROXY, or of the Windows or macOS settings."
        ),
    )
    proxy_url: str = setting(
        "",
        Text(hint="http://proxy.example:8080"),
        QT_TRANSLATE_NOOP("Settings", "Proxy address"),
        QT_TRANSLATE_NOOP("Settings", "Used where “This one” is chosen. User name and password belong in HTTPS_PROXY."),
    )
    certificates: str = setting(
        "bundled",
        Choice(
            options={
                "bundled": QT_TRANSLATE_NOOP("Settings", "Those that AWS’s tools bring"),
                "system": QT_TRANSLATE_NOOP("Settings", "Those of this system too"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Trusted certificates"),
        QT_TRANSLATE_NOOP("Settings", "Companies put their own into the system. AWS_CA_BUNDLE is respected."),
    )
    ca_bundle: str = setting(
        "",
        Text(hint="/etc/ssl/company.pem"),
        QT_TRANSLATE_NOOP("Settings", "Further certificates"),
        QT_TRANSLATE_NOOP("Settings", "A PEM file of certification authorities that are trusted besides."),
    )
    fips: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "FIPS hosts"),
        QT_TRANSLATE_NOOP(
            "Settings", "Ask AWS’s hosts with validated cryptography. Off: as the AWS configuration says."
        ),
    )
    dual_stack: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Dual-stack hosts"),
        QT_TRANSLATE_NOOP("Settings", "Ask AWS’s hosts that have IPv6 too. Off: as the AWS configuration says."),
    )
    largest_request: int = setting(
        6,
        Number(least=1, most=1024, unit="MiB"),
        QT_TRANSLATE_NOOP("Settings", "Largest request"),
        QT_TRANSLATE_NOOP("Settings", "Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every choice of a person, with the default where none was made. Nothing secret is among them."""

    appearance: Appearance = field(default_factory=Appearance)
    sending: Sending = field(default_factory=Sending)
    writing: Writing = field(default_factory=Writing)
    generation: Generation = field(default_factory=Generation)
    keyboard: Keyboard = field(default_factory=Keyboard)
    keeping: Keeping = field(default_factory=Keeping)
    notifications: Notifications = field(default_factory=Notifications)
    windows: Windows = field(default_factory=Windows)
    language: Language = field(default_factory=Language)
    network: Network = field(default_factory=Network)

    def __getitem__(self, key: str) -> object:
        """Return the value of a setting by its key, "section.name"."""
        chosen = SETTINGS[key]
        return getattr(getattr(self, chosen.section), chosen.name)


def _all() -> Iterator[Setting]:
    defaults = Settings()
    for section in fields(Settings):
        values = getattr(defaults, section.name)
        for each in fields(values):
            key = f"{section.name}.{each.name}"
            yield Setting(key=key, default=getattr(values, each.name), **each.metadata)


SETTINGS: Mapping[str, Setting] = {each.key: each for each in _all()}
"""Every setting by its key, in the order of the sections."""


def with_value(settings: Settings, key: str, value: object) -> Settings:
    """Return the settings with another value for one of them.

    Raises KeyError when there is no such setting, and ValueError when the value is none of its kind.
    """
    chosen = SETTINGS[key]
    section = replace(getattr(settings, chosen.section), **{chosen.name: chosen.kind.read(value)})
    changed: Settings = replace(settings, **{chosen.section: section})
    return changed

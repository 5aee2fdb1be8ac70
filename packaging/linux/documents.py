"""The files of a package that are made from what the program knows of itself: manual, completions, licences, news."""

from __future__ import annotations

import gzip
import re
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

import shtab
from argparse_manpage.manpage import Manpage

from sagedesk.cli import make_parser
from sagedesk.licences import Component
from sagedesk.version import __version__

COMPLETIONS = {
    "bash": "bash-completion/completions/sagedesk",
    "zsh": "zsh/vendor-completions/_sagedesk",
    "fish": "fish/vendor_completions.d/sagedesk.fish",
}
"""Where each shell looks for them, under share."""

_MORE = r"""
.SH EXIT STATUS
0 success, 1 failed, 2 bad use, 3 refused by AWS, 130 stopped with Ctrl+C.
.SH ENVIRONMENT
.TP
.B SAGEDESK_HOME
a folder for settings, conversations and logs, instead of those below. Each has a window of its own.
.TP
.B AWS_PROFILE, AWS_REGION, AWS_CA_BUNDLE and others
as for every program that uses AWS.
.SH FILES
.TP
.I ~/.config/SageDesk
settings and endpoint profiles; keys are in the keyring.
.TP
.I ~/.local/share/SageDesk
the conversations and their backups.
.TP
.I ~/.local/state/SageDesk/log
the log, which rotates.
"""


def manual() -> str:
    """Return the manual page, as roff, from the parser of the command line."""
    parser = make_parser()
    parser.man_short_description = "talk to language models on Amazon SageMaker endpoints"
    page = Manpage(parser)
    page.manual = "SageDesk"
    page.version = __version__
    page.source = f"SageDesk {__version__}"
    heading = f'.TH SAGEDESK 1 "" "SageDesk {__version__}" "User Commands"'
    return re.sub(r"^\.TH .*$", heading, str(page), count=1, flags=re.MULTILINE).rstrip() + _MORE


def completion(shell: str) -> str:
    """Return the completions of a shell, from the parser of the command line."""
    return shtab.complete(make_parser(), shell=shell)


def releases_xml(news: tuple) -> str:
    """Return the releases as AppStream has them; what is not released yet carries today's date."""
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    lines = ["<releases>"]
    for release in news:
        lines.append(f'    <release version="{release.version}" date="{release.date or today}">')
        lines.append("      <description>\n        <ul>")
        lines += [f"          <li>{escape(note.replace('`', '').replace('**', ''))}</li>" for note in release.notes]
        lines.append("        </ul>\n      </description>\n    </release>")
    return "\n".join([*lines, "  </releases>"])


def debian_changelog(news: tuple, maintainer: str) -> bytes:
    """Return the changelog as Debian has it, compressed; the same input gives the same bytes."""
    parts = []
    for release in news:
        date = datetime.fromisoformat(release.date) if release.date else datetime.now()
        notes = "\n".join(textwrap.fill(n, 78, initial_indent="  * ", subsequent_indent="    ") for n in release.notes)
        noon = format_datetime(date.replace(hour=12, minute=0, second=0, microsecond=0, tzinfo=UTC))
        heading = f"sagedesk ({release.version}) unstable; urgency=medium"
        parts.append(f"{heading}\n\n{notes}\n\n -- {maintainer}  {noon}\n")
    return gzip.compress("\n".join(parts).encode(), 9, mtime=0)


def debian_copyright(parts: tuple[Component, ...]) -> str:
    """Return the copyright file: SageDesk's own licence, then every part's."""
    first = (
        "This package was made by SageDesk's own build from its source and the parts below.\n"
        "The Apache License 2.0 is in /usr/share/common-licenses/Apache-2.0,\n"
        "the LGPL and GPL 3 in /usr/share/common-licenses/LGPL-3 and GPL-3."
    )
    sections = [first]
    for part in parts:
        heading = f"{part.name} {part.version}"
        lines = [heading, "=" * len(heading), f"Licence: {part.licence}", part.homepage, "", _unless_common(part)]
        sections.append("\n".join(lines).rstrip())
    return "\n\n\n".join(sections) + "\n"


def _unless_common(part: Component) -> str:
    """Return a part's text, without the texts that every Debian has."""
    text = re.sub(r"\n +GNU LESSER GENERAL PUBLIC LICENSE\n.*", "", part.text, flags=re.DOTALL)
    if "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in text:
        before = text.partition("Apache License\n")[0].strip()
        text = f"{before}\nSee /usr/share/common-licenses/Apache-2.0.".strip()
    return text

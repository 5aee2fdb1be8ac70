"""What the double-click application brings along, and why. Everything else stays out.

``sagedesk.spec`` reads these lists; ``tests/unit/packaging`` holds them against what the code uses.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import PurePosixPath

SERVICES = {
    "sagemaker-runtime": "invokes endpoints",
    "sagemaker": "lists and describes endpoints",
    "sts": "assumes roles, and says who the caller is",
    "sso": "keys of IAM Identity Center",
    "sso-oidc": "the sign-in of IAM Identity Center",
    "signin": "the sign-in of `aws login`",
    "logs": "the last lines of an endpoint's log",
    "s3": "requests and replies of asynchronous endpoints",
    "application-autoscaling": "whether an endpoint scales to zero",
}
"""The services of AWS whose models are bundled: botocore has more than 400."""

SERVICE_FILES = {"service-2.json.gz", "service-2.sdk-extras.json", "endpoint-rule-set-1.json.gz", "paginators-1.json"}
"""The files of a service's model that a client reads; waiters and examples are not used."""

QT_PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},  # not qgtk3: it would bring GTK
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    # whether there is a network: GLib and NetworkManager tell on Linux
    "networkinformation": {"qglib", "qnetworkmanager", *("qnetworklistmanager", "qapplenetworkinformation")},
    "printsupport": {"cupsprintersupport"},
    "multimedia": set(),
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
}
"""Qt's plug-ins by folder. What only a plug-in that stays out is linked to stays out with it."""

QT_TRANSLATIONS = {"qtbase_de", "qtbase_es", "qtbase_ja", "qtbase_ar"}
"""Qt's own words (Cancel, Save, …) in the languages that SageDesk speaks besides English."""

LEFT_TO_THE_SYSTEM = {
    # the C++ runtime, which a newer graphics driver needs in its own, newer version
    *("libstdc++", "libgcc_s"),
    # the ways to the screen, which belong to its server
    *("libX11", "libX11-xcb", "libXau", "libXdmcp", "libxcb", "libwayland-client", "libwayland-cursor"),
    # what reads settings of the system: fonts, the bus, sign-on
    *("libfontconfig", "libfreetype", "libdbus-1", "libgssapi_krb5", "libglib-2.0", "libgthread-2.0"),
    # with what GIO brings along: it is the system's, so these are
    *("libgio-2.0", "libgobject-2.0", "libgmodule-2.0", "libmount", "libblkid", "libselinux"),
    # encryption, whose repairs come with the system, as its certificates do
    *("libssl", "libcrypto"),
    # what these are linked to, and what every Linux has
    *("libsystemd", "libcap", "libgcrypt", "libgpg-error", "libkrb5", "libk5crypto", "libkrb5support", "libkeyutils"),
    *("libcom_err", "libexpat", "libuuid", "libpng16", "libbrotlicommon", "libbrotlidec", "libpcre2-8", "libbsd"),
    *("libmd", "liblz4", "liblzma", "libzstd", "libbz2", "libz"),
}
"""Libraries that the package manager of a Linux brings and mends; the .deb depends on the packages that hold them."""

EXCLUDED_MODULES = {
    *("tkinter", "turtle", "turtledemo", "idlelib", "curses", "readline"),  # windows and terminals of their own
    *("test", "unittest", "doctest", "pydoc", "pydoc_data", "lib2to3", "pdb", "cProfile"),  # for development
    *("pip", "ensurepip", "venv", "setuptools", "pkg_resources", "distutils"),  # install packages
    *("antigravity", "this", "crypt", "nis", "ossaudiodev", "spwd", "audioop"),  # gone, or jokes
}
"""Modules that nothing needs at run time, however something imports them."""

STANDARD_LIBRARY = sorted(
    name
    for name in sys.stdlib_module_names - EXCLUDED_MODULES
    # some are for other systems
    if not name.startswith("_") and find_spec(name) is not None
)
"""The rest of the standard library: a person's own handlers may use what SageDesk does not."""

_METADATA_FILES = {"METADATA", "entry_points.txt", "top_level.txt"}
_LIBRARY_ENDINGS = (".so", ".dll", ".dylib")


def wanted(path: str) -> bool:
    """Return whether a file of the bundle, by its path in it, is to stay."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    match parts:
        case ("botocore", "data", service, _version, file):
            return service in SERVICES and file in SERVICE_FILES
        case ("boto3", "data" | "examples", *_):
            return False  # the resources of boto3, which SageDesk does not use
        case ("enchant", "data", *_, file):
            return not file.endswith((".a", ".la"))  # Windows' copy of Enchant, without what compiles against it
        case ("PySide6", *_, "plugins", folder, file):
            return _bare(file) in QT_PLUGINS.get(folder, set())
        case ("PySide6", *_, "translations", file):
            return file.removesuffix(".qm") in QT_TRANSLATIONS
        case (folder, *rest) if folder.endswith(".dist-info"):
            return rest[0] in _METADATA_FILES | {"licenses"} or rest[0].upper().startswith(
                ("LICEN", "COPYING", "NOTICE")
            )
        case _:
            return True


def _bare(file: str) -> str:
    """Return the name of a library without "lib", its version and its ending."""
    name = file.removeprefix("lib")
    for ending in _LIBRARY_ENDINGS:
        name = name.split(ending)[0]
    return name


def left_to_the_system(file: str) -> bool:
    """Return whether a shared library, by its file name, is one that a Linux brings."""
    return file.split(".so", maxsplit=1)[0] in LEFT_TO_THE_SYSTEM

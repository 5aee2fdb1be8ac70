"""What the application's bundle names is what the code uses."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from botocore.session import Session

SOURCE = Path(__file__).parents[3] / "sagedesk"
BY_BOTOCORE_ITSELF = {"sts", "sso", "sso-oidc", "signin"}
"""Services that credentials come from: botocore asks them when an AWS profile says so."""


def services_used() -> Iterator[tuple[str, str]]:
    """Yield the service and the place of each call that makes a client, ours (`control_client("logs")`) included."""
    known = set(Session().get_available_services())
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                given = [*node.args, *(keyword.value for keyword in node.keywords)]
            elif isinstance(node, ast.FunctionDef):
                # a service that is asked where the caller names none
                name, given = node.name, [*node.args.defaults, *node.args.kw_defaults]
            else:
                continue
            if "client" not in name and name != "resource":
                continue
            for value in given:
                if isinstance(value, ast.Constant) and value.value in known:
                    yield value.value, f"{file.name}:{node.lineno}"


def test_every_service_that_a_client_is_made_for_is_bundled(contents: ModuleType) -> None:
    used = dict(services_used())
    assert "sagemaker-runtime" in used
    missing = {service: place for service, place in used.items() if service not in contents.SERVICES}
    assert not missing, f"name them in packaging/bundle/contents.py: {missing}"
    assert set(contents.SERVICES) >= BY_BOTOCORE_ITSELF


def test_every_bundled_service_exists(contents: ModuleType) -> None:
    assert set(contents.SERVICES) <= set(Session().get_available_services())


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("botocore/data/sagemaker-runtime/2017-05-13/service-2.json.gz", True),
        ("botocore/data/sagemaker-runtime/2017-05-13/examples-1.json", False),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("botocore/data/endpoints.json", True),
        ("botocore/data/partitions.json", True),
        ("boto3/data/s3/2006-03-01/resources-1.json", False),
        ("enchant/data/mingw64/bin/libenchant-2.dll", True),
        ("enchant/data/mingw64/lib/enchant-2/enchant_hunspell.a", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/networkinformation/libqglib.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("sagedesk-0.1.0.dist-info/entry_points.txt", True),
        ("sagedesk-0.1.0.dist-info/licenses/LICENSE", True),
        ("sagedesk-0.1.0.dist-info/direct_url.json", False),
        ("sagedesk-0.1.0.dist-info/RECORD", False),
        ("sagedesk/resources/icons/sagedesk.svg", True),
    ],
)
def test_what_stays_in(contents: ModuleType, path: str, wanted: bool) -> None:
    assert contents.wanted(path) is wanted
    assert contents.wanted(path.replace("/", "\\")) is wanted


def test_what_the_system_brings(contents: ModuleType) -> None:
    assert contents.left_to_the_system("libssl.so.3")
    assert contents.left_to_the_system("libX11.so.6")
    assert contents.left_to_the_system("libgio-2.0.so.0")
    assert not contents.left_to_the_system("libxcb-cursor.so.0")
    assert not contents.left_to_the_system("libQt6Core.so.6")


def test_the_recipe_names_only_what_is_there(contents: ModuleType) -> None:
    recipe = (SOURCE.parent / "packaging" / "bundle" / "sagedesk.spec").read_text("utf-8")
    named = set(re.findall(r"\bcontents\.(\w+)", recipe)) - {"py"}
    assert {"STANDARD_LIBRARY", "wanted"} <= named
    assert not {name for name in named if not hasattr(contents, name)}


def test_own_handlers_find_the_standard_library(contents: ModuleType) -> None:
    assert {"csv", "xmlrpc", "statistics", "tomllib"} <= set(contents.STANDARD_LIBRARY)
    assert not {"tkinter", "test", "ensurepip"} & set(contents.STANDARD_LIBRARY)

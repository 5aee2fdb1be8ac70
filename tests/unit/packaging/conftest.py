"""Modules of the build, which are in no package: packaging/ is the name of one that others import."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


def load(path: str) -> ModuleType:
    """Return a module of the build by its path in the repository."""
    spec = spec_from_file_location(f"build_{Path(path).stem}", ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def contents() -> ModuleType:
    return load("packaging/bundle/contents.py")


@pytest.fixture(scope="session")
def changelog() -> ModuleType:
    return load("packaging/changelog.py")

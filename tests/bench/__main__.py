"""``make bench``: runs every benchmark, prints a table, writes build/bench.json.

make bench ARGS="startup decoding"    runs only these
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path

import tests.bench
from tests.bench.row import Row

OUT = Path("build/bench.json")
NO_BENCHMARKS = {"__main__", "generated", "row", "server"}


def main(chosen: list[str]) -> None:
    modules = [m.name for m in pkgutil.iter_modules(tests.bench.__path__) if m.name not in NO_BENCHMARKS]
    rows: list[Row] = []
    for name in modules:
        if chosen and name not in chosen:
            continue
        print(f"{name} …", flush=True)
        rows += importlib.import_module(f"tests.bench.{name}").rows()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps([row.as_json() for row in rows], indent=2) + "\n")
    print(f"\n{'what':<58}{'value':>12}{'baseline':>12}{'ratio':>8}  goal")
    for row in rows:
        print(f"{row.name:<58}{_number(row.value, row.unit):>12}{_number(row.baseline, row.unit):>12}", end="")
        print(f"{'' if row.ratio is None else f'{row.ratio:.2f}':>8}  {row.goal}")
    print(f"\nWritten to {OUT}")


def _number(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:,.1f} {unit}"


main(sys.argv[1:])

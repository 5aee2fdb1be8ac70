"""``sagedesk emulator``: SageMaker Runtime on this machine, until Ctrl+C."""

from __future__ import annotations

import argparse
import json
import logging
import os
import signal
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from sagedesk.emulator import Emulator
from sagedesk.emulator.aws_profiles import PROFILES, config_file, credentials_file
from sagedesk.emulator.emulator import GUIDE_PACE
from sagedesk.emulator.routers import ROUTERS
from sagedesk.errors import StorageError


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "emulator",
        help="serve SageMaker Runtime on this machine",
        description="Serve SageMaker Runtime on 127.0.0.1, to develop and test without AWS. Ctrl+C ends it.",
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="the port (default: any that is free)")
    parser.add_argument(
        "--upstream", metavar="URL", help="front an OpenAI-compatible server, as http://127.0.0.1:11434 (Ollama)"
    )
    parser.add_argument(
        "--cutting",
        default="event",
        metavar="HOW",
        help='where streams are cut into parts: "event" (default), a number of bytes, "random" or "random:SEED"',
    )
    parser.add_argument(
        "--pace", type=float, metavar="N", help="tokens a second (default: the guide at 60, the others at full speed)"
    )
    parser.add_argument("--json", action="store_true", help="print one line of JSON instead of text")
    parser.add_argument(
        "--scenarios",
        action="store_true",
        help="list the endpoints on which something goes wrong, and the AWS profiles that sign in",
    )
    parser.add_argument(
        "--aws-files",
        type=Path,
        metavar="FOLDER",
        help="write AWS profiles of every kind that sign in here into this folder, as config and credentials",
    )
    parser.add_argument("--log", action="store_true", help="say each request on the standard error")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl+C or SIGTERM, and return 0. Raises InvalidInputError for a port or a cutting that cannot be."""
    emulator = Emulator(
        port=args.port,
        upstream=args.upstream,
        cutting=args.cutting,
        pace=args.pace,
        guide_pace=args.pace or GUIDE_PACE,
    )
    if args.scenarios:
        print(_table(emulator, scenarios=True))
        print(f"\nAWS profiles that sign in at the emulator, once --aws-files wrote them:\n{_profiles()}")
        return 0
    if args.log:
        _log_requests()
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(ValueError):  # only the main thread may
            signal.signal(number, lambda *_: stopped.set())
    with emulator:
        if args.aws_files:
            _write_aws_files(args.aws_files, emulator)
        print(_json(emulator) if args.json else _welcome(emulator), flush=True)
        if args.aws_files and not args.json:
            print(_about_aws_files(args.aws_files), flush=True)
        # a wait without a limit cannot be interrupted on Windows
        while not stopped.wait(1.0 if os.name == "nt" else None):
            pass
    return 0


def _write_aws_files(folder: Path, emulator: Emulator) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in (
            ("config", config_file(emulator.url)),
            ("credentials", credentials_file(emulator.access_key_id, emulator.secret_access_key)),
        ):
            # keys of this run of the emulator alone; still nobody else's business
            (folder / name).touch(mode=0o600)
            (folder / name).write_text(text)
    except OSError as error:
        raise StorageError(f"The AWS files cannot be written to {folder}.", detail=str(error)) from error


def _about_aws_files(folder: Path) -> str:
    setting = "set" if os.name == "nt" else "export"
    return f"""
AWS profiles that sign in here (sagedesk login --aws-profile emulated-sso, for one):
{_profiles()}

They are found with:
  {setting} AWS_CONFIG_FILE={folder.absolute() / "config"}
  {setting} AWS_SHARED_CREDENTIALS_FILE={folder.absolute() / "credentials"}"""


def _profiles() -> str:
    width = max(map(len, PROFILES))
    return "\n".join(f"  {name:{width}}  {description}" for name, description in PROFILES.items())


def _log_requests() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M:%S"))
    logger = logging.getLogger("sagedesk.emulator")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)


def _json(emulator: Emulator) -> str:
    return json.dumps(
        {
            "url": emulator.url,
            "region": emulator.region,
            "access_key_id": emulator.access_key_id,
            "secret_access_key": emulator.secret_access_key,
            "endpoints": list(emulator.endpoint_names),
        }
    )


def _welcome(emulator: Emulator) -> str:
    setting = "set" if os.name == "nt" else "export"
    return f"""\
SageMaker Runtime is served at {emulator.url}, until Ctrl+C.

Endpoints:
{_table(emulator, scenarios=False)}
  and those on which something goes wrong: sagedesk emulator --scenarios

Keys, for this run only:
  {setting} AWS_ACCESS_KEY_ID={emulator.access_key_id}
  {setting} AWS_SECRET_ACCESS_KEY={emulator.secret_access_key}
  {setting} AWS_DEFAULT_REGION={emulator.region}
  {setting} AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME={emulator.url}
  {setting} AWS_ENDPOINT_URL_SAGEMAKER={emulator.url}
  {setting} AWS_ENDPOINT_URL_STS={emulator.url}
  {setting} AWS_ENDPOINT_URL_S3={emulator.url}

Then, for example:
  sagedesk chat --endpoint guide --handler openai-chat --endpoint-url {emulator.url} "What can you do?"

Or in Python:
  import boto3
  client = boto3.client("sagemaker-runtime", endpoint_url="{emulator.url}", region_name="{emulator.region}")
  reply = client.invoke_endpoint(EndpointName="tgi", ContentType="application/json", Body='{{"inputs": "Hello"}}')
  print(reply["Body"].read().decode())"""


def _table(emulator: Emulator, *, scenarios: bool) -> str:
    chosen = [(each.name, each.description) for each in emulator.endpoints if each.scenario is scenarios]
    if scenarios:
        chosen += [(router.name, router.description) for router in ROUTERS.values()]
    width = max(len(name) for name, _ in chosen)
    return "\n".join(f"  {name:{width}}  {description}" for name, description in chosen)

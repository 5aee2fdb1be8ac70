"""A SageMaker façade that is not our emulator: HTTP/1.0, no chunks, frames cut at random bytes, parts of any size."""

from __future__ import annotations

import json
import random
import struct
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.llm.messages import Outcome

TEXT = 'He’s a computer scientist 👩‍💻 — "quoted", {json}, [INST], data: x\n\nعربي 日本語 \u0000 end'


def frame(payload: bytes) -> bytes:
    headers = b""
    for name, value in ((":message-type", "event"), (":event-type", "PayloadPart"), (":content-type", "x/y")):
        headers += bytes([len(name)]) + name.encode() + b"\x07" + struct.pack(">H", len(value)) + value.encode()
    prelude = struct.pack(">II", 16 + len(headers) + len(payload), len(headers))
    message = prelude + struct.pack(">I", zlib.crc32(prelude)) + headers + payload
    return message + struct.pack(">I", zlib.crc32(message))


def pieces(data: bytes, chance: random.Random) -> Iterator[bytes]:
    while data:
        size = chance.randint(1, 40)
        yield data[:size]
        data = data[size:]


def server_sent_events() -> bytes:
    lines = [
        "data:" + json.dumps({"token": {"text": character, "special": False}}, ensure_ascii=False) + "\r\n\r\n"
        for character in TEXT
    ]
    last = {
        "token": {"text": "</s>", "special": True},
        "generated_text": TEXT,
        "details": {"finish_reason": "eos_token"},
    }
    return (": hello\r\n\r\n" + "".join(lines) + "data:" + json.dumps(last)).encode()


class Facade(BaseHTTPRequestHandler):
    seed = 0

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        chance = random.Random(self.seed)
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.amazon.eventstream")
        self.end_headers()
        frames = b"".join(frame(piece) for piece in pieces(server_sent_events(), chance))
        for piece in pieces(frames, chance):
            self.wfile.write(piece)
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("seed", range(5))
def test_every_character_arrives(seed: int) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Seeded", (Facade,), {"seed": seed}))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    llm = SageMakerLLM(
        "any",
        endpoint_url=f"http://127.0.0.1:{server.server_port}",
        region_name="eu-central-1",
        aws_access_key_id="AKIAEXAMPLE",
        aws_secret_access_key="not-a-secret",
    )
    try:
        steps = llm.stream_chat([ChatMessage("Who is he?")])
        assert "".join(step.delta or "" for step in steps) == TEXT
        assert steps.response.finish is not None
        assert steps.response.finish.outcome == Outcome.COMPLETE
    finally:
        llm.close()
        server.shutdown()
        server.server_close()
        thread.join()

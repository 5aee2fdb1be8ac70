from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter

from sagedesk.attachments import bytes_in_request, read_attachment, read_file, refuse_too_much
from sagedesk.attachments.reading import LONGEST_TEXT
from sagedesk.errors import InvalidInputError, PayloadTooLargeError, StorageError
from sagedesk.llm.messages import ImagePart, TextPart
from sagedesk.rendering.blocks import Code
from sagedesk.rendering.typed import typed_blocks

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20


def page_with(text: str) -> bytes:
    content = f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET"
    fonts = "<< /Font << /F1 5 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources {fonts} >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    file, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(file)
    file += f"xref\n0 6\n0000000000 65535 f \n{table}trailer << /Root 1 0 R /Size 6 >>\nstartxref\n{start}\n%%EOF\n"
    return file.encode()


def pdf(*, pages: int = 1, password: str = "") -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(100, 100)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (b"GIF89arest", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPrest", "image/webp"),
    ],
)
def test_pictures_are_known_by_their_bytes_not_their_names(data: bytes, media_type: str) -> None:
    attachment = read_attachment("notes.txt", data)
    assert attachment.part == ImagePart(media_type=media_type, data=data)


def test_code_is_fenced_below_its_name() -> None:
    attachment = read_attachment("run.py", b"print('```')\r\nx\n")
    assert attachment.part == TextPart(text="run.py:\n\n````py\nprint('```')\nx\n````\n\n")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), min_size=1).filter(str.strip))
def test_whatever_a_text_holds_it_stays_inside_its_fence(text: str) -> None:
    part = read_attachment("a.md", text.encode()).part
    assert isinstance(part, TextPart)
    code = [block for block in typed_blocks(part.text) if isinstance(block, Code)]
    expected = (text.removeprefix("\ufeff")).removesuffix("\n")
    assert [block.text for block in code] == [expected]


def test_text_in_utf_16_with_its_mark() -> None:
    part = read_attachment("a.txt", "Grüße".encode("utf-16")).part
    assert isinstance(part, TextPart)
    assert "Grüße" in part.text


def test_the_text_of_a_pdf() -> None:
    part = read_attachment("paper.pdf", page_with("Hello from a PDF")).part
    assert isinstance(part, TextPart)
    assert "Hello from a PDF" in part.text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.bin", b"\x00\x01\x02\xff", "neither a picture"),
        ("a.zip", b"PK\x03\x04\xff\xfe", "neither a picture"),
        ("empty.txt", b"", "no text"),
        ("long.txt", b"a" * (LONGEST_TEXT + 1), "at most 1 MiB"),
        ("scan.pdf", pdf(), "pages are pictures"),
        ("locked.pdf", pdf(password="x"), "has a password"),
        ("book.pdf", pdf(pages=501), "501 pages"),
        ("torn.pdf", b"%PDF-1.7\ngarbage", "damaged PDF"),
    ],
)
def test_what_cannot_be_sent_is_refused_in_words(name: str, data: bytes, words: str) -> None:
    with pytest.raises(InvalidInputError, match=words):
        read_attachment(name, data)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be read"):
        read_file(tmp_path / "nowhere.txt")
    with pytest.raises(InvalidInputError, match="is a folder"):
        read_file(tmp_path)


def test_pictures_count_as_base64_and_too_many_are_refused() -> None:
    picture = read_attachment("a.png", PNG[:8] + b"x" * 2_999_992)
    assert bytes_in_request([picture]) == 4_000_000
    refuse_too_much([picture])
    with pytest.raises(PayloadTooLargeError, match=r"7\.6 MiB"):
        refuse_too_much([picture, picture])

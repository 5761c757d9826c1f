"""The text of a PDF; the files are made here, byte by byte."""

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.pdf import paragraphs, read_pdf
from retold.errors import InputError

LINES = (
    "The harbour master said on Monday that two ferries had left Port",
    "Amery without papers during the night.",
    "Neither ship answered the coast guard, which sent a launch after",
    "them and lost sight of both in the fog.",
)


def pdf(lines, *, info=""):
    """A PDF of one page that prints the lines."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 50 750 Td {shown} ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< {info} >>",
    ]
    out, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def read(data, max_chars=10_000):
    return read_pdf(data, "a.pdf", max_chars=max_chars)


def encrypted(data):
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_lines_are_joined_to_paragraphs():
    assert read(pdf(LINES)).body.split("\n") == [" ".join(LINES[:2]), " ".join(LINES[2:])]


def test_properties():
    document = read(pdf(LINES, info="/Title (Ferries sail) /Author (Ann Lee) /CreationDate (D:20210505184200Z)"))
    assert (document.title, document.author, document.date) == ("Ferries sail", "Ann Lee", "2021-05-05")


def test_a_file_name_is_no_title():
    assert read(pdf(LINES, info="/Title (draft_3.docx)")).title is None


def test_pages_without_text():
    with pytest.raises(InputError, match="only pictures"):
        read(pdf(()))


def test_an_encrypted_file():
    with pytest.raises(InputError, match="encrypted"):
        read(encrypted(pdf(LINES)))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"no pdf at all", pdf(LINES)[:300]])
def test_broken_files(data):
    with pytest.raises(InputError):
        read(data)


def test_words_are_joined_at_hyphens_and_running_heads_dropped():
    pages = [
        f"Landow Gazette\n{word} ferry left the port of Landow, and it was seen that two fer-\n"
        f"ries had sailed at {word.lower()} light without papers for the\n{word.lower()} time.\n{number}"
        for number, word in enumerate(("First", "Second", "Third", "Fourth"), 1)
    ]
    text = paragraphs(pages)
    assert "two ferries had sailed at third light" in text
    assert "Gazette" not in text
    assert not any(line.isdigit() for line in text.split("\n"))


def test_a_heading_is_no_part_of_the_sentence_below_it():
    heading = "Ferry sinks off Landow and nine people are drowned"
    story = (
        "The ferry sank off Landow late on Monday and nine people were\n"
        "drowned, the harbour office said. Divers will go down on Tuesday\nif the sea is calm."
    )
    assert paragraphs([f"{heading}\n{story}"]).split("\n")[0] == heading
    assert paragraphs([f"{story}\n{heading}\n{story}"]).split("\n")[1] == heading


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.binary(max_size=120), st.integers(0, 600))
def test_damaged_files_are_read_or_refused(noise, at):
    data = pdf(LINES)
    with suppress(InputError):
        assert read(data[:at] + noise + data[at + len(noise) :]).body

"""Bytes become the text that they stand for, or a clear refusal; nothing is ever replaced."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.decode import decode
from retold.errors import InputError

NEWS = "The ferry “Osprey” left Port Amery at 9 – an hour late – with 40 people, the café owner’s son among them.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_of_plain_text(encoding):
    assert decode(NEWS.encode(encoding), "a.txt") == NEWS


def test_big_endian_with_its_mark():
    assert decode(codecs.BOM_UTF16_BE + NEWS.encode("utf-16-be"), "a.txt") == NEWS


def test_declared_encoding_of_a_page():
    page = '<html><head><meta charset="windows-1251"></head><body>Порт Амери закрыт</body></html>'
    assert decode(page.encode("cp1251"), "a.html", html=True) == page


def test_latin_1_is_read_as_browsers_read_it():
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>{NEWS}'
    assert decode(page.encode("cp1252"), "a.html", html=True) == page


def test_valid_utf_8_beats_a_wrong_declaration():
    page = f'<meta charset="iso-8859-1"><p>{NEWS}'
    assert decode(page.encode(), "a.html", html=True) == page


@pytest.mark.parametrize("label", ["utf-7", "punycode", "unicode_escape", "rot13", "hex", "no-such-thing", "utf-16"])
def test_a_declaration_that_is_no_encoding_of_the_web_is_not_heeded(label):
    page = f'<meta charset="{label}"><p>{NEWS}'
    assert decode(page.encode(), "a.html", html=True) == page


def test_cyrillic_without_a_declaration_is_guessed():
    text = "Министерство обороны сообщило в понедельник, что паром вышел из порта с опозданием на час. " * 5
    assert decode(text.encode("cp1251"), "a.txt") == text


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 20, bytes(range(256)) * 4, b"\x01\x02\x03\xff" * 99]
)
def test_binary_data_is_refused(data):
    with pytest.raises(InputError, match="not text"):
        decode(data, "picture.txt")


def test_half_a_character_of_utf_16_is_refused():
    with pytest.raises(InputError, match="broken"):
        decode(codecs.BOM_UTF16_LE + b"a\0b", "a.txt")


def test_a_replacement_character_that_is_stored_stays():
    assert decode("Port \ufffdmery".encode(), "a.txt") == "Port \ufffdmery"


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_give_text_or_an_input_error(data, html):
    try:
        text = decode(data, "x", html=html)
    except InputError:
        return
    text.encode("utf-8")  # no lone surrogates
    assert ("\ufffd" in text) <= (
        b"\xef\xbf\xbd" in data or b"\xff\xfe" in data or b"\xfe\xff" in data or b"\0" in data
    )


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.text(max_size=200))
def test_utf_8_comes_back(text):
    if not text.startswith("\ufeff") and "\0" not in text:
        assert decode(text.encode("utf-8"), "x") == text

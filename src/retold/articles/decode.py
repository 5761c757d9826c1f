"""Bytes to text, without guessing where a page says what it is and without ever replacing a character."""

import codecs
import re

from retold.errors import InputError

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

META = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.-]{2,40})""", re.I)
PROLOGUE = 4096
"""Bytes in which a page may declare its encoding. The HTML standard says 1,024; pages with long heads go beyond."""

LEGACY = re.compile(r"(?:iso8859|cp125|cp874|cp949|koi8|mac|shift_jis|euc|gb|big5|iso2022)")
"""Codecs that text on the web is written in, by Python's names; "punycode" and the like are no such thing."""

ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
"""Labels that the WHATWG Encoding Standard reads as Windows-1252, as every browser does."""

CANDIDATES = [
    "cp1252",
    "mac_roman",
    "cp1250",
    "cp1251",
    "cp1254",
    "koi8_r",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
]
"""What files without a declaration are written in where they are not UTF-8."""

PUNCTUATION = frozenset(
    b"\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa9\xae\xb0\xb7\xbd\xe0\xe1\xe2\xe7\xe8\xe9\xea\xed\xf1\xf3\xf6\xfc"
)
"""Bytes that English text in Windows-1252 has: quotes, dashes, pound, copyright, and the accents of common names."""

SAMPLE = 65_536
"""Bytes that are enough to tell an encoding."""

CONTROL = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))


def decode(data: bytes, source: str, *, html: bool = False) -> str:
    """The text that the bytes stand for; with `html`, a `<meta charset>` is heeded.

    Tried in order: a byte order mark; strict UTF-8 (bytes that are valid UTF-8 beyond ASCII are hardly ever
    anything else, whatever a page declares); the declared encoding; a guess. The decoding itself never makes
    U+FFFD; one that is stored in the text stays.

    Raises `InputError` for binary data and for text in no encoding that fits.
    """
    for mark, name in BOMS:
        if data.startswith(mark):
            return strict(data[len(mark) :], name, source)
    if b"\0" in data[:SAMPLE]:
        return strict(data, wide(data, source), source)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if is_binary(data):
        raise InputError(source, "this is not text; give a text, HTML or PDF file")
    named = declared(data) if html else None
    if named:
        try:
            return data.decode(named)
        except (UnicodeDecodeError, ValueError):
            pass
    return strict(data, guess(data, source), source)


def strict(data: bytes, encoding: str, source: str) -> str:
    """The bytes in one encoding, or an `InputError`."""
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, ValueError):
        raise InputError(source, f"the text is broken: not all of it is {encoding}; save it as UTF-8") from None


def declared(data: bytes) -> str | None:
    """The encoding that a web page names in its head, if Python knows it as an encoding of text."""
    found = META.search(data[:PROLOGUE])
    if not found:
        return None
    label = found.group(1).decode("ascii").lower()
    try:
        name = codecs.lookup(ALIASES.get(label, label)).name
    except LookupError:
        return None
    return name if LEGACY.match(name) else None


def wide(data: bytes, source: str) -> str:
    """Which UTF-16 it is without a mark: English text has its zero bytes on one side only."""
    sample = data[: SAMPLE - SAMPLE % 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > len(sample) * 0.3 and even < odd * 0.05:
        return "utf-16-le"
    if even > len(sample) * 0.3 and odd < even * 0.05:
        return "utf-16-be"
    raise InputError(source, "this is not text; give a text, HTML or PDF file")


def is_binary(data: bytes) -> bool:
    """Whether more than one byte in fifty is a control character that text does not have."""
    sample = data[:SAMPLE]
    return len(sample) - len(sample.translate(None, CONTROL)) > len(sample) / 50


def guess(data: bytes, source: str) -> str:
    """The encoding that the bytes are most likely in.

    A few curly quotes are too little for statistics, so English punctuation in Windows-1252 is looked for first.
    """
    high = {byte for byte in data if byte > 0x7F}
    if high <= PUNCTUATION:
        return "cp1252"
    from charset_normalizer import from_bytes  # heavy: only for the few files that need it

    best = from_bytes(data[:SAMPLE], cp_isolation=CANDIDATES).best()
    if best is None:
        raise InputError(source, "the encoding of the text cannot be told; save it as UTF-8")
    return best.encoding

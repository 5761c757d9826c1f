"""Records as they stand in a column: JSON that people can read, or packed bytes for what only Retold reads."""

import zlib
from typing import TypeVar

import msgspec

from retold.errors import ArchiveError

Record = TypeVar("Record")

LEVEL = 6
"""Compression of packed records; higher levels save less than a hundredth and take twice the time."""


def dump(record: object) -> str:
    """The record as JSON text; equal records give equal text."""
    return msgspec.json.encode(record).decode()


def load(text: str, kind: type[Record]) -> Record:
    """The record of that kind that `dump` wrote; raises `ArchiveError` if it is not one."""
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.MsgspecError as error:
        raise ArchiveError(f"a {kind.__name__} in the archive is damaged ({error}): restore a backup") from error


def pack(record: object) -> bytes:
    """The record as compressed bytes, for bulk that nobody reads in a table: parses and counts."""
    return zlib.compress(msgspec.msgpack.encode(record), LEVEL)


def unpack(data: bytes, kind: type[Record]) -> Record:
    """The record of that kind that `pack` wrote; raises `ArchiveError` if it is not one."""
    try:
        return msgspec.msgpack.decode(zlib.decompress(data), type=kind)
    except (msgspec.MsgspecError, zlib.error) as error:
        name = getattr(kind, "__name__", "row")
        raise ArchiveError(f"a {name} in the archive is damaged ({error}): restore a backup") from error

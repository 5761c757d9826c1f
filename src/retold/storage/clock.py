"""Times as they stand in a column: ISO 8601 in UTC, so that they sort as text."""

from datetime import UTC, datetime, timedelta


def now() -> str:
    """The present moment, to the second."""
    return stamp(datetime.now(UTC))


def stamp(time: datetime) -> str:
    """An aware time as it is stored."""
    return time.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def moment(time: datetime) -> str:
    """An aware time to the microsecond, by which acts of one person are told apart."""
    return time.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def read(text: str) -> datetime:
    """The time that `stamp` wrote."""
    return datetime.fromisoformat(text)


def after(seconds: float) -> str:
    """The moment so many seconds from now, or before now if they are negative."""
    return stamp(datetime.now(UTC) + timedelta(seconds=seconds))

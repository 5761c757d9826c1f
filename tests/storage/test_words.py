"""What people type into a search box."""

import pytest

from retold.storage.words import for_postgresql, for_sqlite, terms


@pytest.mark.parametrize(
    ("typed", "sqlite", "postgresql"),
    [
        ("drones", '"drones"', "('drones')"),
        ("drones sea", '"drones" AND "sea"', "('drones') & ('sea')"),
        ('"mass production"', '"mass production"', "('mass' <-> 'production')"),
        ('"unbalanced', '"unbalanced"', "('unbalanced')"),
        ("drones -sea", '"drones" NOT "sea"', "('drones') & !('sea')"),
        ("produc*", '"produc"*', "('produc':*)"),
        ("a AND b", '"a" AND "AND" AND "b"', "('a') & ('AND') & ('b')"),
        ("NEAR(a)", '"NEAR a"', "('NEAR' <-> 'a')"),
        ("-only", "", ""),
        ("?!", "", ""),
        ("", "", ""),
        ("it's", '"it s"', "('it' <-> 's')"),
    ],
)
def test_terms_in_each_language(typed, sqlite, postgresql):
    found = terms(typed)
    assert for_sqlite(found) == sqlite
    assert for_postgresql(found) == postgresql

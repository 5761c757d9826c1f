import pytest

from retold.outlets import outlets
from retold.records import Article

ONE = {"key": "ledger", "outlet": "Harbour Ledger"}


@pytest.mark.parametrize(
    ("articles", "number"),
    [
        ([ONE, {"key": "post", "outlet": "Brindle Post"}], 2),
        ([ONE, {"key": "again", "outlet": "the Harbour Ledger"}], 1),
        ([ONE, {"key": "blog"}, {"key": "other"}], 3),
        ([ONE, {"key": "again", "copy_of": "ledger"}], 1),
        ([{"key": "found"}, ONE | {"copy_of": "found"}, {"key": "again", "copy_of": "found"}], 1),
        ([ONE, {"key": "post", "outlet": "Brindle Post", "copy_of": "ledger"}], 2),
        ([{"key": "blog"}, {"key": "again", "copy_of": "blog"}], 1),
        ([{"key": "one", "copy_of": "elsewhere"}, {"key": "two", "copy_of": "elsewhere"}], 1),
        ([{"key": "same"}, {"key": "same"}], 2),
        ([{"key": "wire", "outlet": "Reuters"}, {"key": "site", "outlet": "reuters.com"}], 1),
    ],
)
def test_a_page_that_was_caught_twice_is_of_one_outlet(articles, number):
    given = [Article(id=f"a{n}", source="", text="", **each) for n, each in enumerate(articles)]
    found = outlets(given)
    assert list(found) == [article.id for article in given]
    assert len(set(found.values())) == number

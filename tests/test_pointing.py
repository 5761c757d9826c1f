import pytest

from retold.errors import UsageError
from retold.pointing import telling
from retold.records import Article, By, Material, Story, Telling
from retold.text import Span

TEXT = "Title of the ferry. The ferry sank, the owner said. A dog swam."
BY = By(stage="test", version=1, settings="")


def told(ident, words):
    start = TEXT.index(words)
    return Telling(
        id=ident, article="a1", span=Span(start, start + len(words)), chain=(), breaks=(), certainty="asserted",
        factuality=3.0, by=BY,
    )  # fmt: skip


STORY = Material(
    story=Story(id="s", title="", articles=("a1",)),
    articles=(Article(id="a1", key="http://x/1", source="", text=TEXT),),
    annotations=(),
    tellings=(
        (told("whole", "The ferry sank, the owner said"), told("clause", "The ferry sank"), told("dog", "A dog swam")),
    ),
)


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("dog", "dog"),
        ("a1:20", "whole"),
        ("a1:25", "clause"),
        ("a1:20-34", "clause"),
        ("http://x/1:dog swam", "dog"),
        ("a1:the ferry", "clause"),  # its first place, the title, tells nothing
    ],
)
def test_a_telling_is_named_by_id_place_or_words(reference, found):
    material, got = telling(reference, [STORY])
    assert (material, got.id) == (STORY, found)


@pytest.mark.parametrize(
    ("reference", "said"), [("b:dog", "no article is named"), ("a1:cat", "no passage"), ("", "no article")]
)
def test_a_name_that_means_none_is_an_error(reference, said):
    with pytest.raises(UsageError, match=said):
        telling(reference, [STORY])

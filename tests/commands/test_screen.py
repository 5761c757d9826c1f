"""What the commands of an archive print, from records built by hand."""

import io

import pytest
from rich.console import Console

from retold.commands import screen
from retold.storage.found import StoryRow

GIST = "The lock gates had been opened before the wall gave way"


def printed(view, *given):
    out = io.StringIO()
    view(Console(file=out, width=300), *given)
    return out.getvalue()


@pytest.mark.parametrize("certainty", ["asserted", "attributed", "hedged", "denied"])
def test_a_list_of_stories_says_how_certain_the_main_claim_is(certainty):
    row = StoryRow(id="s1", title="Wall", articles=2, gist=GIST, certainty=certainty, claims=1, low=1, high=1)
    assert f"[1] origin: {GIST} ({certainty})" in printed(screen.listed, [row])

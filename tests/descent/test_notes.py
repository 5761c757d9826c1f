"""What a reader is told of shared words is true to the letter. All places and events are invented."""

import pytest

from retold.descent.gather import gather
from retold.descent.notes import overlap, peculiar

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."
COUNT = "Police in the town of Sennet said on Monday that nine sailors had drowned when the ferry sank off the coast."


@pytest.fixture
def told(report, story):
    """`told(text, other)`: what is said of the words that the first article has in common with the other one."""

    def told(*texts):
        return overlap(gather(story(*(report(t, f"Outlet {n}") for n, t in enumerate(texts)))), 0, 1)

    return told


WHERE = "in the article of Outlet 1."


@pytest.mark.parametrize(
    ("text", "other", "said"),
    [
        (f"{FERRY} {STORM}", f"{FERRY} {STORM}", "2 of its 2 sentences are word for word"),
        (f"{FERRY} {STORM}", f"{PILOT} {FERRY}", "One of its 2 sentences is word for word"),
        (FERRY, f"{FERRY} {STORM}", "Its one sentence is word for word"),
        (COUNT.replace("nine", "twelve"), COUNT, "Its one sentence is word for word or nearly so"),
        (f"{FERRY} {COUNT.replace('nine', 'twelve')}", f"{FERRY} {COUNT}",
         "2 of its 2 sentences are word for word or nearly so"),
        (f"At noon it was said by a friend of the captain that {FERRY[4:]}", FERRY,
         "Up to 15 words in a row also stand"),
        (f"At noon it was said by friends of the crew and captain that {COUNT.replace('nine', 'twelve')}", COUNT,
         "A passage of 21 words stands nearly so"),
    ],
)  # fmt: skip
def test_only_what_stands_there_to_the_letter_is_word_for_word(told, text, other, said):
    assert told(text, other) == f"{said} {WHERE}"


def test_readings_that_two_alone_have_are_shown_with_figures_first(report, story):
    odd = "The purser counted 412 brass lanterns beside the capstan."
    reports = [report(odd, "Tidewatch"), report(odd.replace("The purser", "He"), "Courier"), report(STORM, "Ledger")]
    seen = gather(story(*reports))
    kin = seen.kinship(0, 1)
    note = peculiar(seen, 0, kin)
    assert note.startswith(f"Shares {len(kin.rare)} readings with the article of Courier which no other article has: ")
    assert all(shown in odd for shown in note.split(": ")[1].rstrip(".").split(", "))

"""Attribution by verbs in the passive."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("words", "text", "name"),
    [
        ("The closure", "The closure was announced by the Harbour Office on Monday.", "Harbour Office"),
        ("unsafe", "The ferry was described by the Harbour Office as unsafe in any storm.", "Harbour Office"),
        ("leaving", "The captain was accused by the union of leaving the ferry before noon.", "union"),
        ("nine", "The names of the nine drowned were listed by the Harbour Office.", "Harbour Office"),
    ],
)
def test_a_passive_is_on_its_agent(words, text, name, about):
    told = about(words, text)
    assert (told.chain, told.certainty) == ((name,), "attributed")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("The bridge", "The bridge is said to have cost 40 million crowns."),
        ("the ferry sank", "It was reported that the ferry sank on Monday."),
        ("leaving", "The captain was accused of leaving the ferry before noon."),
        ("the old harbour", "The captain was regarded as an enemy of the old harbour council."),
    ],
)
def test_a_passive_without_an_agent_is_a_gap(words, text, about):
    told = about(words, text)
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


def test_believed_to_be_is_hedged(about):
    assert about("hiding", "The general is believed to be hiding in Ostrel.").certainty == "hedged"


def test_being_quoted_by_a_publisher_puts_the_publisher_first(about):
    text = "Marta Quill was quoted by the Tessaly Times as saying the ferry was unsafe."
    assert about("the ferry was unsafe", text).chain == ("Tessaly Times", "Marta Quill")


def test_being_quoted_by_nobody_leaves_the_quoted_one(about):
    text = "Marta Quill was quoted as saying the ferry was unsafe in storms."
    assert about("the ferry was unsafe", text).chain == ("Marta Quill",)


def test_what_is_done_by_somebody_is_not_said_by_him(about):
    told = about("The ferry", "The ferry was painted by the Harbour Office on Monday.")
    assert (told.chain, told.certainty) == ((), "asserted")


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("The ferry is widely regarded as unsafe in storms.", ("gap",)),
        ("The ferry will be regarded as unsafe in storms.", ("none-stated",)),
        ("The captain was seen with the ferry.", ("none-stated",)),
        ("The price of the ferry has not been reported.", ()),
        ("The ferry is best known for its bell.", ()),
    ],
)
def test_what_is_generally_thought_is_a_gap_and_what_is_not_reported_is_none(text, breaks, tell):
    assert [t.breaks for t in tell(text)] == [breaks]


def test_a_death_pronounced_by_somebody_is_an_act(about):
    told = about("pronounced dead", "The diver was pronounced dead by two medics in Ostrel on Monday morning.")
    assert (told.chain, told.certainty) == ((), "asserted")


@pytest.mark.parametrize(
    ("text", "name", "certainty"),
    [
        ("Nine people died at the pier, as reported by the guild.", "guild", "attributed"),
        ("The rebels shot nine villagers on Sunday, as alleged by the army.", "army", "hedged"),
        ("The port will shed nine jobs, as first reported by the Tessaly Times.", "Tessaly Times", "attributed"),
    ],
)
def test_what_is_told_as_somebody_reported_is_his(text, name, certainty, tell):
    (told,) = tell(text)
    assert (told.chain, told.certainty) == ((name,), certainty)


def test_who_names_a_thing_says_nothing(about):
    assert about("Lady Maud", "The wreck was named Lady Maud by a team of nine divers.").chain == ()


@pytest.mark.parametrize(
    ("chain", "breaks", "text"),
    [
        (("Ministry",), (), "Nine trawlers were sunk, it was underlined in the Ministry."),
        (("Harbour Office",), (), "No sailors were hurt in the storm, it was stressed at the Harbour Office."),
        ((), ("gap",), "Nine men were arrested in the raid, it was announced on Monday."),
        ((), ("gap",), "Nine men were arrested in the raid, it was announced in Ostrel."),
    ],
)
def test_a_passive_behind_what_is_said_puts_it_on_the_body_where_it_is_said(about, chain, breaks, text):
    told = about("", text)
    assert (told.chain, told.breaks, told.certainty) == (chain, breaks, "attributed")
    assert "it was" not in told.text


@pytest.mark.parametrize(
    ("text", "judge"),
    [
        ("Marta Quill’s claim that the mayor stole nine million crowns was dismissed by the court.", "court"),
        ("Marta Quill’s claim that the mayor stole nine million crowns was rejected by the minister.", "minister"),
    ],
)
def test_a_claim_that_is_dismissed_is_its_maker_s_and_denied_by_who_dismisses_it(text, judge, tell):
    whole, part = sorted(tell(text), key=lambda t: -len(t.text))
    assert (whole.chain, whole.certainty) == ((judge,), "denied")
    assert (part.chain, part.certainty) == (("Marta Quill",), "attributed")


@pytest.mark.parametrize(("verb", "certainty"), [("debunked", "denied"), ("disputed", "hedged")])
def test_a_claim_that_nobody_named_dismisses_is_denied_or_open(verb, certainty, about):
    told = about("nine men", f"The claim that nine men drowned in the harbour has been {verb}.")
    assert (told.chain, told.certainty) == ((), certainty)

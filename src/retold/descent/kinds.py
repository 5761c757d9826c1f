"""The kind of an article by the codebook: original, relay, reprint, mixed or unknown, with the evidence for it."""

from collections.abc import Iterable, Sequence

from retold.descent.cited import Citation
from retold.descent.house import UNNAMED_AGENCIES, is_wire
from retold.descent.stated import LEAD, Stated
from retold.descent.tracing import SAME, Taken
from retold.records import ArticleKind, Evidence, EvidenceKind, Passage
from retold.text import Span

WHOLE = 0.65
"""Part of an article's words found elsewhere that makes it a reprint without a credit. Eight in ten sentences are asked
for; where sentences were edited, n-grams miss words of theirs: of 205 agency texts whose credit was taken away (612
articles of one day), 13 lay between .65 and .8."""

NEARLY = 0.7
"""Part of an article's words in short runs that makes one a reprint of which half is found in long runs."""

SUBSTANCE = 0.2
"""Part of an article's words that makes its borrowed text a matter of substance."""

TRACES = 0.1
"""Part of an article's words that, found elsewhere, leaves open whether it is the outlet's own."""

OFTEN = 0.3
"""Part of an article's sentences that a cited publisher stands behind in a relay that names it late."""

FIRST = 1
"""The last sentence, counted from 0, in which an outlet with a report of its own names the one that it retells; one
that is only described is retold from there on, too."""

SOME = 0.05
"""Part of an article's sentences that a publisher which the lead names behind its first two stands behind in a relay:
in forty-six labelled stories such relays have .08 and more from it; one sentence of a long text is no relay."""

Judged = tuple[ArticleKind, tuple[Evidence, ...]]


def kind(says: Stated, taken: Sequence[Taken]) -> Judged:
    """The kind, by the first of these that speaks: credits, shared text, people told, the lead, the other citations."""
    borrowed = sum(t.coverage for t in taken if not claims(says) or t.text.publisher or t.text.article is not None)
    if not claims(says) and any(named_text(says, t) or edited(t) for t in taken):
        borrowed = max(borrowed, WHOLE)
    for judge in (_credited, _statement, _copied, _partly, _told, _led, _cited):
        judged = judge(says, borrowed)
        if judged:
            return judged
    if not claims(says) and sum(t.coverage for t in taken) >= TRACES:
        return "unknown", _why("textual", "Shares passages with others, and does not say whose they are.")
    if not says.sentences:
        return "unknown", ()
    if says.own:
        return "original", _why("stated", "Says that it reports itself.", says.own[:2])
    named = "Has only details from the publishers that it names."
    return "original", _why("stated", named if says.citations else "Names no publisher as its source.")


def claims(says: Stated) -> bool:
    """Whether the article claims reporting of its own."""
    return bool(says.own) or says.self_credited


def named_text(says: Stated, taken: Taken) -> bool:
    """Whether an article names the publisher whose words it has, so that the rest is taken for that text too.

    Half of its words must be found in other copies; less, if an agency's own man is in it.
    """
    named = says.citing(taken.text.publisher) if taken.text.publisher else None
    if named is None or len(says.rivals) > 1:
        return False
    return taken.coverage >= (SUBSTANCE if named.told and is_wire(named.publisher) else SAME)


def edited(taken: Taken) -> bool:
    """Whether an article is a text that was edited throughout: not whole in long runs of words, but in short ones."""
    return taken.coverage >= SAME and taken.echo >= NEARLY


def leading(citation: Citation) -> bool:
    """Whether a publisher is named in the lead."""
    return citation.sentences[0] <= LEAD


def leads(says: Stated, citation: Citation) -> bool:
    """Whether an article begins with what it has from a publisher: at once, or with some of the text behind it.

    One that begins with an answer to a report has that answer for its news, and retells the report beside it.
    """
    if citation.sentences[0] in citation.answered:
        return False
    if citation.sentences[0] <= FIRST:
        return True
    return leading(citation) and citation.named and not says.own and says.share(citation) >= SOME


def _why(kind_of: EvidenceKind, note: str, spans: Iterable[Span] = ()) -> tuple[Evidence, ...]:
    return (Evidence(kind=kind_of, note=note, weight=1.0, passages=tuple(Passage(child=s) for s in spans)),)


def _names(publishers: Iterable[str]) -> str:
    return " and ".join(dict.fromkeys(publishers))


def _credited(says: Stated, _: float) -> Judged | None:
    if not says.whole:
        return None
    names = _names(c.publisher for c in says.whole)
    spans = [c.span for c in says.whole]
    if says.did or says.self_credited:
        return "mixed", _why("stated", f"Credits {names}, and claims reporting of its own.", [*spans, *says.did[:1]])
    return "reprint", _why("stated", f"Credits {names} for its text.", spans)


def _statement(says: Stated, _: float) -> Judged | None:
    if not says.statement:
        return None
    return "reprint", _why("stated", f"Runs a statement by {says.statement}.")


def _copied(says: Stated, borrowed: float) -> Judged | None:
    if borrowed < SUBSTANCE:
        return None
    why = _why("textual", f"{borrowed:.0%} of its own words also stand in other articles.")
    if borrowed >= WHOLE and not (says.own and says.part):
        return "reprint", why
    return "mixed", (*why, *(_why("stated", "Says that it reports itself.", says.own[:2]) if says.own else ()))


def _partly(says: Stated, _: float) -> Judged | None:
    if not says.part:
        return None
    publishers = [c.publisher for c in says.part]
    why = _why("stated", f"Credits {_names(publishers)} for a part of its text.", (c.span for c in says.part))
    return ("mixed" if claims(says) or UNNAMED_AGENCIES in publishers else "relay"), why


def _told(says: Stated, _: float) -> Judged | None:
    """People who speak to an agency speak in the agency's text.

    Agencies do not cite each other: who has a little from two of them has put it together himself.
    """
    wires = [c for c in says.citations if c.told and is_wire(c.publisher)]
    beside = bool(says.own) and not any(leading(c) for c in wires)
    if not wires or ((len(says.rivals) > 1 or beside) and sum(map(says.share, wires)) < OFTEN):
        return None
    why = _why("stated", f"Has people speak to {_names(c.publisher for c in wires)}.", (c.spans[0] for c in wires))
    return ("mixed" if says.own else "relay"), why


def _led(says: Stated, _: float) -> Judged | None:
    heads = [c for c in says.citations if leads(says, c)]
    if heads or says.hearsay_leads:
        names = _names(c.publisher for c in heads) or "publishers that it does not name"
        spans = [c.spans[0] for c in heads] or list(says.hearsay[:1])
        at_once = all(c.sentences[0] <= FIRST for c in heads)
        note = f"{'Begins with' if at_once else 'Tells in its first sentences'} what it has from {names}."
        return ("mixed" if says.own else "relay"), _why("stated", note, spans)
    if says.report_title and (says.citations or says.first):
        return "mixed", _why("stated", "Its headline rests on somebody's report, its text does not begin with it.")
    return None


def _cited(says: Stated, _: float) -> Judged | None:
    often = [c for c in says.citations if says.share(c) >= OFTEN and (len(c.retold) > 1 or not c.answered)]
    wires = [c for c in says.citations if is_wire(c.publisher) and c.retold]
    if not often and wires and len(says.rivals) < 2 and not says.quotes and not claims(says):
        what = f"Quotes nobody, and has a part from {_names(c.publisher for c in wires)}."
        return "relay", _why("stated", what, (c.spans[0] for c in wires))
    if not often:
        return None
    why = _why(
        "stated", f"Retells {_names(c.publisher for c in often)} in much of its text.", (c.spans[0] for c in often)
    )
    return ("mixed" if says.own else "relay"), why

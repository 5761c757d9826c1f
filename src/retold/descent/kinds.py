"""The kind of an article by the codebook: original, relay, reprint, mixed or unknown, with the evidence for it."""

from collections.abc import Sequence

from retold.descent.house import UNNAMED_AGENCIES, is_wire
from retold.descent.provenance import Taken
from retold.descent.stated import LEAD, Citation, Stated
from retold.records import ArticleKind, Evidence, Passage
from retold.text import Span

WHOLE = 0.8
"""Part of an article's words that makes it a reprint without a credit (codebook, rule 1)."""

SUBSTANCE = 0.2
"""Part of an article's words that makes its borrowed text a matter of substance."""

OFTEN = 0.3
"""Part of an article's sentences that a cited publisher stands behind in a relay that names it late."""

TRACES = 0.1
"""Part of an article's words that, found elsewhere, leaves open whether it is the outlet's own."""

Judged = tuple[ArticleKind, tuple[Evidence, ...]]


def kind(says: Stated, taken: Sequence[Taken]) -> Judged:
    """The kind, by the first of these that speaks: credits, shared text, the lead, the rest of the citations."""
    borrowed = sum(t.coverage for t in taken if t.text.publisher or t.text.article is not None)
    for judge in (_credited, _stated_text, _copied, _partly, _told, _led, _cited):
        judged = judge(says, borrowed)
        if judged:
            return judged
    if sum(t.coverage for t in taken) >= TRACES:
        note = "Shares passages with others, and does not say whose they are."
        return ("original" if says.own or says.self_credited else "unknown"), _because("textual", note, ())
    if not says.sentences:
        return "unknown", ()
    why = (
        _because("stated", "says that it reports itself", says.own[:2])
        if says.own
        else _because("stated", "names no other publisher", ())
    )
    return "original", why


def leading(citation: Citation) -> bool:
    return citation.sentences[0] <= LEAD


def _because(what: str, note: str, spans: Sequence[Span]) -> tuple[Evidence, ...]:
    kind_of = "textual" if what == "textual" else "stated"
    return (Evidence(kind=kind_of, note=note, weight=1.0, passages=tuple(Passage(child=s) for s in spans)),)  # type: ignore[arg-type]


def _credited(says: Stated, _: float) -> Judged | None:
    if not says.whole:
        return None
    names = " and ".join(dict.fromkeys(c.publisher for c in says.whole))
    spans = [c.span for c in says.whole]
    if says.own or says.self_credited:
        return "mixed", _because("stated", f"credits {names} and claims reporting of its own", [*spans, *says.own[:1]])
    return "reprint", _because("stated", f"credits {names} for its text", spans)


def _stated_text(says: Stated, _: float) -> Judged | None:
    return (
        ("reprint", _because("stated", f"is headed as a statement by {says.statement}", ())) if says.statement else None
    )


def _copied(says: Stated, borrowed: float) -> Judged | None:
    if borrowed >= WHOLE:
        return "reprint", _because("textual", f"{borrowed:.0%} of its words stand in other texts", ())
    if borrowed >= SUBSTANCE:
        return "mixed", _because("textual", f"{borrowed:.0%} of its words stand in other texts", ())
    return None


def _partly(says: Stated, _: float) -> Judged | None:
    if not says.part:
        return None
    names = " and ".join(dict.fromkeys(c.publisher for c in says.part))
    spans = [c.span for c in says.part]
    mixed = says.own or says.self_credited or UNNAMED_AGENCIES in {c.publisher for c in says.part}
    return ("mixed" if mixed else "relay"), _because("stated", f"credits {names} for a part of its text", spans)


def _told(says: Stated, _: float) -> Judged | None:
    wires = [c for c in says.citations if c.told and is_wire(c.publisher)]
    if not wires:
        return None
    names = " and ".join(c.publisher for c in wires)
    spans = [s for c in wires for s in c.spans]
    return ("mixed" if says.own else "relay"), _because("stated", f"has people speak to {names}", spans)


def _led(says: Stated, _: float) -> Judged | None:
    heads = [c for c in says.citations if leading(c)]
    spans = [c.spans[0] for c in heads] or list(says.hearsay[:1])
    if heads or says.hearsay_leads:
        names = " and ".join(c.publisher for c in heads) or "publishers that it does not name"
        return ("mixed" if says.own else "relay"), _because("stated", f"begins with what {names} reported", spans)
    if says.report_title:
        return "mixed", _because("stated", "its headline rests on somebody's report", ())
    return None


def _cited(says: Stated, _: float) -> Judged | None:
    often = [c for c in says.citations if says.share(c) >= OFTEN]
    if not often:
        return None
    names = " and ".join(c.publisher for c in often)
    return ("mixed" if says.own else "relay"), _because(
        "stated", f"retells {names} in much of its text", [s for c in often for s in c.spans[:2]]
    )

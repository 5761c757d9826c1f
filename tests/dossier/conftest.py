"""An invented trace, built by hand: one story of seven articles, eight claims, hostile strings, and a problem.

The Harbour Ledger has a leaked inspection log. Tidewatch Daily retells it, and a page with hostile names copies
Tidewatch. The Brindle Post runs an agency text that is not in the archive, Radio Ostrel uses it without saying so, the
Ostrel Gazette has figures of its own from a ministry, and a weblog without a date says nothing of its source.
"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from retold import records
from retold.text import Span

BY = records.By(stage="test", version=1, settings="s1")
HOSTILE = "Kestrel \"&' </title></script><script>alert(1)</script> [bold]red[/] \u202egnp.exe \x1b[31m"

TEXTS = {
    "harbour-ledger": (
        "Four ferries sailed without papers, log shows\n\n"
        "ORSTAD – Four ferries of Tessaly Lines sailed last winter without a valid safety certificate, "
        "according to an inspection log obtained by the Harbour Ledger.\n\n"
        "Two inspectors, who asked not to be named, said they had warned the company twice. "
        "The company may have known since October, an internal letter suggests.\n\n"
        "Tessaly Lines denied that any ship had left port without papers. "
        "The ships carry about 3,100 passengers a day, the log shows."
    ),
    "tidewatch": (
        "At least four Tessaly ferries sailed without a valid safety certificate last winter, the Harbour Ledger "
        "reported on Monday, citing an inspection log.\n\n"
        "Inspectors had warned the company twice, the newspaper said. Tessaly Lines rejects the report."
    ),
    "brindle": (
        "ORSTAD (Corvane) – Four ferries of Tessaly Lines sailed last winter without a valid safety certificate, the "
        "Harbour Ledger reported.\n\nThe minister of ports has ordered an audit, a spokeswoman told Corvane.\n\n"
        "Shares in the company fell 12 percent."
    ),
    "radio-ostrel": (
        "Four ferries of Tessaly Lines sailed last winter without a valid safety certificate. "
        "The company knew since October.\n\nThe minister of ports has ordered an audit."
    ),
    "kestrel": (
        "At least fourteen Tessaly ferries sailed without a valid safety certificate last winter, the Harbour Ledger "
        "reported on Monday, citing an inspection log.\n\nInspectors had warned the company twice, the newspaper said. "
        "<img src=x onerror=alert(1)> \u202eevil\u202c & more.\n\nIn 2029 the ferry Margit ran aground off Orstad."
    ),
    "gazette": (
        "Six ferries of Tessaly Lines were at sea without a valid certificate, the ministry of ports said on "
        "Wednesday after a count of its own.\n\nThe minister ordered an audit of all lines, the ministry said.\n\n"
        "The ships carry between 2,800 and 3,000 passengers a day, it said."
    ),
    "blog": (
        "Some say four Tessaly ferries might have sailed without a certificate. In 2029 the ferry Margit ran aground."
    ),
}

OUTLETS = {
    "harbour-ledger": "Harbour Ledger", "tidewatch": "Tidewatch Daily", "brindle": "Brindle Post",
    "radio-ostrel": "Radio Ostrel", "kestrel": HOSTILE, "gazette": "Ostrel Gazette", "blog": None,
}  # fmt: skip

DATES = {
    "harbour-ledger": records.Published(
        at=datetime(2031, 3, 24, 6, 10, tzinfo=UTC), surety="declared", whole_day=False
    ),
    "tidewatch": records.Published(at=datetime(2031, 3, 24, 11, 40, tzinfo=UTC), surety="declared", whole_day=False),
    "brindle": records.Published(at=datetime(2031, 3, 24, tzinfo=UTC), surety="stated"),
    "radio-ostrel": records.Published(at=datetime(2031, 3, 25, tzinfo=UTC), surety="inferred"),
    "gazette": records.Published(at=datetime(2031, 3, 26, tzinfo=UTC), surety="declared"),
}

LOG = records.Link(name="inspection log", role="document")
LEDGER = records.Link(name="Harbour Ledger", role="outlet")
CORVANE = records.Link(name="Corvane", role="agency")
INSPECTORS = records.Link(name="two inspectors", role="anonymous")
COMPANY = records.Link(name="Tessaly Lines", role="organisation")
MINISTRY = records.Link(name="ministry of ports", role="organisation")
SPOKESWOMAN = records.Link(name="a spokeswoman", role="anonymous")

# claim, article, first words, last words, certainty, chain, breaks
TOLD = (
    ("c1", "harbour-ledger", "Four ferries of", "safety certificate", "attributed", (LOG,), ()),
    ("c1", "tidewatch", "At least four", "last winter", "attributed", (LEDGER, LOG), ()),
    ("c1", "brindle", "Four ferries", "safety certificate", "attributed", (CORVANE, LEDGER), ("gap",)),
    ("c1", "radio-ostrel", "Four ferries", "safety certificate", "asserted", (), ("none-stated",)),
    ("c1", "kestrel", "At least fourteen", "last winter", "attributed", (LEDGER, LOG), ()),
    ("c1", "gazette", "Six ferries", "valid certificate", "attributed", (MINISTRY,), ()),
    ("c1", "blog", "four Tessaly", "a certificate", "hedged", (), ("gap",)),
    ("c2", "harbour-ledger", "The company may", "since October", "hedged", (), ("gap",)),
    ("c2", "radio-ostrel", "The company knew", "since October", "asserted", (), ("none-stated",)),
    ("c3", "harbour-ledger", "Two inspectors", "company twice", "attributed", (INSPECTORS,), ("anonymous",)),
    ("c3", "tidewatch", "Inspectors had", "company twice", "attributed", (LEDGER,), ()),
    ("c3", "kestrel", "Inspectors had", "company twice", "attributed", (LEDGER,), ()),
    ("c4", "harbour-ledger", "any ship", "without papers", "denied", (COMPANY,), ()),
    ("c4", "tidewatch", "Tessaly Lines rejects", "the report", "denied", (COMPANY,), ()),
    ("c5", "brindle", "The minister of ports", "an audit", "attributed", (CORVANE, SPOKESWOMAN), ("anonymous",)),
    ("c5", "radio-ostrel", "The minister of ports", "an audit", "asserted", (), ("none-stated",)),
    ("c5", "gazette", "The minister ordered", "all lines", "attributed", (MINISTRY,), ()),
    ("c6", "harbour-ledger", "The ships carry", "a day", "attributed", (LOG,), ()),
    ("c6", "gazette", "The ships carry", "a day", "attributed", (MINISTRY,), ()),
    ("c7", "kestrel", "In 2029", "off Orstad", "asserted", (), ("none-stated",)),
    ("c7", "blog", "In 2029", "ran aground", "asserted", (), ("none-stated",)),
    ("c8", "brindle", "Shares in", "12 percent", "attributed", (CORVANE,), ()),
    ("no claim", "harbour-ledger", "ferries of Tessaly", "an inspection log", "attributed", (LOG,), ()),
)  # fmt: skip

FIGURES = {
    ("c1", "harbour-ledger"): (4, "ferry", "exactly", "Four", None),
    ("c1", "tidewatch"): (4, "ferry", "at least", "At least four", None),
    ("c1", "kestrel"): (14, "ferry", "at least", "At least fourteen", None),
    ("c1", "gazette"): (6, "ferry", "exactly", "Six", None),
    ("c6", "harbour-ledger"): (3100, "passenger", "about", "about 3,100", None),
    ("c6", "gazette"): (2800, "passenger", "between", "between 2,800 and 3,000", 3000),
}

GISTS = {
    "c1": "Four ferries of Tessaly Lines sailed last winter without a valid safety certificate",
    "c2": "The company may have known since October",
    "c3": "Two inspectors had warned the company twice",
    "c4": "Any ship had left port without papers",
    "c5": "The minister of ports has ordered an audit",
    "c6": "The ships carry about 3,100 passengers a day",
    "c7": "In 2029 the ferry Margit ran aground",
    "c8": "Shares in the company fell 12 percent",
}

DRIFTS = (
    ("c1", "tidewatch", "harbour-ledger", "number", "drift", "'At least four', the log's 'Four'"),
    ("c1", "kestrel", "tidewatch", "number", "drift", "'At least fourteen', Tidewatch 'At least four'"),
    ("c1", "radio-ostrel", "harbour-ledger", "attribution-lost", "drift", "names no source; the log is the source"),
    ("c1", "radio-ostrel", "harbour-ledger", "certainty-raised", "drift", "told as fact; elsewhere put on the log"),
    ("c1", "gazette", "harbour-ledger", "number", "conflict", "the ministry counts 'Six', the log 'Four'"),
    ("c2", "radio-ostrel", "harbour-ledger", "certainty-raised", "drift", "'knew', not 'may have known'"),
    ("c5", "gazette", "brindle", "attribution-changed", "conflict", "from the ministry, there from a spokeswoman"),
    ("c6", "gazette", "harbour-ledger", "number", "conflict", "'between 2,800 and 3,000' against 'about 3,100'"),
)

# claim, low, high, outlets, parts (origin, articles, counted, why)
LEDGERS = (
    ("c1", 2, 3, 6, (
        ("inspection log, by the Harbour Ledger",
         ("harbour-ledger", "tidewatch", "brindle", "radio-ostrel", "kestrel"), True,
         "All have it from the Harbour Ledger, which names the log."),
        ("ministry of ports", ("gazette",), True, "A count of its own, with another figure."),
        ("not stated", ("blog",), False, "It does not say where it has it."))),
    ("c2", 0, 1, 2, (
        ("not stated (Harbour Ledger)", ("harbour-ledger", "radio-ostrel"), False, "Nobody has the letter."),)),
    ("c3", 1, 1, 3, (
        ("two inspectors", ("harbour-ledger", "tidewatch", "kestrel"), True, "The same two inspectors."),)),
    ("c4", 1, 1, 2, (("Tessaly Lines", ("harbour-ledger", "tidewatch"), True, "The company speaks for itself."),)),
    ("c5", 1, 2, 3, (("ministry of ports", ("brindle", "gazette"), True, "A spokeswoman and the ministry are one."),
                     ("not stated (Radio Ostrel)", ("radio-ostrel",), False, "It names no source."))),
    ("c6", 2, 2, 2, (("inspection log", ("harbour-ledger",), True, "From the log."),
                     ("ministry of ports", ("gazette",), True, "From the ministry."))),
    ("c7", 0, 2, 2, (("not stated", ("kestrel", "blog"), False, "Neither says where it has it."),)),
    ("c8", 1, 1, 1, (("Corvane", ("brindle",), True, "A price that the agency can see."),)),
)  # fmt: skip

# child, parent, score, evidence (kind, note)
EDGES = (
    ("tidewatch", "harbour-ledger", 0.95, (("stated", "names the Harbour Ledger"),)),
    ("brindle", "*Corvane", 0.97, (("stated", "dateline 'ORSTAD (Corvane)'"),)),
    ("brindle", "harbour-ledger", 0.6, (("stated", "names the Harbour Ledger"),)),
    ("radio-ostrel", "*Corvane", 0.7, (
        ("textual", "2 of 3 sentences are nearly word for word those of the Brindle Post"), ("time", "a day later"))),
    ("kestrel", "tidewatch", 0.9, (
        ("textual", "2 passages word for word"), ("readings", "only these two have 'on Monday, citing'"))),
)  # fmt: skip

KINDS = {
    "harbour-ledger": "original", "tidewatch": "relay", "brindle": "reprint", "radio-ostrel": "mixed",
    "kestrel": "reprint", "gazette": "original", "blog": "unknown",
}  # fmt: skip

FINDINGS = {"radio-ostrel": ("names no source, and shares two passages with the Brindle Post",)}


def _span(key: str, first: str, last: str) -> Span:
    text = TEXTS[key]
    start = text.rindex(first) if key == "harbour-ledger" and first == "Four ferries of" else text.index(first)
    return Span(start, text.index(last, start) + len(last))


def _figure(claim: str, key: str) -> tuple[records.Figure, ...]:
    if (claim, key) not in FIGURES:
        return ()
    value, unit, hedge, words, high = FIGURES[claim, key]
    start = TEXTS[key].index(words)
    span = Span(start, start + len(words))
    return (records.Figure(span=span, value=value, unit=unit, hedge=hedge, text=words, high=high),)


def _telling(row: tuple) -> records.Telling:
    claim, key, first, last, certainty, chain, breaks = row
    return records.Telling(
        id=f"t-{claim}-{key}", article=f"id-{key}", span=_span(key, first, last), chain=chain, breaks=breaks,
        certainty=certainty, factuality=3.0 if certainty == "asserted" else 1.0, figures=_figure(claim, key), by=BY,
    )  # fmt: skip


def _article(key: str) -> records.Article:
    return records.Article(
        id=f"id-{key}", key=key, source=f"in/{key}.txt", text=TEXTS[key], outlet=OUTLETS[key],
        url="javascript:alert(1)" if key == "kestrel" else f"https://{key}.example/story",
        title=f"{HOSTILE} on ferries" if key == "kestrel" else None,
        byline="Ana <b>Orr</b>" if key == "brindle" else None,
        published=DATES.get(key, records.Published()),
    )  # fmt: skip


def _lineage(key: str) -> records.Lineage:
    edges = []
    for child, parent, score, evidence in EDGES:
        if child != key:
            continue
        there = Span(0, 29) if parent == "tidewatch" else None
        passage = (records.Passage(child=Span(0, 60), parent=there),)
        shown = tuple(
            records.Evidence(kind=kind, note=note, weight=2.0, passages=passage if kind == "textual" else ())
            for kind, note in evidence
        )
        name = parent if parent.startswith("*") else f"id-{parent}"
        edges.append(records.Edge(child=f"id-{child}", parent=name, score=score, evidence=shown))
    why = (records.Evidence(kind="stated", note=f"how {key} describes itself", weight=1.0),)
    return records.Lineage(
        article=f"id-{key}", kind=KINDS[key], why=why, edges=tuple(edges), findings=FINDINGS.get(key, ())
    )


def _claim(claim: str) -> records.Claim:
    ids = tuple(f"t-{c}-{key}" for c, key, *_ in TOLD if c == claim)
    weight = len(ids) / 7
    return records.Claim(
        id=claim, story="st1", gist=GISTS[claim], type="event", tellings=ids, best=ids[0], weight=weight, by=BY
    )


def _ledger(row: tuple) -> records.Ledger:
    claim, low, high, outlets, parts = row
    made = tuple(
        records.Part(
            origin=origin, articles=tuple(f"id-{a}" for a in articles), counted=counted, why=why,
            tellings=tuple(f"t-{claim}-{a}" for a in articles),
        )
        for origin, articles, counted, why in parts
    )  # fmt: skip
    why = (f"{len(made)} groups of tellings.",)
    pivot = records.Pivot(child="id-blog", parent=None, low=2, high=2, why="blog has it where another has it")
    return records.Ledger(
        claim=claim, low=low, high=high, parts=made, outlets=outlets, why=why, by=BY,
        pivot=pivot if claim == "c1" else None,
    )  # fmt: skip


def build_dossier() -> records.Dossier:
    articles = tuple(_article(key) for key in TEXTS)
    tellings = tuple(tuple(_telling(row) for row in TOLD if row[1] == key) for key in TEXTS)
    empty = records.Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())
    annotations = tuple(records.Annotation(article=a.id, tokens=empty, by=BY) for a in articles)
    story = records.Story(
        id="st1", title="Tessaly ferries without certificates", articles=tuple(a.id for a in articles)
    )
    originals = (
        records.Original(
            id="*Corvane",
            seen=False,
            children=("id-brindle", "id-radio-ostrel"),
            claims=("c1", "c5"),
            carried=(
                records.Carried(claim="c1", witnesses=("id-brindle",), lines=1, among=3, sure=False),
                records.Carried(claim="c5", witnesses=("id-brindle", "id-radio-ostrel"), lines=2, among=3, sure=True),
            ),
            why=("Two articles share passages that no article in the archive has.",),
        ),
        records.Original(
            id="id-harbour-ledger", seen=True, children=("id-tidewatch", "id-brindle"), claims=("c1", "c3")
        ),
        records.Original(id="id-gazette", seen=True, children=()),
    )
    roots = records.Roots(
        low=2,
        high=3,
        parts=(
            records.Root(
                name="Harbour Ledger", seen=True, counted=True, why="It reports itself.",
                articles=("id-harbour-ledger", "id-tidewatch"),
            ),
            records.Root(
                name="Corvane", seen=False, articles=("id-brindle",), counted=True, why="Brindle Post has its text.",
            ),
            records.Root(name="blog", seen=True, articles=("id-blog",), counted=False, why="It cannot be told."),
        ),
        pivot=records.Pivot(
            child="id-radio-ostrel", parent="*Corvane", low=3, high=4, why="Radio Ostrel does not have it from Corvane",
        ),
    )  # fmt: skip
    return records.Dossier(
        material=records.Material(story=story, articles=articles, annotations=annotations, tellings=tellings),
        claims=tuple(_claim(claim) for claim in GISTS),
        descent=records.Descent(
            story="st1", lineages=tuple(_lineage(k) for k in TEXTS), originals=originals, roots=roots, by=BY
        ),
        ledgers=tuple(_ledger(row) for row in LEDGERS),
        drifts=tuple(
            records.Drift(telling=f"t-{c}-{key}", against=f"t-{c}-{best}", kind=kind, relation=relation, note=note)
            for c, key, best, kind, relation, note in DRIFTS
        ),
    )  # fmt: skip


def build_trace() -> records.Trace:
    problem = records.Problem(
        source="in/<scan>.pdf", stage="articles", kind="no-text", message="The file holds pictures and no text."
    )
    return records.Trace(dossiers=(build_dossier(),), problems=(problem,))


@pytest.fixture
def dossier() -> records.Dossier:
    return build_dossier()


@pytest.fixture
def trace() -> records.Trace:
    return build_trace()


@pytest.fixture
def copied(trace, dossier):
    """The trace with a fifth article that is an exact copy of the second."""
    articles = list(dossier.material.articles)
    articles[4] = replace(articles[4], copy_of="tidewatch")
    return replace(trace, dossiers=(replace(dossier, material=replace(dossier.material, articles=tuple(articles))),))

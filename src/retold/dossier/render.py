"""A trace as one HTML file that needs nothing else: no network, no script, no other file.

Everything that comes from an article, an input or a model passes two gates that templates cannot forget: `legible`
takes unsafe characters, the autoescape of the template engine takes markup. A content security policy in the file
allows only the one style sheet and the one small script that are in it, by their digests.
"""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

import retold
from retold.dossier import collation, counts, differences, drawing, passages, tolls, wording
from retold.dossier.assemble import assemble
from retold.dossier.views import ClaimView, Parent, Source, StoryView, Told
from retold.records import Passage, Trace
from retold.text import shorten

FOLDER = Path(__file__).parent / "templates"
"""Where templates, style and script are."""

MAIN_CLAIMS = 5
"""How many claims the head of a story sets out."""

OPEN_CLAIMS = 3
"""How many claims stand open in the file; the others open at a click, and in print."""


SHOWN_PASSAGES = 5
"""How many passages of one piece of evidence are set out, the longest ones."""

LONGEST_PASSAGE = 420
"""Letters of a passage that are set out."""

FEW_CARRIED = 8
"""Up to so many claims of an unseen original stand open."""

FEW_ARTICLES = 12
"""Up to so many articles, the descent stands open in words beside its drawing."""


def to_html(trace: Trace) -> str:
    """The dossiers of a trace as one HTML document."""
    page = environment().get_template("page.html.j2")
    style, script = _asset("style.css"), _asset("script.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src 'none'; base-uri 'none'; form-action 'none'"
    )
    return page.render(
        stories=assemble(trace),
        problems=trace.problems,
        policy=policy,
        style=Markup(style),  # noqa: S704  # our own file
        script=Markup(script),  # noqa: S704  # our own file
        version=retold.__version__,
    )


@cache
def loader() -> PackageLoader:
    """Where the templates are."""
    return PackageLoader("retold.dossier")


@cache
def environment() -> Environment:
    """The templates with what they call; the web pages build on it, so that both say the same."""
    environment = Environment(
        loader=loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.globals.update(
        words=wording,
        collate=collation.collate,
        counts=counts.counts,
        tolls=tolls.tolls,
        choices=_choices,
        draw=drawing.draw,
        paragraphs=passages.paragraphs,
        runs=_runs,
        by_source=_by_source,
        longest=_longest,
        decided=_decided,
        anchors=_anchors,
        FEW_CARRIED=FEW_CARRIED,
        LONGEST_PASSAGE=LONGEST_PASSAGE,
        shorten=shorten,
        hooks=Hooks(),
        split=False,
        MAIN_CLAIMS=MAIN_CLAIMS,
        OPEN_CLAIMS=OPEN_CLAIMS,
        FEW_ARTICLES=FEW_ARTICLES,
    )
    return environment


class Hooks:
    """What the web pages put beside what the dossier shows: ways to judge it. In a file there is nothing."""

    def edge(self, _source: Source, _parent: Parent) -> str:
        return ""

    def source(self, _source: Source) -> str:
        return ""

    def telling(self, _told: Told, _claim: ClaimView) -> str:
        return ""


def _finalize(value: object) -> object:
    return wording.legible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _asset(name: str) -> str:
    return loader().get_source(environment(), name)[0]


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _runs(told: Told, view: ClaimView) -> tuple[differences.Run, ...]:
    """The telling's words, marked where they differ from the best telling of its claim."""
    return differences.runs(told.quote, told.quote if told.best else view.told[0].quote)


def _choices(view: StoryView) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """What the tellings of a story can be filtered by: a name, its label, and the values that occur with their text."""
    told = [t for claim in view.claims for t in claim.told]
    certainties = [(c, c) for c in wording.CERTAINTIES if any(t.telling.certainty == c for t in told)]
    found = [d for t in told for d in t.differences]
    relations = [(r, f"any {r}") for r in wording.RELATIONS if any(d.relation == r for d in found)]
    kinds = [(k, k) for k in sorted({d.drift.kind for d in found})]
    outlets = [(o, o) for o in sorted({t.source.short for t in told}, key=str.casefold)]
    named = (
        ("change", "How it differs", relations + kinds),
        ("outlet", "Outlet", outlets),
        ("certainty", "Certainty", certainties),
    )
    return [(name, label, list(values)) for name, label, values in named if len(values) > 1]


def _longest(passages: Sequence[Passage]) -> list[Passage]:
    """The longest of the passages, as many as are shown, in the order of the text."""
    kept = sorted(passages, key=lambda passage: -len(passage.child))[:SHOWN_PASSAGES]
    return sorted(kept, key=lambda passage: passage.child)


def _anchors(view: StoryView) -> dict[str, str]:
    """The anchor of each unseen original, by its name; those that are nobody's list have that of the tree."""
    at = {original.name: f"o{number}" for number, original in enumerate(view.unseen, 1)}
    parents = (p.name for s in view.sources for p in s.parents if p.source is None)
    return dict.fromkeys(parents, "descent") | at


def _decided(view: StoryView) -> bool:
    """Whether a person has decided on an edge."""
    return any(e.kind == "judged" for s in view.sources for p in s.parents for e in p.edge.evidence)


def _by_source(view: StoryView) -> dict[int, list[Told]]:
    """The tellings of each article, over all claims."""
    found: dict[int, list[Told]] = {source.number: [] for source in view.sources}
    for told in (told for claim in view.claims for told in claim.told):
        found[told.source.number].append(told)
    return found

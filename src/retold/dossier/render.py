"""A trace as one HTML file that needs nothing else: no network, no script, no other file.

Everything that comes from an article, an input or a model passes two gates that templates cannot forget: `legible`
takes unsafe characters, the autoescape of the template engine takes markup. A content security policy in the file
allows only the one style sheet and the one small script that are in it, by their digests.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

import retold
from retold.dossier import collation, differences, drawing, passages, tree, wording
from retold.dossier.assemble import ClaimView, StoryView, Told, assemble
from retold.records import Trace

MAIN_CLAIMS = 5
"""How many claims the head of a story sets out."""

OPEN_CLAIMS = 3
"""How many claims stand open in the file; the others open at a click, and in print."""


def to_html(trace: Trace) -> str:
    """The dossiers of a trace as one HTML document."""
    page = _environment().get_template("page.html.j2")
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
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("retold.dossier"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.globals.update(
        words=wording,
        collate=collation.collate,
        draw=drawing.draw,
        tree=tree.rows,
        paragraphs=passages.paragraphs,
        runs=_runs,
        told_in=_told_in,
        MAIN_CLAIMS=MAIN_CLAIMS,
        OPEN_CLAIMS=OPEN_CLAIMS,
    )
    return environment


def _finalize(value: object) -> object:
    return wording.legible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _asset(name: str) -> str:
    loader = _environment().loader
    assert loader is not None
    return loader.get_source(_environment(), name)[0]


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _runs(told: Told, view: ClaimView) -> tuple[differences.Run, ...]:
    """The telling's words, marked where they differ from the best telling of its claim."""
    return differences.runs(told.quote, told.quote if told.best else view.told[0].quote)


def _told_in(view: StoryView, number: int) -> tuple[Told, ...]:
    """The tellings of one article, over all claims."""
    return tuple(told for claim in view.claims for told in claim.told if told.source.number == number)

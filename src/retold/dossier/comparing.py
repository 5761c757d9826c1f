"""Why two tellings are, or are not, in one claim, on the terminal."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from retold.records import Article, Comparison, Material, Telling
from retold.text import shorten

QUOTED = 400
"""Characters of a telling that are shown."""


def show(comparison: Comparison, material: Material, console: Console) -> None:
    """Both tellings, what decided, and every part of the score."""
    told = {t.id: (a, t) for a, tellings in zip(material.articles, material.tellings, strict=True) for t in tellings}
    for ident in (comparison.first, comparison.second):
        put(*told[ident], console)
    console.print(Text("In one claim." if comparison.together else "Not in one claim.", style="bold"))
    for sentence in comparison.why:
        console.print(Text(f"  {sentence[:1].upper()}{sentence[1:]}."))
    for ident in comparison.through:
        article, telling = told[ident]
        console.print(Text(f"    {named(article)}: “{shorten(telling.span.of(article.text), 100)}”"))
    console.print()
    console.print(table(comparison))


def put(article: Article, telling: Telling, console: Console) -> None:
    """One telling with where it stands."""
    console.print(Text(f"{named(article)} ({article.key}:{telling.span.start}, {telling.id})", style="bold"))
    console.print(Text(f"  “{shorten(telling.span.of(article.text), QUOTED)}”"))


def named(article: Article) -> str:
    """Who publishes it, as far as is known."""
    return article.outlet or article.key


def table(comparison: Comparison) -> Table:
    """The parts of the score and their sum."""
    made = Table(box=None, pad_edge=False)
    for name in ("signal", "value", "adds"):
        made.add_column(name, justify="left" if name == "signal" else "right", no_wrap=True)
    made.add_column("what was found")
    for part in comparison.parts:
        cells = (part.reason.feature, f"{part.reason.value:.2f}", f"{part.adds:+.2f}")
        made.add_row(*cells, Text(part.reason.note))
    made.add_row("threshold", "", f"{comparison.bias:+.2f}", "what must be outweighed for a join")
    made.add_row("sum", "", f"{comparison.total:+.2f}", "more than 0 speaks for a join", style="bold")
    return made

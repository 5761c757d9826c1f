import io

from rich.console import Console

from retold.dossier.comparing import show
from retold.records import Article, By, Comparison, Material, Reason, Story, Telling, Weighed
from retold.text import Span


def test_both_tellings_what_decided_and_every_part_are_shown():
    texts = {"a": "Nine boats came", "b": "At least nine boats came"}
    by = By(stage="test", version=1, settings="")
    tellings = tuple(
        (
            Telling(
                id=f"t{i}", article=i, span=Span(0, len(text)), chain=(), breaks=(), certainty="asserted",
                factuality=3.0, by=by,
            ),
        )
        for i, text in texts.items()
    )  # fmt: skip
    material = Material(
        story=Story(id="s", title="", articles=tuple(texts)),
        articles=tuple(Article(id=i, key=i, source="", text=t, outlet=f"Paper {i}") for i, t in texts.items()),
        annotations=(),
        tellings=tellings,
    )
    part = Weighed(reason=Reason(feature="words", value=0.5, note="both have 'boat'"), adds=0.9)
    found = Comparison(
        first="ta",
        second="tb",
        together=True,
        parts=(part,),
        bias=-0.5,
        total=0.4,
        why=("joined [here]",),
        through=("tb",),
    )
    console = Console(file=io.StringIO(), width=120, highlight=False)
    show(found, material, console)
    text = console.file.getvalue()
    for words in (
        "Paper a (a:0, ta)",
        "“At least nine boats came”",
        "In one claim.",
        "Joined [here].",
        "+0.90",
        "+0.40",
    ):
        assert words in text

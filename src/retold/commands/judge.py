"""`retold judge …`: a person's decisions."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retold.commands.keeping import console, opened, waiting, working
from retold.errors import UsageError

if TYPE_CHECKING:
    from retold.archive import Archive, Done
    from retold.archive.judging import Person
    from retold.records import Judgement, Verdict

app = typer.Typer(help="Decide what machines only guess: it outranks every score, survives re-runs, can be undone.")

Note = Annotated[str, typer.Option("--note", help="Why; kept beside the decision.")]
Who = Annotated[str, typer.Option("--who", envvar="RETOLD_WHO", help="Who decides; your user name if not given.")]
Telling = Annotated[str, typer.Argument(metavar="TELLING", help="The id of a telling (retold show CLAIM).")]


def person(who: str, note: str) -> "Person":
    """Who decides."""
    from retold.archive.judging import Person

    return Person(who=who or getpass.getuser(), note=note)


@app.command()
def same(context: typer.Context, first: Telling, second: Telling, note: Note = "", who: Who = "") -> None:
    """Two tellings say the same thing."""
    alike(context, (first, second), "yes", person(who, note))


@app.command()
def different(context: typer.Context, first: Telling, second: Telling, note: Note = "", who: Who = "") -> None:
    """Two tellings do not say the same thing; if both are in one claim, one leaves it and the others stay."""
    alike(context, (first, second), "no", person(who, note))


@app.command()
def unsure(context: typer.Context, first: Telling, second: Telling, note: Note = "", who: Who = "") -> None:
    """It cannot be told whether two tellings say the same thing; kept, and changes nothing."""
    alike(context, (first, second), "unsure", person(who, note))


def alike(context: typer.Context, pair: tuple[str, str], verdict: "Verdict", decider: "Person") -> None:
    """Keep what was decided of two tellings."""
    with opened(context) as archive, working():
        keep(archive, *archive.comparing(*pair, verdict, decider))


@app.command()
def parent(
    context: typer.Context,
    child: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article that has it from another.")],
    of: Annotated[str, typer.Argument(metavar="PARENT", help="An article, or an unseen original such as '*Reuters'.")],
    wrong: Annotated[bool, typer.Option("--wrong", help="It has nothing from there.")] = False,  # noqa: FBT002
    unsure: Annotated[bool, typer.Option("--unsure", help="It cannot be told.")] = False,  # noqa: FBT002
    note: Note = "",
    who: Who = "",
) -> None:
    """An article has material from another one (or, with --wrong, has not)."""
    from retold.archive import judging

    if wrong and unsure:
        raise UsageError("--wrong and --unsure are two decisions: give one of them")
    verdict: Verdict = "no" if wrong else "unsure" if unsure else "yes"
    with opened(context) as archive, working():
        real = of if of.startswith("*") else archive.article(of).article.id
        keep(archive, judging.parent(archive.article(child).article.id, real, verdict, person(who, note)))


@app.command()
def chain(
    context: typer.Context,
    telling: Telling,
    right: Annotated[bool | None, typer.Option("--right/--wrong", help="Whether the chain shown is right.")] = None,
    be: Annotated[
        str | None, typer.Option("--is", metavar="CHAIN", help='The right one: "Reuters > two officials".')
    ] = None,
    note: Note = "",
    who: Who = "",
) -> None:
    """The chain of a telling is right, is wrong, or is another one."""
    from retold.archive import judging

    if be is not None and right is not None:
        raise UsageError("--is gives the right chain: leave out --right and --wrong beside it")
    links = () if be is None else judging.links(be)
    with opened(context) as archive, working():
        verdict: Verdict = "no" if links or right is False else "yes"
        keep(archive, judging.chain(archive.point(telling), verdict, links, person(who, note)))


@app.command()
def name(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="An article that has it from the unseen original.")],
    unseen: Annotated[str, typer.Argument(metavar="ORIGINAL", help="The original as shown: '*unnamed agencies'.")],
    called: Annotated[str, typer.Argument(metavar="NAME", help="What it is called.")],
    note: Note = "",
    who: Who = "",
) -> None:
    """An unseen original has a name."""
    from retold.archive import judging

    if not unseen.startswith("*"):
        raise UsageError("an unseen original begins with *, as the dossier shows it; put it in quotes")
    with opened(context) as archive, working():
        keep(archive, judging.named(archive.article(article).article.id, unseen, called, person(who, note)))


@app.command()
def article(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="ARTICLE", help="Its id or key.")],
    outlet: Annotated[str, typer.Option("--outlet", metavar="NAME", help="Whose it is.")] = "",
    title: Annotated[str, typer.Option("--title", help="Its title.")] = "",
    date: Annotated[str, typer.Option("--date", metavar="DAY", help="When it was published: 2031-05-09.")] = "",
    note: Note = "",
    who: Who = "",
) -> None:
    """An article is of another outlet or date than was read, or has another title."""
    from retold.archive import judging
    from retold.records import Declared

    if not (outlet or title or date):
        raise UsageError("say what the article has: --outlet NAME, --date DAY or --title TEXT")
    with opened(context) as archive, working():
        known = archive.article(name).article.id
        said = Declared(outlet=outlet, title=title, date=date)
        keep(archive, *judging.of_article(known, said, person(who, note)))


@app.command()
def merge(
    context: typer.Context,
    first: Annotated[str, typer.Argument(metavar="CLAIM")],
    second: Annotated[str, typer.Argument(metavar="CLAIM")],
    note: Note = "",
    who: Who = "",
) -> None:
    """Two claims of a story are one."""
    with opened(context) as archive, working():
        archive.merge_claims(first, second, person(who, note), waiting=waiting)
        typer.echo(f"The claims are one now: retold show {archive.story_of_claim(second)[1]}")


@app.command()
def split(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM")],
    away: Annotated[list[str], typer.Argument(metavar="TELLING…", help="The tellings that say another thing.")],
    note: Note = "",
    who: Who = "",
) -> None:
    """Some tellings of a claim say another thing."""
    from retold.dossier.wording import count, listed

    with opened(context) as archive, working():
        told = archive.claim(claim).claim.tellings
        archive.split_claim(claim, away, person(who, note), waiting=waiting)
        parts = [f"{name} ({count(number, 'telling')})" for name, number in archive.claims_of(told)]
        if len(parts) < 2:
            typer.echo("Kept; the run that is on its way follows it at its end.")
            return
        typer.echo(f"They are kept apart now: {listed(parts)}; retold show CLAIM shows one.")
        now = archive.story_of_claim(claim)[1]
        if now != claim:
            typer.echo(f"{claim} leads to {now}.")


@app.command("file")
def from_file(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="Decisions, one a line: JSON Lines.")],
    who: Who = "",
) -> None:
    """Keep the decisions of a file, as `retold trace --judgements` reads it; rows without a name are of who runs it."""
    from retold.judgement_file import read, signed

    lines = signed(read(path), person(who, "").who)
    with opened(context) as archive:
        done = archive.judge_file(lines, waiting=waiting)
    typer.echo(f"Kept {len(lines) - sum(p.stage == 'judgements' for p in done.problems)} of {len(lines)}.")
    report(done)


@app.command("list")
def history(
    context: typer.Context,
    start: Annotated[int, typer.Option("--start", min=0, metavar="N")] = 0,
    limit: Annotated[int, typer.Option("--limit", min=1, max=500, metavar="N")] = 50,
) -> None:
    """The decisions made so far, the latest first, undone ones included."""
    from retold.commands import screen

    with opened(context) as archive, working():
        screen.judgements(console(), archive, archive.judgements(start=start, limit=limit))


@app.command()
def undo(
    context: typer.Context,
    judgement: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="Its id (retold judge list).")],
    who: Who = "",
) -> None:
    """Take a decision back; it stays in the history."""
    from retold.commands import screen

    with opened(context) as archive, working():
        kept = archive.judgement(judgement)
        if kept.undone:
            typer.echo(f"Nothing is left to take back: {kept.undone_by} did so on {kept.undone[:10]}.")
            return
        done = archive.undo(judgement, person(who, "").who, waiting=waiting)
        screen.undone(console(), archive, kept)
        report(done)


def keep(archive: "Archive", *made: "Judgement") -> None:
    """Keep a decision, all of one act, and say what follows."""
    done = archive.judge(made, waiting=waiting)
    typer.echo(f"Kept as {made[0].id}; retold judge undo {made[0].id} takes it back.")
    report(done)


def report(done: "Done") -> None:
    """What went wrong while the stories were worked through again."""
    for problem in done.problems:
        typer.echo(f"{problem.source}: {problem.message} ({problem.stage})", err=True)

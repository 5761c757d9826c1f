"""The archive: what the command line, the API and the web pages call, and nothing below it."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from retold import judged
from retold.archive import amending, checking, judging, refusals, removal
from retold.archive.asking import Asking
from retold.archive.intake import NOTHING, Taken
from retold.archive.judging import Person
from retold.archive.upkeep import Upkeep
from retold.articles.files import ADDRESS
from retold.engine.contract import Progress
from retold.engine.local import quiet
from retold.errors import ArchiveBusy, NotFound, UsageError
from retold.judgement_file import Line, names, placed
from retold.records import OF_ARTICLES, Declared, Judgement, Problem, Verdict
from retold.storage import articles, claims, judgements, steps, stories
from retold.storage.lock import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a run has done: what became of the inputs, the stories that changed, and what went wrong."""

    taken: Taken = Taken()
    stories: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    stopped: bool = False


def absolute(name: str) -> str:
    """An input by its whole path: the folder that one stands in is another one tomorrow."""
    return name if ADDRESS.match(name) or not name else os.path.abspath(name)  # noqa: PTH100  keeps the name of a link


def never() -> bool:
    """Asked whether to stop: no."""
    return False


class Archive(Asking):
    """An archive that is open. Safe to use from several threads; several processes take turns at writing."""

    def add(
        self,
        inputs: Sequence[str],
        progress: Progress = quiet,
        *,
        waiting: Waiting = lambda _: None,
        stop: Callable[[], bool] = never,
        below: Path | None = None,
        given: Declared = NOTHING,
    ) -> Done:
        """Add articles, and let stories, claims, descent and ledgers follow. What is there already stays as it is.

        `below` is a folder that is no part of the inputs' names, as that of files sent over the network;
        `given` is what they are declared to have where they do not say it themselves.
        """
        with self.run(waiting=waiting):
            upkeep = Upkeep(self.store, self.blobs, self.settings, progress, stop)
            taken = upkeep.take([absolute(name) for name in inputs], below, given)
            upkeep.work()
        return self._done(upkeep, taken, stop)

    def update(
        self, progress: Progress = quiet, *, waiting: Waiting = lambda _: None, stop: Callable[[], bool] = never
    ) -> Done:
        """Do what is left to do: after an interruption, with other settings, with a newer version of Retold."""
        with self.run(waiting=waiting):
            upkeep = Upkeep(self.store, self.blobs, self.settings, progress, stop)
            upkeep.work()
        return self._done(upkeep, Taken(), stop)

    def judge(self, made: Sequence[Judgement], *, waiting: Waiting = lambda _: None) -> Done:
        """Keep people's decisions and work through the stories that they are about, unless a run does so anyway.

        Raises `NotFound` and `UsageError`, and then keeps none of them.
        """
        about = sorted({point.article for j in made for point in (j.first, j.second) if point})
        with self.store.write() as connection:
            real = articles.known(connection, about)
            lost = [name for name in about if name not in real and not name.startswith("*")]
            if lost:
                raise NotFound(f"the archive has no article {lost[0]}: name one of its articles")
            refusals.check(connection, made)
            judgements.add(connection, made)
            amending.amend(connection, [j.first.article for j in made if j.kind in OF_ARTICLES])
            stories.want(connection, list(set(stories.of(connection, sorted(real)).values())))
        return self._follow(waiting)

    def check_decisions(self, made: Sequence[Judgement]) -> None:
        """Raise `UsageError` if one of some decisions cannot be, before any work begins."""
        with self.store.read() as connection:
            refusals.check(connection, made)

    def judge_file(self, lines: Sequence[Line], *, waiting: Waiting = lambda _: None) -> Done:
        """Keep the decisions of a file; rows that point nowhere in the archive become problems, the others count."""
        wanted = sorted({name for line in lines for name in names(line)})
        with self.store.read() as connection:
            known = [article for name in wanted for article in articles.named(connection, name)]
        made = list(placed(lines, known))
        with self.store.read() as connection:
            some = [item for item in made if isinstance(item, Judgement)]
            wrong = {judgement.id: reason for judgement, reason in refusals.refused(connection, some)}
        lost = tuple(
            item if isinstance(item, Problem) else judged.problem(line.source, wrong[item.id])
            for line, item in zip(lines, made, strict=True)
            if isinstance(item, Problem) or item.id in wrong
        )
        done = self.judge([judgement for judgement in some if judgement.id not in wrong], waiting=waiting)
        return replace(done, problems=(*lost, *done.problems))

    def merge_claims(self, first: str, second: str, person: Person, *, waiting: Waiting = lambda _: None) -> Done:
        """Decide that two claims are one: every telling of both says what the best of the first says."""
        return self.judge(self.merging(first, second, person), waiting=waiting)

    def merging(self, first: str, second: str, person: Person) -> tuple[Judgement, ...]:
        """The decisions by which two claims of a story are one; they are not kept yet."""
        (story, kept), (other, gone) = self.story_of_claim(first), self.story_of_claim(second)
        if kept == gone:
            raise UsageError(f"the claims {first} and {second} are one already: name two claims")
        if story != other:
            raise UsageError(f"the claims {first} and {second} are of two stories; only claims of one can be one")
        with self.store.read() as connection:
            into, from_ = claims.get(connection, kept), claims.get(connection, gone)
        best, others = self.point(into.best), (*into.tellings, *from_.tellings)
        points = [self.point(t) for t in others if t != into.best]
        return judging.act(judging.same(best, p, "yes", person) for p in points)

    def split_claim(
        self, claim: str, away: Sequence[str], person: Person, *, waiting: Waiting = lambda _: None
    ) -> Done:
        """Decide that some tellings of a claim say another thing, one and the same."""
        return self.judge(self.splitting(claim, away, person), waiting=waiting)

    def splitting(self, claim: str, away: Sequence[str], person: Person) -> tuple[Judgement, ...]:
        """The decisions by which some tellings of a claim are another claim; they are not kept yet."""
        _, name = self.story_of_claim(claim)
        with self.store.read() as connection:
            found = claims.get(connection, name)
        away = tuple(dict.fromkeys(away))
        lost = [t for t in away if t not in found.tellings]
        staying = [t for t in found.tellings if t not in away]
        if lost or not away or not staying:
            raise UsageError("name tellings of the claim, and not all of them")
        return self._apart(found.best, away, staying, person)

    def comparing(self, first: str, second: str, verdict: Verdict, person: Person) -> tuple[Judgement, ...]:
        """The decisions by which two tellings say the same thing or do not, that on the two first; not kept yet.

        Of two in one claim that do not, the second leaves it, or the first if the second is the best; all others stay.
        """
        made = judging.same(self.point(first), self.point(second), verdict, person)
        if verdict != "no" or first == second:
            return (made,)
        with self.store.read() as connection:
            held = claims.claims_of(connection, (first, second))
            if len(held) < 2 or held[first] != held[second]:
                return (made,)
            found = claims.get(connection, held[first])
        gone = first if second == found.best else second
        others = [t for t in found.tellings if t not in (first, second)]
        return judging.act((made, *self._apart(found.best, [gone], others, person)))

    def _apart(self, best: str, away: Sequence[str], staying: Sequence[str], person: Person) -> tuple[Judgement, ...]:
        """The first that leaves is held against all that stay, so that none of these goes along; the others go with it.

        Each of them is held against one that stays as well, to be seen beside it.
        """
        point = {t: self.point(t) for t in (*away, *staying)}
        head, stays = away[0], best if best in staying else next(iter(staying), "")
        made = [judging.same(point[t], point[head], "no", person) for t in staying]
        for other in away[1:]:
            made.append(judging.same(point[stays], point[other], "no", person))
            made.append(judging.same(point[head], point[other], "yes", person))
        return judging.act(made)

    def undo(self, judgement: str, who: str, *, waiting: Waiting = lambda _: None) -> Done:
        """Take a decision back, with those that were made in the same act; they stay in the history."""
        return self.undo_all([judgement], who, waiting=waiting)

    def undo_all(self, made: Sequence[str], who: str, *, waiting: Waiting = lambda _: None) -> Done:
        """Take several decisions back, each with its act."""
        kept = [self.judgement(name).judgement for name in made]
        with self.store.write() as connection:
            acts = [undone for one in kept for undone in judgements.undo(connection, one, who)]
            amending.amend(connection, [j.first.article for j in acts if j.kind in OF_ARTICLES])
            about = sorted({point.article for j in acts for point in (j.first, j.second) if point})
            stories.want(connection, list(set(stories.of(connection, about).values())))
        return self._follow(waiting)

    def _follow(self, waiting: Waiting) -> Done:
        """Work through what has changed, or leave it to the run that holds the archive: it looks again at its end."""
        try:
            with self.run(waiting=waiting, wait=False):
                upkeep = Upkeep(self.store, self.blobs, self.settings, quiet, never)
                upkeep.follow()
            return replace(self._done(upkeep, Taken(), never), stories=tuple(upkeep.worked))
        except ArchiveBusy:
            return Done()

    def remove(self, name: str, *, who: str = "", waiting: Waiting = lambda _: None) -> Done:
        """Take an article away, with all versions of its page and all that rested on it, and only that."""
        article = self._article(name)
        with self.run(waiting=waiting):
            removal.remove(self.store, self.blobs, article.id, who)
            upkeep = Upkeep(self.store, self.blobs, self.settings, quiet, never)
            upkeep.trace()
        return replace(self._done(upkeep, Taken(), never), stories=tuple(upkeep.worked))

    def _done(self, upkeep: Upkeep, taken: Taken, stop: Callable[[], bool]) -> Done:
        """What a run has done. A decision that came while it held the archive is followed now, whoever made it."""
        stopped = stop()
        with self.store.read() as connection:
            left = stories.outdated(connection, upkeep.versions.story)
            corrected = steps.missing(connection, "annotations", None, 1)
        if (left or corrected) and not stopped:
            self._follow(lambda _: None)
        return Done(taken=taken, stories=tuple(upkeep.touched), problems=tuple(upkeep.run.problems), stopped=stopped)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the archive, a sentence each: damaged bytes, spans outside texts, broken references.

        What can only be asked while nobody writes is left out if a run is on its way.
        """
        found = checking.faults(self.store, self.blobs)
        try:
            with self.run(wait=False):
                return found + checking.quiet_faults(self.store, self.blobs)
        except ArchiveBusy:
            return found

    def backup(self, to: Path) -> None:
        """Copy the archive into a new folder while it is in use; the copy is of one moment."""
        checking.backup(self.place, self.blobs, to)

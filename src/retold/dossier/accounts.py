"""Articles read singly, arranged for reading: numbered tellings, and how many of each kind."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from retold.dossier import passages, wording
from retold.dossier.assemble import label
from retold.dossier.passages import Paragraph
from retold.records import Account, Accounts, Article, Certainty, Telling

WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many tellings there are, of each certainty and without anybody named as their source, in how many words."""

    tellings: int
    asserted: int
    attributed: int
    hedged: int
    denied: int
    sourceless: int
    words: int

    @property
    def density(self) -> float:
        """Tellings in a hundred words; 0 where there are no words."""
        return 100 * self.tellings / self.words if self.words else 0.0

    def of(self, certainty: Certainty) -> int:
        """How many tellings have this certainty."""
        return {
            "asserted": self.asserted, "attributed": self.attributed, "hedged": self.hedged, "denied": self.denied,
        }[certainty]  # fmt: skip

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        if not self.tellings:
            return f"no tellings in {wording.count(self.words, 'word')}"
        kinds = ", ".join(f"{self.of(kind):,} {kind}" for kind in wording.CERTAINTIES)
        return (
            f"{wording.count(self.tellings, 'telling')}: {kinds}; {self.sourceless:,} without a source; "
            f"{self.density:.1f} per 100 words"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A telling with its number inside the article and its words."""

    number: int
    telling: Telling
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """One article with its tellings; `label` names its outlet as well as that is known."""

    number: int
    label: str
    article: Article
    told: tuple[Numbered, ...]
    tally: Tally

    @property
    def paragraphs(self) -> tuple[Paragraph[Numbered], ...]:
        """The whole text in order, cut where tellings begin and end."""
        return passages.paragraphs(self.article, self.told)


def arrange(result: Accounts) -> tuple[AccountView, ...]:
    """The articles of a run, in its order, numbered from 1; the tellings of each are numbered from 1."""
    return tuple(account(given, number) for number, given in enumerate(result.accounts, 1))


def account(given: Account, number: int = 1) -> AccountView:
    """The view of one article."""
    article = given.article
    told = tuple(
        Numbered(number=n, telling=telling, quote=telling.span.of(article.text))
        for n, telling in enumerate(given.tellings, 1)
    )
    return AccountView(number=number, label=label(article), article=article, told=told, tally=tally([given]))


def tally(accounts: Sequence[Account]) -> Tally:
    """The sums over some articles."""
    kinds = Counter(telling.certainty for given in accounts for telling in given.tellings)
    return Tally(
        tellings=kinds.total(),
        asserted=kinds["asserted"],
        attributed=kinds["attributed"],
        hedged=kinds["hedged"],
        denied=kinds["denied"],
        sourceless=sum(not telling.chain for given in accounts for telling in given.tellings),
        words=sum(words(given.article) for given in accounts),
    )


def words(article: Article) -> int:
    """How many words the article has, page furniture left out."""
    left = sum(len(WORD.findall(b.span.of(article.text))) for b in article.blocks if b.kind == "furniture")
    return len(WORD.findall(article.text)) - left

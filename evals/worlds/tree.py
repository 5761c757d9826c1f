"""Trees of stories: which article is an outlet's own, which has its text or its matter from whom, and who says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from evals.worlds import pages
from evals.worlds.matter import EVENTS, event, names, slots
from evals.worlds.reporting import Desk, Report, Said
from retold.records import ArticleKind

UNNAMED = "*?"
"""The original of a text that several run and nobody credits."""

START = datetime(2031, 3, 3, 5, tzinfo=UTC)

ROLES = {
    "own": 26, "credited": 24, "stripped": 9, "false": 3, "cites": 12, "follows": 8, "silent": 5, "mixed": 6, "once": 5,
    "digest": 2,
}  # fmt: skip
"""What articles do, with how often: report themselves, run an agency's text with its credit, without one, with another
agency's; retell an agency that they name, another outlet that they name, or one that they do not name; run a part
beside their own; cite once; stack two agencies' texts."""

SCOOP = 0.6
"""How often those who follow an outlet follow the first that reported."""

HIDDEN = frozenset({"stripped", "false", "silent"})
"""Roles that depend on a text without saying so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One article as the user gets it, and the truth about it. `parents` are keys, `*Agency`, or `*?`."""

    key: str
    role: str
    outlet: str | None
    title: str
    text: str
    date: datetime | None
    kind: ArticleKind
    parents: tuple[str, ...]
    facts: frozenset[str]
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """One story: its articles, and the reports that no article is, by the name that stands for them in `parents`."""

    name: str
    nodes: tuple[Node, ...]
    unseen: dict[str, tuple[Report, ...]]


class Maker:
    """Makes one world from its seed."""

    def __init__(self, seed: int, size: int) -> None:
        self.rng = Random(seed)  # noqa: S311  # nothing secret, but the same each time
        self.desk = Desk(event(EVENTS[seed % len(EVENTS)]), slots(self.rng), self.rng)
        outlets = [*names()["papers"], *names()["hosts"]]
        self.outlets = self.rng.sample(outlets, len(outlets))
        self.agencies = self.rng.sample(names()["agencies"], 1 + (size >= 12) + (size >= 25))
        self.wires = [self.desk.report(a, agency=True) for a in self.agencies]
        if size >= 30:
            self.wires.append(self.desk.report(self.agencies[0], agency=True, number=2))
        self.nodes: list[Node] = []
        self.credited: list[Report] = []

    def outlet(self) -> str:
        """The next outlet; in large stories some publish twice."""
        return self.outlets[len(self.nodes) % len(self.outlets)]

    def add(self, role: str, kind: ArticleKind, parents: Sequence[str], page: pages.Page) -> Node:
        """An article more, some hours after its parents."""
        after = max((n.date for n in self.nodes if n.key in parents and n.date), default=START)
        node = Node(
            key=f"n{len(self.nodes)}", role=role, outlet=self.outlet(), title=page.title, text=page.text,
            date=after + timedelta(minutes=self.rng.randint(40, 1600)), kind=kind, parents=tuple(parents),
            facts=frozenset(s.fact for s in page.said), said=tuple(page.said),
        )  # fmt: skip
        self.nodes.append(node)
        return node

    def own(self) -> Node:
        """An outlet's own report."""
        report = self.desk.report(self.outlet())
        return self.add("own", "original", (), pages.own(report, self.rng))

    def credited_by(self, report: Report) -> Node:
        self.credited.append(report)
        return self.add("credited", "reprint", (f"*{report.house}",), pages.reprint(report, self.rng))

    def make(self, role: str) -> Node:
        """An article of a role, or of the nearest one that the story has the articles for."""
        rng, wire = self.rng, self.rng.choice(self.wires)
        known = [w for w in self.wires if w in self.credited]
        reporters = [n for n in self.nodes if n.role == "own" and n.date]
        if role == "stripped" and known:
            wire = rng.choice(known)
            return self.add(role, "reprint", (f"*{wire.house}",), pages.stripped(wire, rng))
        if role == "false" and known and len(self.agencies) > 1:
            wire = rng.choice(known)
            other = rng.choice([a for a in self.agencies if a != wire.house])
            return self.add(role, "reprint", (f"*{wire.house}",), pages.reprint(wire, rng, credit=other))
        if role == "follows" and reporters:
            parent = reporters[0] if rng.random() < SCOOP else rng.choice(reporters)
            page = pages.relay(self.desk, parent.said, parent.outlet or "", agency=False)
            return self.add(role, "relay", (parent.key,), page)
        if role == "silent" and reporters and len(self.nodes) >= 6:
            parent = reporters[0] if rng.random() < SCOOP else rng.choice(reporters)
            return self.add(role, "relay", (parent.key,), pages.silent(self.desk, parent.said))
        if role == "cites":
            page = pages.relay(self.desk, wire.said, wire.house, agency=True)
            return self.add(role, "relay", (f"*{wire.house}",), page)
        if role in ("mixed", "once"):
            report = self.desk.report(self.outlet())
            page = pages.mixed(report, wire, rng) if role == "mixed" else pages.once(self.desk, report, wire)
            parents = (f"*{wire.house}",) if len(page.said) > len(report.said) or role == "mixed" else ()
            return self.add(role, "mixed" if role == "mixed" else "original", parents, page)
        if role == "digest" and len(self.agencies) > 1:
            first, second = rng.sample([w for w in self.wires if w.number == 1], 2)
            self.credited += [first, second]
            return self.add(role, "reprint", (f"*{first.house}", f"*{second.house}"), pages.digest(first, second, rng))
        return self.credited_by(wire) if role != "own" else self.own()

    def unnamed(self) -> None:
        """Two or three outlets run a text that nobody credits."""
        report = self.desk.report("nobody", agency=True)
        for _ in range(self.rng.choice((2, 3))):
            self.add("unnamed", "reprint", (UNNAMED,), pages.stripped(report, self.rng))

    def world(self, name: str, *, dated: bool) -> World:
        """The world, in the order of a shuffle, without some or all dates."""
        nodes = list(self.nodes)
        self.rng.shuffle(nodes)
        kept = [n if dated and self.rng.random() > 0.15 else replace(n, date=None) for n in nodes]
        kept = [n if self.rng.random() > 0.05 or _cited(n, kept) else replace(n, outlet=None) for n in kept]
        unseen = {f"*{a}": tuple(w for w in self.wires if w.house == a) for a in self.agencies}
        return World(name=name, nodes=tuple(kept), unseen=unseen)


def _cited(node: Node, nodes: Sequence[Node]) -> bool:
    return any(node.key in other.parents for other in nodes)


def world(seed: int, size: int, *, dated: bool = True) -> World:
    """A story of about `size` articles with a tree of every kind of dependence."""
    maker = Maker(seed, size)
    maker.own()
    maker.credited_by(maker.wires[0])
    if size >= 10 and maker.rng.random() < 0.4:
        maker.unnamed()
    roles, weights = list(ROLES), list(ROLES.values())
    while len(maker.nodes) < size:
        maker.make(maker.rng.choices(roles, weights)[0])
    return maker.world(f"tree-{size}-{seed}{'' if dated else '-undated'}", dated=dated)


def strangers(seed: int, size: int, *, dated: bool = True) -> World:
    """A story of outlets that all report themselves: they share the event and its public words, and nothing else."""
    maker = Maker(seed, size)
    while len(maker.nodes) < size:
        maker.own()
    return maker.world(f"none-{size}-{seed}", dated=dated)

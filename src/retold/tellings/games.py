"""Whether an article reports sport, and what of it was done before everybody's eyes.

Who won, by how much and in which lap, a whole stadium has seen, and lists keep it: a reader asks nobody for it. Money,
contracts, injuries and the law are told in the same articles, and there he does ask. On 71 labelled stories, nine of
them with reports of sport, `played` takes the break from 219 tellings that have none in the labels, from 13 that have.
"""

from retold.syntax import Tree
from retold.tellings.clauses import Clause

SPORT = frozenset(
    """
    athlete boxer boxing batter batsman bowler champion championship coach cricket cricketer cyclist defender fixture
    football footballer game goalkeeper golfer half-time halftime hat-trick heavyweight homer inning innings knockout
    lap league match medal midfielder olympics olympic opener pitcher player playoff podium prix qualifying quarterback
    quarter-final quarterfinal race referee rugby season semi-final semifinal soccer squad standings striker team
    tennis touchdown tournament umpire wicket wimbledon
    """.split()
)
"""Words of which a report of sport has one in every third sentence."""

SHARE = 0.3
"""The share of sentences with such words from which an article reports sport.

Of about 1,900 articles on politics and war (PolNeAR, Helsinki, Syria) two reach it, on a league and on players.
"""

LEAST = 3
"""The different words of that kind that it must have; a rescue has "teams" as well."""

BUSINESS = frozenset(
    """
    sign contract deal offer salary sponsorship prizemoney money million agent negotiation bid trade acquire agree meet
    fire sack dismiss appoint succeed hire replace
    injure injured injury illness virus hospital surgery operation drug doping ban suspend
    arrest charge police court jail bail prison custody investigate sue lawsuit blood protest protester demonstration
    kill die death dead wound victim casualty bomb explosion stab execute
    """.split()
)
"""Words of what is done in offices, hospitals and courts, and of harm."""

CURRENCY = "$£€"


def reported(tree: Tree) -> bool:
    """Whether an article reports sport."""
    found = [{tree.lemma(i).lower() for i in range(*bounds)} & SPORT for bounds in tree.columns.sentences]
    return len(set().union(*found)) >= LEAST and sum(map(bool, found)) >= SHARE * len(found)


def played(tree: Tree, clause: Clause) -> bool:
    """Whether a clause of a report of sport tells of play and standings, and not of business, harm or law."""
    if any(mark in clause.span.of(tree.text) for mark in CURRENCY):
        return False
    return not any(tree.lemma(k).lower() in BUSINESS for k in clause.tokens)

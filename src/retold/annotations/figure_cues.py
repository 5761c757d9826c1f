"""Words around a number that tell how exact it is, whether it rises or falls, and whether it counts at all."""

from retold.records import Hedge

HEDGES: dict[str, Hedge] = {
    "about": "about", "around": "about", "roughly": "about", "approximately": "about", "approx": "about",
    "some": "about", "an estimated": "about", "estimated": "about", "circa": "about", "perhaps": "about",
    "maybe": "about", "somewhere around": "about", "in the region of": "about", "close to": "nearly",
    "nearly": "nearly", "almost": "nearly", "just under": "less than", "just over": "more than",
    "a little over": "more than", "a little under": "less than", "well over": "more than", "over": "more than",
    "more than": "more than", "above": "more than", "exceeding": "more than", "in excess of": "more than",
    "greater than": "more than", "beyond": "more than", "upwards of": "more than", "north of": "more than",
    "higher than": "more than", "longer than": "more than", "bigger than": "more than", "larger than": "more than",
    "topping": "more than", "exceeds": "more than", "exceed": "more than", "exceeded": "more than",
    "surpassed": "more than", "surpassing": "more than", "under": "less than", "less than": "less than",
    "fewer than": "less than", "below": "less than", "lower than": "less than", "smaller than": "less than",
    "shy of": "less than", "short of": "less than", "at least": "at least", "no fewer than": "at least",
    "no less than": "at least", "not less than": "at least", "minimum of": "at least", "a minimum of": "at least",
    "as few as": "at least", "not fewer than": "at least", "at most": "at most", "up to": "at most",
    "as many as": "at most", "as much as": "at most", "no more than": "at most", "not more than": "at most",
    "maximum of": "at most", "a maximum of": "at most", "as high as": "at most", "at the most": "at most",
    "as long as": "at most", "as far as": "at most", "as little as": "at least", "as low as": "at least",
    "as late as": "at most", "a mere": "exactly", "only": "exactly", "exactly": "exactly", "≈": "about", "~": "about",
    ">": "more than", "<": "less than", "≥": "at least", "≤": "at most",
}  # fmt: skip
"""What stands before a number and says how exact it is; the longest cue wins."""

HEDGES_AFTER: dict[str, Hedge] = {
    "+": "at least", "or more": "at least", "or so": "about", "or less": "at most", "or fewer": "at most",
    "at least": "at least", "at most": "at most", "or thereabouts": "about", "and counting": "at least",
    "or higher": "at least", "or above": "at least", "or over": "at least", "or older": "at least",
    "or under": "at most", "or younger": "at most", "or below": "at most",
}  # fmt: skip

RISING = frozenset(
    "up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs "
    "climbed climbing jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars "
    "soared soaring add adds added adding advance advanced advances rally rallied rallies spike spiked spikes hike "
    "hiked raise raised raises raising expand expanded expands widen widened strengthen strengthened higher upward "
    "appreciated boosted leapt leap rocketed skyrocketed skyrocketing ballooned swelled swollen growth growths uptick "
    "upped boost boosts boosting lift lifts lifted lifting improve improved improves improving escalated bounced "
    "advancing spiking hikes hiking appreciate expansion doubled tripled quadrupled rebounded "
    "accelerated ascended".split()
)

FALLING = frozenset(
    "down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing lose loses lost losing slip slips slipped slipping slide slides slid sliding "
    "plunge plunges plunged plunging tumble tumbles tumbled tumbling shrink shrinks shrank shrunk sink sinks sank "
    "sunk shed sheds shedding dip dips dipped cut cuts cutting slash slashed slashes reduce reduced reduces reducing "
    "lower lowered weaken weakened plummet plummeted plummeting contracted contract downward eased ease retreated "
    "narrowed shaved halved slow slowed slows slowing slump slumped slumps slumping collapse collapsed collapses "
    "collapsing crash crashed crashes sag sagged skid skidded reduction reductions depreciated descend descended "
    "stumble stumbled".split()
)

PLAIN_BETWEEN = frozenset(
    "by to of another further additional about around nearly almost roughly approximately some more than annual over "
    "as much many up only just an a estimated close under less fewer even well record new total average whopping "
    "staggering massive fresh combined extra".split()
)
"""What may stand between a word of change and its number."""

COLLECTING = frozenset({"raise", "raised", "raises", "raising"})
"""Before money these tell what was collected, no rise ("raised $20m")."""

ACTS = (RISING | FALLING) - {"up", "down", "higher", "lower", "upward", "downward"}
"""Verbs of change that may take what is counted as their object."""

STOCKS = frozenset({"", "share", "magnitude", "point", "job", "seat", "vote", "position"})
"""What such a verb changes by an amount ("lost 12 seats"), unlike "dropped 12 bombs"."""

MOVES = frozenset(
    "be trade close end finish open go move push edge creep tick inch drift jump climb rise fall drop slide come run "
    "surge start settle send drive mark bid soar plunge tumble slip sink inflate revise round".split()
)
"""Verbs after which "up" and "down" tell a change ("closed up 5%"), unlike "shot down seven drones"."""

LABELS = frozenset(
    "article section chapter no no. number nos nos. route highway flight channel type phase grade level page pages "
    "room gate suite apartment apt box verse line platform terminal paragraph clause rule resolution stage tier "
    "step day week season episode version option figure table amendment title proposition prop protocol pillar "
    "annex appendix category class covid covid-19 area zone district ward precinct unit block sector hall court act "
    "part volume vol issue game round row group lot exhibit image photo picture slide count item building formula "
    "match fig model generation size ch ep pt psalm interstate".split()
)
"""What a number after it names rather than counts: "Article 5", "page 12", "phase 3"."""

RANKS = frozenset({"top", "bottom", "big", "final", "last"})
"""Like labels, where nothing that is counted follows: "the top ten"."""

STREETS = frozenset(
    "street st avenue ave road rd lane boulevard blvd drive square terrace crescent way highway court".split()
)

NOT_COUNTED = frozenset(
    "day another thing point time way hand side off on-one another's else more last final or and who whose that is "
    "was to can".split()
)
"""After "one": "one day", "one another", "one thing" count nothing."""

NO_NOUN = frozenset("on off in to out up down way by and or over at of for the".split())
"""After a hyphen: "one-on-one", "one-off", "two-way" count nothing."""

CASUALTIES = frozenset(
    "deaths toll fatalities victims kills injures wounds dead killed injured wounded missing hurt kill injure wound "
    "killing injuring wounding die died dies dying perish perished hospitalised hospitalized displaced arrested "
    "homeless stranded trapped unaccounted infected slain murdered detained arrest detain evacuated rescued drowned "
    "kidnapped abducted".split()
)
"""Words that make a number without a noun a number of people."""

"""The words by which somebody takes a stand, wishes, intends or addresses a thing: a table, apart from its rules.

They say whose mind or mouth a thing is in, but, unlike the words of `cues.py`, mostly not that it is so. Collected from
general English usage and checked against how often each is a cue in PolNeAR's training part.

Each verb and noun is listed under the complements by which it takes what is in that mind: `that` a clause,
`infinitive`, `thing` a plain object, `as` what an object is called or taken for, and prepositions by their own names.
"""

Complements = dict[str, frozenset[str]]


def inverted(table: dict[str, str]) -> Complements:
    """From complement to words, as one writes it, to word to complements, as one looks it up."""
    found: dict[str, set[str]] = {}
    for complement, words in table.items():
        for word in words.split():
            found.setdefault(word, set()).add(complement)
    return {word: frozenset(complements) for word, complements in found.items()}


VERBS_BY: dict[str, str] = {
    "thing": """
        praise criticize criticise condemn endorse support oppose favor favour defend attack mock assail slam
        rip rebuke chide deride denounce decry blast applaud commend welcome congratulate credit champion tout
        embrace reject dismiss disavow repudiate resist prefer like dislike love hate admire detest loathe
        insult lambast lambaste lament bemoan bewail question challenge hail ridicule scold berate scorn
        disparage belittle vilify demonize castigate chastise excoriate skewer pan trash bash hammer admonish
        reprimand censure salute laud extol glorify promote advocate espouse disown refute rebut dispute
        contest counter contradict protest back mention discuss cite reference list express voice offer
        outline articulate utter recite recount recall remember reiterate repeat echo emphasize emphasise
        stress underscore underline highlight acknowledge admit concede explain describe detail announce
        propose demand request recommend suggest imply predict expect estimate fear dread envision envisage
        imagine contemplate consider ponder mull foresee blame accuse thank reassure remind warn caution urge
        implore beseech beg press invoke issue share tweet retweet retweete post publish circulate release
        unveil broadcast email chant shout proclaim declare decide deem judge rate tell ask answer present
        introduce authorize authorise approve view see regard portray paint depict characterize characterise
        frame brand label dub nickname call name liken compare contrast interpret misinterpret identify
        designate appoint nominate quote dream crave covet resent regret forgive pity envy distrust mistrust
        doubt suspect recognize recognise appreciate understand display want wish seek expose justify
        rationalize indicate show note write claim confirm deny disclose reveal report say accept ignore brush
        shrug vow promise pledge threaten teach
    """,
    "that": """
        point continue realize realise recognize recognise remember imagine notice decide agree signal
        convince persuade appreciate stipulate posit theorize theorise hypothesize surmise infer deduce figure
        feel dream fret despair marvel gloat rejoice gripe grumble sigh sniff sneer scoff chime interject chip
        pipe venture muse opine pray swear decree ordain resolve determine wish prefer recommend order demand
        require insist hint forget reassure read hear gather fume snap vent crow gush quip tease deadpan
        murmur mumble stammer plead reaffirm reason retweete hop guarantee discuss question offer cite
        reference express tweet mock bet
    """,
    "infinitive": """
        want wish hope hop plan intend seek decline refuse vow promise pledge threaten agree offer decide
        attempt aim propose prefer like love hate long yearn aspire expect dare desire desperate resolve opt
        choose elect urge ask encourage press persuade order request advise recommend lobby pressure convince
        implore beseech beg petition exhort instruct command invite challenge warn caution call demand claim
        profess pretend purport vote support oppose care volunteer scheme conspire plead appeal push
    """,
    "as": """
        praise criticize criticise condemn denounce decry blast dismiss deride mock hail describe portray
        paint depict characterize characterise frame cast brand label dub nickname call name view see regard
        deem judge consider know identify attack slam tout pronounce declare designate title entitle rate
        interpret refer bill treat denigrate defend think believe find feel
    """,
    "about": """
        talk speak think complain boast brag joke worry fret care ask wonder write speculate muse grumble
        gripe rant rave argue fantasize fantasise warn lie preach tweet know learn hear dream obsess testify
        quip gush whine comment agree inquire enquire
    """,
    "of": """
        talk speak think warn dream boast complain brag tell disapprove approve despair tire know hear learn
        accuse
    """,
    "to": """
        refer point respond allude react object consent reply agree testify subscribe attest look appeal
        pivot acquiesce
    """,
    "for": """
        call argue push advocate hope hop wish yearn long pray plead appeal beg vote campaign apologize
        apologise vouch press ask lobby root cheer opt blame criticize praise thank forgive attack blast
        denounce plan clamor clamour clamoring agitate
    """,
    "on": """
        comment insist focus dwell touch expound opine elaborate call agree disagree vow remark reflect weigh
        concentrate harp lecture
    """,
    "against": """
        rail argue warn push campaign inveigh vote lash protest caution speak decide fulminate advise rule
        lobby fight
    """,
    "at": """
        hint lash balk rail scoff sneer laugh bristle fire marvel jeer gawk
    """,
    "with": """
        agree disagree side sympathize sympathise concur quibble quarrel empathize identify
    """,
    "in": "believe",
    "upon": "remark call reflect touch",
    "over": "agonize agonise fret gloat",
}

VERBS = inverted(VERBS_BY)
"""Verb to the complements by which it takes what is in somebody's mind."""

NOUNS_BY: dict[str, str] = {
    "that": """
        suggestion complaint doubt idea notion assumption hope belief concern confidence argument claim
        allegation accusation assertion speculation promise pledge demand worry fear conviction contention
        conclusion criticism statement sense agreement case understanding insistence prediction suspicion
        announcement comment remark rumor rumour theory warning report evidence charge view opinion reminder
        acknowledgment acknowledgement admission ruling finding perception consensus expectation
    """,
    "infinitive": """
        plan decision promise pledge proposal desire vow call intention offer request bid wish demand
        willingness refusal threat determination eagerness reluctance unwillingness commitment
    """,
    "for": """
        support call praise hope criticism plan proposal request enthusiasm disdain contempt admiration
        sympathy respect demand preference plea word disregard appreciation affection backing case argument
        appeal
    """,
    "of": """
        criticism endorsement support mention praise defense defence allegation accusation condemnation
        rejection hope disapproval approval denunciation view opinion disclosure announcement assertion talk
        promise claim description characterization characterisation portrayal understanding fear embrace
        advocacy rebuke repudiation backing statement message chant recollection admission invocation charge
        acknowledgment assessment reading warning suspicion
    """,
    "about": """
        question concern doubt comment remark claim anxiety worry complaint statement suspicion misgiving fear
        reservation warning view skepticism scepticism talk joke word detail message speculation conversation
        optimism pessimism curiosity uncertainty confusion outrage story uneasiness unease discussion
    """,
    "on": """
        position view stance criticism opinion comment remark statement attack question decision ruling
        consensus thought emphasis
    """,
    "to": "opposition reference objection resistance",
    "over": "concern criticism outrage worry anger",
    "against": """
        attack allegation accusation charge case argument campaign complaint threat
    """,
    "at": "anger outrage frustration",
    "in": "interest belief confidence faith trust",
}

NOUNS = inverted(NOUNS_BY)
"""Noun to the same."""

IDIOMS = inverted(
    {
        "at": "aim shot swipe jab dig look",
        "with": "issue",
        "to": "tribute attention exception objection heed",
        "on": "attention sight hope doubt blame emphasis stock focus stand",
        "behind": "support weight",
        "for": "case blame support praise",
        "against": "case stand",
    }
)
"""Objects of light verbs to the prepositions of what the two are about: "took aim at", "set her sights on"."""

LIGHT = frozenset(
    """
    make express have issue release raise voice provide cast post send deliver hold take throw put give be offer pay set
    turn pin place show find
    """.split()
)
"""Verbs that only carry the noun which is their object."""

RECEIVING = frozenset("draw receive win get face earn garner attract secure".split())
"""Verbs whose subject is what the noun that they carry is about: "drew criticism from"."""

SIDES = frozenset(
    """
    supporter critic opponent backer advocate proponent fan admirer foe champion defender skeptic sceptic believer
    """.split()
)
"""Nouns that say what side somebody takes: "is a critic of"."""

ADJECTIVES = frozenset(
    """
    worried convinced afraid concerned confident certain sure aware optimistic pessimistic sceptical skeptical adamant
    hopeful happy glad proud eager reluctant willing unwilling determined wary critical dismissive
    supportive unaware doubtful fearful mindful grateful thankful angry furious upset disappointed sorry surprised
    pleased delighted unhappy sympathetic nervous anxious frustrated excited enthusiastic comfortable uncomfortable
    curious keen inclined interested impressed suspicious unhappy unconvinced unsure uncertain committed opposed
    appalled outraged shocked stunned dissatisfied satisfied
    """.split()
)
"""Adjectives that put something in somebody's mind: "is wary of", "are eager to"."""

SEEMING = frozenset({"seem", "appear"})
"""Verbs by which a text gives what it tells as an impression."""

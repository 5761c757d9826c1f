"""What a governing word does to the truth of what it governs: tables of general English, apart from the rules.

The classes follow the literature on implicative and factive predicates (Kiparsky and Kiparsky 1970, Karttunen 1971 and
2012, Nairn, Condoravdi and Karttunen 2006, Lotan, Stern and Dagan 2013) and on events in the news (Saurí and
Pustejovsky 2009). Simple implicatives are those that Karttunen (1971) and Nairn et al. (2006) list, two-way ones
("managed to", "forgot to") and one-way ones ("refused to", "kept from"); phrasal ones ("had the nerve to", "wasted the
chance to") those of Karttunen (2012). They were filled from general English; reading errors on the training parts of UW
and MEANTIME moved or added a dozen words. A verb and the noun and adjective of its sense share a class ("plan to", "a
plan to", "prepared to"); what a word does depends on whether it governs an infinitive ("forget to"), a gerund, a finite
clause ("forget that") or a noun. The model that ships takes "hoped" for a form of "hop", which nobody does to a clause:
so "hop" stands beside "hope".
"""


def table(classes: dict[str, str]) -> dict[str, str]:
    """From lemma to class; a lemma stands in one class only."""
    found: dict[str, str] = {}
    for name, words in classes.items():
        for word in words.split():
            if found.setdefault(word, name) != name:
                raise ValueError(f"{word} is in two classes: {found[word]} and {name}")
    return found


TO: dict[str, str] = table(
    {
        "managed": """
        manage succeed begin start continue proceed resume go come get happen turn bother remember dare deign
        help grow prove rush hasten live wake rise condescend emerge return keep trouble
        fit courage nerve foresight audacity temerity gall guts cheek decency grace misfortune fortune luck
        """,
        "made": """
        make let force compel cause lead prompt oblige coerce pressure push induce trick provoke inspire spur
        trigger persuade convince have hear watch feel
        """,
        "failed": """
        fail refuse decline neglect forget omit hesitate forgo unable failure refusal inability impossible
        unwilling reluctant reluctance loath hesitant powerless helpless incapable unprepared unwillingness forbid
        """,
        "wanted": """
        want wish hope hop desire long yearn like love prefer dream eager anxious keen willing ready readiness
        willingness eagerness determined interested desperate temptation ambition incentive inclined reason
        tempted care appetite
        """,
        "planned": """
        plan intend aim prepare arrange schedule set commit conspire plot intention intent goal objective
        preparation proposal slated poised prepared purpose propose threaten threat consider strategy program
        programme initiative measure step contract project bill legislation mean
        """,
        "agreed": """
        agree decide resolve choose opt elect vow pledge promise swear undertake consent offer volunteer
        guarantee decision agreement commitment deal accord determination resolution choice
        """,
        "tried": """
        try attempt seek strive struggle endeavor endeavour fight work bid compete effort campaign quest battle
        drive move negotiation talk race scramble mission negotiate hunt maneuver
        """,
        "asked": """
        ask order command urge tell request demand call require instruct direct invite beg plead recommend
        advise counsel press lobby appeal encourage challenge exhort warn implore petition invitation
        recommendation requirement ultimatum instruction motion remind deadline
        """,
        "needed": """
        need deserve owe necessary essential important crucial vital imperative urgent necessity obligation duty
        supposed ought responsibility better advisable appropriate sufficient enough
        """,
        "allowed": """
        allow permit enable authorize authorise entitle empower license free qualify permission freedom
        right authority power authorization mandate eligible entitled welcome leave
        """,
        "able": """
        able ability capacity capable chance opportunity option way means time possible easy hard difficult
        tough position room money place potential capability afford tool resource basis fund evidence tend
        """,
        "expected": "expect anticipate predict forecast about due likely destined certain sure bound unlikely stand",
        "seeming": "seem appear say believe think report allege rumor rumour know find understand feign pretend",
        "purpose": "use wait design build create available develop establish serve",
        "emoted": """
        glad happy sorry sad proud pleased surprised delighted disappointed upset shocked amazed grateful
        ashamed relieved lucky fortunate wise wrong foolish quick slow first last honored learn realize
        """,
    }
)
"""Words by what they do to an infinitive that they govern."""

THAT: dict[str, str] = table(
    {
        "said": """
        say tell report state declare add note explain mention write claim argue contend maintain assert insist
        stress emphasize emphasise remark comment reply respond answer testify describe inform notify quote
        complain conclude repeat reiterate affirm statement announcement assertion argument word announce assure
        joke boast observe advise stipulate signal rule indicate
        """,
        "alleged": """
        allege accuse charge suspect suggest imply insinuate speculate rumor rumour purport allegation
        accusation suspicion speculation suggestion hint theory hypothesis indication sign estimate
        """,
        "denied": """
        deny dispute doubt disbelieve question refute rebut denial disclaim disavow skeptical sceptical doubtful
        unlikely false untrue wrong pretend unclear uncertain uncertainty wonder pretence lie
        """,
        "known": """
        know realize realise learn discover find notice see recognize recognise acknowledge admit concede recall
        remember understand reveal disclose forget aware show demonstrate prove confirm establish document
        verify mean detect fact evidence proof knowledge hear clear true obvious ensure
        """,
        "emoted": """
        glad happy sorry sad proud pleased surprised delighted disappointed upset angry shocked amazed grateful
        ashamed thankful relieved regret resent appreciate welcome important significant good bad strange odd
        """,
        "believed": """
        believe think feel assume guess suppose reckon consider figure presume imagine judge view belief opinion
        impression assumption confident convinced sure certain feeling conviction bet seem appear likely
        possible possibility probable chance likelihood idea notion apparent hold agree
        """,
        "expected": """
        expect anticipate predict forecast foresee project envision expectation prediction projection
        anticipation warn warning threaten threat guarantee
        """,
        "wanted": """
        hope hop wish want desire pray dream prefer fear worry dread afraid concern concerned worried danger risk
        anxious eager hopeful anxiety
        """,
        "asked": """
        ask order command urge request demand call require instruct direct beg plead recommend propose
        recommendation requirement proposal condition necessary essential imperative crucial vital time
        determine decide
        """,
        "planned": "plan intend promise pledge vow swear decision agreement resolve",
        "made": "make let have help cause force watch get",
    }
)
"""Words by what they do to a finite clause that they govern."""

ING: dict[str, str] = table(
    {
        "managed": """
        begin start continue keep go resume finish enjoy spend succeed like love practise practice include
        involve admit acknowledge recall remember regret report describe show see hear face
        """,
        "ceased": "stop cease quit halt discontinue end",
        "failed": """
        avoid prevent block bar ban prohibit forbid refrain abstain discourage dissuade deter preclude restrain
        resist oppose reject rule fear deny shun forgo escape refuse prohibition delay postpone protect
        """,
        "considered": """
        consider suggest propose recommend discuss contemplate mull imagine favor favour advocate support
        explore plan mean risk require need want aim think talk prospect possibility chance idea interest hope
        threat danger way goal option right intention allow permit warrant justify
        """,
        "accused": "accuse suspect charge convict blame guilty allege accusation suspicion",
    }
)
"""Words by what they do to a gerund that they govern, with or without a preposition."""

THING: dict[str, str] = table(
    {
        "had": """
        have make take hold conduct carry commit begin start continue launch stage undertake perform complete
        finish suffer see face reach sign post give issue file cause trigger produce create result lead bring
        bear provide achieve win lose show report undergo experience deliver pay raise cut gain follow
        """,
        "wanted": """
        want need seek demand ask request urge hope desire wish push press appeal pursue bid fight solicit
        require deserve call pressure campaign search quest petition wait await claim
        """,
        "planned": """
        plan propose consider discuss prepare schedule offer promise intend contemplate weigh envisage envision
        negotiate arrange proposal preparation agree agreement expect anticipate predict forecast project
        expectation prediction study approve approval decide vote mull option decision target goal
        """,
        "prevented": """
        prevent avoid block bar ban prohibit forbid avert thwart deter preclude stop cancel scrap abandon withhold
        ward prevention ban lack absence lift eliminate impede hinder freeze foil rule
        """,
        "opposed": """
        oppose reject resist deny refuse veto decline protect denial rejection refusal discourage limit protest
        opposition resistance object objection against
        """,
        "ceased": "end halt cease suspend quit discontinue suspension terminate stem drop",
        "delayed": "delay postpone defer postponement",
        "feared": """
        fear threaten risk warn worry dread threat danger warning concern prospect possibility chance potential
        likelihood probability idea notion question speculation suggestion verge anticipation
        """,
        "allowed": """
        allow permit authorize authorise enable facilitate encourage support favor favour endorse advocate back
        permission authority right authorization power recommend ability capability capacity
        """,
        "accused": """
        accuse allege suspect charge investigate blame allegation accusation suspicion dispute doubt rumor
        rumour
        """,
    }
)
"""Words by what they do to a noun that is their object or stands behind their preposition."""

FROM = frozenset("prevent stop keep block hinder restrain preclude refrain abstain dissuade deter inhibit save".split())
"""Verbs whose gerund behind "from" did not happen. Who bans or forbids a thing may yet see it done."""

SHORT = frozenset(["stop", "fall"])
"""Verbs that say so with "short of"."""

ONE_WAY = frozenset(
    "refuse decline refusal unwilling reluctant reluctance loath unwillingness unprepared forbid".split()
)
"""Words of the class `failed` whose negation leaves it open: who did not refuse to do it may not have done it."""

WASTING = frozenset("waste miss lose squander forgo forfeit".split())
"""What is done to a chance, an opportunity or a right that is not used."""

POTENTIAL = frozenset(
    """
    possible potential proposed planned prospective future likely hypothetical eventual expected projected
    would-be intended suggested conceivable anticipated impending alleged suspected purported supposed apparent
    threatened rumored rumoured feared
    """.split()
)
"""Adjectives by which a noun has not happened, or may not have."""

UNREAL = frozenset("failed aborted attempted unsuccessful false fake fictitious cancelled canceled averted".split())
"""Adjectives by which a noun has not happened in full."""

HAPPENED = frozenset("recent past previous last earlier latest ongoing current actual existing continuing".split())
"""Adjectives by which a noun has happened or goes on."""

UNCERTAIN = frozenset(
    """
    possibly perhaps maybe probably purportedly supposedly apparently seemingly presumably allegedly reportedly
    potentially likely ostensibly conceivably arguably
    """.split()
)
"""Adverbs that leave it open whether a thing is so."""

NEARLY = frozenset("almost nearly".split())
"""Adverbs by which a thing did not happen, though little was wanting."""

HARDLY = frozenset("barely hardly scarcely rarely seldom".split())
"""Adverbs by which a thing is so only in part."""

FURTHER = frozenset("further additional new more next such other".split())
"""Adjectives of what is mostly yet to come, or not there: "further talks", "other charges"."""

OCCURRING = frozenset(
    "occur happen begin start end continue resume exist come proceed arise ensue erupt emerge take".split()
)
"""Verbs that say of their subject that it takes place."""

COPULAS = frozenset("be become remain seem appear stay get feel look prove".split())
"""Verbs that join a predicate to a subject."""

LIGHT = frozenset("make have give take find consider get leave see".split())
"""Verbs whose object or complement decides what they do to an infinitive: "had a chance to"."""

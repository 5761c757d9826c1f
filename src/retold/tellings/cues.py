"""The words that put something on somebody: a table, apart from the rules that read it.

Collected from general English usage and checked for coverage against the cue words of PolNeAR's training part; no
word is here because of one text.
"""

from typing import Literal

Manner = Literal["said", "hedged", "denied", "believed", "shown"]
"""How a cue presents what it introduces: neutrally, as doubtful, as untrue, as a belief, or as a document's content."""

SAYING: dict[Manner, frozenset[str]] = {
    "said": frozenset(
        """
    say hint tell list report state announce declare add note explain claim confirm reveal disclose acknowledge
    admit insist stress emphasize emphasise argue contend maintain assert affirm reiterate repeat remark
    comment observe reply respond answer recall recount relate testify swear write post tweet publish message
    email quip joke complain lament warn caution advise urge pledge promise vow threaten concede conclude
    underline underscore liken count register tally log highlight clarify specify elaborate describe brief
    inform notify quote mention vouch
    attest accuse indict investigate charge blame protest retort counter broadcast air release issue
    proclaim profess predict
    project accord applaud praise criticize criticise condemn denounce slam blast decry call demand ask
    request propose recommend pronounce rule apologize apologise boast brag exclaim shout yell whisper mutter
    chant beg appeal report echo summarize summarise outline detail assure remind wonder bemoan tout portray
    speak talk refer allude compare brand label dub accept point signal reaffirm stipulate posit opine muse interject
    circulate distribute share upload
    guarantee scoff attribute recognize recognise express voice convey thank commend congratulate exonerate welcome
    aver confess confide divulge leak concur object reason infer deduce bet wager certify preach decree enthuse gush
    grumble gripe fume moan groan sigh sob wail snap murmur mumble stammer narrate implore beseech paint iterate
    lobby petition exhort
    """.split()
    ),
    "hedged": frozenset(
        "allege suggest imply insinuate speculate surmise intimate purport suspect fear theorise theorize hypothesise "
        "hypothesize conjecture".split()
    ),
    "denied": frozenset("deny reject dismiss refute rebut dispute disavow disclaim debunk repudiate".split()),
    "believed": frozenset(
        """
    believe think consider feel hope expect anticipate estimate assume presume reckon guess suppose doubt know
    learn understand see regard view hail treat deem worry foresee forecast judge assess want remember
    """.split()
    ),
    "shown": frozenset(
        """
    show indicate demonstrate prove establish document depict illustrate record identify name find determine
    discover uncover detect verify pinpoint
    """.split()
    ),
}  # fmt: skip

TOLL: dict[str, Manner] = {
    "put": "said",
    "place": "said",
    "set": "said",
    "raise": "said",
    "revise": "said",
    "lower": "said",
    "give": "said",
}
"""Verbs that put a toll or cost at a figure."""

CUE: dict[str, Manner] = TOLL | {
    verb: manner for manner in ("said", "hedged", "denied", "believed", "shown") for verb in sorted(SAYING[manner])
}
"""Verb lemma to manner; a later table wins where a verb is in two."""

DOCUMENT_VERBS = frozenset(
    """
    give tell explain put mark credit rate have read speak show indicate reveal suggest say state report describe
    detail outline list name identify confirm mention note find conclude   document demonstrate
    prove disclose    allege claim reference record cite estimate warn recommend call specify
    make announce
    """.split()
)
"""What a document can do to what it contains."""

BARE_OBJECT = frozenset(
    """
    indict say liken report announce confirm deny reject dismiss refute dispute claim allege reveal disclose describe
    condemn
    denounce criticize criticise show depict slam blast accuse urge blame predict expect estimate warn outline
    detail name list mention promise pledge vow threaten propose refer speak talk allude compare assure remind
    portray brand label dub tout recount quote reference highlight document acknowledge admit comment
    reiterate emphasize emphasise stress underline underscore demand thank commend congratulate exonerate
    attribute complain hint testify suspect doubt confess lobby petition exhort implore
    """.split()
)
"""Verbs that put a plain object ("denied involvement") on their subject, without a clause."""

URGING = frozenset("urge lobby petition exhort implore beseech beg".split())
"""Verbs by which one wants others to do something; who does so says it, whoever it is."""

NOUNS: dict[str, Manner] = {
    "claim": "said", "statement": "said", "announcement": "said", "report": "said", "assertion": "said",
    "contention": "said", "accusation": "hedged", "allegation": "hedged", "charge": "said", "suggestion": "hedged",
    "rumour": "hedged", "rumor": "hedged", "speculation": "hedged", "fear": "hedged", "concern": "hedged",
    "suspicion": "hedged", "possibility": "hedged", "theory": "hedged", "denial": "denied", "belief": "believed",
    "conclusion": "said", "finding": "shown", "estimate": "believed", "assessment": "said", "warning": "said",
    "view": "believed", "prediction": "believed", "promise": "said", "pledge": "said", "threat": "said",
    "confirmation": "said", "word": "said", "news": "said", "evidence": "shown", "proof": "shown",
    "insistence": "said", "comment": "said", "remark": "said", "complaint": "said", "testimony": "said",
    "argument": "said", "criticism": "said", "narrative": "said", "outrage": "said", "anger": "said", "dismay": "said",
    "chance": "hedged", "risk": "hedged", "danger": "hedged", "prospect": "hedged", "likelihood": "hedged",
    "ruling": "said", "version": "said", "account": "said", "story": "said", "explanation": "said",
    "hypothesis": "hedged", "frustration": "said", "disappointment": "said", "confidence": "believed",
    "optimism": "believed",
}  # fmt: skip
"""Nouns that take a that-clause which somebody is responsible for."""

EXPRESSING = frozenset(["express", "voice", "convey", "issue"])
"""Verbs that put a feeling, a wish or a plea on their subject, if that is their object."""

FELT = frozenset(
    """
    sadness sorrow grief shock horror alarm concern worry anxiety fear doubt scepticism skepticism reservation unease
    regret remorse apology sympathy condolence solidarity support backing opposition objection disapproval outrage
    anger fury frustration dismay disappointment disgust hope optimism confidence satisfaction gratitude thanks
    appreciation admiration relief surprise joy delight pride desire wish willingness readiness condemnation
    criticism demand appeal call plea warning threat denial rebuke view opinion belief
    """.split()
)
"""What one expresses or issues by saying so."""

CLAIMABLE = frozenset(NOUNS) | frozenset(
    """
    idea notion criticism involvement responsibility wrongdoing possibility link comparison characterization
    characterisation suspicion talk speculation blame guilt liability role knowledge plan call demand offer proposal it
    this that them any
    """.split()
)
"""What is said or thought, so that to reject or dismiss it says something."""

PASSIVE_GAP = frozenset(
    """
    accuse blame investigate indict quote say report believe think allege rumour rumor expect suppose
    understand consider estimate claim fear suspect presume assume reckon repute describe identify hope hop
    """.split()
)
"""Verbs whose agentless passive hides who says it: "is said to", "are believed to have"."""

ATTRIBUTED_ADVERBS = frozenset({"reportedly"})
"""Adverbs by which a text says that others say so, without naming them."""

HEDGING_ADVERBS = frozenset(
    """
    allegedly possibly perhaps maybe probably purportedly supposedly apparently seemingly presumably
    potentially likely ostensibly conceivably arguably
    """.split()
)

HEDGING_ADJECTIVES = frozenset(
    "alleged suspected purported supposed unconfirmed presumed reported rumoured rumored putative ostensible "
    "would-be unverified".split()
)

HEDGING_VERBS = frozenset("seem appear purport".split())

ALLEGEDLY = frozenset("allegedly purportedly supposedly reportedly possibly apparently".split())

MODALS = frozenset({"may", "might", "could"})
"""Modal verbs that make what they govern uncertain; "would", "can" and "will" mostly report plans and conditions."""

EXPECTING = frozenset(
    """
    expect fear believe think suspect anticipate allege purport hope project rumour rumor suppose
    """.split()
)
"""Participles that hedge what follows them even without an agent: "is expected to"."""

ANONYMOUS = frozenset(
    """
    source official officer insider aide adviser advisor diplomat witness eyewitness resident people person
    man woman expert analyst observer activist critic opponent supporter scientist researcher astronomer
    doctor medic lawyer neighbor neighbour relative friend colleague employee staffer worker executive
    lawmaker legislator politician leader spokesman spokeswoman spokesperson representative authority
    authorities investigator prosecutor detective policeman soldier troop fighter rebel militant commander
    protester protestor demonstrator survivor victim passenger driver villager local user reporter journalist
    correspondent cameraman photographer editor blogger commentator pundit economist historian engineer
    technician negotiator envoy minister ambassador senator governor mayor judge student teacher professor
    parent mother father member insurgent dissident refugee migrant farmer fisherman trader investor banker
    inspector agent republican democrat conservative liberal other some many several one few ally partner
    someone anyone somebody everyone owner manager writer author supporter informant defendant consultant
    accountant surgeon physician nurse organiser organizer minder carer courier trainer programmer hacker
    carrier director chief head classmate operator bystander crew pilot captain sailor rescuer volunteer
    campaigner advocate voter delegate columnist strategist pollster businessman businesswoman wife
    husband son daughter brother sister uncle aunt cousin grandmother grandfather widow widower proponent backer hopeful
    defender associate developer pastor priest imam rabbi cleric monk nun attendee auditor mogul tycoon guard gunman
    attacker suspect hostage pilgrim tourist visitor guest customer client patient shopper spectator fan player coach
    athlete actor actress singer musician artist contractor supplier dealer broker landlord tenant homeowner neighbour
    schoolmate roommate veteran commuter cyclist motorist rider bishop
    firefighter paramedic shopkeeper bartender waiter waitress hairdresser cashier clerk janitor cleaner cook chef
    baker butcher plumber carpenter builder labourer laborer miner docker trucker cabbie steward stewardess attendant
    conductor porter ranger warden jailer prisoner inmate detainee convict juror plaintiff claimant complainant
    petitioner accuser whistleblower informer spy operative handler defector exile immigrant evacuee islander citizen
    taxpayer constituent elector candidate nominee contender incumbent frontrunner rival superdelegate donor financier
    creditor shareholder trustee principal headteacher headmaster headmistress dean provost rector lecturer tutor
    academic scholar graduate pupil schoolboy schoolgirl nanny babysitter caretaker caregiver caseworker midwife vet
    counselor counsellor biographer poet playwright composer producer presenter host moderator narrator announcer
    newsreader reviewer reader viewer listener caller subscriber follower commenter respondent interviewee participant
    contestant competitor referee umpire boss employer predecessor successor deputy general admiral colonel lieutenant
    sergeant corporal recruit conscript deserter mercenary combatant guerrilla mourner worshipper parishioner
    churchgoer deacon vicar curate chaplain preacher elder chieftain nomad herder shepherd grower rancher breeder
    gardener hunter angler diver swimmer surfer climber hiker skier jogger walker biker rower lifeguard harbourmaster
    dad mum mom grandparent grandson granddaughter nephew niece stepfather stepmother fiance fiancee boyfriend
    girlfriend spouse sibling descendant heir boy girl teenager youngster pensioner retiree newcomer dweller squatter
    camper renter buyer seller vendor hawker importer exporter distributor designer architect surveyor planner
    inventor entrepreneur stockbroker forecaster demographer translator interpreter intermediary mediator confidant
    acquaintance comrade coordinator convenor convener solicitor barrister freelancer applicant skeptic sceptic
    picketer trooper controller dispatcher blacksmith herdsman boatman ferryman signalman
    """.split()
)
"""Heads of noun phrases that name nobody."""

OFFICES = frozenset(
    """
    minister president premier chancellor secretary spokesman spokeswoman spokesperson ambassador governor
    mayor chairman chairwoman chairperson chair director commissioner chief head commander commissar king
    queen prince pope bishop archbishop senator attorney prosecutor speaker envoy ceo founder coroner sheriff
    superintendent
    """.split()
)
"""Offices: one who is named by office alone, in the singular, is not anonymous."""

PEOPLE_SUFFIX = ("ist", "ian", "man", "woman", "person", "eer", "crat", "mate")
"""Endings of nouns for people, for heads that are in no table."""

PLAIN_ANONYMOUS = frozenset("some many several one few other others".split())

DOCUMENTS = frozenset(
    """
    document documents interview report memo memorandum statement letter filing file record list email e-mail transcript
    cable dossier study survey poll paper article review analysis audit assessment indictment lawsuit
    complaint ruling verdict judgment order bill law invoice copy paperwork contract log diary book note
    message text data figure statistic photograph photo picture image footage video recording tape audio map
    chart table website site page release bulletin communique communiqué notice advisory brief affidavit
    testimony warrant spreadsheet archive manuscript presentation slide script summary resolution declaration draft
    circular directive decree leaflet brochure prospectus manifesto memoir editorial newsletter blueprint guidance
    guideline readout logbook handbook questionnaire
    declassified telegram post tweet broadcast alert evidence finding research results headline
    """.split()
)
"""Heads of noun phrases that name something written or recorded."""

REPORTS = frozenset(
    "report article story review investigation analysis dispatch exclusive interview broadcast alert headline".split()
)
"""Documents that are a publisher's own work: they stand for the publisher."""

SOCIAL = frozenset({"tweet", "post", "telegram", "facebook", "twitter", "instagram", "thread"})

EYEWITNESS = frozenset({"witness", "eyewitness", "bystander", "resident", "survivor", "passenger", "villager"})

COLLECTIVE = frozenset(
    """
    ministry government police army military department agency office court council committee commission party
    union company firm group organisation organization observatory television tv radio newspaper paper network
    bank hospital church university institute administration presidency parliament embassy regime service
    board association coalition authority directorate channel broadcaster media medium press outlet website
    agency magazine watchdog regulator operator spokesperson militia force navy opposition inquiry inquest
    investigation probe airline utility foundation charity centre center campaign team
    coastguard brigade club corporation manufacturer consulate parish diocese synod senate assembly cabinet treasury
    jury tribunal secretariat squad constabulary gendarmerie retailer insurer carmaker automaker drugmaker shipbuilder
    cooperative collective consortium conglomerate startup lobby caucus junta leadership management municipality
    prosecution taskforce family household
    """.split()
)
"""Heads of noun phrases that name a body even in lower case."""

BODIES = frozenset("body bloc alliance monitor ngo federation faction tank confederation syndicate".split())
"""Further words for bodies, for which a name beside them stands."""

MEDIA = frozenset(
    """
    media medium press outlet newspaper paper magazine channel broadcaster network agency television tv radio
    website blog news daily weekly tabloid
    """.split()
)
"""Heads that name publishers in general."""

ACCUSING = frozenset({"accuse", "suspect", "charge", "allege", "believe"})
"""Participles after a noun that put something on it at another's word: "men accused of"."""

SENSING = frozenset("want feel see hear find put place set raise revise lower give".split())
"""Verbs of the table that need a clause, or a toll, to put anything on anybody."""

TAKEN = frozenset(
    """
    nothing little word life victory victim title charge ownership goodbye farewell hello prayer mass grace cheese
    """.split()
)
"""What one claims without saying anything that could be told again."""

SEEN = frozenset("see review obtain view read quote examine inspect cite analyse analyze consult have study".split())
"""What one does with a document that is another's."""

SHOWING = frozenset(
    "show air broadcast roll release publish circulate post share run display screen carry issue send put write file "
    "sign deliver distribute give".split()
)
"""What one does with a document that one shows."""

VOICING = frozenset(
    """
    voice express raise make give issue repeat deliver have level renew dismiss reject face file bring
    """.split()
)
"""Verbs whose subject answers for the noun: "voiced fears that"."""

ABOUT: dict[str, frozenset[str]] = {
    "say": frozenset({"of", "about"}),
    "speak": frozenset({"of", "about"}), "talk": frozenset({"of", "about"}), "refer": frozenset({"to"}),
    "allude": frozenset({"to"}), "warn": frozenset({"of", "about", "against"}),
    "complain": frozenset({"of", "about"}), "hint": frozenset({"at"}), "testify": frozenset({"to", "about"}),
    "confess": frozenset({"to"}), "report": frozenset({"on"}), "comment": frozenset({"on", "about"}),
    "slam": frozenset({"as", "for"}), "blast": frozenset({"as", "for"}),
}  # fmt: skip
"""By which prepositions a verb introduces what is said, where it needs one."""

COUNTING = frozenset("count register record tally document verify log confirm".split())
"""Verbs by which whoever counts answers for the figure: "the office has registered 17 dead"."""

VERDICTS: tuple[tuple[Manner, str], ...] = (
    ("said", "true correct accurate right case fact"),
    (
        "denied",
        """
        untrue false wrong incorrect inaccurate erroneous fake bogus baseless groundless unfounded fabricated
        invented fictitious fictional mistaken debunked nonsensical absurd ridiculous laughable ludicrous
        preposterous outlandish
        lie myth hoax nonsense rubbish fabrication fiction invention falsehood untruth fantasy fallacy misconception
        concoction canard smear propaganda disinformation misinformation
        """,
    ),
    (
        "hedged",
        """
        unclear uncertain possible likely unlikely doubtful conceivable probable questionable dubious
        unproven unproved unverified unconfirmed unsubstantiated unsupported speculation rumour rumor guesswork
        """,
    ),
)

TRUTH: dict[str, Manner] = {word: manner for manner, words in VERDICTS for word in words.split()}
"""Words by which a that-clause or a claim is said to be so, not to be so, or neither."""

CLAIMED = NOUNS.keys() | {"idea", "notion", "myth", "insinuation", "gossip"}
"""Nouns of what is claimed, of which a text may say whether it is so."""

CALLING = frozenset(
    """
    call brand label dub describe characterise characterize denounce condemn slam blast ridicule mock decry deride
    declare pronounce deem consider judge dismiss reject deny
    """.split()
)
"""Verbs that say of a claim what it is."""

OPINION = frozenset(
    "word account view opinion telling estimation judgment judgement reckoning version eye mind".split()
)
"""Nouns of "in X's view", "by X's account", "in the words of X"."""

SPOKEN = frozenset("say tell add".split())
"""Verbs before which any noun is a speaker."""

VOICED = frozenset("shout cry yell ask reply answer read joke quip exclaim whisper continue go recall".split())
"""Verbs that, right beside a quotation, name its speaker."""

SEEING = frozenset("see regard view hail consider treat".split())
"""Verbs that put "as …" in their subject's mind: "officials see it as proof"."""

BLAMING = frozenset("blame accuse indict allege denounce condemn deny".split())
"""Verbs before which any noun is a speaker, even with a plain object."""

GOING_ON = frozenset(
    "continue go refuse decline fail appear seem begin start keep rush hasten want use come quick swift careful".split()
)
"""Verbs whose infinitive is done all the same: "went on to say", "declined to comment"."""

MINDED = frozenset(
    "worried convince convinced afraid concerned confident certain sure aware optimistic sceptical skeptical adamant "
    "hopeful positive insistent persuade satisfied unconvinced".split()
)
"""Adjectives that put a clause in somebody's mind: "residents are convinced that"."""

CITING = frozenset({"cite", "quote"})

PERIODS = frozenset(
    """
    second minute hour day night week month year decade time moment monday tuesday wednesday thursday friday saturday
    sunday
    """.split()
)
"""Nouns for a stretch or point of time."""

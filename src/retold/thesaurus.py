"""Words that news reports use for one another, as rows of lemmas; a table, apart from the logic that reads it.

A row holds what one reporter writes where another writes something else of the same event: "killed", "dead", "death
toll"; "truck", "lorry". It says nothing about which word is right. Rows are short on purpose: a word that would join
two different events ("attack" and "protest") is in no row. Nouns stand beside their verbs, since reports turn one into
the other.
"""

ROWS: tuple[str, ...] = (
    # harm and its makers
    "kill dead death die dying slay slain fatality fatal perish deceased murder slaughter toll lethal",
    "wound injure injury injured wounded hurt maim",
    "bomb bombing explosion blast explode detonate detonation bomber blow",
    "strike airstrike raid bombardment bombard shell shelling",
    "attack assault attacker assailant",
    "shoot shooting gunfire gunman shooter shot",
    "weapon arm arms weaponry armament",
    "missile rocket",
    "drone uav unmanned",
    "gun rifle firearm pistol handgun",
    "gas sarin chlorine chemical nerve toxic poison",
    "teargas tear",
    "lathi lathicharge baton cane truncheon",
    "victim casualty",
    "body corpse remains",
    "survivor survive",
    "hostage captive kidnap abduct abduction",
    "torture abuse mistreat",
    "destroy destruction level demolish ruin raze flatten wreck",
    "damage harm",
    "fire blaze burn",
    "crash collision collide",
    "flood flooding inundate",
    "earthquake quake tremor",
    "storm hurricane typhoon cyclone",
    "collapse crumble",
    "rescue rescuer save",
    "evacuate evacuation evacuee",
    "missing disappear vanish",
    # people and bodies
    "police policeman officer cop constable",
    "soldier troop trooper serviceman military army",
    "rebel insurgent militant fighter guerrilla",
    "opposition opponent dissident",
    "terrorist extremist jihadist terror terrorism",
    "protest protester protestor demonstration demonstrator demonstrate rally march marcher",
    "villager resident local inhabitant",
    "child kid minor",
    "woman female",
    "leader chief head boss",
    "president presidential presidency",
    "minister ministry",
    "lawmaker congressman senator legislator mp parliamentarian",
    "parliament legislature congress",
    "official authority",
    "doctor physician medic",
    "scientist researcher astronomer",
    "lawyer attorney counsel",
    "spokesman spokeswoman spokesperson",
    "worker employee staff staffer",
    "company firm corporation business manufacturer producer maker",
    "expert analyst specialist",
    "ally partner",
    "family relative kin",
    "wife husband spouse",
    # law and inquiry
    "arrest detain detention custody apprehend jail imprison prison",
    "charge indict indictment prosecute prosecution",
    "trial court tribunal",
    "sentence convict conviction guilty",
    "suspect suspected accused",
    "investigate investigation probe inquiry inquire",
    "evidence proof prove",
    "law legislation bill",
    "ban prohibit forbid outlaw prohibition",
    "sanction embargo",
    "lawsuit sue suit litigation",
    "leak disclose disclosure divulge reveal revelation unveil",
    "document file paper record memo memorandum",
    "secret covert clandestine secretly classified",
    "spy espionage",
    # politics and diplomacy
    "meet meeting summit talk talks",
    "visit trip travel journey tour fly",
    "agree agreement deal accord pact treaty",
    "vote ballot poll",
    "election elect electoral",
    "resign resignation quit",
    "fire dismiss sack oust dismissal",
    "appoint appointment nominate nomination nominee",
    "denuclearize denuclearization disarm disarmament",
    "nuclear atomic",
    "condemn condemnation denounce decry",
    "accuse accusation blame allege allegation",
    "deny denial reject refute dismiss",
    "support back endorse backing",
    "oppose resist resistance",
    "threaten threat",
    "warn warning caution",
    "promise pledge vow undertake",
    "demand urge insist",
    "confirm confirmation verify verification corroborate",
    "announce announcement declare declaration unveil",
    "plan intend intention",
    "approve approval clearance clear permission permit nod",
    "delay postpone defer",
    "halt stop suspend cease suspension",
    "start begin launch commence",
    "end finish conclude",
    "withdraw withdrawal pullout",
    "interfere interference meddle meddling",
    "hack hacker hacking cyberattack",
    "border frontier",
    "ceasefire truce armistice",
    "offensive advance operation",
    "capture seize seizure",
    "deploy deployment station dispatch send",
    "secure security",
    "refugee migrant displaced",
    # business, technology, science
    "buy purchase acquire acquisition",
    "sell sale",
    "pay payment",
    "money fund funding cash",
    "price cost",
    "rise increase grow growth climb surge soar gain",
    "fall drop decline decrease plunge slump",
    "double twice twofold",
    "build construct construction erect",
    "make produce production manufacture manufacturing",
    "develop development design",
    "test trial experiment",
    "discover discovery find detect detection spot",
    "planet exoplanet world",
    "star sun",
    "telescope observatory",
    "plant factory facility site complex",
    "reactor unit",
    "engine motor",
    "plane aircraft jet airplane airliner",
    "helicopter chopper",
    "ship vessel boat",
    "truck lorry",
    "car vehicle automobile",
    "motorcycle motorbike",
    "train rail railway",
    "road street highway",
    "building structure",
    "house home residence residential",
    "hospital clinic",
    "school classroom",
    "church parish",
    "website site web domain",
    "tweet twitter",
    "photo photograph picture image footage video",
    "film movie",
    "letter mail email",
    "disease illness sick sickness infection infect",
    "vaccine vaccinate vaccination",
    "outbreak epidemic pandemic",
    "near close nearby adjacent",
    "big large huge massive",
    "worsen deteriorate",
    "help aid assist assistance",
    "try attempt seek effort",
    "need require",
    "show demonstrate indicate",
    "believe think consider",
    "fear worry worried concern concerned afraid",
    "hope expect expectation anticipate",
    "important significant crucial vital key",
    "different various",
    "entire whole",
    "month monthly",
    "year yearly annual",
    "first initial",
    "final last",
    # names
    "isis isil daesh",
    "u.s. us usa american america",
    "u.k. uk britain british",
    "russia russian moscow kremlin",
    "china chinese beijing",
    "iran iranian tehran",
    "israel israeli",
    "syria syrian",
    "turkey turkish ankara",
    "korea korean",
    "ukraine ukrainian kyiv kiev",
    "france french paris",
    "germany german berlin",
    "japan japanese tokyo",
    "india indian",
    "finland finnish",
    "europe european eu",
    "afghanistan afghan",
    "iraq iraqi",
    "pakistan pakistani",
    "saudi riyadh",
    "palestine palestinian",
    "lebanon lebanese",
    "egypt egyptian",
    "mexico mexican",
    "canada canadian",
    "australia australian",
    "nato alliance",
    # measures
    "kilometre kilometer km",
    "metre meter",
    "centimetre centimeter cm",
    "kilogram kilogramme kilo kg",
    "tonne ton",
    "litre liter",
    "percent pct percentage",
)  # fmt: skip
"""Every row is one meaning; a lemma in two rows belongs to the first."""


def _index() -> dict[str, str]:
    index: dict[str, str] = {}
    for row in ROWS:
        words = row.split()
        for word in words:
            index.setdefault(word, words[0])
    return index


INDEX = _index()
"""The first lemma of the row that a lemma is in."""


def same(lemma: str) -> str:
    """The lemma that stands for all words of its row; the lemma itself if it is in none."""
    return INDEX.get(lemma, lemma)


FATES: dict[str, str] = {
    "kill": "dead", "wound": "hurt", "missing": "missing", "arrest": "held", "hostage": "taken hostage",
    "evacuate": "evacuated", "rescue": "rescued",
}  # fmt: skip
"""Rows that say what befell people, with the word for those whom it befell: figures of two of them count two things."""

STEM = 5
"""Letters in which words of one stem agree: "produce", "production"."""


def forms(lemma: str) -> frozenset[str]:
    """What a lemma has in common with others of one meaning or one stem."""
    return frozenset({same(lemma), lemma[:STEM] if len(lemma) > STEM else lemma})


def unsaid(lemmas: frozenset[str], there: frozenset[str]) -> frozenset[str]:
    """The lemmas for which none of like meaning or stem stands there: "delivery" is said by "deliver"."""
    known = {form for lemma in there for form in forms(lemma)}
    return frozenset(lemma for lemma in lemmas if not known & forms(lemma))

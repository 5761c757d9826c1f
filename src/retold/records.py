"""What flows through Retold, in the order in which it is made.

Records are frozen and hold tuples. Positions are half-open character offsets into `Article.text`. A later record
points back by id and span and never contains or changes an earlier one.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from retold.text import Span

DateSurety = Literal["declared", "stated", "inferred", "unknown"]
BlockKind = Literal["title", "heading", "paragraph", "caption", "furniture"]
CreditKind = Literal["dateline", "byline", "credit-line", "copyright", "via", "contribution", "first-reported", "own"]
EntityKind = Literal["person", "organisation", "place", "publisher", "other"]
Hedge = Literal["exactly", "about", "at least", "at most", "more than", "less than", "between", "nearly"]
Trend = Literal["", "up", "down"]
Role = Literal["outlet", "agency", "person", "organisation", "document", "anonymous", "eyewitness", "social"]
Break = Literal["anonymous", "gap", "none-stated"]
Certainty = Literal["asserted", "attributed", "hedged", "denied"]
ClaimType = Literal["event", "statement", "figure", "assessment", "denial", "plan"]
ArticleKind = Literal["original", "relay", "reprint", "mixed", "unknown"]
EvidenceKind = Literal["stated", "textual", "readings", "time", "judged"]
DriftKind = Literal[
    "number", "certainty-raised", "certainty-lowered", "attribution-lost", "attribution-changed",
    "referent-swapped", "scope-widened", "scope-narrowed", "detail-lost", "detail-added", "quote-altered",
    "time-changed", "polarity", "framing-changed",
]  # fmt: skip
Relation = Literal["drift", "conflict"]
JudgementKind = Literal["claim", "parent", "chain", "original", "outlet", "title", "date"]
Verdict = Literal["yes", "no", "unsure"]

OF_ARTICLES: tuple[JudgementKind, ...] = ("outlet", "title", "date")
"""Kinds of judgements that say of an article itself what it has."""

EXCLUDING: tuple[DriftKind, ...] = ("polarity", "number", "time-changed", "referent-swapped", "quote-altered")
"""Differences of which at most one side can be right, in the order in which they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """What made a record: the stage, its version, and a digest of its settings."""

    stage: str
    version: int
    settings: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What the input says of a page beside its text; each field is as the user gave it, or None."""

    key: str | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    date: str | None = None
    language: str | None = None
    byline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Bytes as fetched or found, before extraction.

    `source` is the path or URL, with `#row` for a row of a table; `media` is a MIME type such as `text/html`.
    """

    id: str
    source: str
    media: str
    data: bytes
    declared: Declared = Declared()


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """When an article was published: an aware UTC time (or None) and how sure that is.

    `declared`: given with the input or in the page's metadata; `stated`: printed in the text; `inferred`: guessed
    from a URL or file name; `unknown`: `at` is None. `text` is what the date was read from.
    """

    at: datetime | None = None
    surety: DateSurety = "unknown"
    text: str = ""
    whole_day: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading or the like; blocks are disjoint and in order."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A passage that says where the text comes from.

    `publisher` is the canonical name (`publishers.py`), "unnamed agencies" where the text names none. `whole` is true
    where the credit stands for the whole text ("LONDON (Reuters) –"), false where it stands for a part ("AP
    contributed", "with agency reports"). `own` marks a credit that names the outlet itself.
    """

    kind: CreditKind
    publisher: str
    whole: bool
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One publication. `key` is the user's own id (the row's id, else the file's stem); `id` comes from content.

    `text` is never changed after extraction. `copy_of` is the key of an earlier article with the very same text.
    """

    id: str
    key: str
    source: str
    text: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    language: str = "en"
    published: Published = Published()
    blocks: tuple[Block, ...] = ()
    credits: tuple[Credit, ...] = ()
    copy_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The parse of one article as columns of equal length, one entry a token.

    `starts` and `ends` are character offsets, `heads` token indices (a root is its own head), `pos` and `deps` the
    Universal POS tags and the ClearNLP dependency labels of the English models, `tags` the Penn tags. `sentences`
    are half-open ranges of tokens. `names` are (start token, end token, label) of named entities.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    names: tuple[tuple[int, int, str], ...]

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Somebody or something that an article names, under all its names; `role` is its apposition or title."""

    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A passage that means an entity; `entity` is an index into `Annotation.entities`."""

    span: Span
    entity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A direct quotation: `span` covers the words between the marks.

    `closed` is false if it runs on in the next paragraph.
    """

    span: Span
    closed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity as told. `unit` is a normalised singular ("drone", "km", "USD", "%"), "" if there is none.

    For a range, `value` is its lower and `high` its upper end; "dozens" is value 24 hedge "at least". `trend` says
    whether it is told as a rise or a fall ("fell 5%"). `fate` is what befell the people whom it counts: "dead", "hurt".
    """

    span: Span
    value: float
    unit: str
    hedge: Hedge
    text: str
    high: float | None = None
    trend: Trend = ""
    fate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time expression, resolved against the publication date to a half-open range of UTC days if possible."""

    span: Span
    text: str
    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """What was seen in one article; everything later reads this and not the language model."""

    article: str
    tokens: Tokens
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[When, ...] = ()
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link of a chain: who is said to have it.

    `name` is resolved inside the article, `text` is what stands there.
    """

    name: str
    role: Role
    text: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One article saying one thing.

    `chain` runs from the teller nearest the reader to the ultimate source and leaves out the article's own outlet.
    `factuality` grades the event from −3 (certainly not) to +3 (certainly so) by the author's view.
    """

    id: str
    article: str
    span: Span
    chain: tuple[Link, ...]
    breaks: tuple[Break, ...]
    certainty: Certainty
    factuality: float
    figures: tuple[Figure, ...] = ()
    quoted: bool = False
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One article and all that it tells, in reading order."""

    article: Article
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Articles about one event or one exclusive; `articles` are article ids in order of publication, then of input."""

    id: str
    title: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What a judgement is about: an article (its id) and a passage of it, or an unseen original (`*Reuters`)."""

    article: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A person's decision. It outranks every score, and survives re-runs because it points to text.

    What `verdict` answers, by `kind`: `claim`: do the passages `first` and `second` say the same thing? `parent`: does
    the article `first` have material from `second`, an article or an unseen original? `chain`: is the chain of the
    telling at `first` right? If not, `chain` is the right one (empty where the person only knows that it is wrong).
    `original`: is the unseen original `second`, a parent of the article `first`, called `name`? `outlet`, `title`,
    `date`: is that of the article `first` what `name` says (a date in ISO 8601)?
    """

    id: str
    kind: JudgementKind
    verdict: Verdict
    first: Point
    second: Point | None = None
    chain: tuple[Link, ...] = ()
    name: str = ""
    note: str = ""
    who: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that the stages inside one story work from; the tuples are parallel to `story.articles`.

    `judgements` are those that are about the story's articles, oldest first; a later one outranks an earlier.
    """

    story: Story
    articles: tuple[Article, ...]
    annotations: tuple[Annotation, ...]
    tellings: tuple[tuple[Telling, ...], ...]
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One named signal of a score: the feature's name, its value, and a note that a person understands."""

    feature: str
    value: float
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """One part of a score: the reason, and the log-odds that it adds."""

    reason: Reason
    adds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Whether two tellings of a story are in one claim, and why.

    `parts` and `bias` sum to `total`, the log-odds that the two say the same; more than 0 speaks for a join. `why` are
    sentences, what decided first. `through` are the tellings by which the two are connected where they are not joined
    directly, in order from the first to the second. `judgement` is the id of the person's decision on this very pair.
    """

    first: str
    second: str
    together: bool
    parts: tuple[Weighed, ...]
    bias: float
    total: float
    why: tuple[str, ...]
    through: tuple[str, ...] = ()
    judgement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One proposition of a story. `tellings` are telling ids; `best` is the one closest to the ultimate source."""

    id: str
    story: str
    gist: str
    type: ClaimType
    tellings: tuple[str, ...]
    best: str
    weight: float
    why: tuple[Reason, ...] = ()
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The same words in two articles: where they stand in the child and where in the parent (None if it is unseen).

    For a parent that is unseen, `witness` is the id of another article that has them from it too, and `there` where.
    """

    child: Span
    parent: Span | None = None
    witness: str | None = None
    there: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why an edge or a kind is believed; the kinds are kept apart and shown apart."""

    kind: EvidenceKind
    note: str
    weight: float
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """`child` (an article id) has material from `parent` (an article id, or an unseen original such as `*Reuters`)."""

    child: str
    parent: str
    score: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A claim (its id) that an unseen original must have carried, by its `witnesses` (article ids).

    `lines` counts the independent lines of descent that have it, of `among` lines in all. It is `sure` if at least half
    of the lines have it: otherwise some may have cut it, or the others added it.
    """

    claim: str
    witnesses: tuple[str, ...]
    lines: int
    among: int
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A publication that others descend from. `id` begins with `*` and `seen` is false if it is not in the archive.

    `parents` are edges to where one that is not in the archive has its matter from, by what its reprints cite. `claims`
    are ids of claims that it must have carried, by its witnesses; `carried` says how sure each is.
    """

    id: str
    seen: bool
    children: tuple[str, ...]
    parents: tuple[Edge, ...] = ()
    claims: tuple[str, ...] = ()
    carried: tuple[Carried, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """Where one article has its material: its kind, the reasons for it, and its edges, best supported first.

    `findings` are disagreements between what the article says of its sources and what its text shows.
    """

    article: str
    kind: ArticleKind
    why: tuple[Evidence, ...]
    edges: tuple[Edge, ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pivot:
    """The uncertain edge whose settling would move a count most, and the count when it is settled that way.

    `parent` is None where it is open whether the article `child` has its matter from anybody. `why` says what would
    then be so, as a clause: "the Courier does not have it from the Ledger".
    """

    child: str
    parent: str | None
    low: int
    high: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """A publication that a story has matter from: a house that reports itself, or an unseen original.

    `articles` are those that are it or have from it; `counted` is true if the texts show it, with the reason in `why`.
    """

    name: str
    seen: bool
    articles: tuple[str, ...]
    counted: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """From how many publications, not dependent on each other, the articles of a story have their matter.

    `low` counts those that the texts show, `high` also those that an open case would add.
    """

    low: int = 0
    high: int = 0
    parts: tuple[Root, ...] = ()
    pivot: Pivot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Descent:
    """Who has it from whom in one story; `lineages` are parallel to `story.articles`."""

    story: str
    lineages: tuple[Lineage, ...]
    originals: tuple[Original, ...]
    roots: Roots = Roots()
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The tellings of one claim that rest on one origin. `counted` is true if the texts show its independence.

    `against` is how what it says goes against the claim as it is best told: "says that it is not so", "gives 19".
    """

    origin: str
    tellings: tuple[str, ...]
    articles: tuple[str, ...]
    counted: bool
    why: str
    against: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """How many origins that do not depend on each other carry a claim, and why; `pivot` is what would change it."""

    claim: str
    low: int
    high: int
    parts: tuple[Part, ...]
    outlets: int
    why: tuple[str, ...]
    pivot: Pivot | None = None
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """How `telling` differs from `against` (both telling ids).

    A conflict is between tellings that do not depend on each other.
    """

    telling: str
    against: str
    kind: DriftKind
    relation: Relation
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be processed: which input, in which stage, the kind of failure, and a sentence."""

    source: str
    stage: str
    kind: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All of it for one story, arranged for reading; `claims` are in the order in which a reader needs them."""

    material: Material
    claims: tuple[Claim, ...]
    descent: Descent
    ledgers: tuple[Ledger, ...]
    drifts: tuple[Drift, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The result of one run: the dossiers, largest story first, and everything that went wrong."""

    dossiers: tuple[Dossier, ...]
    problems: tuple[Problem, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """The result of a run that reads articles singly: an account of each, in order of input, and every problem."""

    accounts: tuple[Account, ...]
    problems: tuple[Problem, ...] = ()

"""The tables of an archive, in the order in which records are made.

People open the file with other tools, so whatever is asked for often has a column of its own and a plain name;
`record` holds the whole record as JSON. Times are ISO 8601 text in UTC. Changes come as migrations (`migrations/`).
"""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ID = String(32)


def of(table: str, *, primary: bool = False, optional: bool = False) -> "Column[str]":
    """A reference to a row of another table, which goes when that row goes."""
    names = {"articles": "article", "stories": "story", "claims": "claim", "tellings": "telling", "pages": "page"}
    target = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(names[table], ID, target, primary_key=primary, nullable=optional, index=not primary)


pages = Table(
    "pages",
    metadata,
    Column("id", ID, primary_key=True),
    Column("source", Text, nullable=False, index=True),
    Column("media", Text, nullable=False),
    Column("digest", String(64), nullable=False, index=True),
    Column("size", Integer, nullable=False),
    Column("declared", Text, nullable=False),
    Column("added", Text, nullable=False),
)

blobs = Table(
    "blobs",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""The bytes of pages, in archives that have no folder."""

articles = Table(
    "articles",
    metadata,
    Column("id", ID, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    of("pages"),
    Column("key", Text, nullable=False, index=True),
    Column("outlet", Text, index=True),
    Column("url", Text, index=True),
    Column("title", Text),
    Column("byline", Text),
    Column("published", Text, index=True),
    Column("surety", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("copy_of", Text),
    Column("text_digest", String(64), nullable=False, index=True),
    Column("replaced_by", ID, index=True),
    Column("record", Text, nullable=False),
    Column("as_read", Text),
)
"""`number` is the order of arrival; `replaced_by` is the next version of the same page; `as_read` is the record without
what people have said of the article since, NULL if nobody has."""

annotations = Table(
    "annotations",
    metadata,
    of("articles", primary=True),
    Column("version", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

tellings = Table(
    "tellings",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    of("articles"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("source", Text, nullable=False, index=True),
    Column("role", Text, nullable=False),
    Column("through", Text, nullable=False),
    Column("breaks", Text, nullable=False),
    Column("record", Text, nullable=False),
)
"""`source` is the last link of the chain and `role` its role, `through` the links before it; empty where none."""

steps = Table(
    "steps",
    metadata,
    of("articles", primary=True),
    Column("stage", Text, primary_key=True),
    Column("version", Text, nullable=False),
)
"""Which version of each stage has been through an article; what is missing here is work to do."""

article_counts = Table(
    "article_counts",
    metadata,
    of("articles", primary=True),
    Column("counts", LargeBinary, nullable=False),
)
"""How often an article has each key, by which stories are found."""

article_keys = Table(
    "article_keys",
    metadata,
    Column("key", Text, primary_key=True),
    of("articles", primary=True),
    Index("ix_article_keys_article", "article"),
)
"""The heaviest keys of an article: where a new article looks for its story."""

key_counts = Table(
    "key_counts",
    metadata,
    Column("key", Text, primary_key=True),
    Column("articles", Integer, nullable=False),
)
"""In how many articles of the archive each key stands."""

stories = Table(
    "stories",
    metadata,
    Column("id", ID, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("size", Integer, nullable=False, index=True),
    Column("first", Text),
    Column("last", Text, index=True),
    Column("wanted", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("version", Text, nullable=False),
    Column("summary", Text, nullable=False),
)
"""A story whose `wanted` is not `done` has changed since its claims, descent and ledgers were made."""

story_articles = Table(
    "story_articles",
    metadata,
    of("articles", primary=True),
    of("stories"),
    Column("position", Integer, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("id", ID, primary_key=True),
    of("stories"),
    Column("position", Integer, nullable=False),
    Column("gist", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("weight", Float, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    Column("record", Text, nullable=False),
    Column("ledger", Text, nullable=False),
)
"""A claim with its ledger: at least `low` and at most `high` independent origins."""

claim_tellings = Table(
    "claim_tellings",
    metadata,
    Column("telling", ID, ForeignKey("tellings.id", ondelete="CASCADE"), primary_key=True),
    of("claims"),
)

first_tellings = Table(
    "first_tellings",
    metadata,
    Column("telling", ID, ForeignKey("tellings.id", ondelete="CASCADE"), primary_key=True),
    Column("claim", ID, primary_key=True, index=True),
)
"""The tellings that a claim had when it got its id; those of claims that are gone stay, for the links to them."""

descents = Table(
    "descents",
    metadata,
    of("stories", primary=True),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    Column("record", Text, nullable=False),
)
"""From at least `low` and at most `high` publications a story has its matter; lineages and originals stand apart."""

lineages = Table(
    "lineages",
    metadata,
    of("articles", primary=True),
    of("stories"),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
)

edges = Table(
    "edges",
    metadata,
    Column("child", ID, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("parent", Text, primary_key=True),
    of("stories"),
    Column("score", Float, nullable=False),
)

originals = Table(
    "originals",
    metadata,
    of("stories", primary=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False, index=True),
    Column("seen", Integer, nullable=False),
    Column("record", Text, nullable=False),
)

drifts = Table(
    "drifts",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    of("stories"),
    Column("telling", ID, ForeignKey("tellings.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("against", ID, nullable=False),
    Column("kind", Text, nullable=False, index=True),
    Column("relation", Text, nullable=False),
    Column("note", Text, nullable=False),
)

redirects = Table(
    "redirects",
    metadata,
    Column("old", ID, primary_key=True),
    Column("new", ID, nullable=False, index=True),
)
"""Where a story or claim went that was merged into another."""

judgements = Table(
    "judgements",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("first", ID, nullable=False, index=True),
    Column("second", Text, nullable=False, index=True),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("undone", Text),
    Column("undone_by", Text),
    Column("record", Text, nullable=False),
)
"""People's decisions; one that was undone stays, with the time, and counts no more."""

problems = Table(
    "problems",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False, index=True),
    Column("stage", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("at", Text, nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("role", Text, nullable=False),
    Column("password", Text, nullable=False),
    Column("added", Text, nullable=False),
)
"""Who may use the archive over the network; `password` is an argon2 hash."""

sessions = Table(
    "sessions",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("user", String(64), ForeignKey("users.name", ondelete="CASCADE"), nullable=False, index=True),
    Column("began", Text, nullable=False),
    Column("ends", Text, nullable=False, index=True),
)
"""Who is signed in; the browser has the secret, the table its digest."""

tokens = Table(
    "tokens",
    metadata,
    Column("id", ID, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("user", String(64), ForeignKey("users.name", ondelete="CASCADE"), nullable=False, index=True),
    Column("label", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("ends", Text),
)
"""Secrets by which programs act for a user, by their digests; `scopes` are words with blanks between."""

attempts = Table(
    "attempts",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("user", String(64), nullable=False, index=True),
    Column("address", String(64), nullable=False, index=True),
    Column("at", Text, nullable=False, index=True),
)
"""Log-ins that were tried lately and did not succeed."""

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("did", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("detail", Text, nullable=False),
    sqlite_autoincrement=True,
)
"""Removals and changes of accounts: who did what, when. Decisions are in `judgements` with their names."""

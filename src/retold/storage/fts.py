"""The text search's own tables, made by the migrations in each database's way."""

SQLITE = (
    "CREATE VIRTUAL TABLE telling_words USING fts5("
    "quote, content='tellings', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2')",
    "CREATE TRIGGER tellings_added AFTER INSERT ON tellings BEGIN "
    "INSERT INTO telling_words(rowid, quote) VALUES (new.number, new.quote); END",
    "CREATE TRIGGER tellings_removed AFTER DELETE ON tellings BEGIN "
    "INSERT INTO telling_words(telling_words, rowid, quote) VALUES ('delete', old.number, old.quote); END",
)

POSTGRESQL = (
    "ALTER TABLE tellings ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('english', quote)) STORED",
    "CREATE INDEX ix_tellings_words ON tellings USING gin (words)",
)

WITHOUT_SQLITE = ("DROP TRIGGER tellings_removed", "DROP TRIGGER tellings_added", "DROP TABLE telling_words")
WITHOUT_POSTGRESQL = ("DROP INDEX ix_tellings_words", "ALTER TABLE tellings DROP COLUMN words")


def make(dialect: str) -> tuple[str, ...]:
    """The statements that make the text search."""
    return POSTGRESQL if dialect == "postgresql" else SQLITE


def unmake(dialect: str) -> tuple[str, ...]:
    """The statements that take it away."""
    return WITHOUT_POSTGRESQL if dialect == "postgresql" else WITHOUT_SQLITE

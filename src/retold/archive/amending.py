"""What people say of articles themselves: stages read them again with the outlet, title and date that they now have."""

from collections.abc import Sequence

from retold.articles.amend import amended
from retold.storage import articles, judgements, keys, steps
from retold.storage.store import Connection


def amend(connection: Connection, ids: Sequence[str]) -> None:
    """Give articles what the judgements that stand say of them; those that change wait for all stages again."""
    said = judgements.standing(connection, ids)
    made = [(now, amended(before, said)) for now, before in articles.as_read(connection, ids)]
    changed = [new for now, new in made if new != now]
    for article in changed:
        articles.amend(connection, article)
    again = [article.id for article in changed]
    keys.remove(connection, again)
    for stage in ("annotations", "tellings", "stories"):
        steps.undo(connection, stage, again)

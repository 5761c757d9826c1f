"""The title of a story, which is that of one of its articles."""

from dataclasses import replace

from retold.records import Story
from retold.storage import annotations, articles, keys
from retold.storage.store import Connection
from retold.stories.cluster import headline, title
from retold.stories.grow import REMEMBERED
from retold.stories.keys import weigh
from retold.text import shorten


def retitle(connection: Connection, story: Story) -> Story:
    """The story with its title, or with that of another of its articles where the one that gave it is gone."""
    read = articles.get(connection, story.articles[:REMEMBERED])
    if story.title in {shorten(a.title, 120) for a in read.values() if a.title}:
        return story
    counted = keys.of(connection, list(read))
    parsed = annotations.get(connection, [name for name in read if name in counted])
    usable = [a for a in story.articles if a in parsed]
    if not usable:
        return story
    chosen = usable[headline([read[a] for a in usable], weigh([counted[a] for a in usable]))]
    return replace(story, title=title(read[chosen], parsed[chosen]))

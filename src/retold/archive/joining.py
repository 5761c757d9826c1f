"""Putting new articles of an archive into stories, known ones or new."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from retold.archive.titles import retitle
from retold.ids import content_id
from retold.records import Article, Story
from retold.storage import annotations, articles, keys, stories
from retold.storage.store import Connection
from retold.stories import cluster, grow
from retold.stories.keys import counts, weigh

Counted = Mapping[str, Counter[str]]
"""How often each article has each key."""


def join(connection: Connection, new: Sequence[Article]) -> list[str]:
    """Put articles into stories: those stories.

    What has no annotation stays outside. A new version of a page is in the story of the earlier one already.
    """
    counted = count(connection, new)
    placed = stories.of(connection, list(counted))
    read = {a.id: a for a in new if a.id in counted}
    among, heavy = weighed(connection, counted)
    with_keys = keys.stories_with(connection, {key for one in heavy.values() for key in one})
    loose = [a for a in read.values() if a.id not in placed]
    near = sorted({story for a in loose for story in grow.likely(heavy[a.id], with_keys)})
    known = known_stories(connection, near)
    more = keys.in_articles(connection, {k for m in known.values() for s in m for k in s.counts} - set(among.having))
    keys.add(connection, counted, heavy)
    seen = [grow.Seen(article=a.id, counts=counted[a.id], date=cluster.dated(a)) for a in loose]
    among = replace(among, having={**among.having, **more})
    touched = [put(connection, joined, counted, read) for joined in grow.grow(known, seen, among)]
    return [*touched, *refreshed(connection, sorted(set(placed.values())))]


def count(connection: Connection, new: Sequence[Article]) -> dict[str, Counter[str]]:
    """How often each article that has been annotated has each key; a few annotations in memory at a time."""
    found = {}
    for start in range(0, len(new), AT_ONCE):
        some = new[start : start + AT_ONCE]
        made = annotations.get(connection, [a.id for a in some])
        found.update({a.id: counts(a, made[a.id]) for a in some if a.id in made})
    return found


AT_ONCE = 50
"""Annotations in memory while keys are counted; each takes some hundred kilobytes."""


def weighed(connection: Connection, counted: Counted) -> tuple[grow.Collection, dict[str, tuple[str, ...]]]:
    """The whole collection with the new articles in it, and the heaviest keys of each new article."""
    having = keys.in_articles(connection, {key for one in counted.values() for key in one})
    for one in counted.values():
        for key in one:
            having[key] = having.get(key, 0) + 1
    among = grow.Collection(articles=keys.total(connection) + len(counted), having=having)
    return among, dict(zip(counted, grow.heaviest(list(counted.values()), among), strict=True))


def known_stories(connection: Connection, names: Sequence[str]) -> dict[str, list[grow.Seen]]:
    """What the pass needs of stories that are known, by story, oldest first."""
    members = {story: stories.members(connection, story)[-grow.REMEMBERED :] for story in names}
    everyone = [article for some in members.values() for article in some]
    counted, dates = keys.of(connection, everyone), articles.dates(connection, everyone)
    found = {}
    for story in stories.in_order(connection, names):
        seen = [grow.Seen(article=m, counts=counted[m], date=dates[m].sure) for m in members[story] if m in counted]
        if seen:
            found[story] = seen
    return found


def put(connection: Connection, joined: grow.Joined, counted: Counted, new: Mapping[str, Article]) -> str:
    """Put new articles into their story; stories that they show to be one become one, under the oldest one's id."""
    kept = [story for name in joined.stories if (story := stories.get(connection, name))]
    if not kept:
        return opened(connection, [new[a] for a in joined.articles], counted)
    members = [*(a for story in kept for a in story.articles), *joined.articles]
    stories.merge(connection, kept[0].id, [story.id for story in kept[1:]])
    stories.fill(connection, replace(kept[0], articles=articles.in_time(connection, members)))
    return kept[0].id


def opened(connection: Connection, members: Sequence[Article], counted: Counted) -> str:
    """Open a story of new articles."""
    best = members[cluster.headline(members, weigh([counted[a.id] for a in members]))]
    parsed = annotations.get(connection, [best.id])
    made = cluster.arranged(members, cluster.title(best, parsed[best.id]))
    while stories.there(connection, made.id):  # an article that opened it was taken away, and is here again
        made = replace(made, id=content_id("s", made.id, "again"))
    stories.make(connection, made.id, made.title)
    stories.fill(connection, made)
    return made.id


def refreshed(connection: Connection, names: Sequence[str]) -> list[str]:
    """Stories in which a new version stands for an earlier one: put in order, with a title that is still there."""
    for name in names:
        found = stories.get(connection, name)
        if found is not None:
            ordered: Story = replace(found, articles=articles.in_time(connection, found.articles))
            stories.fill(connection, retitle(connection, ordered))
    return list(names)

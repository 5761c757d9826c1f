"""One name for one publisher within a story: "Northline" and "the Northline News Agency" are one."""

from dataclasses import replace

from retold import publishers
from retold.records import Article, Link, Material, Telling


def harmonise(material: Material) -> Material:
    """The material with every publisher, in credits and chains, under the fullest name that the story has for it.

    What is an outlet of the story by the form of its name is among these: "Northline" is the Northline Wire. A name
    without a letter or a digit stands for itself alone.
    """
    names = [c.publisher for a in material.articles for c in a.credits]
    names += [x.name for told in material.tellings for t in told for x in t.chain if x.role in publishers.ROLES]
    outlets = [a.outlet.removeprefix("The ") for a in material.articles if a.outlet and "." not in a.outlet]
    fullest: dict[str, str] = {}
    for name in (*names, *filter(publishers.find, outlets)):
        key = publishers.core(name)
        if key and publishers.lookup(name) is None and len(name) > len(fullest.get(key, "")):
            fullest[key] = name
    return replace(
        material,
        articles=tuple(_article(a, fullest) for a in material.articles),
        tellings=tuple(tuple(_telling(t, fullest) for t in told) for told in material.tellings),
    )


def _name(name: str, fullest: dict[str, str]) -> str:
    return name if publishers.lookup(name) else fullest.get(publishers.core(name), name)


def _article(article: Article, fullest: dict[str, str]) -> Article:
    renamed = tuple(replace(c, publisher=_name(c.publisher, fullest)) for c in article.credits)
    return replace(article, credits=renamed)


def _telling(telling: Telling, fullest: dict[str, str]) -> Telling:
    return replace(telling, chain=tuple(_link(x, fullest) for x in telling.chain))


def _link(link: Link, fullest: dict[str, str]) -> Link:
    """A link to a publisher under its full name; a body that other articles show to be a publisher becomes one."""
    name = _name(link.name, fullest)
    if link.role in publishers.ROLES:
        return replace(link, name=name)
    if link.role == "organisation" and publishers.lookup(link.name) is None and name in fullest.values():
        return replace(link, name=name, role="agency" if publishers.is_agency(name) else "outlet")
    return link

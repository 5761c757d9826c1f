"""One name for one publisher within a story."""

from dataclasses import replace

from retold.descent.naming import harmonise
from retold.records import Annotation, Article, By, Credit, Link, Material, Story, Telling, Tokens
from retold.text import Span

BY = By(stage="test", version=1, settings="")
EMPTY = Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())


def material(*links, credit=None):
    """A story with an article for each link, the first of them with a credit."""
    articles, told = [], []
    for n, link in enumerate(links):
        given = Credit(kind="dateline", publisher=credit, whole=True, span=Span(0, 1)) if credit and n == 0 else None
        articles.append(
            Article(id=f"a{n}", key=f"a{n}", source="test", text="Text.", credits=(given,) if given else ())
        )
        telling = Telling(
            id=f"t{n}",
            article=f"a{n}",
            span=Span(0, 4),
            chain=(link,),
            breaks=(),
            certainty="attributed",
            factuality=2.0,
            by=BY,
        )
        told.append((telling,))
    annotations = tuple(Annotation(article=a.id, tokens=EMPTY, by=BY) for a in articles)
    story = Story(id="s", title="", articles=tuple(a.id for a in articles))
    return Material(story=story, articles=tuple(articles), annotations=annotations, tellings=tuple(told))


def names(made):
    return [t.chain[0].name for told in made.tellings for t in told]


def test_short_and_full_names_of_an_agency_become_the_full_one():
    short, full = (Link(name=n, role="agency") for n in ("Farreach", "Farreach News Agency"))
    assert names(harmonise(material(short, full))) == ["Farreach News Agency"] * 2


def test_a_credit_gets_the_full_name_too():
    made = harmonise(material(Link(name="Farreach News Agency", role="agency"), credit="Farreach"))
    assert [c.publisher for a in made.articles for c in a.credits] == ["Farreach News Agency"]


def test_an_outlet_of_the_story_is_meant_by_its_short_name():
    made = material(Link(name="Farreach", role="outlet"), Link(name="Farreach", role="organisation"))
    seen = replace(made, articles=(made.articles[0], replace(made.articles[1], outlet="Farreach Wire")))
    assert names(harmonise(seen))[0] == "Farreach Wire"


def test_the_article_of_an_outlets_name_is_none_of_its_name_elsewhere():
    made = material(Link(name="Farreach Examiner", role="outlet"))
    seen = replace(made, articles=(replace(made.articles[0], outlet="The Farreach Examiner"),))
    assert harmonise(seen).tellings == made.tellings


def test_a_body_with_a_page_in_the_story_stays_one():
    made = material(Link(name="Farreach Capital", role="organisation"))
    seen = replace(made, articles=(replace(made.articles[0], outlet="Farreach Capital"),))
    assert harmonise(seen).tellings == made.tellings


def test_a_body_that_others_show_to_be_a_publisher_becomes_one():
    made = harmonise(
        material(Link(name="Farreach", role="organisation"), Link(name="Farreach News Agency", role="agency"))
    )
    assert [t.chain[0].role for told in made.tellings for t in told] == ["agency", "agency"]


def test_a_person_keeps_his_name():
    person = Link(name="Farreach", role="person")
    assert names(harmonise(material(person, Link(name="Farreach News Agency", role="agency"))))[0] == "Farreach"


def test_a_publisher_of_the_table_keeps_its_name():
    assert names(harmonise(material(Link(name="AP", role="agency"), Link(name="AP", role="agency")))) == ["AP", "AP"]


def test_names_in_another_script_are_kept_apart():
    links = (Link(name="Осторецъ", role="outlet"), Link(name="Совет гавани", role="organisation"))
    made = harmonise(material(*links))
    assert names(made) == ["Осторецъ", "Совет гавани"]
    assert [t.chain[0].role for told in made.tellings for t in told] == ["outlet", "organisation"]


def test_names_without_a_letter_are_kept_apart():
    links = (Link(name="***", role="outlet"), Link(name="—", role="organisation"))
    assert names(harmonise(material(*links))) == ["***", "—"]

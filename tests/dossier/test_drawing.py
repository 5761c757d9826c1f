from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from retold.dossier import timeline
from retold.dossier.assemble import story
from retold.dossier.drawing import HIT, draw, lanes
from retold.records import Edge, Lineage, Original, Published


@st.composite
def graphs(draw_):
    rows = draw_(st.integers(1, 25))
    pairs = st.tuples(st.integers(0, rows - 1), st.integers(0, rows - 1)).filter(lambda pair: pair[0] != pair[1])
    return list(range(rows)), draw_(st.lists(pairs, max_size=40, unique=True))


@given(graphs())
def test_no_two_signs_or_trunks_share_a_lane_and_a_row(graph):
    rows, edges = graph
    chosen = lanes(rows, edges)
    taken = set()
    for place, lane in enumerate(chosen):
        reach = [rows[place], *(rows[child] for parent, child in edges if parent == place)]
        cells = {(lane, row) for row in range(min(reach), max(reach) + 1)}
        assert not cells & taken
        taken |= cells


@given(graphs())
def test_a_child_stands_to_the_right_of_its_parents_above_it(graph):
    rows, edges = graph
    chosen = lanes(rows, edges)
    assert all(chosen[child] > chosen[parent] for parent, child in edges if parent < child)


def test_what_may_be_hit_of_one_line_covers_no_other(dossier):
    lines = [line for line in draw(story(dossier)).lines if line.parent.number in (2, 3)]
    bands = sorted((float(line.hit.split()[1].split("H")[0]), line.reach) for line in lines)
    (above, high), (below, low) = bands
    assert above + high / 2 == below - low / 2
    assert high + low == HIT


def test_an_unseen_original_is_drawn_between_its_parent_and_its_child(dossier):
    first = dossier.material.articles[0].id
    chain = ("*Orrin", "*Velta", "*Corvane", first)
    edges = [Edge(child=child, parent=parent, score=0.9, evidence=()) for parent, child in pairwise(chain)]
    lineages = [Lineage(article=a.id, kind="unknown", why=()) for a in dossier.material.articles]
    lineages[0] = replace(lineages[0], edges=(edges[2],))
    originals = (
        Original(id="*Corvane", seen=False, children=(first,), parents=(edges[1],)),
        Original(id="*Velta", seen=False, children=(), parents=(edges[0],)),
        Original(id="*Orrin", seen=False, children=()),
    )
    descent = replace(dossier.descent, lineages=tuple(lineages), originals=originals)
    view = story(replace(dossier, descent=descent))
    drawing = draw(view)
    at = {spot.key: (spot.x, spot.y) for spot in drawing.spots}
    keys = [item.key for item in timeline.order(view)]
    assert keys[keys.index(1) - 3 : keys.index(1)] == ["*Orrin", "*Velta", "*Corvane"]
    assert at["*Orrin"][0] < at["*Velta"][0] < at["*Corvane"][0] < at[1][0]
    assert [line.parent.name for line in drawing.lines] == ["*Orrin", "*Velta", "*Corvane"]


def test_rows_are_in_order_of_time_with_the_undated_last(dossier):
    assert [item.key for item in timeline.order(story(dossier))] == [1, "*Corvane", 3, 2, 4, 6, 5, 7]


def test_an_article_whose_hour_is_unknown_stands_below_its_parents_of_that_day(dossier):
    view = story(dossier)
    keys = [item.key for item in timeline.order(view)]
    assert keys.index(1) < keys.index(3)


def test_articles_of_one_day_that_have_it_from_each_other_do_not_hang(dossier):
    at = Published(at=dossier.material.articles[0].published.at, surety="declared")
    articles = tuple(replace(article, published=at) for article in dossier.material.articles)
    first, second, *rest = dossier.descent.lineages
    edge = second.edges[0]
    circle = replace(first, edges=(replace(edge, child=first.article, parent=second.article),))
    descent = replace(dossier.descent, lineages=(circle, second, *rest))
    items = timeline.order(
        story(replace(dossier, material=replace(dossier.material, articles=articles), descent=descent))
    )
    assert sorted(item.key for item in items if item.source) == [1, 2, 3, 4, 5, 6, 7]


def test_labels_have_a_row_each(dossier):
    heights = [spot.y for spot in draw(story(dossier)).spots if spot.name]
    assert all(below - above >= 30 for above, below in pairwise(heights))


def test_labels_begin_to_the_right_of_every_sign(dossier):
    drawing = draw(story(dossier))
    assert all(spot.x + 8 < drawing.labels < drawing.width for spot in drawing.spots)


def test_each_kind_of_evidence_is_a_strand_and_time_only_where_it_stands_alone(dossier):
    lines = {line.parent.number: [strand.kind for strand in line.strands] for line in draw(story(dossier)).lines}
    assert lines == {1: ["stated"], 2: ["stated"], 3: ["stated"], 4: ["textual"], 5: ["textual", "readings"]}


def test_a_line_says_its_reasons(dossier):
    titles = [line.title for line in draw(story(dossier)).lines]
    assert "Tidewatch Daily has it from Harbour Ledger. stated: names the Harbour Ledger" in titles


def test_days_are_named_once(dossier):
    assert [day.text for day in draw(story(dossier)).days] == ["24 Mar 2031", "25 Mar 2031", "26 Mar 2031", "undated"]


def test_an_unseen_original_shares_the_row_of_its_only_child(dossier):
    lineages = tuple(
        replace(lineage, edges=tuple(edge for edge in lineage.edges if edge.parent == "*Corvane") if n == 2 else ())
        for n, lineage in enumerate(dossier.descent.lineages)
    )
    spots = draw(story(replace(dossier, descent=replace(dossier.descent, lineages=lineages)))).spots
    original = next(spot for spot in spots if spot.source is None)
    child = next(spot for spot in spots if spot.source and spot.source.number == 3)
    assert original.y == child.y
    assert original.name == ""
    assert child.detail == "reprint, from *Corvane"


def test_a_story_too_large_to_draw_is_drawn_in_part_and_says_so(dossier):
    article = dossier.material.articles[0]
    articles = tuple(replace(article, id=f"a{n}", key=f"a{n}") for n in range(250))
    material = replace(dossier.material, articles=articles, tellings=((),) * 250)
    descent = replace(dossier.descent, lineages=(), originals=())
    view = story(replace(dossier, material=material, descent=descent, claims=(), ledgers=(), drifts=()))
    assert draw(view).left_out == 50

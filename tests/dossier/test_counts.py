from dataclasses import replace

from retold.dossier.assemble import assemble
from retold.dossier.counts import counts
from retold.records import Figure
from retold.text import Span


def test_outlets_are_grouped_by_the_figure_that_they_give(trace):
    view = next(c for s in assemble(trace) for c in s.claims if len({t.source.number for t in c.told}) > 1)

    def counting(told, value, hedge):
        figure = Figure(span=Span(0, 1), value=value, unit="boat", hedge=hedge, text=f"{hedge} {value}")
        return replace(told, telling=replace(told.telling, figures=(figure,)))

    first, second = view.told[0], next(t for t in view.told if t.source.number != view.told[0].source.number)
    rivals = replace(view, told=(counting(first, 7.0, "exactly"), counting(second, 7.0, "at least")))
    (found,) = counts(rivals)
    assert found.unit == "boat"
    assert [len(s.sources) for s in found.sayings] == [1, 1]
    assert found.sayings[0].figure != found.sayings[1].figure
    agreed = replace(view, told=(counting(first, 7.0, "exactly"), counting(second, 7.0, "exactly")))
    assert counts(agreed) == ()

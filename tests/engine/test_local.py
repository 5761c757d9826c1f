"""The engine of one machine: order, batches, problems, progress, workers."""

import inspect
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.annotations.annotate import Annotate
from retold.engine.local import Local, chunks
from retold.errors import InputError, ModelError
from retold.records import Annotation, Article, By, Problem, Tokens
from retold.settings import Settings
from retold.tellings.rules import Rules

BY = By(stage="test", version=1, settings="s1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """Doubles numbers; odd multiples of `bad` fail. `seen` collects the sizes of batches, `loads` counts the loads."""

    bad: int = 0
    name: str = "doubling"
    error: type[Exception] = ValueError
    seen: list[int] = field(default_factory=list)
    loads: list[int] = field(default_factory=list)

    def source(self, record):
        return f"number {record}"

    def load(self):
        self.loads.append(1)

        def double(batch):
            self.seen.append(len(batch))
            if self.bad and any(n % self.bad == 0 for n in batch):
                raise self.error("it is unlucky")
            return [2 * n for n in batch]

        return double


numbers = st.lists(st.integers(1, 1000), max_size=40)


@given(numbers, st.integers(1, 50))
def test_results_come_in_the_order_of_the_records(records, batch):
    assert list(Local(batch=batch).each(Double(), records)) == [2 * n for n in records]


@given(numbers, st.integers(1, 50), st.integers(1, 50), st.integers(0, 5))
def test_the_size_of_batches_changes_nothing(records, one, other, bad):
    assert list(Local(batch=one).each(Double(bad=bad), records)) == list(
        Local(batch=other).each(Double(bad=bad), records)
    )


@given(numbers, st.integers(1, 50))
def test_a_failing_record_gives_exactly_one_problem_in_its_place(records, batch):
    results = list(Local(batch=batch).each(Double(bad=3), records))
    assert len(results) == len(records)
    for record, result in zip(records, results, strict=True):
        if record % 3:
            assert result == 2 * record
        else:
            assert isinstance(result, Problem)
            assert result.source == f"number {record}"


def test_a_problem_says_which_stage_what_kind_and_why():
    (problem,) = Local().each(Double(bad=1), [7])
    assert (problem.source, problem.stage, problem.kind) == ("number 7", "doubling", "ValueError")
    assert "it is unlucky" in problem.message


def test_an_input_error_speaks_for_itself():
    class Refuse(Double):
        def load(self):
            def refuse(batch):
                raise InputError("page 7", "there is no text in it")

            return refuse

    (problem,) = Local().each(Refuse(), [7])
    assert (problem.source, problem.kind, problem.message) == ("page 7", "InputError", "there is no text in it")


def test_an_error_without_words_leaves_no_stray_colon():
    class Silent(Double):
        def load(self):
            def fail(batch):
                raise KeyError

            return fail

    (problem,) = Local().each(Silent(), [7])
    assert "(KeyError)" in problem.message


def test_a_missing_model_is_no_problem_of_a_record():
    with pytest.raises(ModelError):
        list(Local().each(Double(bad=1, error=ModelError), [7]))


def test_an_interrupt_is_no_problem_of_a_record():
    with pytest.raises(KeyboardInterrupt):
        list(Local().each(Double(bad=1, error=KeyboardInterrupt), [7]))


@given(numbers, st.integers(1, 10))
def test_batches_are_full_but_for_the_last(records, batch):
    stage = Double()
    list(Local(batch=batch).each(stage, records))
    assert sum(stage.seen) == len(records)
    assert all(size == batch for size in stage.seen[:-1])


def test_models_are_loaded_once_and_only_when_there_is_something_to_do():
    stage = Double()
    list(Local(batch=2).each(stage, []))
    assert stage.loads == []
    list(Local(batch=2).each(stage, range(1, 10)))
    assert stage.loads == [1]


def test_records_are_taken_as_they_are_needed():
    taken = []
    records = (taken.append(n) or n for n in range(1, 100))
    results = Local(batch=5).each(Double(), records)
    assert next(results) == 2
    assert taken == [1, 2, 3, 4, 5]


def test_progress_hears_of_every_record_and_problem():
    told = []
    list(Local(batch=4, progress=lambda *step: told.append(step)).each(Double(bad=5), range(1, 11)))
    assert told == [("doubling", 0, 10), ("doubling", 4), ("doubling", 4), ("doubling", 2)]


def test_progress_hears_no_total_of_records_that_come_one_by_one():
    told = []
    list(Local(progress=lambda *step: told.append(step)).each(Double(), iter([1])))
    assert told == [("doubling", 0, None), ("doubling", 1)]


def test_groups_come_in_order_of_their_first_record():
    @dataclass(frozen=True)
    class Gather:
        name: str = "gathering"

        def source(self, record):
            return "group"

        def load(self):
            return lambda batch: [tuple(group) for group in batch]

    found = list(Local(batch=2).groups(Gather(), [5, 2, 3, 8, 1], key=lambda n: n % 2))
    assert found == [(5, 3, 1), (2, 8)]


def test_each_is_lazy():
    assert inspect.isgenerator(Local().each(Double(), [1]))


@given(numbers, st.integers(1, 10))
def test_chunks_put_together_are_the_records(records, size):
    assert [n for chunk in chunks(records, size) for n in chunk] == records


def parsed(number, *, broken=False):
    """An article of one sentence with its parse made by hand; a broken one points at a token that is not there."""
    text = f"ferry {number:02} sank off Ostrel ."
    words = text.split()
    starts = tuple(text.index(word) for word in words)
    tokens = Tokens(
        starts=starts,
        ends=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        lemmas=("ferry", words[1], "sink", "off", "ostrel", "."),
        pos=("NOUN", "NUM", "VERB", "ADP", "PROPN", "PUNCT"),
        tags=("NN", "CD", "VBD", "IN", "NNP", "."),
        deps=("nsubj", "nummod", "ROOT", "prep", "pobj", "punct"),
        heads=(2, 0, 99 if broken else 2, 2, 3, 2),
        sentences=((0, 6),),
        names=(),
    )
    article = Article(id=f"a{number}", key=str(number), source=f"{number}.txt", text=text)
    return article, Annotation(article=article.id, tokens=tokens, by=BY)


def test_two_processes_give_what_one_gives():
    records = [parsed(n, broken=n == 3) for n in range(6)]
    alone = list(Local(batch=2).each(Rules(), records))
    assert list(Local(batch=2, processes=2).each(Rules(), records)) == alone
    assert [type(result) is Problem for result in alone] == [n == 3 for n in range(6)]
    assert all(alone[n] for n in (0, 1, 2, 4, 5))


@pytest.mark.model
def test_a_model_that_is_missing_in_the_workers_is_named_as_it_is_in_one_process(article):
    stage = Annotate(settings=Settings(model="no_such_model"))
    with pytest.raises(ModelError, match="no_such_model"):
        list(Local(processes=2).each(stage, [article("The ferry sank.")]))

import io
from dataclasses import replace

import pytest
from rich.console import Console

from retold.dossier.marked import show
from retold.records import Account, Accounts, Article, By, Link, Problem, Telling
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
TEXT = "Ferries sailed without papers, log shows\n\nA clerk said the log was forged.\nThe line denies it.\n\nNo more."


def telling(words, certainty="attributed", chain=(), text=TEXT, **fields):
    start = text.index(words)
    return Telling(
        id=f"t{start}", article="a", span=Span(start, start + len(words)), certainty=certainty, factuality=0.0, by=BY,
        chain=tuple(Link(name=name, role="person") for name in chain), breaks=(), **fields,
    )  # fmt: skip


TELLINGS = (
    telling("Ferries sailed without papers", chain=("log",)),
    telling("A clerk said the log was forged", "asserted"),
    telling("the log was forged", "hedged", chain=("Post", "clerk")),
)


def accounts(*tellings, text=TEXT, problems=(), **fields):
    given = {"id": "a", "key": "a", "source": "in/a.txt", "text": text, "outlet": "Harbour Ledger"} | fields
    return Accounts(accounts=(Account(article=Article(**given), tellings=tellings),), problems=problems)


def printed(result, *, terminal=False, width=80, **options):
    out = io.StringIO()
    colours = "standard" if terminal else None
    show(result, Console(file=out, width=width, force_terminal=terminal, color_system=colours, **options))
    return out.getvalue()


def test_the_text_stands_in_reading_order_with_its_tellings_marked_in_place():
    out = printed(accounts(*TELLINGS))
    assert "[Ferries sailed without papers]1, log shows" in out
    assert "[A clerk said [the log was forged]3]2. The line denies it." in out
    assert out.index("papers]1") < out.index("forged]3") < out.index("No more.")


def test_under_each_paragraph_stands_how_its_tellings_are_told_and_on_whose_word():
    out = printed(accounts(*TELLINGS))
    assert "   2 asserted, in its own voice\n   3 hedged, Post ‹ clerk\n\nNo more." in out


def test_the_sums_stand_below_the_text():
    assert "3 tellings: 1 asserted, 1 attributed, 1 hedged, 0 denied; 1 without a source" in printed(
        accounts(*TELLINGS)
    )


def test_tellings_that_cross_can_be_told_apart():
    out = printed(accounts(telling("A clerk said the log"), telling("the log was forged")))
    assert "[A clerk said [the log]1 was forged]2" in out


def test_a_legend_comes_first_where_there_is_a_telling():
    assert printed(accounts(*TELLINGS)).startswith("[words of a telling]1")
    assert "words of a telling" not in printed(accounts())


def test_an_article_without_tellings_is_shown_all_the_same():
    out = printed(accounts())
    assert "Ferries sailed without papers, log shows" in out
    assert "no tellings in 19 words" in out


def test_several_articles_are_numbered_and_summed():
    one = accounts(*TELLINGS).accounts[0]
    out = printed(Accounts(accounts=(one, one)))
    assert "\n2 Harbour Ledger, undated, in/a.txt\n" in out
    assert "2 articles, 6 tellings: 2 asserted" in out


def test_problems_come_last():
    problem = Problem(source="b.pdf", stage="articles", kind="no-text", message="it holds no text")
    assert printed(accounts(problems=(problem,))).endswith("1 problem\n   b.pdf: it holds no text (articles)\n")


def test_an_exact_copy_says_whose():
    assert "The same text as ledger-3." in printed(accounts(copy_of="ledger-3"))


@pytest.mark.parametrize("certainty", ["asserted", "attributed", "hedged", "denied"])
def test_every_certainty_is_said_in_words_and_not_by_colour_alone(certainty):
    assert f"   1 {certainty}, " in printed(accounts(telling("No more", certainty)))


def test_output_is_plain_where_it_is_not_a_terminal():
    assert "\x1b" not in printed(accounts(*TELLINGS))


def test_a_terminal_gets_colours_unless_they_are_unwanted(monkeypatch):
    assert "\x1b[36m" in printed(accounts(*TELLINGS), terminal=True)
    assert "\x1b[36m" not in printed(accounts(*TELLINGS), terminal=True, no_color=True)


def test_no_escape_sequence_or_markup_of_an_article_is_obeyed():
    text = "The [red]clerk[/red] \x1b[31msaid\u202e so."
    out = printed(accounts(telling("clerk", text=text), text=text, outlet="[blink]Led\x1b[5mger"), terminal=True)
    assert "[/red] \ufffd[31msaid\ufffd so." in out
    assert "[blink]Led\ufffd[5mger" in out


def test_lines_fit_the_width_and_end_without_blanks():
    long = " ".join(f"word{n}" for n in range(300))
    out = printed(accounts(telling(long, text=long), text=long), width=60).split("\n")
    assert max(map(len, out)) <= 60
    assert not [line for line in out if line != line.rstrip()]


def test_figures_are_shown_as_they_are_understood():
    from retold.records import Figure

    figure = Figure(span=Span(0, 7), value=7, unit="ferry", hedge="at least", text="Ferries")
    told = replace(TELLINGS[0], figures=(figure,))
    assert "1 attributed, log; ferry: at least 7" in printed(accounts(told))

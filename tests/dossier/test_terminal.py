import io
from dataclasses import replace

from rich.console import Console

from retold.dossier.terminal import show


def printed(trace, *, limit=3, terminal=False, width=80):
    out = io.StringIO()
    colours = "standard" if terminal else None
    show(trace, Console(file=out, width=width, force_terminal=terminal, color_system=colours), limit=limit)
    return out.getvalue()


def test_the_first_lines_answer_how_many_sources_and_why(trace):
    head = " ".join(printed(trace).split("\n\n")[0].split())
    assert "7 articles, 7 outlets (1 of them not named)" in head
    assert "The main claim is told by 6 outlets and rests on 2–3 origins." in head
    assert "5 articles rest on inspection log" in head


def test_descent_marks_unseen_originals(trace):
    out = printed(trace)
    assert "*Corvane (not in the archive)\n├─ 3 Brindle Post, reprint, 24 Mar 2031, also from Harbour Ledger\n" in out


def test_an_exact_copy_is_named_as_one(copied):
    assert "undated, the same text as 2\n" in printed(copied)


def test_claims_show_bounds_chains_certainty_and_differences(trace):
    out = " ".join(printed(trace).split())
    assert "without a valid safety certificate (attributed) [2–3]" in out
    assert "2 Tidewatch Daily: attributed, Harbour Ledger ‹ inspection log" in out
    assert "drift, number: 'At least four', the log's 'Four' (against 1 Harbour Ledger)" in out
    assert "conflict, number: the ministry counts 'Six', the log 'Four'" in out
    assert "difference, attribution-changed: from the ministry" in " ".join(printed(trace, limit=5).split())


def test_no_gist_is_printed_without_its_certainty(trace, dossier):
    out = " ".join(printed(trace, limit=20).split())
    for number, claim in enumerate(dossier.claims, 1):
        heads = out.split(f"{number}. {claim.gist} ")[1:]
        assert len(heads) == 2  # in the overview and above its tellings
        assert all(head.startswith(("(asserted)", "(attributed)", "(hedged)", "(denied)")) for head in heads)


def test_lines_fit_the_width_and_end_without_blanks(trace):
    lines = printed(trace, limit=20).split("\n")
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line != line.rstrip()]


def test_output_is_plain_where_it_is_not_a_terminal(trace):
    assert "\x1b" not in printed(trace, limit=20)


def named(trace, dossier, outlet):
    material = dossier.material
    first = replace(material.articles[0], outlet=outlet)
    return replace(
        trace, dossiers=(replace(dossier, material=replace(material, articles=(first, *material.articles[1:]))),)
    )


def test_no_escape_sequence_of_an_article_reaches_a_terminal(trace, dossier):
    out = printed(named(trace, dossier, "Led\x1b[31mger\u202e"), terminal=True)
    assert "Led\ufffd[31mger\ufffd" in out


def test_markup_of_an_article_is_printed_and_not_obeyed(trace, dossier):
    out = printed(named(trace, dossier, "[red]Ledger[/red] [link=x]"))
    assert "1 [red]Ledger[/red] [link=x], original" in out


def test_claims_beyond_the_limit_are_counted(trace):
    assert "5 further claims not shown here" in printed(trace, limit=3)


def test_several_stories_are_numbered(trace):
    out = printed(replace(trace, dossiers=trace.dossiers * 2))
    assert "Story 1: Tessaly" in out
    assert "Story 2: Tessaly" in out


def test_problems_come_last(trace):
    assert printed(trace).endswith("1 problem\n   in/<scan>.pdf: The file holds pictures and no text. (articles)\n")


def test_a_trace_without_stories_prints_only_problems(trace):
    assert printed(replace(trace, dossiers=())).startswith("1 problem\n")

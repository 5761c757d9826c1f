import io

from rich.console import Console

from retold.dossier.pedigree import show


def printed(trace, width=80):
    out = io.StringIO()
    show(trace, Console(file=out, width=width, color_system=None))
    return out.getvalue()


def test_it_begins_with_the_number_of_originals_and_what_would_change_it(trace):
    out = " ".join(printed(trace).split())
    assert "7 articles, 7 outlets (1 of them not named), 2–3 originals (1 not in the archive)." in out
    assert "counted: Corvane (3). Brindle Post has its text." in out
    assert "not counted: blog (7). It cannot be told." in out
    assert "What would change the number: If Radio Ostrel does not have it from Corvane: 3–4 originals" in out


def test_the_tree_has_kinds_reasons_passages_and_disagreements_under_their_guides(trace):
    lines = printed(trace).split("\n")
    at = next(k for k, line in enumerate(lines) if line.startswith("├─ 3 Brindle Post, reprint, 24 Mar 2031"))
    block = lines[at + 1 : next(k for k in range(at + 1, len(lines)) if lines[k].startswith("└─"))]
    assert all(line.startswith("│") for line in block)
    text = " ".join(" ".join(line.strip("│ ") for line in block).split())
    assert text.startswith("kind: how brindle describes itself from *Corvane (score 0.97) stated: dateline")
    assert "also from Harbour Ledger (score 0.60)" in text
    assert "disagreement: names no source, and shares two passages" in " ".join(printed(trace).split())


def test_an_exact_copy_is_named_as_one(copied):
    assert "undated, the same text as 2\n" in printed(copied)


def test_an_unseen_original_says_what_it_must_have_carried(trace):
    out = " ".join(printed(trace).split())
    assert "*Corvane (not in the archive), known from 3 Brindle Post and 4 Radio Ostrel." in out
    assert "5. The minister of ports has ordered an audit (attributed); in 2 of 3 lines" in out
    assert "uncertain: claims 1, each in fewer than half of its lines" in out


def test_lines_fit_the_width(trace):
    assert max(map(len, printed(trace, 60).split("\n"))) <= 60


def test_hostile_names_are_plain_text(trace):
    out = printed(trace)
    assert "5 Kestrel \"&'…, reprint, undated" in out
    assert "\x1b" not in out

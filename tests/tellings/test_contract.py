"""What every extractor promises, on texts that nobody would write on purpose."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold import plugins

SECONDS = 90.0
"""Processor time that one such text may take, from text to tellings, also where other work shares the core; alone the
slowest takes five to fourteen, by the machine, and what grows by the square of the text takes minutes."""

SENTENCE = "Marta Quill said the ferry, which had forty people on board, sank off Ostrel on Monday. "

HOSTILE = {
    "nothing": "",
    "only white space": " \n\t\n\u2028 \u00a0\n",
    "only marks": "“”\"'‘’…—;:,.!?()[]{}<>«»" * 40,
    "control characters": "The ferry\x00 sank\x07 on \x1b[31mMonday\x1b[0m, the Harbour Office\x08 said.\x7f\x85",
    "emoji": "🚢🔥 The ferry sank 😱, the Harbour Office said 👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿. RT @x: 💀💀💀 #sunk",
    "right to left": "قالت مارتا كويل إن العبارة غرقت يوم الاثنين. \u202eThe ferry sank\u202c, said \u05de\u05e8.",
    "combining marks": "T\u0301\u0302\u0303\u0304he ferry s\u0336a\u0336n\u0336k\u0336 on Monday, Marta Quill said.",
    "one long word": "a" * 20_000,
    "one sentence, no blanks": "TheFerrySankSaidTheHarbourOffice." * 500,
    "only semicolons": "the ferry sank; " * 500,
    "only newlines": "The ferry sank.\n" * 500,
    "nested parentheses": "(" * 500 + "the ferry sank, Marta Quill said" + ")" * 500,
    "nested speech": "".join(f"A{n} said B{n} told C{n} that " for n in range(100)) + "the ferry sank.",
    "open quotation": "“The ferry sank. " + "Nobody was hurt. " * 300,
    "apostrophes": "'twas the dogs' masters' boats' nets' " * 200,
}

HUGE = {
    "10,000 words without a full stop": "the ferry sank and Marta Quill said forty people swam ashore as " * 834,
    "500 nested quotations": "".join(f"Quill{n} said: “" for n in range(500)) + "The ferry sank." + "”" * 500,
    "500 straight quotations": 'the "ferry" sank "on Monday" Marta Quill "said" ' * 500,
    "right to left, 5,000 words": "قالت مارتا كويل إن العبارة غرقت يوم الاثنين " * 625,
    "4,000 emoji": "🚢🔥😱💀👩‍👩‍👧 " * 500,
    "only said": "said " * 10_000,
    "only a said a line": "said\n" * 5_000,
    "said in quotation marks": "“said” said: “said,” said said, said. " * 800,
    "only said that": "said that " * 5_000,
    "2,000 relative clauses": "the man who said that " * 2_000 + "the ferry sank.",
    "3,000 sources and no content": "a source said " * 3_000,
    "10,000 open quotations": "“" * 10_000 + "the ferry sank, Marta Quill said",
    "8,000 speakers before colons": "Quill: " * 8_000,
    "12,000 words in capitals": "The Ferry Sank Off Ostrel As Marta Quill Said " * 1_300,
    "4,000 numbers": "40 41, 42 and 43 people; " * 1000,
    "600 sayings": SENTENCE * 600,
}


def keeps_its_promises(text, tellings):
    spans = [t.span for t in tellings]
    assert spans == sorted(spans)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(t.certainty != "asserted" or not t.quoted or t.chain == () for t in tellings)
    assert len({t.id for t in tellings}) == len(tellings)


@pytest.fixture(params=sorted(plugins.EXTRACTORS))
def extract(request):
    return plugins.extractor(request.param).load()


@pytest.mark.model
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_survived(name, extract, read):
    text = HOSTILE[name]
    keeps_its_promises(text, extract([read(text)])[0])


PARTS = """
said told Marta Quill , . : ; “ ” " ' ( ) – the according to citing per reportedly denied that if 40 % sank ? ! by of a
it he they who whether was is Reuters Post ministry report claim source no not \n @x #y https://a.example/b 1,000 $5m
""".split(" ")


@pytest.mark.model
@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PARTS), st.text(st.characters(codec="utf-8"), max_size=3)), max_size=40))
def test_any_heap_of_cues_is_survived(extracted, parts):
    text = " ".join(parts)
    keeps_its_promises(text, extracted(text))


@pytest.mark.model
def test_half_a_surrogate_pair_is_survived(extract, read):
    text = "The ferry \ud800 sank on Monday, Marta Quill said."
    keeps_its_promises(text, extract([read(text)])[0])


@pytest.mark.model
@pytest.mark.parametrize("name", HUGE)
def test_a_huge_hostile_text_neither_crashes_nor_stalls(name, extract, read):
    began = time.process_time()
    text = HUGE[name]
    tellings = extract([read(text)])[0]
    assert time.process_time() - began < SECONDS
    keeps_its_promises(text, tellings)

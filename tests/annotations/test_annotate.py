"""What the parser is given of an article, how its parts are joined, and that offsets hold."""

import pytest

from retold.annotations import annotate as stage
from retold.annotations.annotate import Annotate, cut, pieces
from retold.errors import InputError, ModelError
from retold.records import Block, Credit
from retold.settings import Settings
from retold.text import Span


def given(article):
    return [span.of(article.text) for span in pieces(article)]


def words(text, annotation):
    tokens = annotation.tokens
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


def test_each_block_is_a_piece(article):
    assert given(article("Ferry sank\n\nForty drowned.\n")) == ["Ferry sank", "Forty drowned."]


def test_a_text_without_blocks_is_one_piece(article):
    assert given(article("Ferry sank\nForty drowned.", blocks=())) == ["Ferry sank\nForty drowned."]


def test_furniture_is_left_out(article):
    blocks = (Block(kind="furniture", span=Span(0, 10)), Block(kind="paragraph", span=Span(11, 26)))
    assert given(article("Share this\nThe ferry sank.", blocks=blocks)) == ["The ferry sank."]


def test_a_dateline_is_left_out(article):
    credit = Credit(kind="dateline", publisher="Reuters", whole=True, span=Span(0, 16))
    assert given(article("OSTREL (Reuters) – Forty drowned.", credits=(credit,))) == ["Forty drowned."]


def test_a_dateline_without_an_agency_is_left_out_too(article):
    assert given(article("NORTH OSTREL, Farland — Forty drowned.")) == ["Forty drowned."]


def test_the_label_of_a_turn_is_left_out(article):
    text = "Lena Orsan spoke.\n\nCOURIER: Why?\n\nORSAN: It was late.\n\nCOURIER: And?\n\nORSAN: It was dark."
    assert given(article(text)) == ["Lena Orsan spoke.", "Why?", "It was late.", "And?", "It was dark."]


def test_a_credit_inside_the_story_stays(article):
    text = "The ferry sank, Reuters reported."
    credit = Credit(kind="first-reported", publisher="Reuters", whole=False, span=Span(16, 32))
    assert given(article(text, credits=(credit,))) == [text]


def test_a_semicolon_ends_a_piece(article):
    assert [p.strip() for p in given(article("The ferry sank; forty drowned."))] == [
        "The ferry sank;",
        "forty drowned.",
    ]


def test_a_semicolon_inside_a_word_does_not(article):
    assert given(article("See a;b for more.")) == ["See a;b for more."]


def test_long_pieces_are_cut_after_sentences():
    text = "The ferry sank. " * 2000
    parts = list(cut(text, Span(0, len(text))))
    assert "".join(p.of(text) for p in parts) == text
    assert all(len(p) <= stage.PIECE for p in parts)
    assert all(p.of(text).endswith(".") for p in parts[:-1])


def test_long_pieces_without_sentences_are_cut_between_words():
    text = "ferry " * 5000
    parts = list(cut(text, Span(0, len(text))))
    assert "".join(p.of(text) for p in parts) == text
    assert all(p.of(text).count("ferry") * 5 + p.of(text).count(" ") == len(p) for p in parts)


def test_a_word_that_never_ends_is_cut_anyway():
    text = "a" * 20_000
    parts = list(cut(text, Span(0, len(text))))
    assert "".join(p.of(text) for p in parts) == text
    assert all(len(p) <= stage.PIECE for p in parts)


@pytest.mark.model
def test_every_token_stands_where_it_says(read):
    text = "Ostrel, “The ferry sank,” said Marta Quill.\n\n  Forty people\u00a0drowned; two swam.\n"
    _, annotation = read(text)
    joined = "".join(words(text, annotation))
    assert joined == "".join(text.split())


@pytest.mark.model
def test_a_broken_mark_is_one_token(read):
    text = "â\x80\x9cItâ\x80\x99s gone,â\x80\x9d Ashe said."
    whole = ["â\x80\x9c", "It", "â\x80\x99s", "gone", ",", "â\x80\x9d", "Ashe", "said", "."]
    assert words(text, read(text)[1]) == whole


@pytest.mark.model
def test_white_space_is_no_token(read):
    text = "The ferry   sank\t\ton Monday.\n\n \nForty drowned."
    assert all(w.strip() == w != "" for w in words(text, read(text)[1]))


@pytest.mark.model
def test_columns_are_parallel_and_sentences_cover_the_tokens(read):
    tokens = read("The ferry sank. Forty drowned; two swam.\nMarta Quill wept.")[1].tokens
    columns = (tokens.ends, tokens.lemmas, tokens.pos, tokens.tags, tokens.deps, tokens.heads)
    assert {len(c) for c in columns} == {len(tokens)}
    assert [first for first, _ in tokens.sentences] == [0, *[last for _, last in tokens.sentences[:-1]]]
    assert tokens.sentences[-1][1] == len(tokens)


@pytest.mark.model
def test_heads_stay_inside_their_sentence(read):
    tokens = read("The ferry sank. Forty drowned; two swam.\nMarta Quill wept.")[1].tokens
    for first, last in tokens.sentences:
        assert all(first <= tokens.heads[i] < last for i in range(first, last))


@pytest.mark.model
def test_lost_apostrophes_are_repaired_and_offsets_hold(read):
    calm = "The harbour of Tessaly was calm and the people of Tessaly went to sea with nets and came home late. " * 3
    text = calm + "Tessalys navy didnt answer, Marta Quill said."
    _, annotation = read(text)
    found = words(text, annotation)
    at = found.index("Tessaly", found.index("late") + 40)
    assert found[at : at + 6] == ["Tessaly", "s", "navy", "did", "nt", "answer"]
    assert annotation.tokens.lemmas[at + 1] == "'s"
    assert annotation.tokens.tags[at + 1] == "POS"


@pytest.mark.model
def test_curly_quotation_marks_do_not_move_offsets(read):
    text = "“The ferry’s gone,” Marta Quill said."
    _, annotation = read(text)
    assert [q.span.of(text) for q in annotation.quotes] == ["The ferry’s gone,"]
    assert "’s" in words(text, annotation)


@pytest.mark.model
def test_an_annotation_has_entities_quotes_figures_and_times(read):
    text = "“The ferry carried 40 people,” Marta Quill said on 3 March 2031."
    article, annotation = read(text)
    assert annotation.article == article.id
    assert [e.name for e in annotation.entities] == ["Marta Quill"]
    assert [f.value for f in annotation.figures] == [40]
    assert [t.text for t in annotation.times] == ["3 March 2031"]
    assert annotation.by.stage == "annotations"


@pytest.mark.model
def test_a_batch_gives_what_its_articles_give_singly(article, annotate):
    batch = [article("The ferry sank."), article(""), article("Marta Quill wept. Forty people drowned.")]
    assert annotate(batch) == [annotate([one])[0] for one in batch]


@pytest.mark.model
def test_a_text_that_is_too_long_is_refused():
    short = Annotate(settings=Settings(max_chars=10)).load()
    with pytest.raises(InputError, match="more than 10 characters"):
        short([stage.Article(id="a1", key="k", source="long.txt", text="The ferry sank.")])


def test_a_model_that_is_not_installed_is_named():
    with pytest.raises(ModelError, match="no_such_model"):
        stage.load_model("no_such_model")


def test_a_model_that_lacks_components_is_named_with_them(tmp_path):
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "bare")
    with pytest.raises(ModelError, match=r"bare has no parser, no tagger, .*no entity recognizer"):
        stage.load_model(str(tmp_path / "bare"))


def test_a_model_whose_own_code_fails_is_named(tmp_path, monkeypatch):
    (tmp_path / "own_model.py").write_text("1 / 0")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("spacy.util.is_package", lambda _: True)
    with pytest.raises(ModelError, match="own_model cannot be loaded"):
        stage.load_model("own_model")


def test_the_bundled_model_lacks_nothing():
    assert stage.missing(stage.load_model(Settings().model)) == []


def test_the_source_of_a_record_is_its_article_s(article):
    assert Annotate().source(article("x", source="folder/x.txt")) == "folder/x.txt"


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Sales are banned in the large towns of the coast, in Ostrel, Sennet and Brindle; or online anywhere.",
        "Quill, 33, of Sennet; Orsan, 28, from Ostrel; and Hale, 34, of Brindle, are charged with the murder of Ashe.",
    ],
)
def test_every_walk_up_a_parse_ends_at_a_root(text, read):
    tokens = read(text)[1].tokens
    roots = {dep for i, (head, dep) in enumerate(zip(tokens.heads, tokens.deps, strict=True)) if head == i}
    assert roots == {"ROOT"}


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "The tank holds approx. 500 litres.",
        "Fig. 5 shows that fewer fell ill.",
        "The van was left on Orlan Ave. on Monday.",
        "Asst. Dist. Atty. Lena Orsan left.",
        "The ferry sails at 9 p.m. Tuesday.",
        "The ferry left at 9 p.m. local time.",
    ],
)
def test_an_abbreviation_inside_a_sentence_ends_none(text, read):
    assert len(read(text)[1].tokens.sentences) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The harbour closed at 9 p.m. The guild said so.",
        "It left at 11 p.m. It sank at once.",
        "The van was left on Orlan Ave. Nobody saw it.",
    ],
)
def test_a_sentence_may_end_with_the_hour(text, read):
    assert len(read(text)[1].tokens.sentences) == 2


def test_an_hour_without_stops_is_no_subject(read):
    text = "People who eat their main meal after 9 pm have a higher risk of stroke."
    tokens = read(text)[1].tokens
    half = next(i for i, start in enumerate(tokens.starts) if text.startswith("pm", start))
    assert tokens.deps[half] != "nsubj"
    assert text[tokens.starts[half] : tokens.ends[half]] == "pm"


@pytest.mark.parametrize("rank", ["Sgt.", "Corvane police Const.", "Supt.", "Cmdr.", "Lt. Col."])
def test_a_rank_ends_no_sentence(rank, read):
    assert len(read(f'"It is so," said {rank} Lena Orsan. The rest left.')[1].tokens.sentences) == 2

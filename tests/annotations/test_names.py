"""Names of one article under all their forms."""

from types import SimpleNamespace

import pytest
from tests.timing import seconds

from retold.annotations import grouping, mastheads, names
from retold.annotations.grouping import Name, acronyms, fits, fold, join
from retold.annotations.names import behind, clean, group
from retold.syntax import Tree


def named(text, kind, times=1):
    name = Name(text)
    name.labels[kind] += times
    name.aliases[text] += times
    return name


def joined(*given):
    return {n.text: set(n.aliases) - {n.text} for n in join([named(*g) for g in given])}


def test_a_surname_joins_the_one_person_who_has_it():
    assert joined(("Marta Quill", "person"), ("Quill", "person")) == {"Marta Quill": {"Quill"}}


def test_a_surname_that_fits_two_families_of_names_is_given_to_none_of_another():
    assert set(joined(("Marta Quill", "person"), ("Bela Orsk", "person"), ("Sarro", "person"))) == {
        "Marta Quill",
        "Bela Orsk",
        "Sarro",
    }


def test_an_acronym_joins_its_body():
    assert joined(("Tessaly Maritime Safety Board", "organisation"), ("TMSB", "organisation")) == {
        "Tessaly Maritime Safety Board": {"TMSB"}
    }


def test_a_short_form_joins_its_body():
    assert joined(("Ostrel Harbour Office", "organisation"), ("Harbour Office", "organisation")) == {
        "Ostrel Harbour Office": {"Harbour Office"}
    }


def test_a_publisher_joins_its_other_names():
    assert len(joined(("Associated Press", "organisation"), ("AP", "organisation"))) == 1


def test_the_order_of_mention_does_not_matter():
    assert joined(("Quill", "person"), ("Marta Quill", "person")) == {"Marta Quill": {"Quill"}}


def test_the_words_of_a_body_outvote_the_model():
    assert named("Ministry of Ports", "person", 5).kind == "organisation"


def test_the_table_of_publishers_outvotes_the_model():
    assert named("Reuters", "person", 5).kind == "publisher"


def test_otherwise_the_majority_of_labels_decides():
    name = named("Kupol", "person")
    name.labels["organisation"] += 2
    assert name.kind == "organisation"


def test_initials_come_with_and_without_small_words():
    assert acronyms("Office for Fisheries") == {"OFF", "OF"}
    assert acronyms("Ostrel") == set()


def test_a_name_is_compared_without_case_possessive_and_arabic_article():
    assert fold("al-Sarro’s") == fold("Sarro") == "sarro"


def test_a_name_is_cleaned_of_marks_and_possessives():
    assert clean(" “Marta\n Quill,” ") == clean("Marta Quill’s") == "Marta Quill"
    assert clean("…") == ""


def test_a_first_name_alone_fits_no_person():
    assert not fits(named("Marta", "person"), named("Marta Quill", "person"))


def test_nothing_is_short_for_a_place():
    assert not fits(named("Ostrel", "place"), named("New Ostrel", "place"))


@pytest.fixture(scope="module")
def entities(read):
    """`entities(text)`: name → (kind, role) of the entities that the model's parse gives."""
    return lambda text: {e.name: (e.kind, e.role) for e in read(text)[1].entities}


@pytest.mark.model
def test_a_title_before_a_name_is_its_role_and_makes_it_a_person(entities):
    assert entities("President Bela Orsk met the council.")["Bela Orsk"] == ("person", "President")


@pytest.mark.model
def test_an_apposition_is_a_role(entities):
    found = entities("Marta Quill, the mayor of Ostrel, opened the bridge on Monday.")
    assert found["Marta Quill"] == ("person", "the mayor of Ostrel")


@pytest.mark.model
def test_a_name_that_the_text_calls_a_news_agency_is_a_publisher(entities):
    assert entities("The news agency Corvane has an office in Ostrel.")["Corvane"][0] == "publisher"


@pytest.mark.model
def test_a_dateline_and_a_month_are_no_names(entities):
    assert set(entities("On Monday in March the ferry sank.")) == set()


@pytest.mark.model
def test_entities_come_in_order_of_first_mention(read):
    text = "Bela Orsk met Marta Quill in Ostrel. Quill thanked Orsk."
    _, annotation = read(text)
    firsts = {}
    for mention in annotation.mentions:
        firsts.setdefault(mention.entity, mention.span.start)
    assert list(firsts) == sorted(firsts)


@pytest.mark.model
def test_joining_names_that_share_words_takes_linear_time(read):
    def cost(names):
        article, annotation = read(" ".join(f"The Ministry of Ports {n} met." for n in range(names)))
        tree = Tree(article.text, annotation.tokens)
        return seconds(lambda: group(tree))

    assert cost(1_600) < 24 * cost(200)  # 8 if it is linear, 64 if it is quadratic


def test_the_tables_hold_lower_case():
    assert all(word == word.lower() for word in names.TITLES | mastheads.TRADE | names.MONTHS | grouping.SMALL)


def test_a_title_or_a_surname_alone_outvotes_the_model():
    titled, taken_up = named("Marta Quill", "organisation", 5), named("Bela Orsk", "organisation", 5)
    titled.titled = True
    taken_up.take(named("Orsk", "other"))
    assert (titled.kind, taken_up.kind) == ("person", "person")


def test_a_place_is_no_person_for_being_named_by_its_last_word():
    place = named("New Ostrel", "place")
    place.take(named("Ostrel", "place"))
    assert place.kind == "place"


def test_the_word_for_a_firm_outvotes_the_model():
    firm = named("Kupol", "person", 5)
    firm.role = "a maker of ferries"
    assert firm.kind == "organisation"


def test_the_model_s_word_on_the_name_in_full_outvotes_that_on_its_short_form():
    full = named("Ostrel Ferry", "organisation")
    full.take(named("Ferry", "place", 3))
    assert full.kind == "organisation"


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Tessaly opened the bridge.", "Tessaly"),
        ("Ostrel, who had left in the spring, opened the bridge.", "Ostrel"),
        ("Sheriff Ostrel acknowledged that the cause was unknown.", "Ostrel"),
        ("Coroner Tessaly opened an inquest.", "Tessaly"),
        ("Vane Ostrel opened the bridge on Monday. Ostrel is an engineer.", "Vane Ostrel"),
    ],
)
def test_titles_who_and_surnames_make_a_name_a_person_s(text, name, entities):
    assert entities(text)[name][0] == "person"


@pytest.mark.model
def test_an_abbreviated_month_is_no_name(entities):
    assert entities("The ferry sank in Jan. and again in Sept. of the year.") == {}


@pytest.mark.model
def test_may_is_a_month(entities):
    assert entities("The ferry sank in May.") == {}


def test_may_is_no_company_that_is_taken_up_behind_a_quotation(read):
    found = read("“The port would close in May,” the company added.")[1]
    assert "May" not in {e.name for e in found.entities}


def test_a_name_goes_on_behind_its_particles(read):
    entities = read("The ferry was late, wrote the Ostrelian newspaper Gazzetta della Baia.")[1].entities
    assert "Gazzetta della Baia" in {e.name for e in entities}


def test_a_participle_before_a_name_is_no_part_of_it(read):
    entities = read("Quoting The Ferret at length, Tarsa states that the ferry sank.")[1].entities
    assert {"Ferret", "Tarsa"} <= {e.name for e in entities}


def test_what_the_text_calls_a_news_site_is_a_publisher(read):
    entities = read("The local news site Hausa quoted police as saying the dam broke.")[1].entities
    assert {e.name: e.kind for e in entities}["Hausa"] == "publisher"


def test_a_police_force_of_two_places_is_one_body(read):
    text = "The driver was unhurt, Tarn and Ostrel Police said. Insp Marta Quill, of Tarn and Ostrel Police, spoke."
    assert "Tarn and Ostrel Police" in {e.name for e in read(text)[1].entities}


def test_a_broadcaster_who_is_a_person_is_no_publisher(read):
    entities = read("The broadcaster Otto Bann has been arrested over two charges, the BBC understands.")[1].entities
    assert {e.name: e.kind for e in entities}["Otto Bann"] == "person"


def test_a_publisher_is_no_short_form_of_something_longer():
    assert len(joined(("BBC", "organisation"), ("BBC Radio Ostrel", "organisation"))) == 2


@pytest.mark.parametrize("text", ["Sarro, 28, joined the crew.", "Sarro, an employee who had been let in, left."])
def test_an_age_or_an_apposition_with_who_makes_a_person(text, read):
    assert {e.name: e.kind for e in read(text)[1].entities}["Sarro"] == "person"


@pytest.mark.parametrize(
    ("words", "begin"),
    [
        (["OSTREL", "-", "Marta", "Quill"], 2),
        (["Harbour", "Road", '"', "Marta", "Quill"], 3),
        (["#", "#", "Marta", "Quill"], 2),
        (["Abdel", "-", "Rahman"], 0),
        (["Marta", "Quill"], 0),
    ],
)
def test_a_name_begins_behind_a_sign_that_no_name_has(words, begin):
    glued = words == ["Abdel", "-", "Rahman"]
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + (not glued)
    text = ("" if glued else " ").join(words)
    columns = SimpleNamespace(
        starts=tuple(starts), ends=tuple(s + len(w) for s, w in zip(starts, words, strict=True)),
        heads=tuple(range(len(words))), sentences=((0, len(words)),),
    )  # fmt: skip
    assert behind(Tree(text, columns), 0, len(words)) == begin


def test_a_surname_means_the_one_who_was_named_in_full_before():
    late, short, early = named("Linda Quill", "person", 9), named("Quill", "person"), named("Peter Quill", "person")
    early.spans, short.spans, late.spans = [(0, 2)], [(10, 11)], [(30, 32)]
    assert {n.text: set(n.aliases) for n in join([late, short, early])}["Peter Quill"] == {"Peter Quill", "Quill"}


def test_a_relative_named_later_is_not_whom_the_surname_meant():
    short, wife = named("Quill", "person", 5), named("Linda Quill", "person")
    short.spans, wife.spans, wife.relative = [(3, 4)], [(30, 32)], True
    assert {n.text for n in join([short, wife])} == {"Quill", "Linda Quill"}


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Joan Harrow, 61, was found dead. Mrs Harrow's son Michael wept. Mr Harrow said the ferry was late.",
            ["Joan Harrow", "Michael Harrow"],
        ),
        (
            "Joan Harrow and her husband, Peter, left. Mrs Harrow wept. Mr Harrow was silent.",
            ["Joan Harrow", "Peter Harrow"],
        ),
        ("Peter Harrow and his wife Joan left. Mrs Harrow wept.", ["Peter Harrow", "Joan Harrow"]),
        ("Peter Harrow left. Ms Harrow said the ferry was late.", ["Peter Harrow", "Harrow"]),
        ("Mr Harrow left. Harrow said the ferry was late.", ["Harrow"]),
        ("Peter Harrow left. Mr Harrow said the ferry was late.", ["Peter Harrow"]),
    ],
)
def test_a_title_tells_which_of_a_family_is_meant(text, names, read):
    assert [e.name for e in read(text)[1].entities] == names


@pytest.mark.parametrize(
    "text",
    [
        "Somchai Jaidee said the bus fell. Somchai said the brakes failed.",
        "Thanakrit Srisuk said the bus fell. “It was fast,” Thanakrit said.",
    ],
)
@pytest.mark.model
def test_a_person_is_taken_up_by_the_first_name_where_nobody_else_has_it(text, read):
    entities = read(text)[1].entities
    assert [e.name for e in entities] == [" ".join(text.split()[:2])]


@pytest.mark.model
def test_two_who_share_a_surname_stay_two(read):
    text = "SSP Imran Shahid said a blast hit. TTP spokesman Shahidullah Shahid told reporters that it was revenge."
    names = {e.name for e in read(text)[1].entities}
    assert {"Imran Shahid", "Shahidullah Shahid"} <= names


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("France's General Staff said the bridge was hit.", "General Staff", ""),
        ("An aide of the General Staff, Colonel Idris Vakt, said so.", "Idris Vakt", "An aide of the General Staff"),
        ("General Marta Quill said the bridge was hit.", "Marta Quill", "General"),
        ("Foreign Ministry Spokeswoman Gulnara Seit said so.", "Gulnara Seit", "Foreign Ministry Spokeswoman"),
    ],
)
@pytest.mark.model
def test_general_is_a_rank_before_people_and_part_of_the_name_of_a_staff(text, name, role, read):
    assert (name, role) in {(e.name, e.role) for e in read(text)[1].entities}


@pytest.mark.model
@pytest.mark.parametrize("name", ["June Holt", "April Dane", "May Ortiz", "August Prell", "Jan Moe"])
def test_a_month_may_be_a_first_name(name, read):
    _, annotation = read(f"{name} said the ferry was old. {name.split()[1]} left.")
    assert [e.name for e in annotation.entities] == [name]


@pytest.mark.model
@pytest.mark.parametrize(
    "text", ["In June Holt sold the ferry.", "On 4 May Holt sold the ferry.", "Last April Holt left."]
)
def test_a_month_before_a_name_is_no_part_of_it(text, read):
    _, annotation = read(text)
    assert [e.name for e in annotation.entities] == ["Holt"]

from retold.thesaurus import FATES, ROWS, same


def test_words_of_one_row_have_one_representative():
    assert same("dead") == same("kill") == same("toll")


def test_a_word_in_no_row_stands_for_itself():
    assert same("zeppelin") == "zeppelin"


def test_opposites_and_different_fates_are_apart():
    assert same("kill") != same("wound")
    assert same("rise") != same("fall")
    assert same("attack") != same("protest")


def test_rows_are_lemmas_in_lower_case_without_repeats():
    for row in ROWS:
        words = row.split()
        assert row == row.lower()
        assert len(words) == len(set(words)) > 1


def test_every_fate_is_the_head_of_a_row():
    assert {row.split()[0] for row in ROWS} >= FATES.keys()

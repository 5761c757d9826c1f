from retold.web.likely import ranked, words_of

TEXTS = [words_of(text) for text in ("A lock broke", "Forty barges sank off Port Vessel", "The barges were old")]


def test_what_shares_rarer_words_stands_first():
    assert ranked(TEXTS, words_of("forty barges sank"), "") == [1, 2, 0]


def test_only_what_begins_with_all_words_asked_for_is_left():
    assert ranked(TEXTS, words_of("forty barges sank"), "barge OLD") == [2]

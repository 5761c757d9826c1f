from evals import rows


def test_days_are_written_one_way():
    assert rows.iso("4/7/2017") == rows.iso("2017-04-07") == "2017-04-07"


def test_a_row_is_an_article_named_by_its_number():
    row = {"publisher": "tidewatch.example", "scrape_time": "2031-05-02T10:00:00Z", "text": "One. ### Two."}
    made = rows.article(7, row)
    assert made == {"id": "7", "outlet": "tidewatch.example", "date": "2031-05-02", "title": None, "text": row["text"]}
    assert rows.article(7, row, lines=True)["text"] == "One.\nTwo."
    assert rows.article(7, {"outlet": "Tidewatch", "text": ["One.", "Two."]})["text"] == "One.\nTwo."

import json

from evals import rows


def test_days_are_written_one_way():
    assert rows.iso("4/7/2017") == rows.iso("2017-04-07") == "2017-04-07"


def test_a_row_is_an_article_named_by_its_number():
    row = {"publisher": "tidewatch.example", "scrape_time": "2031-05-02T10:00:00Z", "text": "One. ### Two."}
    made = rows.article(7, row)
    assert made == {"id": "7", "outlet": "tidewatch.example", "date": "2031-05-02", "title": None, "text": row["text"]}
    assert rows.article(7, row, lines=True)["text"] == "One.\nTwo."
    assert rows.article(7, {"outlet": "Tidewatch", "text": ["One.", "Two."]})["text"] == "One.\nTwo."


def test_a_row_of_an_event_stands_for_its_articles(tmp_path):
    file = tmp_path / "events.jsonl"
    events = [{"text": "One."}, {"articles": [{"text": "Two."}, {"text": ["Three.", "Four."]}]}]
    file.write_text("\n".join(map(json.dumps, events)), "utf-8")
    assert [rows.text(row) for row in rows.read(file)] == ["One.", "Two.", "Three.\nFour."]

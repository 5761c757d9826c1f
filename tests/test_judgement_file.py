import json

import pytest

from retold.errors import InputError
from retold.judgement_file import placed, read
from retold.records import Article, Judgement, Problem

GOOD = {"kind": "parent", "verdict": "yes", "first": "times", "second": "*Reuters"}
ARTICLE = Article(id="a1f", key="times", source="", text="It sank.")


@pytest.fixture
def file(tmp_path):
    def file(*lines):
        path = tmp_path / "decided.jsonl"
        path.write_text(
            "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8"
        )
        return path

    return file


def test_rows_come_in_order_with_their_lines_and_the_time_of_the_file(file):
    path = file(GOOD, "", GOOD)
    found = read(path)
    assert [line.source for line in found] == [f"{path}#1", f"{path}#3"]
    assert found[0].at.tzinfo is not None


@pytest.mark.parametrize(("line", "said"), [("{oops", "no JSON"), ({"kind": "claim"}, "no judgement")])
def test_a_bad_row_is_one_sentence_with_its_line(file, line, said):
    with pytest.raises(InputError, match=rf"line 2: .*{said}") as caught:
        read(file(GOOD, line))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "none.jsonl")


def test_a_row_that_points_nowhere_is_a_problem_and_the_others_count(file):
    lost = GOOD | {"first": "gone"}
    found = list(placed(read(file(lost, GOOD)), [ARTICLE]))
    assert [type(one) for one in found] == [Problem, Judgement]
    assert found[0].source.endswith("#1")
    assert "no article 'gone'" in found[0].message

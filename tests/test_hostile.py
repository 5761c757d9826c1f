"""What nobody would write on purpose, given to the command: it answers in time, in sentences, and never crashes."""

import json
import sys
import time

import pytest

pytestmark = pytest.mark.model

SECONDS = 90.0
"""Processor time that one such file may take, also where other work shares the core; alone the slowest takes 20."""

SAID = "Marta Quill said the ferry, which had forty people on board, sank off Ostrel on Monday. "

TEXTS = {
    "10,000 words without a full stop": "the ferry sank and Marta Quill said forty people swam ashore as " * 834,
    "500 nested quotations": "".join(f"Quill{n} said: “" for n in range(500)) + "The ferry sank." + "”" * 500,
    "500 nested straight quotations": 'Quill said "' * 500 + "the ferry sank" + '"' * 500,
    "right to left among English": (SAID + "\u202eThe ferry sank\u202c, said מרתה קוויל. ") * 300,
    "only said": "said " * 10_000,
    "only a said a line": "said\n" * 5_000,
    "one word of 390,000 letters": "a" * 390_000,
    "390,000 empty lines": "\n" * 390_000 + "sunk",
    "control characters": "The ferry\x07 sank on \x1b[31mMonday\x1b[0m, the Harbour Office\x08 said.\x7f\x85",
    "half of the longest text that is read": (SAID * 2_500)[:200_000],
}

UNUSABLE = {
    "an empty file": (b"", "the file is empty"),
    "only white space": (b" \n\t\n", "there is no text"),
    "only punctuation": ("…!?.,;:—–-()[]{}“”‘’\"'".encode() * 500, "there are no words"),
    "bytes that are no text": (bytes(range(256)) * 400, "this is not text"),
    "zeros": (bytes(100_000), "this is not text"),
    "right to left alone": ("قالت مارتا كويل إن العبارة غرقت يوم الاثنين. ".encode() * 600, "this is Arabic"),
    "a text that is too long": (SAID.encode() * 6_000, "more than 400,000"),
    "a file that is too large": (b"x" * (51 << 20), "the limit is 50 MB"),
    "half a web page": (b"<html><body><p>", "no article text was found"),
}


@pytest.fixture(scope="module", autouse=True)
def one_model():
    """All runs share one language model."""
    from evals.dossiers import models_loaded_once

    with models_loaded_once():
        yield


@pytest.fixture
def tellings(tmp_path, monkeypatch, capsys):
    """`tellings(data)`: exit status, standard output, standard error and JSON of the command on one file."""
    from retold import cli

    def tellings(data, name="in.txt"):
        (tmp_path / name).write_bytes(data)
        words = ["retold", "tellings", str(tmp_path / name), "--json", str(tmp_path / "out.json")]
        monkeypatch.setattr(sys, "argv", words)
        began = time.process_time()
        try:
            cli.main()
        except SystemExit as stop:
            code = stop.code or 0
        assert time.process_time() - began < SECONDS
        told, out = capsys.readouterr(), tmp_path / "out.json"
        return code, told.out, told.err, json.loads(out.read_bytes()) if out.exists() else None

    return tellings


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_read_or_named_as_a_problem(name, tellings):
    code, out, err, written = tellings(TEXTS[name].encode())
    assert (code, "Traceback" in err) == (0, False)
    assert written["problems"] == []
    (article,) = written["articles"]
    assert all(t["quote"] == article["text"][t["start"] : t["end"]] for t in article["tellings"])
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_holds_no_article_is_1_and_one_sentence(name, tellings):
    data, reason = UNUSABLE[name]
    code, out, err, written = tellings(data, "in.html" if data.startswith(b"<") else "in.txt")
    assert (code, out, written) == (1, "", None)
    last = err.splitlines()[-1]
    assert last.startswith("retold: no article could be read: ")
    assert reason in last

"""A few kills of the two hundred; the rest with `python -m evals.killing`."""

import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.model, pytest.mark.skipif(os.name != "posix", reason="a process is forked and killed")]


def test_an_archive_survives_being_killed():
    words = [sys.executable, "-m", "evals.killing", "--times", "8", "--seed", "7"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603  our own words
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 archives came to harm" in done.stdout

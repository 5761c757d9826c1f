"""Disks that are full: a clear error, and an archive as it was or with whole transactions more.

The limit on the size of a file stands for the end of the disk: the database, its log or a page's bytes reach it at
different moments, and `python -m evals.killing` covers those in between.
"""

import subprocess
import sys

import pytest

from retold.archive import Archive

pytestmark = pytest.mark.model

resource = pytest.importorskip("resource")

CODE = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from retold.cli import main
limit = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
main()
"""


@pytest.mark.parametrize("kib", [8, 64, 300, 700, 1_100])
def test_a_full_disk_is_a_sentence_and_the_archive_is_whole(tmp_path, bundled, dump, prepared, kib):
    folder = tmp_path / "a"
    with Archive.create(folder):
        pass
    words = [sys.executable, "-c", CODE, str(kib * 1024), "--archive", str(folder), "add", "-q", *bundled]
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603  our own words
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1
    assert "free some space" in done.stderr
    with Archive.open(folder) as archive, Archive.open(prepared) as whole:
        assert archive.check() == ()
        archive.add(bundled)
        assert dump(archive, numbers=False) == dump(whole, numbers=False)
        assert archive.check() == ()

"""The how-to of an archive is true: its commands run, one after the other."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from retold import cli

pytestmark = pytest.mark.model

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "how-to" / "start-an-archive.md"


def commands():
    shown = re.findall(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    return [line.strip() for block in shown for line in block.splitlines() if line.strip()]


def test_the_commands_of_the_page_run_in_order(tmp_path, monkeypatch, capsys):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    run = [command for command in commands() if " serve" not in command]
    assert len(run) > 6
    for command in run:
        monkeypatch.setattr("sys.argv", shlex.split(command))
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert not ended.value.code, f"{command}: {capsys.readouterr().err}"

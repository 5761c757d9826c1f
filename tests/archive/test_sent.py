from retold.archive import sent


def test_files_of_one_name_are_numbered(tmp_path):
    made = []
    for _ in range(3):
        path = sent.path(tmp_path, "ferry.txt")
        path.touch()
        made.append(path.name)
    assert made == ["ferry.txt", "ferry-2.txt", "ferry-3.txt"]


def test_a_name_leads_nowhere_else(tmp_path):
    assert sent.path(tmp_path, "../../etc/passwd") == tmp_path / "passwd"
    assert sent.path(tmp_path, "..\\..\\boot.ini") == tmp_path / "boot.ini"
    assert sent.path(tmp_path, ".hidden.txt") == tmp_path / "hidden.txt"
    assert sent.path(tmp_path, "\x00\n") == tmp_path / "unnamed.txt"

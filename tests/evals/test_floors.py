"""Floors: what counts as fallen, and that they only rise."""

from evals.floors import Floor

from evals import floors


def test_a_figure_may_lie_below_its_floor_by_noise_only():
    floor = Floor(digest="d", figures={"recall": 0.5})
    assert floors.fallen({"recall": 0.496}, floor) == ()
    assert floors.fallen({"recall": 0.494}, floor) == ("recall",)


def test_a_figure_that_is_no_longer_measured_has_fallen():
    assert floors.fallen({}, Floor(digest="d", figures={"recall": 0.5})) == ("recall",)


def test_floors_rise_and_do_not_fall():
    floor = Floor(digest="d", figures={"recall": 0.5, "kind": 0.9})
    assert floors.raised({"recall": 0.7, "kind": 0.897, "new": 0.25}, floor) == {
        "recall": 0.7,
        "kind": 0.9,
        "new": 0.25,
    }


def test_a_floor_is_never_above_what_was_measured():
    assert floors.lowest({"recall": 0.66699, "kind": 1.0}) == {"recall": 0.666, "kind": 1.0}


def test_the_digest_sees_names_and_contents_and_not_the_order(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("a")
    two.write_text("b")
    digest = floors.digest(tmp_path, [one, two])
    assert digest == floors.digest(tmp_path, [two, one])
    one.write_text("c")
    assert digest != floors.digest(tmp_path, [one, two])


def test_what_is_written_is_read_again(tmp_path):
    file = tmp_path / "floors.json"
    floors.write({"bundled": Floor(digest="d", figures={"recall": 0.5})}, file)
    assert floors.read(file) == {"bundled": Floor(digest="d", figures={"recall": 0.5})}
    assert floors.read(tmp_path / "none.json") == {}

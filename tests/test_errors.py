"""The tree of errors: data, exit statuses, and messages of one sentence."""

import pickle

import pytest

from retold import errors
from retold.errors import InputError, OutputError, RetoldError

ALL = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, RetoldError)]


@pytest.mark.parametrize("kind", ALL)
def test_every_error_has_its_line_in_the_drawing(kind):
    lines = [line for line in errors.__doc__.splitlines() if kind.__name__ in line]
    assert lines
    if kind is not RetoldError:
        assert f"exit {kind.exit_code}, HTTP {kind.http_status}" in lines[0]


@pytest.mark.parametrize("kind", ALL)
def test_every_error_has_a_failing_exit_status_and_an_error_status(kind):
    assert kind.exit_code in {1, 2, 130}
    assert 400 <= kind.http_status < 600


def test_errors_carry_their_data():
    error = InputError("in.txt", "it is empty")
    assert (error.source, error.reason, str(error)) == ("in.txt", "it is empty", "in.txt: it is empty")
    error = OutputError("out.json", "the disk is full")
    assert (error.path, error.reason, str(error)) == (
        "out.json",
        "the disk is full",
        "cannot write out.json: the disk is full",
    )


@pytest.mark.parametrize("error", [InputError("in.txt", "it is empty"), OutputError("out.json", "the disk is full")])
def test_errors_come_whole_out_of_a_worker_process(error):
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))

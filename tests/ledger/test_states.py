"""The table of states: each is found under all of its names, and each of its media under all of theirs."""

import pytest

from retold import press, publishers
from retold.ledger.names import related, same, state_medium, states
from retold.ledger.states import STATE_MEDIA, STATES

NAMES = [(state, name) for state, names in STATES.items() for name in (state, *names)]


def shown(name):
    return name.upper() if len(name) < 3 or name in {"uae", "u.s.", "dprk"} else name.title()


@pytest.mark.parametrize(("state", "name"), NAMES, ids=[name for _, name in NAMES])
def test_a_state_is_found_under_each_of_its_names(state, name):
    assert states(f"the {shown(name)} government") == {state.replace(" ", "_")}
    assert states(f"{shown(name)}'s officials") == {state.replace(" ", "_")}
    assert same(shown(name), f"{state.title()}'s government")


def test_no_name_is_that_of_two_states():
    assert len({name for _, name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("medium", STATE_MEDIA)
def test_a_state_s_medium_is_found_under_each_of_its_names(medium):
    assert publishers.lookup(medium).name == medium
    for form in (medium, *(press.AGENCIES.get(medium) or press.OUTLETS.get(medium, ()))):
        assert state_medium(form)
        assert STATE_MEDIA[medium].replace(" ", "_") in states(form)


def test_an_agency_under_its_long_name_and_its_state_s_television_may_draw_on_the_same():
    assert related("Syrian Arab News Agency", "Syrian state television", {})


def test_us_is_no_state():
    assert states("a friend of us") == frozenset()
    assert not related("people close to us", "the US government", {})
    assert states("US officials") == {"united_states"}

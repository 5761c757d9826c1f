import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("The blast killed 44 and injured 140 others.", ("dead", "hurt")),
        ("The blast left 44 people dead and wounded dozens more.", ("dead", "hurt")),
        ("The office put the death toll at 58.", ("dead",)),
        ("It had recovered 63 bodies.", ("dead",)),
        ("Forty people are missing.", ("missing",)),
        ("Police detained 20 people at the rally, in which 900 people took part.", ("held", "")),
        ("The rally drew 900 people.", ("",)),
    ],
)
def test_what_befell_those_whom_a_figure_counts(figures_in, text, fate):
    assert tuple(figure.fate for figure in figures_in(text)) == fate

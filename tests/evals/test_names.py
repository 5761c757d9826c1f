"""When names of sources agree."""

import pytest
from evals.names import same, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orla Venn", "Venn"),
        ("the Harbour Ledger", "Harbour Ledger"),
        ("Associated Press", "AP"),
        ("American officials", "US officials"),
        ("two port officials", "port officials"),
        ("Syrian Observatory for Human Rights", "the Observatory"),
        ("*Reuters", "*Reuters"),
        ("Koravian navy", "Koravyan navy"),
    ],
)
def test_names_of_one_source_agree(one, other):
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reuters", "documents reviewed by Reuters"),
        ("ministry of ports", "ports"),
        ("*Reuters", "Reuters"),
        ("Orla Venn", "Tarn Osk"),
        ("", "Venn"),
    ],
)
def test_names_of_two_sources_do_not(one, other):
    assert not same(one, other)
    assert not same(other, one)


def test_names_of_empty_words_agree_only_when_they_are_equal():
    assert same("the agency", "The Agency")
    assert not same("the agency", "its report")


def test_words_keep_a_host_name_and_drop_dots_and_possessives():
    assert words("Kestrel.com’s U.S. desk's") >= {"kestrel", "com", "us", "desk"}

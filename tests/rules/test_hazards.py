"""docs/hazards.md says which test shows which hazard, and cannot lie."""

from tests.rules.hazards import PAGE, rows, table


def test_the_page_of_hazards_is_what_the_tests_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == table(), "python -m tests.rules.hazards writes it anew"


def test_a_name_may_be_of_several_rows() -> None:
    assert rows("8_9_and_10_odd_names_and_markup") == (["8", "9", "10"], "odd names and markup")
    assert rows("42a_two_processes") == (["42a"], "two processes")
    assert rows("2_text_of_100_characters") == (["2"], "text of 100 characters")

"""docs/promises.md leaves no sentence of the privacy statement out, and names no test that is not there."""

import pytest

from tests.rules.promises import HEADING, NO_CONCERN, Row, exists, rows, sentences


def test_every_sentence_of_the_statement_has_its_row_in_its_place() -> None:
    assert [(row.number, row.sentence) for row in rows()] == list(enumerate(sentences(), 1))


def test_every_sentence_is_kept_by_something_that_a_test_shows_or_says_why_not() -> None:
    assert [row.number for row in rows() if not accounted(row)] == []


def test_every_test_that_is_named_exists() -> None:
    assert [test for row in rows() for test in row.tests if not exists(*test)] == []


def accounted(row: Row) -> bool:
    """A heading promises nothing; what is of something else says why."""
    no_concern = row.behaviour.startswith(NO_CONCERN) and len(row.behaviour) > len(NO_CONCERN) + 20
    return bool(row.tests) or no_concern or (row.behaviour == HEADING and not row.sentence.endswith("."))


def test_a_statement_is_split_at_ends_of_sentences_headings_and_points() -> None:
    text = "En overskrift\n\nEn setning. Og en til pr. e-post a@b.no.\n\n • Punkt: Et. To\n"
    assert sentences(text) == ["En overskrift", "En setning.", "Og en til pr. e-post a@b.no.", "Punkt: Et.", "To"]


@pytest.mark.parametrize(
    ("behaviour", "shown", "fine"),
    [
        ("It does.", "`tests/rules/test_promises.py::test_x`", True),
        ("It does.", "–", False),
        ("Heading.", "–", False),
        (NO_CONCERN + "so.", "–", False),
        (NO_CONCERN + "it has no website to say it on.", "–", True),
    ],
)
def test_a_row_without_test_or_reason_is_found(behaviour: str, shown: str, fine: bool) -> None:
    [row] = rows(f"| 1 | En setning. | {behaviour} | {shown} |")
    assert accounted(row) == fine


def test_a_test_that_is_not_there_is_found() -> None:
    assert exists("tests/rules/test_promises.py", "test_a_test_that_is_not_there_is_found")
    assert not exists("tests/rules/test_promises.py", "test_a_test")
    assert not exists("tests/rules/test_of_nothing.py", "test_a")


def test_what_is_no_test_is_not_taken_for_one() -> None:
    with pytest.raises(ValueError, match="row 1"):
        rows("| 1 | En setning. | It does. | surely |")

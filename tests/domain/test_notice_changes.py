"""What a change changed: paragraph by paragraph, and nothing that only moved."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.notice_changes import Change, Kind, changes

BEFORE = "# Title\n\nWe keep it for 10 days.\n\nWe tell nobody.\n\nNothing else."
PARAGRAPHS = st.lists(st.sampled_from(["a b c d", "a b c e", "f g h", "# i", "j"]), unique=True)


def test_nothing_changed_is_an_empty_list() -> None:
    assert changes(BEFORE, BEFORE) == ()


def test_another_wording_is_a_change_with_what_it_said_before() -> None:
    after = BEFORE.replace("10 days", "14 days")
    assert changes(BEFORE, after) == (Change(Kind.CHANGED, "We keep it for 14 days.", "We keep it for 10 days."),)


def test_a_new_paragraph_and_one_that_is_gone_are_told_apart() -> None:
    after = BEFORE.replace("We tell nobody.", "A health officer may order us to hand over a visit.")
    assert changes(BEFORE, after) == (
        Change(Kind.ADDED, "A health officer may order us to hand over a visit.", ""),
        Change(Kind.REMOVED, "", "We tell nobody."),
    )


def test_paragraphs_that_share_letters_but_few_words_are_two() -> None:
    kinds = [each.kind for each in changes("we keep no list of names", "we sell all lists of games")]
    assert kinds == [Kind.ADDED, Kind.REMOVED]


def test_a_heading_that_reads_otherwise_is_told_without_its_mark() -> None:
    assert changes(BEFORE, BEFORE.replace("# Title", "# Privacy")) == (
        Change(Kind.ADDED, "Privacy", ""),
        Change(Kind.REMOVED, "", "Title"),
    )


def test_what_only_moved_is_no_change() -> None:
    assert changes("a\n\nb\n\nc", "c\n\na\n\nb") == ()


def test_each_old_paragraph_is_told_once_with_its_nearest_new_one() -> None:
    found = changes("a b c d e f g h", "a b c d e f g h i\n\na b c d e f g x y")
    assert [(each.kind, each.before) for each in found] == [
        (Kind.CHANGED, "a b c d e f g h"),
        (Kind.ADDED, ""),
    ]


def test_the_same_words_in_another_order_are_another_wording_and_not_another_paragraph() -> None:
    """Words are counted: to find the longest common order takes eight seconds for some texts of one kilobyte."""
    assert changes("a b c d e f", "f e d c b a") == (Change(Kind.CHANGED, "f e d c b a", "a b c d e f"),)


def test_what_was_compared_once_is_not_compared_again() -> None:
    before, after = "we tell nobody", "we tell a health officer"
    assert changes(before, after) is changes("".join([*before]), "".join([*after]))


@given(PARAGRAPHS, PARAGRAPHS)
def test_the_new_text_follows_from_the_old_one_and_the_changes(before: list[str], after: list[str]) -> None:
    told = changes("\n\n".join(before), "\n\n".join(after))
    was, now = ([part.removeprefix("# ") for part in text] for text in (before, after))
    assert {each.before for each in told} - {""} == set(was) - set(now)
    assert {each.text for each in told} - {""} == set(now) - set(was)

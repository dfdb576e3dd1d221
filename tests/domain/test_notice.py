"""A notice's words: cleaned, filled in for one location, and told in the language that is nearest."""

from datetime import date, timedelta

import pytest

from kiosk.domain.errors import Refused
from kiosk.domain.notice import MAX_CHARACTERS, MAX_PARAGRAPHS, clean_notice, fill_in, is_recent, paragraphs, told_in

VALUES = {"days": "10", "site": "Oslo {days}"}
HOLDS = {"tracing": True, "processor": False}


def filled(template: str) -> str:
    return fill_in(template, "nb", VALUES, HOLDS)


@pytest.mark.parametrize(
    ("language", "has", "told"),
    [
        ("pl", {"pl", "nb", "en"}, "pl"),
        ("pl", {"nb", "en"}, "en"),
        ("pl", {"nb", "de"}, "nb"),
        ("nn", {"nb", "en"}, "nb"),
        ("se", {"nb", "en"}, "nb"),
        ("se", {"en"}, "en"),
        ("nb", {"en"}, "en"),
        ("pl", {"de"}, ""),
        ("pl", set(), ""),
    ],
)
def test_who_has_no_text_is_told_in_the_nearer_of_norwegian_and_english(
    language: str, has: set[str], told: str
) -> None:
    assert told_in(language, has) == told


def test_a_change_is_recent_on_its_day_and_the_thirty_days_after_it() -> None:
    changed = date(2026, 11, 22)
    assert [is_recent(changed, changed + timedelta(days=day)) for day in (0, 30, 31)] == [True, True, False]


def test_blank_lines_part_paragraphs_however_many() -> None:
    assert paragraphs("\n# A\n \t\nb\nc\n\n\n") == ("# A", "b\nc")


def test_places_are_filled_once_and_what_fills_them_is_only_text() -> None:
    assert filled("{days} days at {site}") == "10 days at Oslo {days}"


@pytest.mark.parametrize(
    ("template", "found"), [("{name}", "name"), ("{}", ""), ("{days", ""), ("}", ""), ("{days.real}", "days.real")]
)
def test_a_place_that_nothing_fills_is_refused_by_its_name(template: str, found: str) -> None:
    with pytest.raises(Refused, match="notice_place") as refusal:
        filled("A good paragraph.\n\n" + template)
    assert refusal.value.values == {"language": "nb", "found": found, "known": "days, site"}


def test_a_paragraph_stands_only_where_its_conditions_hold() -> None:
    assert filled("[tracing] yes\n\n[processor] no\n\n[tracing] [processor] no\n\nalways") == "yes\n\nalways"


def test_a_condition_that_is_not_known_is_refused_by_its_name() -> None:
    with pytest.raises(Refused, match="notice_condition") as refusal:
        filled("[marketing] We may call you.")
    assert refusal.value.values["found"] == "marketing"


def test_a_heading_with_nothing_left_under_it_goes() -> None:
    template = "# Title\n\n# Kept\n\n[processor] no\n\ntext\n\n# Gone\n\n[processor] no\n\n# Last\n\n[processor] no"
    assert filled(template) == "# Title\n\n# Kept\n\ntext"


def test_a_text_of_which_nothing_is_left_is_refused() -> None:
    with pytest.raises(Refused, match="notice_empty"):
        filled("# Title\n\n[processor] no\n\n[processor] nor this")


def test_a_text_from_any_editor_reads_the_same() -> None:
    assert clean_notice("\ufeffA\u030a\tb\r\n\r\nc \n", "nb") == "Å b\n\nc"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "notice_empty"),
        (" \n\n\t", "notice_empty"),
        ("a" * (MAX_CHARACTERS + 1), "notice_too_long"),
        ("a\n\n" * (MAX_PARAGRAPHS + 1), "notice_too_many"),
        ("a\x00b", "notice_control"),
        ("a\x1b[31mb", "notice_control"),
        ("a\ud800b", "notice_control"),
        ("a\u2028b", "notice_control"),
    ],
)
def test_a_faulty_text_is_refused_with_its_language(raw: str, code: str) -> None:
    with pytest.raises(Refused, match=code) as refusal:
        clean_notice(raw, "en")
    assert refusal.value.values["language"] == "en"


def test_the_longest_text_is_taken() -> None:
    assert clean_notice("a" * MAX_CHARACTERS, "nb")


def test_as_many_paragraphs_as_are_allowed_are_taken() -> None:
    assert len(paragraphs(clean_notice("a\n\n" * MAX_PARAGRAPHS, "nb"))) == MAX_PARAGRAPHS

"""A location's own letter to contacts: what is refused in it, by its line."""

import pytest

from kiosk.domain.errors import Environment
from kiosk.domain.letter import MAX_CHARACTERS, PLACES, paragraphs, read_letter

GOOD = "Subject\n\nDear {name}, you were at {site} on {days}.\n\nKind regards\n{controller}\n"


def test_a_text_with_known_places_is_taken_with_plain_line_ends() -> None:
    read = read_letter(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode(), "a.txt")
    assert read == GOOD.strip()
    assert paragraphs(read)[0] == "Subject"


def test_every_place_is_known() -> None:
    text = "s\n\n" + " ".join(f"{{{place}}}" for place in PLACES)
    assert read_letter(text.encode(), "a.txt") == text


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("s\n\n{person}", "letter_place", 3),
        ("s\n\n\nok\n{name.real}", "letter_place", 5),
        ("s\n\n{{name}}", "letter_place", 3),
        ("{name\n\nx", "letter_place", 1),
        ("s\n\n100 }", "letter_place", 3),
        ("s\n\na\x00b", "letter_control", 3),
        ("s\n\na\x1bb", "letter_control", 3),
        ("only a subject", "letter_short", None),
        ("two\nlines", "letter_short", None),
        ("", "letter_short", None),
        ("s\n\n" + "x" * MAX_CHARACTERS, "letter_too_long", None),
    ],
)
def test_what_cannot_be_filled_in_or_shown_is_refused_by_its_line(text: str, code: str, line: int | None) -> None:
    with pytest.raises(Environment) as refusal:
        read_letter(text.encode(), "a.txt")
    assert (refusal.value.code, refusal.value.values.get("line")) == (code, line)


def test_what_is_not_utf_8_is_refused_by_its_line() -> None:
    with pytest.raises(Environment) as refusal:
        read_letter("s\n\nKjære Åse".encode("latin-1"), "a.txt")
    assert (refusal.value.code, refusal.value.values["line"]) == ("letter_not_utf8", 3)

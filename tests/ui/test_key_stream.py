"""What is told from typing, and that typing loses nothing by it."""

from dataclasses import dataclass, field

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ui.scanner import GAP, LEAST, MOST, TAIL, KeyStream


@dataclass(slots=True)
class Seen:
    """What came out of a stream."""

    keys: list[str] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)

    def stream(self) -> KeyStream[str]:
        return KeyStream(self.keys.append, self.scans.append)


Pressed = tuple[int, str, bool, bool]  # gap in ms, character, repeated, released at once
typed = st.lists(
    st.tuples(st.integers(0, 400), st.sampled_from("aåÅ€9 \n"), st.booleans(), st.booleans()), max_size=60
).map(
    lambda keys: [(gap if number % (LEAST - 1) else gap + GAP + 1, *rest) for number, (gap, *rest) in enumerate(keys)]
)


@given(typed)
@example(
    [(GAP + 1, "a", False, False), (250, "a", True, False), *[(33, "a", True, False)] * 40]
)  # a finger that stays on a key
def test_typing_comes_out_as_it_went_in_however_fast_each_seven_keys_are(keys: list[Pressed]) -> None:
    seen, at, pressed = Seen(), 1000, []
    stream = seen.stream()
    for number, (gap, char, repeated, released) in enumerate(keys):
        at += gap
        pressed.append(f"{number} down")
        stream.press(at, char, pressed[-1], repeated)
        if released:
            pressed.append(f"{number} up")
            stream.release(pressed[-1])
    stream.end()
    assert (seen.keys, seen.scans) == (pressed, [])


scans = st.text("ABC123 \n", min_size=LEAST, max_size=80).filter(lambda text: len("".join(text.split())) >= LEAST)


@given(scans, st.lists(st.integers(0, GAP), min_size=80, max_size=80))
def test_what_is_faster_than_fingers_comes_out_as_a_text_and_as_no_key(text: str, gaps: list[int]) -> None:
    seen, at = Seen(), 1000
    stream = seen.stream()
    stream.press(at, "x", "before")
    at += GAP + 1
    for char, gap in zip(text, gaps, strict=False):
        stream.press(at, char, char)
        stream.release(char)
        at += gap
    stream.press(at + TAIL + 1, "y", "after")
    stream.end()
    assert (seen.keys, seen.scans) == (["before", "after"], [text])


def test_a_scan_keeps_its_lines_and_leaves_the_letters_around_it() -> None:
    seen = Seen()
    stream = seen.stream()
    card = [(500 + 5 * place, char) for place, char in enumerate("BEGIN:VCARD\nN:Moe\n")]
    for at, char in [(0, "x"), *card, (900, "y")]:
        stream.press(1000 + at, char, char)
    stream.end()
    assert (seen.keys, seen.scans) == (["x", "y"], ["BEGIN:VCARD\nN:Moe\n"])


def test_shift_and_the_like_are_part_of_a_scan_and_write_nothing() -> None:
    seen = Seen()
    stream = seen.stream()
    for place, char in enumerate("ABCDEFGH"):
        stream.press(1000 + 10 * place, "", "shift")
        stream.press(1005 + 10 * place, char, char)
    stream.end()
    assert (seen.keys, seen.scans) == ([], ["ABCDEFGH"])


def test_a_busy_machine_may_stumble_in_the_middle_of_a_scan() -> None:
    seen, at = Seen(), 1000
    stream = seen.stream()
    for place, char in enumerate("P11YA0ZZ00YQBVZH"):
        at += TAIL if place == LEAST + 2 else 7
        stream.press(at, char, char)
    stream.end()
    assert (seen.keys, seen.scans) == ([], ["P11YA0ZZ00YQBVZH"])


def test_a_flood_is_one_scan_of_which_little_is_kept() -> None:
    seen = Seen()
    stream = seen.stream()
    for place in range(2900):
        stream.press(1000 + 3 * place, "7", "7")
    stream.end()
    assert (seen.keys, seen.scans) == ([], ["7" * MOST])


@pytest.mark.parametrize("characters", [1, LEAST - 1])
def test_a_few_fast_keys_are_typing(characters: int) -> None:
    seen = Seen()
    stream = seen.stream()
    for place in range(characters):
        stream.press(1000 + place, "a", f"{place}")
    assert seen.keys == []
    stream.end()
    assert (len(seen.keys), seen.scans) == (characters, [])

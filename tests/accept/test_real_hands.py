"""A visitor comes and goes at the real kiosk: its process on a real X screen, real pointer, keys and keyring."""

from collections.abc import Callable
from pathlib import Path

from tests.process.test_traces import traces, written
from tests.support.command import Command
from tests.support.real_kiosk import RealKiosk, real_kiosk
from tests.support.x_hand import XHand

MOST_TOUCHES = 12
TRACING = "Jeg samtykker til at besøket lagres i 10 dager for smittesporing."
ROLL_CALL = "Navnet mitt kan stå på oppropslisten mens jeg er i bygget."
WAYS_OUT = (
    "ctrl+Escape", "F1", "F5", "F11", "F12", "alt+F4", "alt+F2", "alt+Tab", "alt+space", "ctrl+q", "ctrl+w", "ctrl+p",
    "ctrl+o", "ctrl+s", "ctrl+n", "ctrl+z", "ctrl+v", "ctrl+alt+Delete", "super+r", "super+d",
    "Super_L", "Menu", "Print", *["Shift_L"] * 5,
)  # fmt: skip
NAME, COMPANY, PHONE = "Åse Ødegård Bråten", "Fjørfe & Æsj AS", "+47 912 34 567"


def check_in(hand: XHand) -> str:
    """From the first page to the receipt; the exit number. Every page's tree on the way names each control."""
    hand.touch("Jeg kommer")
    hand.type("Fullt navn", NAME)
    assert_all_named(hand)
    hand.touch("Firma")
    hand.type("Firma", COMPANY)
    hand.touch("Mobilnummer")
    hand.type("Mobilnummer", PHONE)
    hand.touch("Neste")
    hand.touch(TRACING)
    hand.touch(ROLL_CALL)
    assert_all_named(hand)
    hand.touch("Ferdig")
    word = "Utgangsnummer "
    receipt = hand.until(lambda control: control.name.startswith(word), "the exit number")
    assert_all_named(hand)
    return receipt.name.removeprefix(word)


def assert_all_named(hand: XHand) -> None:
    """A screen reader has something to say at each stop."""
    unnamed = [(control.role, control.middle) for control in hand.look() if not control.name]
    assert unnamed == []


def test_a_visitor_comes_and_goes_by_real_touches_and_keys(kiosk: RealKiosk) -> None:
    hand = kiosk.hand
    hand.wait("Jeg kommer")
    assert_all_named(hand)
    number = check_in(hand)
    assert hand.touches <= MOST_TOUCHES
    hand.touch("Ferdig")
    [visit] = kiosk.command.visits()
    assert [visit[key] for key in ("name", "company", "phone")] == [NAME, COMPANY, PHONE]
    assert visit["purposes"] == ["tracing", "roll_call"]
    assert visit["left_at"] is None
    leave(hand, number)
    [visit] = kiosk.command.visits()
    assert visit["closed"] == "self"
    assert kiosk.process.poll() is None


def test_hazard_16_keyboard_and_clipboard_leave_no_trace_in_any_file(
    place: Command, virtual_display: Callable[[int, int], str], tmp_path: Path
) -> None:
    profile = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    for folder in profile.values():
        Path(folder).mkdir()
    typed = {text: list(written(text)) for text in (NAME, COMPANY, PHONE, *NAME.split())}
    with real_kiosk(place, virtual_display(1920, 1080), tmp_path / "said.txt", **profile) as kiosk:
        kiosk.hand.touch("Jeg kommer")
        kiosk.hand.type("Fullt navn", NAME)
        kiosk.hand.press("ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert")
        kiosk.hand.touch("Tilbake")
        check_in(kiosk.hand)
        assert traces(tmp_path, typed) == []
    assert traces(tmp_path, typed) == []


def test_hazard_17_real_keys_that_leave_a_window_leave_it_where_it_is(kiosk: RealKiosk) -> None:
    hand = kiosk.hand
    hand.touch("Jeg kommer")
    hand.type("Fullt navn", NAME)
    hand.press(*WAYS_OUT)
    hand.until(lambda control: control.name == "Fullt navn" and control.value == NAME, "the name as it was typed")
    hand.press("Escape")  # one step back, and no further
    hand.wait("Jeg kommer")
    hand.press("Escape", "Escape")
    hand.wait("Jeg kommer")
    [window] = [control for control in hand.look() if control.role == "frame"]
    assert (window.name, window.middle) == ("Innom", (960, 540))
    assert kiosk.process.poll() is None


def leave(hand: XHand, number: str) -> None:
    """By exit number, to the thank-you."""
    hand.touch("Jeg går")
    assert_all_named(hand)
    for digit in number:
        hand.touch(digit)
    hand.wait("Takk for besøket.")
    assert_all_named(hand)

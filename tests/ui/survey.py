"""Goes to every state of the window in several looks and asks the rules: what they find, by rule."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from tests.ui import rules_colour, rules_focus, rules_layout
from tests.ui.kiosk import Kiosk
from tests.ui.places import Places
from tests.ui.rules_glass import Look, forget, let_go, turn
from tests.ui.state import State

Rule = Callable[[Kiosk, Look], Iterator[str]]
Faults = dict[str, list[str]]

RULES: tuple[Rule, ...] = (
    rules_layout.unnamed,
    rules_layout.small_letters,
    rules_layout.cut,
    rules_layout.broken,
    rules_layout.outside,
    rules_layout.next_step_hidden,
    rules_layout.small_targets,
    rules_layout.too_close,
    rules_layout.covered,
    rules_colour.pale_letters,
    rules_colour.pale_outlines,
    rules_focus.out_of_order,
    rules_focus.unseen,
)
SLOW = 100_000  # ms of the idle clock's second: no page goes home while it is looked at


def survey(places: Places, states: Sequence[State], looks: Sequence[Look]) -> Faults:
    """Each state in each look; where the focus goes in the last one only, for it takes time, and the keyboard away."""
    faults: Faults = defaultdict(list)
    for group in together(states):
        kiosk = Kiosk(places.empty() if group[0].empty else places.office(), SLOW)
        try:
            for state in group:
                _begin(kiosk, state, looks[0])
                for look in looks:
                    turn(kiosk, look)
                    state.settle(kiosk)
                    _ask(kiosk, state, look, faults, last=look is looks[-1])
        finally:  # two windows in one process fight for its one keyboard, without an end (seen)
            kiosk.close()
            let_go()
    return faults


def together(states: Sequence[State]) -> list[list[State]]:
    """Those that one window goes to after the other."""
    shared = [state for state in states if not state.alone]
    groups = [[state for state in shared if not state.empty], [state for state in shared if state.empty]]
    return [*filter(None, groups), *([state] for state in states if state.alone)]


def _ask(kiosk: Kiosk, state: State, look: Look, faults: Faults, *, last: bool) -> None:
    for rule in RULES:
        if rule is rules_focus.unseen and not last:
            continue
        faults[rule.__name__] += [
            f"{state.page}, {state.name}, {look}: {fault}" for fault in _lasting(kiosk, look, rule)
        ]


def _lasting(kiosk: Kiosk, look: Look, rule: Rule) -> list[str]:
    """What is still wrong once a busy machine has laid the page out: a fault that goes by itself is none."""
    found: list[str] = []
    for _ in range(5):
        found = list(rule(kiosk, look))
        if not found or rule is rules_focus.unseen:
            break
        kiosk.hand.rest(200)
        forget()
    return found


def _begin(kiosk: Kiosk, state: State, look: Look) -> None:
    """At the first page, in the language that the ways are written in."""
    if not state.empty:
        kiosk.window.reception.home()
    turn(kiosk, Look(1920, 1080, 527))
    state.go(kiosk)
    kiosk.hand.rest(100)

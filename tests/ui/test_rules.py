"""Rules of ours like axe's, on every page of the real window: one survey, one test for each rule.

A new page is one line in tests/ui/pages.py.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.crypto.slots import MemoryKeyring
from tests.support.location import Office, copy_of
from tests.support.tree import ROOT
from tests.ui import rules_colour, rules_focus, rules_layout
from tests.ui.kiosk import Kiosk
from tests.ui.pages import STATES, State
from tests.ui.rules_glass import Look, forget, turn
from ui.idle import GRACE
from ui.letters import load_fonts
from ui.place import Place

pytestmark = pytest.mark.long

Rule = Callable[[Kiosk, Look], Iterator[str]]
Faults = dict[str, list[str]]

RULES: tuple[Rule, ...] = (
    rules_layout.unnamed,
    rules_layout.small_letters,
    rules_layout.cut,
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
# A wide and a tall glass of a desk, and the smallest of all, which is the hardest.
LOOKS = (
    Look(1920, 1080, 527),
    Look(1080, 1920, 296, 1.6, contrast=True),
    Look(1024, 768, 211, 1.6),
)


def survey(places: list[Place], looks: tuple[Look, ...]) -> Faults:
    """Every state in every look; the focus once a page and at last, for it takes time, and the keyboard away."""
    faults: Faults = defaultdict(list)
    focused: set[str] = set()
    for empty, place in enumerate(places):
        kiosk = Kiosk(place)
        for state in [state for state in STATES if state.empty == bool(empty)]:
            _begin(kiosk, state)
            for look in looks:
                turn(kiosk, look)
                for rule in RULES:
                    if rule is rules_focus.unseen and (look is not looks[-1] or state.page in focused):
                        continue
                    where = f"{state.page}, {state.name}, {look}: "
                    faults[rule.__name__] += [where + fault for fault in lasting(kiosk, look, rule)]
            focused.add(state.page)
        kiosk.close()
    return faults


def lasting(kiosk: Kiosk, look: Look, rule: Rule) -> list[str]:
    """What is still wrong once a busy machine has laid the page out: a fault that goes by itself is none."""
    found: list[str] = []
    for _ in range(10):
        found = list(rule(kiosk, look))
        if not found or rule is rules_focus.unseen:
            break
        kiosk.hand.rest(200)
        forget()
    return found


def _begin(kiosk: Kiosk, state: State) -> None:
    if not state.empty:
        kiosk.window.reception.home()
    kiosk.window.flows.language.choose("nb")
    turn(kiosk, LOOKS[0])
    state.go(kiosk)
    kiosk.hand.rest(100)


@pytest.fixture(scope="module")
def places(office_made: Office, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Place]]:
    """A location that is set up, and one that is not."""
    office = copy_of(office_made, tmp_path_factory.mktemp("rules"))
    keyring = MemoryKeyring()
    yield [
        Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine),
        Place(None, tmp_path_factory.mktemp("none") / "home", lambda: keyring),
    ]
    office.location.close()


@pytest.fixture(scope="module")
def faults(qapp: QGuiApplication, places: list[Place]) -> Faults:
    """What the survey found."""
    load_fonts()
    return survey(places, LOOKS)


@pytest.mark.parametrize("rule", [rule.__name__ for rule in RULES])
def test_every_page_keeps_the_rule(faults: Faults, rule: str) -> None:
    assert not faults[rule], "\n" + "\n".join(faults[rule])


def test_every_page_is_looked_at() -> None:
    there = {Path(file).stem for file in (ROOT / "ui" / "Innom" / "pages").glob("*.qml")}
    assert {state.page for state in STATES} == there


def test_a_time_out_is_told_twenty_seconds_before() -> None:
    """WCAG 2.2.1."""
    assert GRACE >= 20

"""Rules of ours like axe's, on every page of the real window: each state on each glass, in looks that meet in pairs.

A new page is one line in tests/ui/pages*.py. `-k 1024x768` asks for one glass.
"""

from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.support.tree import ROOT, read
from tests.ui.looks import GLASSES, LANGUAGES, SCALES, looks
from tests.ui.pages import STATES
from tests.ui.places import Places
from tests.ui.rules_glass import Look
from tests.ui.survey import survey
from ui.desk.sections import SECTIONS
from ui.idle import GRACE
from ui.letters import load_fonts

pytestmark = pytest.mark.long
SOAK = pytest.mark.soak


@pytest.fixture(scope="module")
def places(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Places:
    """The locations, made once."""
    load_fonts()
    return Places(tmp_path_factory.mktemp("rules"))


def _named(glass: tuple[int, ...]) -> str:
    return f"{glass[0]}x{glass[1]}"


def faults(places: Places, of: list[Look]) -> list[str]:
    """What breaks a rule in these looks, one line each."""
    return [f"{rule}: {fault}" for rule, found in survey(places, STATES, of).items() for fault in found]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "glass", [pytest.param(glass, marks=SOAK if glass[0] != 1920 else ()) for glass in GLASSES], ids=_named
)
def test_every_page_keeps_every_rule_as_it_is_first_met(places: Places, glass: tuple[int, int, int]) -> None:
    """In the location's own language, light, in letters of the usual size."""
    told = faults(places, [Look(*glass, 1.0, False, LANGUAGES[0], False)])
    assert not told, f"{len(told)}\n" + "\n".join(told)


@pytest.mark.soak
@pytest.mark.timeout(900)
@pytest.mark.parametrize("size", list(looks()), ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_keeps_every_rule(places: Places, size: tuple[int, int]) -> None:
    told = faults(places, looks()[size])
    assert not told, f"{len(told)}\n" + "\n".join(told)


def test_the_looks_meet_in_every_pair() -> None:
    """Glass, letters, theme, language."""
    axes = ([glass[:2] for glass in GLASSES], SCALES, (False, True), LANGUAGES)
    met = {
        pair
        for found in looks().values()
        for look in found
        for pair in combinations([(look.width, look.height), look.scale, look.contrast, look.language], 2)
    }
    wanted = {pair for one, other in combinations(axes, 2) for pair in product(one, other)}
    assert not wanted - met


def test_every_page_is_looked_at() -> None:
    there = {Path(file).stem for file in (ROOT / "ui" / "Innom" / "pages").glob("*.qml")}
    assert {state.page for state in STATES} == there


def test_every_section_of_the_staffs_pages_is_looked_at() -> None:
    written = read("tests/ui/pages_staff.py")
    assert [section.key for section in SECTIONS if f'"{section.key}"' not in written] == []


def test_a_time_out_is_told_twenty_seconds_before() -> None:
    """WCAG 2.2.1."""
    assert GRACE >= 20

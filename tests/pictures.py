"""Photographs of every page of the window in both themes, both orientations, Norwegian and Arabic: docs/pictures.

python -m tests.pictures [PAGE …] takes those of all pages, or of some. Everybody in them is invented.
"""

import io
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtQuick import QQuickWindow

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops.enter import enter
from kiosk.settings import example_location, load
from tests.support.location import NOW, make_office
from tests.support.tree import ROOT
from tests.ui.kiosk import Kiosk
from tests.ui.pages import STATES, State
from ui.app import make_application
from ui.demo import invented
from ui.place import Place

FOLDER = ROOT / "docs" / "pictures"
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
THEMES = {"light": False, "contrast": True}
LANGUAGES = ("nb", "ar")
AT_REST = 700  # ms until a page has been laid out anew, scrolled and faded
COLOURS = 64  # the look is flat: more are not seen, and cost three times as much
SLOW = 100_000  # ms of the idle clock's second: no page goes home while it is photographed


def name_of(state: State) -> str:
    """check-in, check-in-refused: the first state of a page has the page's name."""
    page = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", state.page).lower()
    first = next(each for each in STATES if each.page == state.page)
    return page if state is first else f"{page}-{state.name.replace(' ', '-')}"


def all_names() -> Iterator[str]:
    """Every file that there is to be."""
    for state in STATES:
        for size in SIZES:
            for theme in THEMES:
                yield from (f"{name_of(state)}-{size}-{theme}-{language}.png" for language in LANGUAGES)


def photograph(window: QQuickWindow, file: Path) -> None:
    """What is on the glass now, as a small PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grabWindow().save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no name of a format
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)


def photograph_state(kiosk: Kiosk, state: State) -> None:
    """One page in every size, theme and language."""
    if not state.empty:
        kiosk.window.reception.home()
    kiosk.window.window.resize(*SIZES["landscape"])
    kiosk.hand.rest(AT_REST)
    state.go(kiosk)
    for size, pixels in SIZES.items():
        kiosk.window.window.resize(*pixels)
        for language in LANGUAGES:
            kiosk.window.flows.language.choose(language)
            for theme, contrast in THEMES.items():
                kiosk.window.theme.setProperty("contrast", contrast)
                kiosk.hand.rest(AT_REST)
                photograph(kiosk.window.window, FOLDER / f"{name_of(state)}-{size}-{theme}-{language}.png")
    kiosk.window.theme.setProperty("contrast", False)
    kiosk.window.flows.language.reset()


def main(pages: list[str]) -> None:
    """Take them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [state for state in STATES if not pages or state.page in pages]
    application = make_application()
    with tempfile.TemporaryDirectory() as place:
        office = make_office(Path(place), languages=json.dumps(load(example_location()).languages))
        lines = [json.dumps(visit) for visit in invented(office.location.site, NOW)]
        enter(office.location, office.who, lines, NOW)
        office.location.close()
        machine = office.location.machine
        full = Place(None, office.location.home, lambda: office.keyring, machine=machine)
        nothing = MemoryKeyring()
        empty = Place(None, Path(place) / "empty", lambda: nothing, machine=machine)
        for where, is_empty in ((full, False), (empty, True)):
            kiosk = Kiosk(where, SLOW)
            for state in wanted:
                if state.empty == is_empty:
                    print(state.page, state.name, flush=True)
                    photograph_state(kiosk, state)
            kiosk.close()
    del application


if __name__ == "__main__":
    main(sys.argv[1:])

"""Photographs of every page of the window in both themes, both orientations, Norwegian and Arabic: docs/pictures.

python -m tests.pictures [PAGE …] takes those of all pages, or of some. Everybody in them is invented.
"""

import io
import os
import re
import sys
import tempfile
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtQuick import QQuickWindow

from tests.support.tree import ROOT
from tests.ui.kiosk import Kiosk
from tests.ui.pages import STATES, State
from tests.ui.places import Places
from tests.ui.survey import SLOW, together
from ui.app import make_application

FOLDER = ROOT / "docs" / "pictures"
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
LOOKS = (("nb", "light"), ("nb", "contrast"), ("ar", "light"))
AT_REST = 700  # ms until a page has been laid out anew, scrolled and faded
COLOURS = 32  # the look is flat: more are not seen, and cost three times as much; with 16 a warning turns grey


def name_of(state: State) -> str:
    """check-in, check-in-refused: the first state of a page has the page's name."""
    page = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", state.page).lower()
    first = next(each for each in STATES if each.page == state.page)
    return page if state is first else f"{page}-{re.sub(r'[^a-z0-9]+', '-', state.name.lower())}"


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
    kiosk.window.theme.setProperty("textScale", state.scale)
    for size, pixels in SIZES.items():
        kiosk.window.window.resize(*pixels)
        for language, theme in LOOKS:
            kiosk.window.flows.language.choose(language)
            kiosk.window.theme.setProperty("contrast", theme == "contrast")
            kiosk.hand.rest(AT_REST)
            state.settle(kiosk)
            photograph(kiosk.window.window, FOLDER / f"{name_of(state)}-{size}-{theme}-{language}.png")
    kiosk.window.theme.setProperty("contrast", False)
    kiosk.window.theme.setProperty("textScale", 1)
    kiosk.window.flows.language.reset()


def main(pages: list[str]) -> None:
    """Take them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [state for state in STATES if state.photo and (not pages or state.page in pages)]
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder))
        for group in together(wanted):
            kiosk = Kiosk(places.empty() if group[0].empty else places.office(), SLOW)
            for state in group:
                print(state.page, state.name, flush=True)
                photograph_state(kiosk, state)
            kiosk.close()
    del application


if __name__ == "__main__":
    main(sys.argv[1:])

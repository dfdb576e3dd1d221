"""Photographs of every page of the window in all its states, both themes, both orientations, Norwegian and Arabic.

python -m tests.pictures [PAGE …] takes those of all pages, or of some, into docs/pictures, and writes there what each
of them shows. Everybody in them is invented.
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
from PySide6.QtGui import QImage

from tests.support.tree import ROOT
from tests.ui.kiosk import Kiosk
from tests.ui.pages import STATES, State
from tests.ui.places import Places
from tests.ui.survey import SLOW, together
from ui.app import make_application

FOLDER = ROOT / "docs" / "pictures"
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
LOOKS = (("nb", "light"), ("nb", "contrast"), ("ar", "light"), ("ar", "contrast"))
LARGE = ("landscape", "nb", "light")  # of each page one as large as the glass; half of it takes a third of the bytes
A_WHILE = 150  # ms, as long as a page fades
MOST_LOOKS = 40
COLOURS = 16  # the look is flat: more are not seen
HEAD = """# Every page

Each page of the window in each of its states, photographed by `make pictures`: high contrast, from right to left, and
on a tall glass. Everybody in them is invented.
"""


def name_of(state: State) -> str:
    """check-in, check-in-refused: the first state of a page has the page's name."""
    page = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", state.page).lower()
    return page if is_first(state) else f"{page}-{re.sub(r'[^a-z0-9]+', '-', state.name.lower())}"


def is_first(state: State) -> bool:
    """Whether this is how its page is met."""
    return state is next(each for each in STATES if each.page == state.page)


def file_of(state: State, size: str, language: str, theme: str) -> str:
    """Its picture's."""
    return f"{name_of(state)}-{size}-{theme}-{language}.png"


def files() -> set[str]:
    """Those of all states."""
    return {file_of(state, size, *look) for state in STATES for size in SIZES for look in LOOKS}


def index() -> str:
    """The document that shows them all."""
    rows = [f"\n## {state.page}: {state.name}\n\n{_shown(state)}\n" for state in STATES]
    return HEAD + "".join(rows)


def _shown(state: State) -> str:
    return "\n".join(
        f'<img src="{file_of(state, size, *look)}" alt="{state.page}, {state.name}: {size}, {look[1]}, {look[0]}" '
        f'height="{220 if size == "landscape" else 330}">'
        for size in SIZES
        for look in LOOKS
    )


def at_rest(kiosk: Kiosk) -> QImage:
    """What is on the glass once it has been laid out anew, scrolled and faded: two looks at it are the same."""
    before = kiosk.window.window.grabWindow()
    for _ in range(MOST_LOOKS):
        kiosk.hand.rest(A_WHILE)
        now = kiosk.window.window.grabWindow()
        if now == before:
            break
        before = now
    return before


def save(image: QImage, file: Path, *, half: bool) -> None:
    """As a small PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 100)  # type: ignore[call-overload]  # the stubs know no name of a format; 100: at once
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    small = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)
    few = small.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)
    (few if half else picture.quantize(palette=few, dither=Image.Dither.NONE)).save(file, optimize=True)


def photograph(kiosk: Kiosk, state: State) -> None:
    """One page in every size, theme and language."""
    if not state.empty:
        kiosk.window.reception.home()
    kiosk.window.window.resize(*SIZES["landscape"])
    at_rest(kiosk)
    state.go(kiosk)
    kiosk.window.theme.setProperty("textScale", state.scale)
    for size, pixels in SIZES.items():
        kiosk.window.window.resize(*pixels)
        for language, theme in LOOKS:
            kiosk.window.flows.language.choose(language)
            kiosk.window.theme.setProperty("contrast", theme == "contrast")
            at_rest(kiosk)
            state.settle(kiosk)
            large = is_first(state) and (size, language, theme) == LARGE
            save(at_rest(kiosk), FOLDER / file_of(state, size, language, theme), half=not large)
    kiosk.window.theme.setProperty("contrast", False)
    kiosk.window.theme.setProperty("textScale", 1)
    kiosk.window.flows.language.reset()


def main(pages: list[str]) -> None:
    """Take them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [state for state in STATES if not pages or state.page in pages]
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder))
        for group in together(wanted):
            kiosk = Kiosk(places.empty() if group[0].empty else places.office(), SLOW)
            kiosk.window.away._timer.stop()  # a picture takes its time: it would be taken for sleep
            for state in group:
                print(state.page, state.name, flush=True)
                photograph(kiosk, state)
            kiosk.close()
    (FOLDER / "README.md").write_text(index(), encoding="utf-8")
    del application


if __name__ == "__main__":
    main(sys.argv[1:])

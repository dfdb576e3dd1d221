"""Text of every script as paper needs it: measured, cut into lines, in the order in which it is drawn.

A line is cut into runs of one font and one direction (python-bidi, UAX 9), and each run is shaped by HarfBuzz
through reportlab (what its shapeStr does, without discretionary ligatures). Latin, Greek and Cyrillic need
none of that and take the short way. Kept in one place so that no report ever hands a name to a markup parser.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from bidi import algorithm  # type: ignore[import-untyped]
from bidi.mirror import MIRRORED  # type: ignore[import-untyped]
from reportlab.lib.abag import ABag
from reportlab.pdfbase.ttfonts import ShapedStr, shapeFragWord

from reports.fonts import BOLD, BOLDER, EMOJI, REGULAR, font, font_of, plain_widths
from reports.read_back import Glyphs

_RIGHT_TO_LEFT = ("R", "AL", "AN")
_FEATURES = {"kern": True, "liga": True}  # without "dlig": a name is set as its bearer writes it
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font and direction, ready to draw; `width` in 1/1000 of the size."""

    font: str
    text: str
    width: float


def is_plain(text: str) -> bool:
    """Whether the Latin font draws the text one glyph a character, from left to right."""
    return plain_widths(REGULAR).keys() >= set(text)


def printable(text: str) -> str:
    """The text with `[U+1F9FF]` for each character that no shipped font has; never a box, never nothing."""
    if is_plain(text):
        return text
    return "".join(char if _ignorable(char) or font_of(char) else f"[U+{ord(char):04X}]" for char in text)


def measure(text: str, bold: bool = False) -> float:
    """Width of printable text in 1/1000 of the size."""
    widths = plain_widths(BOLD if bold else REGULAR)
    try:
        return sum([widths[char] for char in text])
    except KeyError:
        return sum(run.width for run in layout(text, bold, is_right_to_left(text)))


def is_right_to_left(text: str) -> bool:
    """The direction of the whole text: that of its first letter (UAX 9, P2 and P3)."""
    first = next((kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return first != "L"


def has_right_to_left(text: str) -> bool:
    """Whether any letter or number in it runs from right to left."""
    return any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)


@lru_cache(maxsize=4096)
def layout(line: str, bold: bool, right_to_left: bool) -> tuple[Run, ...]:
    """The runs of one line of printable text from left to right."""
    fonts = _fonts(line, bold)
    levels = _levels(line, right_to_left)
    runs: list[tuple[str, int, str]] = []
    for key, group in groupby(zip(fonts, levels, line, strict=True), key=lambda item: item[:2]):
        runs.append((key[0], key[1], "".join(char for _, _, char in group)))
    return tuple(_shape(name, level, text) for name, level, text in _in_visual_order(runs))


def forget() -> None:
    """Drop the texts kept for speed: when a report is done, no name of it stays in memory."""
    layout.cache_clear()
    _shape.cache_clear()


def _ignorable(char: str) -> bool:
    """Has no form of its own and steers its neighbours: joiners, variation selectors, tags of flags."""
    return char in _JOINERS or "\ufe00" <= char <= "\ufe0f" or "\U000e0020" <= char <= "\U000e007f"


def _fonts(line: str, bold: bool) -> list[str]:
    """A font for each character; marks, blanks and signs stay in the run before them where it has them."""
    fonts: list[str] = []
    for char in line:
        before = fonts[-1] if fonts else REGULAR
        follows = unicodedata.category(char)[0] in ("M" if before == EMOJI else "MPZ")
        stays = _ignorable(char) or (follows and ord(char) in font(before).face.charToGlyph)
        fonts.append(before if stays else font_of(char) or REGULAR)
    return [BOLDER.get(name, name) for name in fonts] if bold else fonts


def _levels(line: str, right_to_left: bool) -> list[int]:
    """The embedding level of each character (UAX 9): even from left to right, odd from right to left."""
    if not right_to_left and not has_right_to_left(line):
        return [0] * len(line)
    base = int(right_to_left)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(line, storage)
    for index, char in enumerate(storage["chars"]):
        char["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found: dict[int, int] = {char["index"]: char["level"] for char in storage["chars"]}
    levels: list[int] = []
    for index in range(len(line)):  # joiners are taken out by X9 and go with what stands before them
        levels.append(found.get(index, levels[-1] if levels else base))
    return levels


def _in_visual_order(runs: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """UAX 9, L2: from the highest level down, reverse every stretch at that level or above."""
    for level in range(max((run[1] for run in runs), default=0), 0, -1):
        turned: list[tuple[str, int, str]] = []
        for deep, group in groupby(runs, key=lambda run: run[1] >= level):
            stretch = list(group)
            turned += reversed(stretch) if deep else stretch
        runs = turned
    return runs


@lru_cache(maxsize=4096)
def _shape(name: str, level: int, text: str) -> Run:
    if level % 2 and not any(unicodedata.bidirectional(char) in ("R", "AL") for char in text):
        text = "".join(MIRRORED.get(char, char) for char in reversed(text))  # HarfBuzz takes signs alone for Latin
    loaded = font(name)
    astral = any(ord(char) > 0xFFFF for char in text)  # always by glyph: reportlab's ToUnicode ends at U+FFFF
    word = [0, (ABag(fontName=name, fontSize=1000), text)]
    shaped = shapeFragWord(word, features=_FEATURES, force=astral)[1][1]
    if not isinstance(shaped, ShapedStr):
        return Run(name, text, loaded.stringWidth(text, 1000))
    data = shaped.__shapeData__
    glyphs = Glyphs(shaped, data)
    glyphs.letters = _letters(shaped, [part.cluster for part in data], text)
    return Run(name, glyphs, sum(part.x_advance for part in data))


def _letters(glyphs: str, clusters: list[int], text: str) -> dict[int, str]:
    """The letters each glyph was shaped from; where several glyphs make one cluster, the first has them all.

    From right to left in the order on the page, as poppler, pdfium and pdf.js turn round what they find there.
    """
    ends = dict(pairwise([*sorted(set(clusters)), len(text)]))
    letters: dict[int, str] = {}
    for glyph, cluster in zip(glyphs, clusters, strict=True):
        if cluster in ends:
            stretch = text[cluster : ends.pop(cluster)]
            letters.setdefault(ord(glyph), stretch[::-1] if clusters[0] > clusters[-1] else stretch)
    return letters

"""Cut a text of any length and script into lines of a width; nothing a visitor can type makes it fail."""

import re

from reports.text import is_plain, measure, printable

_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uff66-\uff9f"  # Han, kana and Hangul may be cut between any two
_PIECES = re.compile(rf"[{_WIDE}][、。，．）」』】！？]*\s*|[^\s{_WIDE}]+\s*|\s+")
_MARKS = "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d\ufe00-\ufe0f"  # never begin a line
_CLUSTERS = re.compile(rf"\[U\+[0-9A-F]{{4,6}}\]|.[{_MARKS}]*", re.DOTALL)
_AFTER = "@.-_/:"  # where a long address is cut rather than anywhere


def wrap(text: str, width: float, bold: bool = False) -> tuple[str, ...]:
    """Lines of at most `width` (1/1000 of the size) that joined are the printable text; "" is one empty line."""
    text = printable(text)
    if measure(text, bold) <= width:
        return (text,)
    lines: list[str] = []
    line = ""
    for piece in _pieces(text, width, bold):
        if line and measure((line + piece).rstrip(), bold) > width:  # as one: signs take the font before them
            lines.append(line)
            line = ""
        line += piece
    return (*lines, line)


def _pieces(text: str, width: float, bold: bool) -> list[str]:
    """Words, each with the blanks after it; a word wider than a line in several pieces."""
    pieces: list[str] = []
    for word in _PIECES.findall(text):
        fits = len(word) * 50 < width and measure(word.rstrip(), bold) <= width
        pieces += [word] if fits or measure(word.rstrip(), bold) <= width else _cut(word, width, bold)
    return pieces


def _cut(word: str, width: float, bold: bool) -> list[str]:
    clusters = _CLUSTERS.findall(word)
    pieces: list[str] = []
    while clusters:
        count = _address_end(clusters, _fitting(clusters, width, bold))
        pieces.append("".join(clusters[:count]))
        del clusters[:count]
    return pieces


def _fitting(clusters: list[str], width: float, bold: bool) -> int:
    """How many clusters fit, at least one: doubled until too wide, then halved in between."""
    low, high = 1, 2
    while high < len(clusters) and measure("".join(clusters[:high]), bold) <= width:
        low, high = high, high * 2
    high = min(high, len(clusters) + 1)
    while high - low > 1:
        middle = (low + high) // 2
        if measure("".join(clusters[:middle]), bold) <= width:
            low = middle
        else:
            high = middle
    return low


def _address_end(clusters: list[str], count: int) -> int:
    """The last place in the second half of the line at which an address is best cut; else `count`."""
    if count >= len(clusters) or not is_plain("".join(clusters[:count])):
        return count
    good = [place for place in range(count // 2 + 1, count + 1) if clusters[place - 1] in _AFTER]
    return good[-1] if good else count

"""Page after page onto the canvas: the one way in which what was laid out before becomes a file."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from reports.pen import Pen, lift
from reports.text import forget

Page = TypeVar("Page")


def draw_pages(pen: Pen, pages: Sequence[Page], draw: Callable[[Page, int], None]) -> int:
    """Draw each page, told its number from 1, and save the file; answers how many there are. What was remembered of
    the texts is forgotten, also where drawing fails."""
    try:
        for number, page in enumerate(pages, 1):
            draw(page, number)
            lift(pen)
            pen.canvas.showPage()
        pen.canvas.save()
    finally:
        forget()
    return len(pages)

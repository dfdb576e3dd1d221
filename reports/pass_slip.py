"""The slip that the reception prints for somebody it checked in: exit number and badge to wear, and below the line to
tear it at, her pass. It bears no name: the number tells whose it is, and a slip may be left lying.
"""

from datetime import datetime
from typing import BinaryIO, Protocol

from kiosk.domain.site import Site
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import clock, long_date
from reports.label import Block, Flow, code, draw_flow, gap, lines, room, rule
from reports.media import Media
from reports.pen import INK, SOFT, WARN, Style
from reports.qr import qr_rows

NUMBER, HEAD = Style(30, 34, INK, bold=True), Style(11, 14, INK, bold=True)
TEXT, SMALL, DEMO = Style(8.5, 11, INK), Style(7, 9, SOFT), Style(8.5, 11, WARN, bold=True)


class Say(Protocol):
    """Words of the slip in its language."""

    def __call__(self, source: str, **values: object) -> str:
        """A marked text, filled in."""


class Receipt(Protocol):
    """What a visitor is given, as `kiosk.ops.check_in` has it."""

    @property
    def exit(self) -> str:
        """The exit number."""

    @property
    def badge(self) -> str:
        """The badge's code."""

    @property
    def pass_code(self) -> str:
        """The pass's code, "" where there is none."""

    @property
    def deleted_after(self) -> datetime | None:
        """The moment; None: on leaving."""


def draw_slip(
    out: BinaryIO, site: Site, receipt: Receipt, made_at: datetime, language: str, media: Media, demo: bool
) -> int:
    """Draw it for what lies in the printer, and return the number of pages."""

    def say(source: str, **values: object) -> str:
        return translated("paper", source, language).format(**values)

    width = room(media)
    blocks = [*lines(site.name, HEAD, width)]
    if demo:
        blocks += lines(say(QT_TRANSLATE_NOOP("paper", "DEMO – opens nothing")), DEMO, width)
    leaving = QT_TRANSLATE_NOOP("paper", "To sign out, type this number at the screen or hold the code to the scanner:")
    blocks += [gap(3), *lines(say(leaving), TEXT, width), *lines(receipt.exit, NUMBER, width)]
    blocks.append(code(qr_rows(receipt.badge), media))
    badge = QT_TRANSLATE_NOOP("paper", "This part may be worn. It signs out, and opens nothing.")
    blocks += [*lines(say(badge), SMALL, width)]
    if receipt.pass_code:
        blocks += _pass(receipt.pass_code, media, say)
    blocks += [gap(2), *lines(_until(receipt, site, language), TEXT, width)]
    made = f"{long_date(made_at.astimezone(site.zone).date(), language)} {clock(made_at, site.zone)}"
    title = say(QT_TRANSLATE_NOOP("paper", "Pass slip"))
    return draw_flow(out, Flow(media, made_at, language, title, blocks, made))


def _pass(pass_code: str, media: Media, say: Say) -> list[Block]:
    width = room(media)
    title = lines(say(QT_TRANSLATE_NOOP("paper", "Your pass")), HEAD, width)
    what = QT_TRANSLATE_NOOP(
        "paper",
        "With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent "
        "or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.",
    )
    keep = QT_TRANSLATE_NOOP("paper", "Tear it off and keep it to yourself.")
    return [
        rule(width)._replace(begins=True), *title, *lines(say(keep), TEXT, width), code(qr_rows(pass_code), media),
        *lines(pass_code, SMALL, width), gap(3), *lines(say(what), TEXT, width),
    ]  # fmt: skip


def _until(receipt: Receipt, site: Site, language: str) -> str:
    if receipt.deleted_after is None:
        source = QT_TRANSLATE_NOOP("paper", "Everything about your visit is deleted when you leave.")
        return translated("paper", source, language)
    source = QT_TRANSLATE_NOOP("paper", "Everything about your visit is deleted on {day}.")
    day = long_date(receipt.deleted_after.astimezone(site.zone).date(), language)
    return translated("paper", source, language).format(day=day)

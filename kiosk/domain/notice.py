"""The privacy notice in force: what a visitor was told, frozen by its version, and read paragraph by paragraph."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile

from .errors import Refused
from .text import forbidden

WRITTEN_IN = ("nb", "en")  # what comes with Innom; one of the two there always is
_NEAR_NORWEGIAN = ("nb", "nn", "se")
MAX_CHARACTERS = 20_000
MAX_PARAGRAPHS = 300  # each is an item of its own on the page, and is compared with each of the version before
SHOWN_DAYS = 30  # how long a change stands first: the statement's own promise
HEADING = "# "  # a paragraph that begins so is a heading

_CONDITION = re.compile(r"\[([^\]\n]*)\][ \t]+")  # in front of a paragraph: it stands only where that holds
_PLACE = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class Notice:
    """One version of the notice in one language."""

    version: int
    language: str
    text: str
    published_at: datetime


def told_in(language: str, texts: Collection[str]) -> str:
    """The language in which somebody who speaks `language` is told: her own; where it has no text, bokmål and then
    English for readers of nynorsk and Northern Sami, English and then bokmål for others; "" if there is none."""
    near = WRITTEN_IN if language in _NEAR_NORWEGIAN else reversed(WRITTEN_IN)
    return next((each for each in (language, *near) if each in texts), "")


def is_recent(changed: date, today: date) -> bool:
    """Whether a change still stands first: on its day and the 30 days after it."""
    return (today - changed).days <= SHOWN_DAYS


def paragraphs(text: str) -> tuple[str, ...]:
    """What blank lines part; headings are paragraphs too."""
    return tuple(part.strip() for part in re.split(r"\n\s*\n", text) if part.strip())


def clean_notice(raw: str, language: str) -> str:
    """A text as somebody wrote it, in NFC, with plain line ends. Refuses, naming the language, one that is empty, has
    more than 20,000 characters or 300 paragraphs, or holds a control character."""
    if len(raw) > MAX_CHARACTERS:
        raise Refused("notice_too_long", language=language, most=MAX_CHARACTERS)
    text = unicodedata.normalize("NFC", raw.removeprefix("\ufeff").replace("\r\n", "\n")).replace("\t", " ").strip()
    if not text:
        raise Refused("notice_empty", language=language)
    if any(forbidden(char) for char in text if char != "\n"):
        raise Refused("notice_control", language=language)
    if len(paragraphs(text)) > MAX_PARAGRAPHS:
        raise Refused("notice_too_many", language=language, most=MAX_PARAGRAPHS)
    return text


def fill_in(template: str, language: str, values: Mapping[str, str], holds: Mapping[str, bool]) -> str:
    """The text for one location: `{days}` and the other `values` in their places, and of the paragraphs that begin
    with a condition such as `[tracing]` those that hold, without it. A heading under which nothing is left goes too.

    Refuses, naming it, a place or condition that is not known, and a text of which nothing is left.
    """
    kept = _without_bare_headings([_that_holds(part, language, holds) for part in paragraphs(template)])
    text = "\n\n".join(_fill(part, language, values) for part in kept)
    if not text:
        raise Refused("notice_empty", language=language)
    return text


def _that_holds(paragraph: str, language: str, holds: Mapping[str, bool]) -> str:
    while found := _CONDITION.match(paragraph):
        if found[1] not in holds:
            raise Refused("notice_condition", language=language, found=found[1][:40], known=_list(holds))
        if not holds[found[1]]:
            return ""
        paragraph = paragraph[found.end() :]
    return paragraph


def _without_bare_headings(parts: list[str]) -> Iterable[str]:
    """The parts that hold; "" are those that do not."""
    for place, part in enumerate(parts):
        under = list(takewhile(lambda each: not each.startswith(HEADING), parts[place + 1 :]))
        if part and not (part.startswith(HEADING) and under and not any(under)):
            yield part


def _fill(paragraph: str, language: str, values: Mapping[str, str]) -> str:
    unknown = next((name for name in _PLACE.findall(paragraph) if name not in values), None)
    if unknown is None and set(_PLACE.sub("", paragraph)) & {"{", "}"}:
        unknown = ""
    if unknown is not None:
        raise Refused("notice_place", language=language, found=unknown[:40], known=_list(values))
    return _PLACE.sub(lambda found: values[found[1]], paragraph)


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)

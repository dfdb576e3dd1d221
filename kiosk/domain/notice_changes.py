"""What a new notice changed, as a plain list of paragraphs: for 30 days it stands before everything else."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .notice import HEADING, paragraphs

_ALIKE = 0.5  # from half of the words on, a paragraph is another wording and not another paragraph


class Kind(StrEnum):
    """What happened to a paragraph."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph: `text` as it reads now ("" if removed), `before` as it read ("" if added)."""

    kind: Kind
    text: str
    before: str


@lru_cache(maxsize=16)
def changes(before: str, after: str) -> tuple[Change, ...]:
    """The paragraphs, headings too, that read otherwise, in the new text's order, then those that are gone. What only
    moved is no change. Kept for the texts asked for last: each visitor's first page asks anew."""
    was, now = _plain(before), _plain(after)
    stays = set(now)
    gone = {part: _bag(part) for part in was if part not in stays}
    found = list(_new(now, was, gone))
    return (*found, *(Change(Kind.REMOVED, "", part) for part in gone))


def _new(now: list[str], was: list[str], gone: dict[str, Counter[str]]) -> Iterator[Change]:
    """Each with the paragraph that it replaces, which is taken out of `gone`."""
    for part in now:
        if part in was:
            continue
        bag = _bag(part)
        nearest = max(gone, key=lambda old: _alike(gone[old], bag), default="")
        if nearest and _alike(gone[nearest], bag) >= _ALIKE:
            del gone[nearest]
            yield Change(Kind.CHANGED, part, nearest)
        else:
            yield Change(Kind.ADDED, part, "")


def _plain(text: str) -> list[str]:
    return [part.removeprefix(HEADING) for part in paragraphs(text)]


def _bag(part: str) -> Counter[str]:
    return Counter(part.split())


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """The share of words that both have, in whatever order: to find the longest common order takes seconds for some
    texts. By letters any two paragraphs are half alike."""
    return 2 * (one & other).total() / (one.total() + other.total())

"""What a new notice changed, as a plain list of paragraphs: for 30 days it stands before everything else."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

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


def changes(before: str, after: str) -> tuple[Change, ...]:
    """The paragraphs, headings too, that read otherwise, in the new text's order, then those that are gone. What only
    moved is no change."""
    was, now = _plain(before), _plain(after)
    gone = [part for part in was if part not in now]
    found = list(_new(now, was, gone))
    return (*found, *(Change(Kind.REMOVED, "", part) for part in gone))


def _new(now: list[str], was: list[str], gone: list[str]) -> Iterator[Change]:
    """Each with the paragraph that it replaces, which is taken out of `gone`."""
    for part in now:
        if part in was:
            continue
        nearest = max(gone, key=lambda old: _alike(old, part), default="")
        if nearest and _alike(nearest, part) >= _ALIKE:
            gone.remove(nearest)
            yield Change(Kind.CHANGED, part, nearest)
        else:
            yield Change(Kind.ADDED, part, "")


def _plain(text: str) -> list[str]:
    return [part.removeprefix(HEADING) for part in paragraphs(text)]


def _alike(one: str, other: str) -> float:
    """The share of words that both have in the same order; by letters any two paragraphs are half alike."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()

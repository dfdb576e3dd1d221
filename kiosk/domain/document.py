"""A text that somebody goes on writing: blocks of plain words, as Markdown for her editor and as blocks for paper."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .notice import fill_in, paragraphs


class Kind(StrEnum):
    """What a block is, by what its template paragraph begins with."""

    TITLE = "# "
    HEADING = "## "
    ITEM = "- "
    TO_FILL = "? "  # what only the reader can know
    TEXT = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, in plain words: nothing in them is markup."""

    kind: Kind
    text: str


_SPECIAL = re.compile(r"[\\*`\[\]<>]|(?<![^\W_])_|_(?![^\W_])")  # an underscore within a word is one (CommonMark 6.2)
_BEGINS = re.compile(r"^(\d*)([#+=-]|(?<=\d)[.)])")


def fill_blocks(
    template: str, language: str, values: Mapping[str, str], holds: Mapping[str, bool]
) -> tuple[Block, ...]:
    """The blocks of a template for one location: places filled, paragraphs whose conditions do not hold left out.

    A value is one line and no paragraph begins with one, so nothing that is filled in makes a block.
    """
    one_line = {name: " ".join(value.split()) for name, value in values.items()}
    return tuple(_block(part) for part in paragraphs(fill_in(template, language, one_line, holds)))


def as_markdown(blocks: Iterable[Block], to_fill: str) -> str:
    """CommonMark; `to_fill` is what stands, bold, before each block that the reader has to write."""
    return "".join(_markdown(list(blocks), to_fill)).strip() + "\n"


def escaped(text: str) -> str:
    """Plain words as Markdown that shows them as they are."""
    return _BEGINS.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", text))


def _block(part: str) -> Block:
    kind = next(kind for kind in Kind if part.startswith(kind.value))
    return Block(kind, part.removeprefix(kind.value))


def _markdown(blocks: list[Block], to_fill: str) -> Iterator[str]:
    before = None
    for block in blocks:
        if block.kind is not Kind.ITEM or before is not Kind.ITEM:
            yield "\n"
        before = block.kind
        words = escaped(block.text)
        yield f"> **{to_fill}:** {words}\n" if block.kind is Kind.TO_FILL else f"{block.kind.value}{words}\n"

"""The sentences of the privacy statement, and the rows of docs/promises.md that say what keeps each of them."""

import re
from dataclasses import dataclass

from tests.support.tree import ROOT

STATEMENT = ROOT / "tests" / "rules" / "statement.nb.txt"
PAGE = ROOT / "docs" / "promises.md"
NO_CONCERN, HEADING = "Does not concern the kiosk: ", "Heading."
_END = re.compile(r"(?<=[.?!])\s+(?=[A-ZÆØÅ])")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the page's table; `tests` as (file, name)."""

    number: int
    sentence: str
    behaviour: str
    tests: tuple[tuple[str, str], ...]


def sentences(text: str = "") -> list[str]:
    """Every sentence of the statement, headings and points of lists too, on one line each."""
    lines = (" ".join(line.replace("•", " ").split()) for line in (text or STATEMENT.read_text("utf-8")).splitlines())
    return [sentence for line in lines if line for sentence in _END.split(line)]


def rows(page: str = "") -> list[Row]:
    """The page's table."""
    return [_row(line) for line in (page or PAGE.read_text("utf-8")).splitlines() if re.match(r"\| \d+ \|", line)]


def exists(file: str, name: str) -> bool:
    """Whether there is a test of that name in that file."""
    path = ROOT / file
    return path.is_file() and re.search(rf"^def {name}\(", path.read_text("utf-8"), re.MULTILINE) is not None


def _row(line: str) -> Row:
    number, sentence, behaviour, shown = (cell.strip() for cell in line.strip().strip("|").split("|"))
    tests = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", shown)
    if "<br>".join(f"`{file}::{name}`" for file, name in tests) != shown.replace("–", ""):
        raise ValueError(f"row {number}: {shown}")
    return Row(int(number), sentence, behaviour, tuple(tests))

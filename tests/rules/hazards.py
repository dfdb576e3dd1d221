"""Which test shows which row of the hazards: docs/hazards.md, written from the tests' names.

python -m tests.rules.hazards
"""

import re
from collections import defaultdict

from tests.support.tree import ROOT

PAGE = ROOT / "docs" / "hazards.md"
HEAD = """# Hazards and their tests

Rows by number, as the tests name them: `test_hazard_10_…`. Written by `python -m tests.rules.hazards`; a test holds it.

| row | shown by |
|---|---|
"""
_TEST = re.compile(r"^(?:async )?def test_hazards?_([0-9a-z_]+)\(", re.MULTILINE)
_ROWS = re.compile(r"([0-9]+[a-c]?)(?:_and_|_|$)")


def table() -> str:
    """The page as the tests are now."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        place = file.relative_to(ROOT).as_posix()
        for rest in _TEST.findall(file.read_text(encoding="utf-8")):
            numbers, words = rows(rest)
            for row in numbers:
                found[row].append(f"`{place}` {words}")
    ordered = sorted(found, key=lambda row: (int(row.rstrip("abc")), row))
    return HEAD + "".join(f"| {row} | {'<br>'.join(found[row])} |\n" for row in ordered)


def rows(rest: str) -> tuple[list[str], str]:
    """The rows that a test's name begins with, and its words: "8_9_and_10_odd_names" is of 8, 9 and 10."""
    numbers: list[str] = []
    while match := _ROWS.match(rest):
        numbers.append(match[1])
        rest = rest[match.end() :]
    return numbers, rest.replace("_", " ")


if __name__ == "__main__":
    PAGE.write_text(table(), encoding="utf-8")

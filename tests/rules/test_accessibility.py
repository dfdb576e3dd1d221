"""The table of docs/accessibility.md names tests that exist, and rules that are kept."""

import re

from tests.support.tree import ROOT

PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)`(?: \(([\w, ]+)\))?")


def missing(text: str) -> list[str]:
    """Files that are not there, and rules that no file of rules has."""
    rules = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests" / "ui").glob("rules_*.py"))
    found = [file for file, _ in NAMED.findall(text) if not (ROOT / file).exists()]
    names = [name for _, names in NAMED.findall(text) for name in names.split(", ") if name]
    return found + [name for name in names if f"def {name}(" not in rules]


def test_each_test_that_is_named_exists() -> None:
    assert missing(PAGE) == []


def test_a_test_that_does_not_exist_is_seen() -> None:
    assert missing("| x | `tests/ui/test_no_such.py` (no_rule) |") == ["tests/ui/test_no_such.py", "no_rule"]


def test_each_criterion_says_how_and_by_what() -> None:
    rows = [line for line in PAGE.splitlines() if re.match(r"\| [1-8]\.", line)]
    assert len(rows) > 60
    assert all(len([cell for cell in row.strip("|").split("|") if cell.strip()]) == 3 for row in rows)

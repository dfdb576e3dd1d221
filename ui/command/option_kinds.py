"""What an option's text must be, so that argparse says it in its own words: a day, a version, a file's name."""

import argparse
from datetime import date
from pathlib import Path


def date_of(text: str) -> date:
    """A day as 2026-12-31."""
    try:
        day = date.fromisoformat(text)
        if day.year not in range(2000, 9000):  # the first and the last have no midnight in every zone
            raise ValueError
        return day
    except ValueError:
        raise argparse.ArgumentTypeError("a date such as 2026-12-31 is needed") from None


def version_of(text: str) -> int:
    """A whole number from 1 that SQLite can hold."""
    if not text.isdecimal() or not 0 < int(text[:12]) <= 2**31:
        raise argparse.ArgumentTypeError("a number such as 2 is needed")
    return int(text[:12])


def file_name(text: str) -> Path:
    """A path that names a file."""
    path = Path(text)
    if not path.name:
        raise argparse.ArgumentTypeError("a file's name is needed")
    return path

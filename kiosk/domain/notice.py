"""The privacy notice in force: what a visitor was told, frozen by its version."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """One version of the notice in one language."""

    version: int
    language: str
    text: str
    published_at: datetime

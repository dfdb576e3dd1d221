"""The record of processing activities and the data protection impact assessment, from a location's settings alone.

Sources: GDPR articles 30 and 35(7). They have to be there before the first visitor is, so no store is opened; what only
the controller can know is left for her to write, and nothing is made up about her.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..crypto.people_keys import MIN_PASSPHRASE
from ..domain.counts import FEWEST
from ..domain.document import Block, Kind, fill_blocks
from ..domain.notice import SHOWN_DAYS, WRITTEN_IN
from ..domain.visit import Purpose
from ..settings import RESOURCES, Settings
from .hold import MOST_YEARS

TEMPLATES = RESOURCES / "records"
NAMES = ("record", "dpia")
TO_FILL = {"nb": "Fylles ut av deg", "en": "To be filled in by you"}
TEN_DAYS = 10  # Datatilsynet: normally no longer
_LANGUAGES = {
    "nb": "norsk (bokmål)", "nn": "norsk (nynorsk)", "en": "English", "se": "davvisámegiella", "pl": "polski",
    "uk": "українська", "de": "Deutsch", "ar": "العربية",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """One of NAMES in one of bokmål and English."""

    name: str
    language: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """Its first block."""
        return self.blocks[0].text

    @property
    def label(self) -> str:
        """What stands before each block that the reader has to write."""
        return TO_FILL[self.language]

    @property
    def to_fill(self) -> tuple[str, ...]:
        """What the reader has to write."""
        return tuple(block.text for block in self.blocks if block.kind is Kind.TO_FILL)


def documents(settings: Settings, made: date) -> tuple[Document, ...]:
    """Both documents in both languages; `made` stands in them."""
    values, holds = _values(settings, made), conditions(settings)
    return tuple(
        Document(name, language, fill_blocks(template(name, language), language, values, holds))
        for name in NAMES
        for language in WRITTEN_IN
    )


def template(name: str, language: str) -> str:
    """The words with their places and conditions."""
    return (TEMPLATES / f"{name}.{language}.txt").read_text(encoding="utf-8")


def conditions(settings: Settings) -> dict[str, bool]:
    """What a paragraph may stand under: `[tracing]`, `[no_camera]` …"""
    purposes = settings.site.purposes
    tracing = Purpose.TRACING in purposes
    return {
        **{purpose.value: purpose in purposes for purpose in Purpose},
        "no_tracing": not tracing,
        "long": tracing and settings.site.retention > TEN_DAYS,
        "processor": bool(settings.processor.strip()),
        **_either("directory", "no_directory", bool(settings.hosts_directory)),
        **_either("free_text", "only_directory", settings.hosts_free_text),
        **_either("printer", "default_printer", bool(settings.printer)),
        "slips": bool(settings.printer_slips),
        "own_letters": tracing and bool(settings.letter_nb or settings.letter_en),
        **_either("camera", "no_camera", settings.camera),
    }


def _either(name: str, other: str, holds: bool) -> dict[str, bool]:
    return {name: holds, other: not holds}


def _values(settings: Settings, made: date) -> Mapping[str, str]:
    site = settings.site
    return {
        "site": site.name,
        "site_id": site.id,
        "zone": site.zone.key,
        "closing": f"{site.closing:%H:%M}",
        "days": str(site.retention),
        "controller": settings.controller,
        "processor": settings.processor,
        "contact": settings.contact,
        "authority": settings.authority,
        "directory": settings.hosts_directory,
        "printer": settings.printer,
        "slips": settings.printer_slips,
        "letters": ", ".join(filter(None, (settings.letter_nb, settings.letter_en))),
        "languages": ", ".join(_LANGUAGES[each] for each in settings.languages),
        "made": made.isoformat(),
        "passphrase": str(MIN_PASSPHRASE),
        "hold_years": str(MOST_YEARS),
        "notice_days": str(SHOWN_DAYS),
        "fewest": str(FEWEST),
    }

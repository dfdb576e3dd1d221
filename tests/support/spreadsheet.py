"""LibreOffice, opening a workbook or CSV without a window: what stands in each cell, and what it takes it for."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.support.programs import program

SEMICOLONS, QUOTED_IS_TEXT = "CSV:59,34,76,1", "CSV:59,34,76,1,,0,true"  # `;`, `"`, UTF-8, from line 1
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@dataclass(frozen=True, slots=True)
class Seen:
    """A cell as LibreOffice has it: its text, its kind (string, float, date …; "" empty), its formula, "" for none."""

    text: str
    kind: str
    formula: str


def opened(file: Path, read_as: str = "") -> list[list[list[Seen]]]:
    """The sheets of the file, each a list of rows; `read_as` is how a CSV is read."""
    profile, out = file.parent / "profile", file.parent / "opened"
    command = [
        program("soffice", "accept"), f"-env:UserInstallation=file://{profile}", "--headless",
        *([f"--infilter={read_as}"] if read_as else []),
        "--convert-to", "fods:OpenDocument Spreadsheet Flat XML", "--outdir", str(out), str(file),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    flat = out / f"{file.stem}.fods"
    assert flat.exists(), done.stdout + done.stderr
    tree = ET.parse(flat)  # noqa: S314  # LibreOffice wrote it just now
    return [[_row(row) for row in sheet.iter(f"{_TABLE}table-row")] for sheet in tree.iter(f"{_TABLE}table")]


def _row(row: ET.Element) -> list[Seen]:
    """Its cells; the empty ones that fill a sheet to its end are one."""
    cells: list[Seen] = []
    for cell in row.iter(f"{_TABLE}table-cell"):
        kind = cell.get(f"{_OFFICE}value-type", "")
        lines = ["".join(_said(line)) for line in cell.iter(f"{_TEXT}p")]
        seen = Seen("\n".join(lines), kind, cell.get(f"{_TABLE}formula", ""))
        cells += [seen] * min(int(cell.get(f"{_TABLE}number-columns-repeated", "1")), 20)
    return cells


def _said(line: ET.Element) -> list[str]:
    """The text of a paragraph, in which a run of blanks and a tab are elements of their own."""
    said = [line.text or ""]
    for part in line:
        if part.tag == f"{_TEXT}s":
            said.append(" " * int(part.get(f"{_TEXT}c", "1")))
        elif part.tag == f"{_TEXT}tab":
            said.append("\t")
        else:
            said += _said(part)
        said.append(part.tail or "")
    return said

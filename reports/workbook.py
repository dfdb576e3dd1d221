"""Writes a workbook (xlsx, ISO/IEC 29500) in which every cell is a string: a phone number stays one, nothing computes.

Our own, for the libraries that keep memory flat (XlsxWriter's constant_memory, openpyxl's write_only) put the rows
into temporary files, in clear, which a crash leaves behind. Rows go one by one into the archive; the same rows and
time give the same bytes.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

MOST_LETTERS = 32_767  # in a cell: Excel's limit
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_BUNDLED = 128  # rows that are handed to the archive at once
_TEXT, _BOLD = 1, 2  # places in cellXfs; format 49 is "@": text, also after somebody has edited the cell
_PLAIN = 'fontId="0" fillId="0" borderId="0"'
_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>'
    '<sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>'
    f'<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" {_PLAIN}/></cellStyleXfs>'
    f'<cellXfs count="3"><xf numFmtId="0" {_PLAIN} xfId="0"/>'
    f'<xf numFmtId="49" {_PLAIN} xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" '
    'borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0, 2.2
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # ST_Xstring (22.9.2.19) would read it as one character
_NOT_PLAIN = re.compile("[&<>]|_x")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")


class Column(NamedTuple):
    """What stands over a column, and how many letters it is wide."""

    title: str
    width: int


class Sheet(NamedTuple):
    """A table; its head stays in sight. Without a head (all titles "") its first column is bold."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[str]]


def workbook(sheets: Sequence[Sheet], made_at: datetime, right_to_left: bool = False) -> bytes:
    """The sheets in order, their first column on the left or on the right; names nobody in its metadata."""
    out = BytesIO()
    stamp = made_at.astimezone(UTC).timetuple()[:6]
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:

        def put(name: str, *parts: str) -> None:
            with archive.open(_entry(name, stamp), "w") as file:
                file.write("".join(parts).encode())

        put("[Content_Types].xml", _content_types(len(sheets)))
        put("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        numbers = range(1, len(sheets) + 1)
        put("xl/workbook.xml", _book([sheet.name for sheet in sheets]))
        parts = [("worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
        put("xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")]))
        put("xl/styles.xml", _STYLES)
        for number, sheet in enumerate(sheets, 1):
            with archive.open(_entry(f"xl/worksheets/sheet{number}.xml", stamp), "w") as file:
                for text in _bundles(sheet, right_to_left):
                    file.write(text.encode())
    return out.getvalue()


def _entry(name: str, stamp: tuple[int, ...]) -> ZipInfo:
    entry = ZipInfo(name, stamp)  # type: ignore[arg-type]  # six numbers
    entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o600 << 16
    return entry


def _bundles(sheet: Sheet, right_to_left: bool) -> Iterable[str]:
    """The sheet's XML, piece by piece."""
    headed = any(column.title for column in sheet.columns)
    side = ' rightToLeft="1"' if right_to_left else ""
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' if headed else ""
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{column.width}" customWidth="1" style="{_TEXT}"/>'
        for place, column in enumerate(sheet.columns, 1)
    )
    yield (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{side} workbookViewId="0">{pane}</sheetView>'
        f"</sheetViews><cols>{widths}</cols><sheetData>"
    )
    rows = [_row([column.title for column in sheet.columns], _BOLD, _BOLD)] if headed else []
    for row in sheet.rows:
        rows.append(_row(row, _TEXT if headed else _BOLD, _TEXT))
        if len(rows) == _BUNDLED:
            yield "".join(rows)
            rows.clear()
    yield "".join(rows)
    last = chr(ord("A") + len(sheet.columns) - 1)
    yield (
        f'</sheetData><ignoredErrors><ignoredError sqref="A1:{last}1048576" numberStoredAsText="1"/></ignoredErrors>'
        "</worksheet>"
    )


def _row(cells: Sequence[str], first: int, others: int) -> str:
    styles, whole = (first, *[others] * len(cells)), "".join(cells)
    # Of what is neither printable (str.isprintable) nor plain each cell is looked at: one row in hundreds.
    plain = whole.isprintable() and len(whole) <= MOST_LETTERS and not _NOT_PLAIN.search(whole)
    cell = _plain_cell if plain else _cell
    return f"<row>{''.join([cell(text, style) for text, style in zip(cells, styles, strict=False)])}</row>"


def _plain_cell(text: str, style: int) -> str:
    """As `_cell`, where there is nothing to escape or to cut."""
    if not text:
        return f'<c s="{style}"/>'
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{text}</t></is></c>'


def _cell(text: str, style: int) -> str:
    """An inline string, whatever it begins with; never a number, never a formula."""
    if not text:
        return f'<c s="{style}"/>'
    text = _LOOKS_ESCAPED.sub("_x005F_", text[:MOST_LETTERS])
    text = _NOT_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text).replace("\r", "_x000D_")
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _book(names: Sequence[str]) -> str:
    plain = [escape(_NOT_IN_NAMES.sub(" ", name)[:31], {'"': "&quot;"}) for name in names]
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>' for number, name in enumerate(plain, 1)
    )
    return f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{sheets}</sheets></workbook>'


def _relations(parts: Iterable[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(parts, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def _content_types(sheets: int) -> str:
    parts = [("workbook", "sheet.main"), ("styles", "styles")]
    parts += [(f"worksheets/sheet{number}", "worksheet") for number in range(1, sheets + 1)]
    overrides = "".join(
        f'<Override PartName="/xl/{part}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for part, kind in parts
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )

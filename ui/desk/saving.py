"""A list of visits as a file: what stands in it, and where it is proposed to lie. Only `innom desk` saves files."""

import json
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.paper import Report, draw_report

KINDS = ("pdf", "xlsx", "csv", "json")


def proposed(report: Report, kind: str) -> str:
    """A whole path in the person's own folder for documents, by the last day listed."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder) / f"innom-{report.listing.last.isoformat()}.{kind}")


def content_of(report: Report, kind: str, language: str, password: str, *, demo: bool) -> bytes:
    """The file; a PDF opens with the password only, if there is one."""
    if kind == "pdf":
        pdf = draw_report(report, language, demo=demo)
        if password:
            from reports.locked import locked

            pdf = locked(pdf, password)
        return pdf
    if kind == "json":
        from kiosk.domain.as_json import visit_as_json

        visits = [visit_as_json(visit, report.site.zone) for visit in report.listing.visits]
        return (json.dumps(visits, ensure_ascii=False) + "\n").encode()
    from reports.last_days import heading_of
    from reports.visit_sheet import visits_csv, visits_workbook

    heading = heading_of(report.site, report.listing, report.asked, language, demo)
    return (visits_csv if kind == "csv" else visits_workbook)(heading, report.listing.visits)

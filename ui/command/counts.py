"""`innom counts`: how many visits there were per day, without names, as a table, JSON, CSV or a PDF with a chart."""

import argparse
import csv
import io
import json

from kiosk.domain.counts import Counts
from kiosk.ops.counts import report_counts
from ui.command.output import say
from ui.command.place import now, opened, unlocked
from ui.files import write_whole


def counts(options: argparse.Namespace) -> int:
    """The days that are over, purged ones too; a passphrase is needed, and no reason: it names nobody."""
    with opened(options) as location, unlocked(options, location) as who:
        at = now()
        counted, entry = report_counts(location, who, at, options.days)
        if options.format == "pdf":
            from reports.counts import draw_counts
            from reports.last_days import Asked

            out, language = io.BytesIO(), location.settings.languages[0]
            draw_counts(out, location.site, counted, entry, Asked(who.name, at), language, options.demo)
            write_whole(options.out, out.getvalue())
        else:
            as_text = _as_json if options.json or options.format == "json" else _TEXTS[options.format]
            _give(as_text(counted), options)
    return 0


def _give(text: str, options: argparse.Namespace) -> None:
    """Open, whatever the location seals: it names nobody."""
    if options.out:
        write_whole(options.out, text.encode())
    else:
        say(text)


def _as_json(counted: Counts) -> str:
    """`visits` null: fewer than five, or none."""
    days = [{"day": each.day.isoformat(), "visits": each.visits} for each in counted.days]
    months = [
        {"month": f"{each.month:%Y-%m}", "visits": each.visits, "days": each.told, "days_under_five": each.untold}
        for each in counted.months
    ]
    return json.dumps({"days": days, "months": months}) + "\n"


def _as_csv(counted: Counts) -> str:
    """As the list of visits is written: `;`, all quoted, a mark of UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([("day", "visits"), *((each.day.isoformat(), each.shown) for each in counted.days)])
    return "\ufeff" + text.getvalue()


def _as_table(counted: Counts) -> str:
    return "".join(f"{each.day.isoformat()}  {each.shown:>6}\n" for each in counted.days)


_TEXTS = {"csv": _as_csv, "table": _as_table}

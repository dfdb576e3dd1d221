"""The log holds codes, ids and numbers only: a name cannot get in, because no free text can.

A record is `log.info("visit_stored", extra={"facts": {"id": …}})`. Whatever else a library logs is written
as its logger's name and level.
"""

import json
import logging
import re
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from .system_log import system_logs

FACTS = frozenset({"id", "day", "count", "number", "type", "where", "code", "slot", "seconds"})
_CODE = re.compile(r"[a-z][a-z0-9_.]{1,39}")
_FACT = re.compile(r"[A-Za-z0-9_.:+-]{1,40}")


class CodesOnly(logging.Formatter):
    """One JSON object a line: when, level, logger, code, facts of FACTS."""

    def format(self, record: logging.LogRecord) -> str:
        """Whatever is no code and no fact is left out, tracebacks and arguments included."""
        own = record.name.split(".")[0] in ("innom", "kiosk", "reports", "ui")
        event = record.msg if own and isinstance(record.msg, str) and _CODE.fullmatch(record.msg) else "-"
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": event,
        }
        facts = getattr(record, "facts", {})
        line |= {key: value for key, value in facts.items() if key in FACTS and _is_fact(value)}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def _is_fact(value: object) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and bool(_FACT.fullmatch(value)))


class _Shared(RotatingFileHandler):
    """Window, its watching process and commands write one file: whoever kept it open would write into one that another
    has put aside."""

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        self.close()  # the next line opens it anew


def handlers_in(folder: Path) -> list[logging.Handler]:
    """The operating system's own, and a file in `folder`, at most 3 × 1 MB; where that is not possible, no file."""
    handlers = list(system_logs())
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handlers.append(_Shared(folder / "innom.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True))
    for handler in handlers:
        handler.setFormatter(CodesOnly())
    return handlers

"""How the location's printer stands, for `innom doctor`: its queue, and whether CUPS keeps what was printed."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.errors import Environment
from kiosk.findings import Finding, found
from reports.printer import ask_cups

CUPSD = Path("/etc/cups/cupsd.conf")
_KEEPS = re.compile(r"^\s*PreserveJobFiles\s+(\S+)", re.MULTILINE | re.IGNORECASE)
_DEFAULT = re.compile(r"destination: (\S+)")


def examine_printer(printer: str, cupsd: Path = CUPSD) -> Iterator[Finding]:
    """The queue of the settings, "" for the system's default one, and PreserveJobFiles."""
    if sys.platform == "win32":
        yield found("printer", "printer_unknown")
    else:
        yield _queue(printer)
    yield found("print_files", _kept(cupsd))


def _queue(printer: str) -> Finding:
    try:
        name = printer or _default()
        if not name:
            return found("printer", "printer_none")
        accepts, enabled = ask_cups(name, "lpstat", "-a", name), ask_cups(name, "lpstat", "-p", name)
    except Environment:  # no CUPS, or it does not answer
        return found("printer", "printer_gone", printer=printer) if printer else found("printer", "printer_none")
    if accepts.returncode or enabled.returncode:
        return found("printer", "printer_gone", printer=name)
    if b"not accepting" in accepts.stdout or b"disabled" in enabled.stdout:
        return found("printer", "printer_stopped", printer=name)
    return found("printer", "printer_good", printer=name)


def _default() -> str:
    done: subprocess.CompletedProcess[bytes] = ask_cups("", "lpstat", "-d")
    named = _DEFAULT.search(done.stdout.decode(errors="replace"))
    return named[1] if named else ""


def _kept(cupsd: Path) -> str:
    """Without a word CUPS keeps them for a day (cupsd.conf(5)); of several words the last counts."""
    try:
        said = _KEEPS.findall(cupsd.read_text(encoding="utf-8", errors="replace"))
    except FileNotFoundError:
        return "print_files_unknown" if sys.platform == "win32" else "print_files_dropped"  # no CUPS, no files
    except OSError:
        return "print_files_unknown"
    return "print_files_dropped" if said and said[-1].lower() in ("no", "off", "false", "0") else "print_files_kept"

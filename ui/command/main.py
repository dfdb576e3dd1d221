"""The entrance: one command line, one answer, one exit code.

0 done, 1 refused, 2 usage, 3 the environment (keyring, disk, printer), 4 damaged data found (the rest was done);
70 our own fault.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path

from kiosk.domain.errors import Environment, Faulty, Problem
from kiosk.logs import log_to
from ui.command.no_dump import keep_out_of_dumps
from ui.command.typed import read
from ui.command.unseen import take_unseen
from ui.command.whose import home_of, policy_folders, settings_of
from ui.problem import Fine, attempt

USAGE, BUG = 2, 70


def main(arguments: list[str] | None = None) -> int:
    """Run one `innom` command; the exit code."""
    keep_out_of_dumps()
    logging.getLogger().addHandler(logging.NullHandler())  # Python's own last resort prints to stderr
    _speak_utf_8(sys.stdin, "surrogateescape")
    _speak_utf_8(sys.stdout, "backslashreplace")
    _speak_utf_8(sys.stderr, "backslashreplace")
    options = read(arguments)
    wrong = _misused(options)
    if wrong:
        print(f"innom: {wrong}", file=sys.stderr)
        return USAGE
    return _answer(options, lambda: _run(options))


def _answer(options: argparse.Namespace, job: Callable[[], int]) -> int:
    """The exit code; what was refused is said."""
    try:
        outcome = attempt(job)
    except KeyboardInterrupt:
        return 130
    return outcome.value if isinstance(outcome, Fine) else _refuse(outcome, options)


def _speak_utf_8(stream: object, errors: str) -> None:
    """Names are of every script, whatever the terminal's locale; a stream may be closed."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors=errors)


def _run(options: argparse.Namespace) -> int:
    if not options.demo:
        _log(home_of(options))
    take_unseen(options)
    return _window(options) if options.command in (None, "desk") else _commands()[options.command](options)


def _log(home: Path) -> None:
    """Once there is a home folder: set-up makes it. Not in another account's: that could not write its own log then."""
    if home.is_dir() and (sys.platform == "win32" or home.stat().st_uid == os.geteuid()):
        log_to(home / "log")


def _window(options: argparse.Namespace) -> int:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in shown):
        raise Environment("no_window")
    home, alone = home_of(options), options.command == "desk"

    def stay() -> int:
        from ui.app import run

        settings = settings_of(options, home)
        return run(settings, home, options.demo, options.tour, alone=alone, policy=policy_folders)

    if alone and not options.demo and not (home / "store").exists():
        raise Environment("store_missing")
    if options.demo or alone:
        return stay()
    from ui.watch import watched

    return watched(lambda: _answer(options, stay))


def _commands() -> dict[str, Callable[[argparse.Namespace], int]]:
    return {**_with_visits(), **_with_the_location()}


def _with_visits() -> dict[str, Callable[[argparse.Namespace], int]]:
    from ui.command import counts, hold, rights, staff, trace, visitors

    return {
        "check-in": visitors.check_in,
        "check-out": visitors.check_out,
        "purge": visitors.purge,
        "enter": staff.enter,
        "visits": staff.visits,
        "counts": counts.counts,
        "trace": trace.trace,
        "present": staff.present,
        "report": staff.report,
        "hold": hold.hold,
        "export": rights.export,
        "correct": rights.correct,
        "erase": rights.erase,
        "withdraw": rights.withdraw,
        "disclose": rights.disclose,
    }


def _with_the_location() -> dict[str, Callable[[argparse.Namespace], int]]:
    from ui.command import alerts, carry, clock, docs, doctor, log, notice, people, remove_keys, set_up, settings

    return {
        "setup": set_up.setup,
        "settings": settings.settings,
        "clock": clock.clock,
        "notice": notice.notice,
        "staff": people.staff,
        "recover": people.recover,
        "alerts": alerts.alerts,
        "audit": log.audit,
        "docs": docs.docs,
        "backup": carry.backup,
        "restore": carry.restore,
        "remove-keys": remove_keys.remove_keys,
        "doctor": doctor.doctor,
    }


def _misused(options: argparse.Namespace) -> str:
    """Which options do not go together; "" if all do."""
    if options.demo and (options.site or options.home):
        return "--demo has its own location: leave out --site and --home."
    if options.tour and not options.demo:
        return "--tour goes with --demo."
    if options.tour and options.command:
        return "--tour walks through the kiosk's own window."
    if options.command == "setup" and options.sheet and not options.staff:
        return "--sheet goes with --staff."
    if options.command in ("recover", "restore") and options.demo:
        return "--demo has no recovery sheet."
    if options.command == "remove-keys" and options.demo:
        return "--demo keeps its keys in memory only."
    if getattr(options, "format", "") in ("csv", "xlsx", "pdf") and not options.out:
        return f"--format {options.format} goes with --out."
    if getattr(options, "lock", False) and not _saves_pdfs_alone(options):
        return "--lock goes with --out FILE.pdf, and with nothing else that is saved."
    if getattr(options, "seal_to", None) and not (options.out or getattr(options, "letters", None)):
        return "--seal-to goes with --out FILE."
    if hasattr(options, "check") and (options.pass_ is None) != (options.check is None):
        return "--check goes with --pass."
    return _misused_disclose(options) if options.command == "disclose" else ""


def _misused_disclose(options: argparse.Namespace) -> str:
    if options.list_:
        return "--list goes alone." if options.visit or options.receiver or options.receipt else ""
    return "" if options.visit and options.receiver else "--visit and --receiver are needed, or --list."


def _saves_pdfs_alone(options: argparse.Namespace) -> bool:
    """Whether every file that the command writes is a PDF: nothing lies unlocked beside a locked one."""
    if options.command in ("report", "present"):
        return bool(options.out)
    return options.format == "pdf" or bool(getattr(options, "letters", None) and not options.out)


def _refuse(problem: Problem, options: argparse.Namespace) -> int:
    from ui.command.refusal import as_json, in_words

    if options.json:
        import json

        print(json.dumps(as_json(problem), ensure_ascii=False), file=sys.stderr)
    else:
        for each in problem.faults if isinstance(problem, Faulty) else (problem,):
            print(f"innom: {in_words(each)}", file=sys.stderr)
    return BUG if problem.code == "unexpected" else problem.exit_code


if __name__ == "__main__":
    sys.exit(main())

"""The entrance: one command line, one answer, one exit code.

0 done, 1 refused, 2 usage, 3 the environment (keyring, disk, printer), 4 damaged data found (the rest was done).
"""

import argparse
import json
import sys
from collections.abc import Callable

from kiosk.domain.errors import Problem, Refused
from ui.command.options import parser

USAGE, BUG = 2, 70


def main(arguments: list[str] | None = None) -> int:
    """Run one `innom` command; the exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")  # names are of every script, whatever the terminal's locale
    options = parser().parse_args(arguments)
    try:
        if options.demo and (options.site or options.home):
            return _usage("--demo has its own location: leave out --site and --home.")
        if options.tour and not options.demo:
            return _usage("--tour goes with --demo.")
        if options.command is None:
            return _window(options)
        return _commands()[options.command](options)
    except Problem as problem:
        return _refuse(problem, options)
    except KeyboardInterrupt:
        return 130


def _window(options: argparse.Namespace) -> int:
    from ui.app import run
    from ui.command.place import home_of, settings_of

    return run(settings_of(options, home_of(options)), home_of(options), options.demo, options.tour)


def _commands() -> dict[str, Callable[[argparse.Namespace], int]]:
    from ui.command import set_up, staff, visitors

    return {
        "setup": set_up.setup,
        "check-in": visitors.check_in,
        "check-out": visitors.check_out,
        "purge": visitors.purge,
        "enter": staff.enter,
        "visits": staff.visits,
        "present": staff.present,
        "report": staff.report,
    }


def _usage(sentence: str) -> int:
    print(f"innom: {sentence}", file=sys.stderr)
    return USAGE


def _refuse(problem: Problem, options: argparse.Namespace) -> int:
    from kiosk.sentences import sentence
    from ui.command.place import language_of

    words = sentence(problem, language_of())
    number = getattr(problem, "number", None)
    where = f"line {number}: " if number else ""
    if options.json:
        answer: dict[str, object] = {"error": problem.code, "sentence": words}
        if isinstance(problem, Refused):
            answer |= {key: value for key, value in (("field", problem.values.get("field")), ("line", number)) if value}
        print(json.dumps(answer, ensure_ascii=False), file=sys.stderr)
    else:
        print(f"innom: {where}{words} [{problem.code}]", file=sys.stderr)
    return problem.exit_code


if __name__ == "__main__":
    sys.exit(main())

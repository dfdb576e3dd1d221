"""`innom doctor`: how machine and location stand, each thing with what to do; for people, and for monitoring."""

import argparse
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from kiosk.crypto.slots import KeyringBackend, os_keyring
from kiosk.domain.errors import Environment
from kiosk.findings import Finding, State, met
from kiosk.ops import doctor as look
from kiosk.ops.location import Location
from kiosk.ops.metrics import as_textfile, told_visits
from kiosk.ops.signed import load_signed
from kiosk.settings import Settings
from reports.printer_health import examine_printer
from ui.command.output import answer, say
from ui.command.place import now
from ui.command.whose import home_of, language_of, policy_folders, settings_of
from ui.files import write_whole

ENVIRONMENT, DAMAGED = 3, 4


def doctor(options: argparse.Namespace) -> int:
    """Look at everything. Exit 0: nothing is wrong, though something may ask for attention; 3: something is wrong;
    4: what is stored is damaged."""
    at, visits = now(), dict[str, int]()

    def count(location: Location) -> None:
        visits.update(told_visits(location, at))

    if options.demo:
        from ui.demo import demo_place

        with demo_place(at) as place:
            known, told = look.of_settings(place.settings)
            findings = [told, *_examine(known, place.home, place.keyring, at, count)]
    else:
        home = home_of(options)
        known, told = look.of_settings(lambda: _load(options, home))
        findings = [told, *_examine(known, home, os_keyring, at, count)]
    if options.metrics:
        write_whole(options.metrics, as_textfile(findings, visits, at).encode(), mode=0o644)
    _tell(options, known, findings)
    if any(each.damage for each in findings):
        return DAMAGED
    return ENVIRONMENT if _worst(findings) is State.WRONG else 0


def _load(options: argparse.Namespace, home: Path) -> Settings | None:
    file = settings_of(options, home)
    return load_signed(file, policy_folders()) if file else None


def _examine(
    known: Settings | None,
    home: Path,
    keyring: Callable[[], KeyringBackend],
    at: datetime,
    count: Callable[[Location], None],
) -> Iterator[Finding]:
    yield from look.examine_machine(home)
    if known is None:
        return
    yield from examine_printer(known.printer)
    yield from look.examine_glass(known)
    if look.store_missing(home):
        yield met("store", Environment("store_missing"))
    else:
        yield from look.examine_store(known, home, keyring, at, opened=count)


def _worst(findings: list[Finding]) -> State:
    return max(each.state for each in findings)


def _tell(options: argparse.Namespace, known: Settings | None, findings: list[Finding]) -> None:
    language, zone = language_of(), known.site.zone if known else None
    if options.json:
        told = [
            {
                "check": each.check,
                "state": each.state.name.lower(),
                "code": each.code,
                "sentence": each.said(language, zone),
                "values": {name: _plain(value) for name, value in each.values.items()},
            }
            for each in findings
        ]
        answer({"state": _worst(findings).name.lower(), "checks": told}, as_json=True)
        return
    for each in findings:
        say(f"{each.state.name:9}  {each.check:11}  {each.said(language, zone)}\n")


def _plain(value: object) -> object:
    return value if isinstance(value, int) else str(value)

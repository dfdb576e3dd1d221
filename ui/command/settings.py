"""`innom settings`: look at settings files before a location takes them over; no store is opened."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk import settings as settings_file
from kiosk.domain.errors import Environment
from kiosk.ops.hosts import read_hosts
from kiosk.ops.letters import read_letters
from ui.command.output import answer
from ui.command.refusal import as_json, in_words

FAULTY = 3
Reading = Callable[[settings_file.Settings, Path], object]


def settings(options: argparse.Namespace) -> int:
    """`check`: name every fault of each file, and of the directory and letters that it names; 3 if there is one."""
    checked = [(file, _faults(file)) for file in options.files]
    if options.json:
        files = [{"file": str(file), "faults": [as_json(each) for each in found]} for file, found in checked]
        print(json.dumps({"files": files}, ensure_ascii=False))
    else:
        for file, found in checked:
            for each in found:
                print(f"{file}: {in_words(each)}", file=sys.stderr)
        answer({"files": len(checked), "good": sum(not found for _, found in checked)}, as_json=False)
    return FAULTY if any(found for _, found in checked) else 0


def _faults(file: Path) -> tuple[Environment, ...]:
    try:
        found = settings_file.load(file)
    except Environment as fault:
        return getattr(fault, "faults", (fault,))
    beside: tuple[Reading, ...] = (read_hosts, read_letters)
    return tuple(filter(None, (_refused(read, found, file) for read in beside)))


def _refused(read: Reading, found: settings_file.Settings, file: Path) -> Environment | None:
    try:
        read(found, file)
    except Environment as fault:
        return fault
    return None

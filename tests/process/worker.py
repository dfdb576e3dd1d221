"""A process that shares a location with others: one JSON request a line on stdin, one JSON answer a line on stdout."""

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from kiosk import logs, settings
from kiosk.crypto.slots import os_keyring
from kiosk.domain.as_json import visit_as_json
from kiosk.domain.errors import Problem
from kiosk.ops import check_in, check_out, correct, export, list_visits
from kiosk.ops.location import Location, open_location
from kiosk.ops.one_visit import ByPass
from kiosk.ops.unlock import unlock
from tests.support.location import WELL_KEPT

Request = Mapping[str, Any]


def arrive(location: Location, asked: Request) -> dict[str, object]:
    """Check somebody in."""
    receipt = check_in.check_in(location, asked["form"], datetime.fromisoformat(asked["now"]))
    return {"id": receipt.id, "exit": receipt.exit, "badge": receipt.badge, "pass": receipt.pass_code}


def leave(location: Location, asked: Request) -> dict[str, object]:
    """Check somebody out by pass."""
    left = check_out.by_pass(location, asked["pass"], datetime.fromisoformat(asked["now"]))
    return {"id": left.id}


def show(location: Location, asked: Request) -> list[dict[str, object]]:
    """Unlock and list, and stay unlocked: the keys are in this process's memory."""
    now = datetime.fromisoformat(asked["now"])
    who = unlock(location, asked["passphrase"], now)
    listing = list_visits.list_visits(location, who, 10, "tracing", "", now)
    return [visit_as_json(visit, location.site.zone) for visit in listing.visits]


def mend(location: Location, asked: Request) -> dict[str, object]:
    """Correct what was typed by pass; what is kept after it."""
    now, own = datetime.fromisoformat(asked["now"]), ByPass(asked["pass"], asked["check"])
    correct.correct(location, own, asked["form"], now)
    return export.export(location, own, now)


DO: dict[str, Callable[[Location, Request], object]] = {"arrive": arrive, "leave": leave, "show": show, "mend": mend}


def answers(location: Location, asked: Request) -> Iterator[object]:
    """What to print: one answer, or for "stream" one receipt after the other until the process is killed."""
    if asked["do"] == "stream":
        for number in count(1):
            yield arrive(location, {**asked, "form": {**asked["form"], "name": f"{asked['form']['name']} {number}"}})
    try:
        yield DO[asked["do"]](location, asked)
    except Problem as problem:
        yield {"refused": problem.code}


def main() -> None:
    """Serve one location until stdin ends."""
    home, file = map(Path, sys.argv[1:])
    logs.log_to(home / "log")
    location = open_location(settings.load(file), home, os_keyring(), WELL_KEPT)
    for line in sys.stdin:
        asked = json.loads(line)
        time.sleep(asked.get("delay", 0))
        for answer in answers(location, asked):
            print(json.dumps(answer), flush=True)
    location.close()


if __name__ == "__main__":
    main()

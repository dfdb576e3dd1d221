"""What a visitor was told is stored is stored: a check-in survives kill -9 right after its receipt."""

import json
import os
import signal
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location
from kiosk.ops.unlock import unlock
from tests.support.command import INNOM, TRACED
from tests.support.location import NOW, PASSPHRASE
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT
from tests.support.workers import new_place, worker
from ui.command.place import now

pytestmark = pytest.mark.long

KILLS = 4


def stored(location: Location, moment: datetime = NOW) -> dict[str, str | None]:
    """The name of each visit in the list; None for a damaged one."""
    who = unlock(location, PASSPHRASE, moment)
    listing = list_visits(location, who, 10, "tracing", "", moment)
    return {visit.id: visit.arrival.visitor.name if visit.arrival else None for visit in listing.visits}


def test_hazard_46_every_receipt_that_was_seen_is_stored_after_kill_9(
    tmp_path: Path, secret_service: SecretService
) -> None:
    place = new_place(tmp_path)
    seen = {}
    for round_number in range(KILLS):
        with worker(place) as doomed:
            doomed.tell("stream", NOW, form={**TRACED, "name": f"Guest {round_number}"})
            for number in range(1, 2 + 3 * round_number):  # so that the kill falls somewhere into the next check-in
                seen[doomed.answer()["id"]] = f"Guest {round_number} {number}"
            os.kill(doomed.process.pid, signal.SIGKILL)
        assert doomed.process.returncode == -signal.SIGKILL
    with place.opened() as location:
        found = stored(location)
    assert {number: found.get(number) for number in seen} == seen
    assert None not in found.values()


def test_the_command_killed_with_its_receipt_on_the_screen_has_stored_the_visit(
    tmp_path: Path, secret_service: SecretService
) -> None:
    place = new_place(tmp_path)
    with subprocess.Popen(
        [*INNOM, "check-in", "--json", "--home", str(place.home)],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(TRACED).encode())
        process.stdin.close()
        receipt = json.loads(process.stdout.readline())
        process.kill()
    with place.opened() as location:
        assert stored(location, now()) == {receipt["id"]: "Ola Dahl"}

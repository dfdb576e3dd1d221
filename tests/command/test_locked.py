"""Hazard 22: every command that there is, called without a passphrase, names nobody and counts no day but today."""

import argparse
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService
from ui.command.options import parser

pytestmark = pytest.mark.long

VISITOR = {
    "name": "Ragnhild Tøndel",
    "company": "Kvikksølv AS",
    "phone": "+47 930 11 222",
    "email": "ragnhild@kvikksolv.example",
    "host": "Torbjørg Quist",
}
YESTERDAY = 137  # so many that the number is not met by chance


def leaves(of: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Each command by its words, with an argument for everything that it cannot do without."""
    needed: list[str] = []
    below: dict[str, argparse.ArgumentParser] = {}
    exclusive = [group for group in of._mutually_exclusive_groups if group.required]
    first = {id(group._group_actions[0]) for group in exclusive}
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            below |= action.choices
        elif action.required or id(action) in first:
            needed += ([action.option_strings[0]] if action.option_strings else []) + value(action)
    if not below:
        yield words, needed
    for name, deeper in below.items():
        yield from leaves(deeper, (*words, name))


def value(action: argparse.Action) -> list[str]:
    """Something that this argument takes."""
    if action.nargs == 0:
        return []
    if action.choices is not None:
        return [str(next(iter(action.choices)))]
    known = {"until": "2026-12-31", "exit_": "0000", "visit": "0" * 32, "visits": "0" * 32, "days": "10", "out": "docs"}
    return [known.get(action.dest, "Kari")]


COMMANDS = sorted(each for each in leaves(parser()) if each[0] != ("desk",))  # a window: tests/ui looks through it


@pytest.fixture(scope="module")
def visited(secret_service_session: SecretService, tmp_path_factory: pytest.TempPathFactory) -> Command:
    """One visitor today, and a crowd yesterday, at a location of its own: many wrong tries make the next ones wait."""
    command = new_command(tmp_path_factory.mktemp("locked") / "here", secret_service_session)
    assert set_up(command).code == 0
    yesterday = datetime.now(UTC) - timedelta(days=1)
    crowd = tmp_path_factory.mktemp("crowd") / "crowd.jsonl"
    came = {**VISITOR, "arrived_at": yesterday.isoformat(), "left_at": (yesterday + timedelta(minutes=5)).isoformat()}
    crowd.write_text("\n".join(json.dumps(came) for _ in range(YESTERDAY)), encoding="utf-8")
    entered = command.run("enter", str(crowd), stdin=PASSPHRASE + "\n")
    assert entered.code == 0, entered.err
    command.check_in(**VISITOR)
    said = command.run("visits", "--reason", "tracing", stdin=PASSPHRASE + "\n")
    assert len(said.json) >= YESTERDAY
    assert all(what in said.out for what in VISITOR.values())  # so these are the words to look for
    return command


def test_every_command_is_called() -> None:
    assert len(COMMANDS) > 20
    assert {words[0] for words, _ in COMMANDS} >= {"visits", "report", "trace", "present", "audit", "purge", "hold"}


@pytest.mark.parametrize(("words", "needed"), COMMANDS, ids="-".join)
def test_hazard_22_while_locked_no_command_names_anybody(
    words: tuple[str, ...], needed: list[str], visited: Command, tmp_path: Path
) -> None:
    given = [str(visited.settings) if words == ("setup",) else each for each in needed]
    given = [str(tmp_path) if each == "docs" else each for each in given]
    if words == ("backup",):
        given = [str(tmp_path / "file")]
    for options in ((), ("--json",)):
        answer = visited.bare("--home", str(visited.home), *words, *given, *options, stdin="\n{}\n")
        said = answer.out + answer.err
        assert "Traceback" not in said
        assert [what for what in VISITOR.values() if what in said] == []
        if words != ("audit",):  # the log lies open, and says how many were entered: SECURITY.md
            assert not re.search(rf"\b({YESTERDAY}|{YESTERDAY + 1})\b", said), said

"""The real `innom` command as a process: a location of its own in a temporary folder, keys in a real Secret Service."""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.support.location import PASSPHRASE, settings_file
from tests.support.programs import program
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT

INNOM = (sys.executable, "-m", "ui.command.main")
TRACED = {"name": "Ola Dahl", "phone": "+47 912 34 567"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it answered."""
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def refusal(self) -> tuple[int, str]:
        """Exit code and code of a refusal, as `--json` gives it."""
        assert not self.out
        return self.code, json.loads(self.err)["error"]


@dataclass(frozen=True, slots=True)
class Command:
    """`innom` for one location: home, settings file, and the bus on which the keyring is."""

    home: Path
    settings: Path
    service: SecretService
    environment: Mapping[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()

    def run(self, *arguments: str, stdin: str = "", at: str = "", **environment: str) -> Answer:
        """Run it with --home and --json; `at` ("2026-11-22 09:00:00", UTC) is where libfaketime starts its clock."""
        return self.bare("--home", str(self.home), "--json", *arguments, stdin=stdin, at=at, **environment)

    def bare(self, *arguments: str, stdin: str = "", at: str = "", **environment: str) -> Answer:
        """The same without any option of ours."""
        clock = [program("faketime"), "-f", f"@{at}"] if at else []
        done = subprocess.run(
            [*self.before, *clock, *INNOM, *arguments],
            cwd=ROOT,
            env=self.variables() | environment,
            input=stdin.encode(),
            capture_output=True,
            timeout=50,
            check=False,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def begun(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """The same with --home and --json as a process that runs on, with its streams as pipes."""
        return subprocess.Popen(
            [*INNOM, "--home", str(self.home), "--json", *arguments],
            cwd=ROOT,
            env=self.variables(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def variables(self) -> dict[str, str]:
        """The environment in which it runs: the keyring's bus, and its own."""
        return {**os.environ, **self.service.environment, **self.environment}

    def check_in(self, at: str = "", **form: object) -> Any:
        """Check somebody in; the receipt."""
        return self.run("check-in", stdin=json.dumps({**TRACED, **form}), at=at).json

    def visits(self, *options: str, at: str = "") -> list[Any]:
        """The visits of the last days."""
        asked = ("visits", "--reason", "tracing", *options)
        return self.run(*asked, stdin=PASSPHRASE + "\n", at=at).json  # type: ignore[no-any-return]

    def slots_service(self) -> str:
        """Under which name the keys of this location lie in the keyring."""
        return f"innom:{json.loads((self.home / 'store' / 'key-id.json').read_text())['store']}"

    def slots(self) -> set[str]:
        """The keyring slots of this location, as the Secret Service itself lists them."""
        with closing(open_dbus_connection(self.service.bus)) as connection:
            found = secretstorage.search_items(connection, {"service": self.slots_service()})
            return {item.get_attributes()["username"] for item in found}


def new_command(folder: Path, service: SecretService, **changes: str) -> Command:
    """The command for a place where nothing is set up yet; `changes` are lines of the example settings."""
    folder.mkdir(exist_ok=True)
    own = {"HOME": str(folder), "TMPDIR": str(folder)}
    return Command(folder / "home", settings_file(folder, **changes), service, own)


def set_up(command: Command, *options: str, at: str = "") -> Answer:
    """Set the location up with its first person."""
    asked = ("setup", str(command.settings), "--staff", "Kari Moe", *options)
    return command.run(*asked, stdin=PASSPHRASE + "\n", at=at)


def somebody() -> str:
    """A name that no other test uses."""
    return f"Guest {secrets.token_hex(6)}"

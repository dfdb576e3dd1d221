"""The directory of hosts from a terminal: set-up takes it in or names the faulty line, check-in goes by it."""

import json
from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

ONLY = {"directory": '"hosts.csv"', "free_text": "false"}


def place(folder: Path, service: SecretService, hosts: str) -> Command:
    made = new_command(folder, service, **ONLY)
    (folder / "hosts.csv").write_text(hosts, encoding="utf-8")
    return made


def test_a_fault_in_the_directory_is_named_by_its_line(tmp_path: Path, secret_service: SecretService) -> None:
    command = place(tmp_path / "here", secret_service, "name,zone\nIngrid Lie,2\nLie, Åse,3\n")
    refused = set_up(command)
    assert refused.refusal == (3, "hosts_columns")
    assert json.loads(refused.err)["sentence"].startswith("Line 3 of hosts.csv has more values")
    assert "Lie" not in refused.err
    assert not command.home.exists()


def test_check_in_takes_the_names_of_the_directory_and_set_up_again_replaces_them(
    tmp_path: Path, secret_service: SecretService
) -> None:
    command = place(tmp_path / "here", secret_service, "name;zone\nIngrid Lie;2\n")
    assert set_up(command).code == 0
    command.check_in(name="Ola", host="ingrid lie")
    assert [visit["host"] for visit in command.visits()] == ["Ingrid Lie"]
    unknown = command.run("check-in", stdin=json.dumps({"name": "Per", "phone": "91234567", "host": "Jonas Vik"}))
    assert unknown.refusal == (1, "host_unknown")
    assert json.loads(unknown.err)["field"] == "host"
    command.settings.with_name("hosts.csv").write_text("name\nJonas Vik\n", encoding="utf-8")
    assert command.run("setup", str(command.settings)).code == 0
    command.check_in(name="Per", host="Jonas Vik")

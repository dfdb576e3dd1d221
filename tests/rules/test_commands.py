"""What the Makefile, README and locks promise is there."""

import re
import subprocess
import sys
import tomllib

import pytest

from tests.support.programs import program
from tests.support.tree import ROOT, chosen, read

LISTS = chosen("packaging/linux/debian-")


def targets() -> set[str]:
    """The Makefile's targets that a person may name."""
    return set(re.findall(r"^([a-z][a-z-]*):(?!=)", read("Makefile"), re.MULTILINE))


def pins(lock: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Of each requirement in a lock the version with its condition, and the hashes."""
    entries = re.findall(r"^([a-z0-9][\w.-]*)==([^\\\n]+)((?:\\\n +--hash=\S+ ?)*)", lock, re.MULTILINE)
    return {
        name: (version.strip(), frozenset(re.findall(r"sha256:\w{64}", hashes))) for name, version, hashes in entries
    }


def named(text: str, command: str) -> set[str]:
    """The words that follow a command in the text's code: in fenced blocks and between backticks."""
    code = re.findall(r"^```[^\n]*\n(.*?)^```|`([^`\n]+)`", text, re.MULTILINE | re.DOTALL)
    return {word for block in code for word in re.findall(rf"\b{command} ([a-z][a-z-]*)", "\n".join(block))}


def test_help_names_every_target() -> None:
    run = subprocess.run(
        [program("make"), "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert set(re.findall(r"^make ([a-z-]+) ", run.stdout, re.MULTILINE)) == targets()


@pytest.mark.long
@pytest.mark.parametrize("document", chosen("README.md", "CONTRIBUTING.md", "docs/", end=".md"))
def test_the_commands_of_the_documents_exist(document: str) -> None:
    assert named(read(document), "make") <= targets()
    for command in sorted(named(read(document), "innom")):
        asked = [sys.executable, "-m", "ui.command.main", command, "--help"]
        run = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
        assert run.returncode == 0, f"innom {command}: {run.stderr}"


def test_a_command_is_found_in_code_only() -> None:
    text = "make believe\n```\nmake run\ninnom report --days 10\n```\nor `make test` and innom nothing"
    assert (named(text, "make"), named(text, "innom")) == ({"run", "test"}, {"report"})


def test_ci_runs_the_command_that_the_readme_gives() -> None:
    commands = re.findall(r"^make [^<\n]*?(?= </dev/null)", read(".ci/run"), re.MULTILINE)
    assert commands == ["make test", "make accept"]
    assert {"test", "run"} <= named(read("README.md"), "make")


def test_both_locks_hold_the_same() -> None:
    """But for where a package is wanted: what runs on Windows alone is tested everywhere."""
    run, dev = (
        {
            name: (version.split(" ;")[0], hashes)
            for name, (version, hashes) in pins(read(f"packaging/{lock}.txt")).items()
        }
        for lock in ("requirements", "requirements-dev")
    )
    assert run
    assert {name: dev.get(name) for name in run} == run


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads(read("pyproject.toml"))
    asked = project["project"]["dependencies"] + project["dependency-groups"]["build"]
    wanted = {re.split(r"[<>=; ]", one)[0].lower() for one in asked}
    assert wanted <= set(pins(read("packaging/requirements.txt")))


def test_every_pin_has_a_hash() -> None:
    for lock in ("packaging/requirements.txt", "packaging/requirements-dev.txt"):
        assert [name for name, (_, hashes) in pins(read(lock)).items() if not hashes] == []


def test_each_debian_package_is_listed_once_with_a_reason() -> None:
    lines = [line for name in LISTS for line in read(name).splitlines() if line and not line.startswith("#")]
    packages = [line.split()[0] for line in lines]
    assert packages
    assert [line for line in lines if len(line.split()) < 2] == []
    assert sorted(set(packages)) == sorted(packages)

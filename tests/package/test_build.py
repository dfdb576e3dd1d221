"""packaging/build.py: from a clean tree only, and every file that gets in is known by its hash."""

import re
import subprocess
import sys
from pathlib import Path

from tests.support.programs import program
from tests.support.tree import ROOT, chosen


def test_hazard_61_each_requirement_of_a_package_is_pinned_by_hash() -> None:
    for lock in chosen("packaging/requirements", end=".txt"):
        text = re.sub(r"#.*", "", (ROOT / lock).read_text(encoding="utf-8")).replace("\\\n", "")
        lines = [line for line in text.splitlines() if line.strip()]
        assert lines
        assert [
            line for line in lines if not re.fullmatch(r"\S+==\S+( ;.*?)?( +--hash=sha256:[0-9a-f]{64})+ *", line)
        ] == []


def test_hazard_61_a_package_is_made_with_what_the_lock_names_and_nothing_else() -> None:
    assert '"--require-hashes", "-r", LOCK' in (ROOT / "packaging" / "build.py").read_text(encoding="utf-8")


def test_a_tree_with_changes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    for script in (ROOT / "packaging").glob("*.py"):
        (tmp_path / "packaging" / script.name).write_bytes(script.read_bytes())
    subprocess.run([program("git"), "init", "-q", tmp_path], check=True)
    command = [sys.executable, str(tmp_path / "packaging" / "build.py"), "wheel"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert "has changes" in done.stderr


def test_the_msi_is_one_of_the_parts() -> None:
    """It had fallen out when two changes met, and the page for Windows still told of it."""
    asked = [sys.executable, str(ROOT / "packaging" / "build.py"), "--help"]
    told = " ".join(subprocess.run(asked, capture_output=True, text=True, check=True, timeout=60).stdout.split())
    assert "PART wheel, bundle, sbom, deb, msi options:" in told

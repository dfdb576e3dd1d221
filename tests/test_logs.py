"""The log is one for all processes of a location: none writes past the others."""

import json
import subprocess
import sys
from pathlib import Path

from tests.support.tree import ROOT

WATCHES_ONE_THAT_FILLS_THE_LOG = """
import logging, os, sys
from pathlib import Path
from kiosk.logs import log_to

folder = Path(sys.argv[1])
log_to(folder)
log = logging.getLogger("ui.watch")
log.error("window_ended", extra={"facts": {"number": 1}})
if os.fork() == 0:
    with (folder / "innom.log").open("ab") as file:
        file.write(b"\\n" * 1_000_000)
    log.error("window_ended", extra={"facts": {"number": 2}})
    os._exit(0)
os.wait()
log.error("window_ended", extra={"facts": {"number": 3}})
"""


def numbers(log: Path) -> list[int]:
    return [json.loads(line)["number"] for line in log.read_text("utf-8").splitlines() if line]


def test_a_log_that_another_process_put_aside_is_written_no_more(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", WATCHES_ONE_THAT_FILLS_THE_LOG, tmp_path], cwd=ROOT, check=True, timeout=60)
    assert {file.name: numbers(file) for file in tmp_path.iterdir()} == {"innom.log": [2, 3], "innom.log.1": [1]}


WRITES_ITS_FIRST_LINE = """
import logging, sys
from pathlib import Path
from kiosk.logs import log_to

log_to(Path(sys.argv[1]) / "log")
print("logging.handlers" in sys.modules)
logging.getLogger("ui.watch").error("window_ended", extra={"facts": {"number": 1}})
print("logging.handlers" in sys.modules)
"""
ITS_MODULES_ARE_GONE = """
import logging, sys
from pathlib import Path
from kiosk.logs import log_to

log_to(Path(sys.argv[1]) / "log")
sys.path[:] = []
sys.path_importer_cache.clear()
logging.getLogger("ui.watch").error("window_ended", extra={"facts": {"number": 1}})
print("goes on")
"""


def said_by(program: str, folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, folder], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    return [*done.stdout.decode().split("\n"), *done.stderr.decode().split("\n")]


def test_what_writes_the_log_is_loaded_with_its_first_line(tmp_path: Path) -> None:
    assert said_by(WRITES_ITS_FIRST_LINE, tmp_path) == ["False", "True", "", ""]
    assert numbers(tmp_path / "log" / "innom.log") == [1]


def test_who_logs_goes_on_where_what_writes_the_log_cannot_be_loaded(tmp_path: Path) -> None:
    assert said_by(ITS_MODULES_ARE_GONE, tmp_path) == ["goes on", "", ""]
    assert not (tmp_path / "log").exists()

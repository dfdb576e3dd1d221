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

"""A whole tour through the window, everything logged that can be: no name, number or passphrase is in it."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.support.tree import ROOT
from ui import demo, tour

pytestmark = [pytest.mark.long, pytest.mark.timeout(260)]

LOGS_ALL_AND_WALKS = """
import logging, sys
from pathlib import Path
from kiosk import log_lines, logs
from kiosk.system_log import EventLog, Journal

folder, journal = Path(sys.argv[1]), Journal(Path(sys.argv[2]))
logs.log_to(folder / "log")
events = EventLog(lambda kind, line: print(kind, line, file=(folder / "events").open("a", encoding="utf-8")))
events.setLevel(logging.DEBUG)
for system in (journal, events):
    system.setFormatter(log_lines.CodesOnly())
    logging.getLogger().addHandler(system)
logging.getLogger().setLevel(logging.DEBUG)
logging.getLogger("ui").warning("%s, %s", *sys.argv[3:])
from ui.app import run
sys.exit(run(None, folder / "home", demo=True, tour=folder / "out"))
"""


def personal() -> set[str]:
    """Every piece of a name, number or company that a demo or its tour could log."""
    texts = {*demo._FIRST, *demo._LAST, *demo._COMPANIES, *demo.HOSTS, tour.VISITOR, tour.PHONE, "Demo Resepsjon"}
    words = {word for text in texts for word in text.replace("'", " ").split() if len(word) > 3}
    return words | {tour.PHONE.replace(" ", ""), "91234567"} | set(demo._WORDS) - {"dal", "hage", "sand", "vind"}


def test_a_tour_leaves_nothing_personal_in_any_log(tmp_path: Path) -> None:
    said: list[str] = []
    journal = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    journal.bind(str(tmp_path / "journal"))

    def listen() -> None:
        while content := journal.recv(65536):
            said.append(content.decode())

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    own = {"TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    asked = [
        sys.executable,
        "-c",
        LOGS_ALL_AND_WALKS,
        str(tmp_path),
        str(tmp_path / "journal"),
        tour.VISITOR,
        tour.PHONE,
    ]
    done = subprocess.run(asked, cwd=ROOT, env=os.environ | own, capture_output=True, check=False, timeout=240)
    assert done.returncode == 0, done.stderr.decode()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as last:
        last.sendto(b"", str(tmp_path / "journal"))
    listener.join(20)
    journal.close()
    files = [file.read_text("utf-8") for file in (*(tmp_path / "log").iterdir(), tmp_path / "events")]
    assert [len(file.splitlines()) > 10 for file in files] == [True, True]
    assert said
    logged = "\n".join(files + said)
    assert '"event": "-"' in logged  # the name that was logged on purpose, as any library might
    assert [word for word in sorted(personal()) if word.casefold() in logged.casefold()] == []

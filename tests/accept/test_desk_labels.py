"""At the desk, a pass slip and the roll call come out of a real label printer, and the log says so."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.printer import PrintQueue, label_driver
from tests.support.programs import program
from tests.support.tree import ROOT

pytestmark = pytest.mark.long

# In a process of its own: the window belongs to the thread and the environment that it is started with.
TOUCHES = """
import sys
from pathlib import Path
from kiosk.ops.audit_log import show
from kiosk.ops.location import open_location
from kiosk.settings import load
from tests.support.location import make_office
from tests.ui.kiosk import Kiosk
from ui.app import make_application
from ui.place import Place

application = make_application()
office = make_office(Path(sys.argv[1]))
settings = office.location.home / "site.toml"
settings.write_text(settings.read_text("utf-8").replace('slips = "" ', f'slips = "{sys.argv[2]}" '), "utf-8")
office.location.close()
kiosk = Kiosk(Place(None, office.location.home, lambda: office.keyring))
view = kiosk.open_desk("Building")
out = []
kiosk.desk.printing.finished.connect(lambda: out.append(kiosk.desk.printing.sent))
kiosk.hand.touch("Registrer noen")
kiosk.hand.wait(lambda: kiosk.hand.sees("Fullt navn"), "the form")
form = {"name": "Ragnhild Bakke", "phone": "91234567", "purposes": ["tracing", "roll_call"]}
view.arriving.form.submit(form)
number = kiosk.exit_number()
kiosk.hand.wait(lambda: out == [True], "the slip")
kiosk.hand.touch("Ferdig")
kiosk.turn_to("RollCall")
kiosk.hand.touch("Skriv ut på etiketter")
kiosk.hand.wait(lambda: out == [True, True], "the roll call")
kiosk.close()
print(number, *[row.action for row in show(open_location(load(settings), office.location.home, office.keyring))])
"""


def test_slip_and_roll_call_come_out_on_labels(cups_queue: PrintQueue, tmp_path: Path) -> None:
    queue = cups_queue.another("DESKLABEL", label_driver(62, 100))
    before = queue.printed()
    environment = {**os.environ, **queue.environment}
    command = [sys.executable, "-c", TOUCHES, str(tmp_path), queue.name]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    number, *actions = done.stdout.split()
    assert actions[-7:] == ["present", "registered", "printed", "present", "present", "present", "printed"]
    slip, call = (_read(file) for file in queue.printed() if file not in before)
    assert number in slip
    assert "Ragnhild" not in slip
    assert "Ragnhild Bakke" in call


def _read(file: Path) -> str:
    read = subprocess.run([program("pdftotext"), str(file), "-"], capture_output=True, check=True, timeout=30)
    return read.stdout.decode()

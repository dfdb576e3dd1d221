"""The report comes out of a real printer when the receptionist touches Print on the kiosk itself."""

from pathlib import Path

import pytest

from tests.support.printer import PrintQueue, paper_of

TOUCHES = """
import sys
from pathlib import Path
from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.location import open_location
from kiosk.settings import load
from tests.support.location import NOW, guest, make_office
from tests.ui.kiosk import Kiosk
from ui.app import make_application
from ui.place import Place

application = make_application()
office = make_office(Path(sys.argv[1]))
settings = office.location.home / "site.toml"
settings.write_text(settings.read_text("utf-8").replace('name = "" ', f'name = "{sys.argv[2]}" '), "utf-8")
check_in(office.location, guest("Ragnhild Bakke", company="Fjord AS"), NOW)
office.location.close()
kiosk = Kiosk(Place(None, office.location.home, lambda: office.keyring))
kiosk.unlock()
kiosk.show_names()
kiosk.hand.touch("Skriv ut")
kiosk.hand.wait(lambda: kiosk.desk.printing.sent, "the paper")
kiosk.close()
print(*[row.action for row in show(open_location(load(settings), office.location.home, office.keyring))])
"""


@pytest.fixture
def paper(cups_queue: PrintQueue, tmp_path: Path) -> str:
    """What pdftotext reads on the paper that the touch of Print brought."""
    return paper_of(TOUCHES, cups_queue, tmp_path, ["visits", "report", "printed"])


def test_touching_print_on_the_staff_page_prints_the_report(paper: str) -> None:
    assert "Ragnhild Bakke" in paper
    assert "Fjord AS" in paper
    assert "Side 1 av 1" in paper

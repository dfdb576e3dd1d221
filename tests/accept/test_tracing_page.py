"""The tracing comes out of a real printer when the receptionist touches Print on its page, and the log says so."""

from pathlib import Path

import pytest

from tests.support.printer import PrintQueue, paper_of

TOUCHES = """
import sys
from pathlib import Path
from kiosk.ops.audit_log import show
from kiosk.ops.location import open_location
from kiosk.settings import load
from tests.support.location import make_office
from tests.support.met import week
from tests.ui.kiosk import Kiosk
from ui.app import make_application
from ui.place import Place

application = make_application()
office = make_office(Path(sys.argv[1]))
settings = office.location.home / "site.toml"
settings.write_text(settings.read_text("utf-8").replace('name = "" ', f'name = "{sys.argv[2]}" '), "utf-8")
week(office)
office.location.close()
kiosk = Kiosk(Place(None, office.location.home, lambda: office.keyring))
view = kiosk.open_desk("Tracing")
view.choose(next(key for key, each in view._opened.traceable.seen.items() if each.visitor.name == "Jonas Vik"))
kiosk.hand.touch("Skriv ut rapporten")
kiosk.hand.wait(lambda: kiosk.hand.sees("Skrevet ut. Utskriften er ført i loggen."), "the paper")
kiosk.close()
print(*[row.action for row in show(open_location(load(settings), office.location.home, office.keyring))])
"""


@pytest.fixture
def paper(cups_queue: PrintQueue, tmp_path: Path) -> str:
    """What pdftotext reads on the paper that the touch of Print brought."""
    return paper_of(TOUCHES, cups_queue, tmp_path, ["trace", "printed"])


def test_touching_print_on_the_page_tracing_prints_who_met_the_person(paper: str) -> None:
    assert "Jonas Vik" in paper
    assert "Per Lie" in paper

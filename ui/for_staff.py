"""What the staff's pages ask and draw with, loaded beside the window while somebody types her passphrase.

Loaded by the window's own thread once she had unlocked, it was four fifths of the time for which that stood still.
Nothing of Qt is among it: Qt's types are made on the window's thread.
"""

import gc
import sys
from importlib import import_module

from ui.worker import Lane

ASKED = (
    "audit_log", "check_in", "counts", "disclose", "handed_over", "health", "hold", "holdable", "letters",
    "list_holds", "new_sheet", "people", "present", "printed", "trace",
)  # fmt: skip
DRAWN = (
    "last_days", "letters", "pass_slip", "printer", "receipt", "roll_call", "tracing", "tracing_json", "tracing_sheet",
)  # fmt: skip
SAID = ("kiosk.audit_sentences", "kiosk.domain.timeline", "kiosk.ops.alerts", "kiosk.ops.check_store")
_LAST = f"reports.{DRAWN[-1]}"


def expect_staff(page: str, aside: Lane) -> None:
    """On the page Unlock somebody is about to type a passphrase: what she will need is loaded meanwhile.

    Once; and what there is then stays for good, so the collector of garbage need not go through it ever again.
    """
    if page == "Unlock" and _LAST not in sys.modules:
        aside.run(load_for_staff, lambda _: _keep(), lambda _: None)


def load_for_staff() -> None:
    """All of it; what is there already costs nothing."""
    for name in (*SAID, *(f"kiosk.ops.{each}" for each in ASKED), *(f"reports.{each}" for each in DRAWN)):
        import_module(name)


def _keep() -> None:
    gc.collect()  # garbage would stay too
    gc.freeze()

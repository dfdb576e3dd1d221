"""The flows of the window, put together once: each page has its own view object."""

from typing import NamedTuple

from ui.card import CardView
from ui.check_in import CheckInView
from ui.check_out import CheckOutView
from ui.glass import Glass
from ui.hosts import HostsView
from ui.idle import Idle
from ui.language import Language
from ui.notice import NoticeView
from ui.setup import SetupView
from ui.speech import Speech
from ui.unlock import UnlockView


class Flows(NamedTuple):
    """One view object for each flow; those of a pass and of the staff are made when first asked for (ui.reception)."""

    language: Language
    idle: Idle
    glass: Glass
    speech: Speech
    check_in: CheckInView
    check_out: CheckOutView
    unlock: UnlockView
    setup: SetupView
    notice: NoticeView
    hosts: HostsView
    card: CardView

"""The flows of the window, put together once: each page has its own view object."""

from dataclasses import dataclass

from ui.alerts import AlertsView
from ui.card import CardView
from ui.check_in import CheckInView
from ui.check_out import CheckOutView
from ui.glass import Glass
from ui.hosts import HostsView
from ui.idle import Idle
from ui.language import Language
from ui.my_data import MyDataView
from ui.notice import NoticeView
from ui.setup import SetupView
from ui.speech import Speech
from ui.unlock import UnlockView


@dataclass(frozen=True, slots=True)
class Flows:
    """One view object for each flow."""

    language: Language
    idle: Idle
    glass: Glass
    speech: Speech
    check_in: CheckInView
    check_out: CheckOutView
    unlock: UnlockView
    alerts: AlertsView
    setup: SetupView
    notice: NoticeView
    hosts: HostsView
    card: CardView
    my_data: MyDataView

"""The sections of the staff's pages, in the order in which they stand; a new one is one line here."""

from ui.desk.building import BuildingView
from ui.desk.correct import CorrectView
from ui.desk.handed_over import HandedOverView
from ui.desk.health import HealthView
from ui.desk.holds import HoldsView
from ui.desk.last_days import LastDaysView
from ui.desk.log import LogView
from ui.desk.people import PeopleView
from ui.desk.roll_call import RollCallView
from ui.desk.section import Section
from ui.desk.tracing import TracingView

SECTIONS: tuple[type[Section], ...] = (
    RollCallView,
    BuildingView,
    TracingView,
    LastDaysView,
    CorrectView,
    HandedOverView,
    HoldsView,
    PeopleView,
    LogView,
    HealthView,
)

"""Room on a full disk for what must be done all the same: the purge uses up the ballast, and staff are told."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from ..domain.errors import Environment
from ..store.ballast import free_ballast, lay_ballast, room_is_scarce
from .alerts import alert
from .location import Location

Result = TypeVar("Result")

_log = logging.getLogger(__name__)


def with_room(location: Location, now: datetime, work: Callable[[], Result]) -> Result:
    """Do `work`, which may be repeated, on a full disk too: the ballast is freed for it and laid again once there
    is room; until then staff have the alert `disk_full`. Refuses with `disk_full` where that room is not enough."""
    freed = room_is_scarce(location.files) and free_ballast(location.files)
    try:
        done = work()
    except Environment as fault:
        if fault.code != "disk_full" or freed or not free_ballast(location.files):
            raise
        freed, done = True, work()
    if not lay_ballast(location.files) or freed:
        _tell(location, now)
    return done


def _tell(location: Location, now: datetime) -> None:
    try:
        alert(location, "disk_full", now)
    except Environment as problem:  # the work is done; the next purge tells
        _log.warning("alert_not_stored", extra={"facts": {"code": problem.code}})

"""What is lost with a keyring although the recovery sheet is at hand, and what takes its place.

Day keys are not on the sheet. A day whose key is gone gets a second one, for today's visitors and for what was noted
on paper meanwhile. The rows under the lost one stay, marked, until the purge: an old keyring might come back, and the
day's slot may then hold either key.
"""

from dataclasses import dataclass
from datetime import date, datetime

from ..crypto import day_keys, device
from ..domain.errors import Damaged
from ..domain.retention import last_due
from ..store import days, holds, people
from ..store.engine import Connection
from . import audit
from .alerts import alert_in
from .location import Location


@dataclass(frozen=True, slots=True)
class LostKeys:
    """Days whose visits cannot be opened again, and how many holds; the device's id, if it needed a new key; whether
    the audit's head was lost."""

    days: tuple[date, ...]
    holds: int
    device: str
    head: bool

    def lines(self) -> tuple[audit.Line, ...]:
        """What the audit says of it. Without its head nobody can tell any more whether the store is an old one."""
        told = {
            "device_added": self.device,
            "head_lost": "keyring" if self.head else "",
            "day_keys_lost": ",".join(day.isoformat() for day in self.days),
            "hold_keys_lost": str(self.holds or ""),
        }
        return tuple(audit.Line(action, subject) for action, subject in told.items() if subject)


def replace_lost(location: Location, connection: Connection, now: datetime) -> LostKeys:
    """New keys in the keyring for those that can be made anew; staff are told of what cannot."""
    head_lost = not location.slots.read_or_spoilt(audit.HEAD_SLOT, audit.HEAD_BYTES)
    of_device = _keep_device(location, connection, now)
    lost = LostKeys(_renew_days(location, connection, now), _lost_holds(location, connection), of_device, head_lost)
    if lost.days or lost.holds:
        alert_in(connection, "keys_lost", now)
    return lost


def _keep_device(location: Location, connection: Connection, now: datetime) -> str:
    """The device's key in the keyring, and its row; its id if it is new."""
    public = location.device_key.public_key().public_bytes_raw()
    if (location.device_id, public) in people.devices(connection):
        return ""
    people.insert_device(connection, location.device_id, public, now.isoformat(timespec="seconds"))
    device.keep(location.slots, location.device_key)
    return location.device_id


def _renew_days(location: Location, connection: Connection, now: datetime) -> tuple[date, ...]:
    lost = []
    due = last_due(now, location.site)
    for row in days.kept(connection):
        if row.day <= due:
            continue
        try:
            location.day_key(row.day, row.key_id)
        except Damaged:
            day_keys.drop_spoilt(location.slots, row.day)
            key = day_keys.make_or_read(location.slots, row.day)
            days.put_key_ids(connection, row.day, row.key_id + key.id)
            lost.append(row.day)
    return tuple(lost)


def _lost_holds(location: Location, connection: Connection) -> int:
    lost = 0
    for hold in holds.running(connection):
        try:
            day_keys.read_hold_key(location.slots, hold.id, hold.key_id)
        except Damaged:
            lost += 1
    return lost

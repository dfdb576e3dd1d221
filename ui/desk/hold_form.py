"""What staff write of a hold, as the order that the store takes; days as they are written by hand."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from kiosk.domain.errors import BadField
from kiosk.domain.retention import day_of
from kiosk.ops.hold import Order, check_order, end_hold, hold
from kiosk.ops.holdable import holdable
from kiosk.ops.listing import Listing
from kiosk.ops.unlock import Unlocked, unlock

NOTHING = {"authority": "", "until": "", "reason": "", "remark": "", "case": "", "lift": ""}
_BY_HAND = re.compile(r"(?P<day>\d{1,2})[./ -]+(?P<month>\d{1,2})[./ -]+(?P<year>\d{4})", re.ASCII)


def ordered(
    location: Any, who: Unlocked, form: Mapping[str, str], moved: bool, now: datetime
) -> tuple[Order, Listing | None]:
    """What the form orders, and the visits that can be chosen for it, opened; none where a hold is moved or lifted.
    Refuses what the hold would refuse, before a second person comes."""
    order = order_of(form, day_of(now, location.site.zone))
    if not moved:
        return order, holdable(location, who, order, now)
    if not form["lift"]:
        check_order(location, who, order, now)
    return order, None


def agree(
    location: Any, first: Unlocked, second: tuple[str, str], order: Order, subject: str | Sequence[str], now: datetime
) -> None:
    """Set a hold on these visits, or move the end of the hold with this id, once the second person, by short name and
    passphrase, is unlocked too; only for this."""
    short, passphrase = second
    other = unlock(location, passphrase, now, short)
    try:
        if isinstance(subject, str):
            end_hold(location, first, other, subject, order, now)
        else:
            hold(location, first, other, subject, order, now)
    finally:
        other.lock()


def order_of(form: Mapping[str, str], today: date) -> Order:
    """The order that the form says; lifting at once is an end before today. Refuses a day that is none, at its field,
    and an empty authority."""
    until = today - timedelta(days=1) if form["lift"] else read_day(form["until"])
    reason = f"{form['reason']}: {form['remark']}" if form["remark"].strip() else form["reason"]
    return Order(form["authority"], until, reason, form["case"])


def read_day(text: str) -> date:
    """Day, month and year as people write them here (31.12.2027), or year first (ISO 8601). Refuses anything else."""
    found = _BY_HAND.fullmatch(text.strip())
    try:
        if found:
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadField("day_invalid", "until") from None

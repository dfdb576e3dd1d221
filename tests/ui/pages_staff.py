"""The staff's pages in each of their states."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject

from kiosk.crypto.recovery import groups_of
from kiosk.domain.counts import count_days
from kiosk.ops.handed_over import HandedVisit, Handing
from kiosk.ops.list_holds import Held
from kiosk.ops.people import Colleague
from kiosk.ops.sheet import RecoverySheet
from kiosk.store.holds import HoldRow
from tests.ui.kiosk import Kiosk
from tests.ui.pages_visitor import registered
from tests.ui.state import State, Way, show


def _why(kiosk: Kiosk) -> None:
    kiosk.open_desk()
    kiosk.desk.turn("LastDays")


def _table(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("LastDays")


def _save(kiosk: Kiosk) -> None:
    _table(kiosk)
    section = kiosk.window.window.findChild(QObject, "lastDays")
    assert section is not None
    section.setProperty("saving", True)


def _called(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("RollCall")


def _here(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("Building")


def _sign_out(kiosk: Kiosk) -> None:
    _here(kiosk)
    view = kiosk.desk.opened("Building")
    view.choose(view.rows.keys[0])


def _arriving(kiosk: Kiosk) -> None:
    kiosk.open_desk("Building").arriving.begin()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Fullt navn"), "the form")


def _given(kiosk: Kiosk) -> None:
    """Without a printer the sentence is another one on each machine, so none is asked."""
    _arriving(kiosk)
    arriving = kiosk.desk.opened("Building").arriving
    arriving.form.saved.disconnect(arriving._saved)
    arriving.form.saved.connect(arriving.changed)
    form: dict[str, object] = {"name": "Åse Bråten", "phone": "91234567", "adults": 2, "purposes": ["tracing"]}
    arriving.form.submit(form)
    kiosk.exit_number()
    kiosk.hand.wait(lambda: bool(arriving.form.property("passRows")), "the picture of the pass")


def _one(step: str) -> Way:
    def go(kiosk: Kiosk) -> None:
        registered("tracing", "roll_call")(kiosk)
        view = kiosk.open_desk("Correct")
        view.begin(step, view.rows.keys[0])

    return go


def _chosen(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("Correct").rows.filter("bråten")
    kiosk.hand.touch("Åse Bråten")


def _health(kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Health")
    view._counts = count_days({kiosk.now.date(): 12}, kiosk.now.date() - timedelta(days=13), kiosk.now.date())
    view.changed.emit()


def _handed(kiosk: Kiosk) -> None:
    view = kiosk.open_desk("HandedOver")
    given = HandedVisit(7, "")
    done = Handing((given,), kiosk.now, "Kari Moe", "Bydelsoverlegen", "tracing: call", "2026/17", kiosk.now, told=True)
    view._show((done, replace(done, damaged=True)))
    view.changed.emit()


HELD = Held(
    HoldRow(
        "ab12",
        b"",
        "inspection: letter of Monday",
        "Statens helsetilsyn",
        "kari",
        "ola",
        "2026-11-20T09:00:00+00:00",
        "2027-01-21T23:00:00+00:00",
    ),
    "kari",
    "ola",
    12,
    "2026/7",
    signed=True,
)


def _held(kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Holds")
    ended = replace(HELD, row=replace(HELD.row, id="cd34", ended_at="2026-11-21T09:00:00+00:00"), visits=0)
    view._show(((HELD, ended, replace(ended, row=replace(ended.row, id="ef56"), signed=False)), True))
    view.changed.emit()


def _order(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("Holds").begin()


def _move(kiosk: Kiosk) -> None:
    _held(kiosk)
    kiosk.desk.opened("Holds").act("move", HELD.row.id)


def _to_hold(kiosk: Kiosk) -> None:
    _order(kiosk)
    view = kiosk.desk.opened("Holds")
    view.order({"authority": "Statens helsetilsyn", "until": "31.12.2026", "reason": "inspection", "case": "2026/7"})
    kiosk.hand.wait(lambda: view.property("step") == "visits", "the visits")
    view.toggle(view.visits.keys[0])


def _second(kiosk: Kiosk) -> None:
    _to_hold(kiosk)
    kiosk.desk.opened("Holds").on()


def _held_visits(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    visits = kiosk.open_desk("LastDays")._report.listing
    kiosk.desk.turn("Holds")
    view = kiosk.desk.opened("Holds")
    kiosk.hand.wait(lambda: not view.is_busy, "the holds")
    view._subject = HELD
    view._opened(visits)
    kiosk.hand.wait(lambda: view.property("step") == "shown", "the visits")


def _held_given(kiosk: Kiosk) -> None:
    _held_visits(kiosk)
    view = kiosk.desk.opened("Holds")
    view.hand()
    view._noted()
    view.noting.back()


def _why_held(kiosk: Kiosk) -> None:
    _held(kiosk)
    kiosk.desk.opened("Holds").act("show", HELD.row.id)


def _people(kiosk: Kiosk, step: str = "") -> None:
    view = kiosk.open_desk("People")
    ola = Colleague("1", "ola", "Ola Dahl", "desk", None)
    gone = Colleague("2", "eva", "Eva Lie", "lead", "2026-11-20T09:00:00+00:00")
    view._show(((*view._people, ola, gone), view._noted))
    view.changed.emit()
    if step:
        view.begin(step, ola.id)


def _sheet(*steps: str) -> Way:
    """A new recovery sheet, so many steps on; its groups are nobody's."""

    def go(kiosk: Kiosk) -> None:
        sheet = kiosk.open_desk("People").sheet
        sheet.begin()
        if "shown" in steps:
            sheet._show(RecoverySheet("Oslo", "Kari Moe", groups_of(bytes(range(32))), "YM3A 5KHV Z0W6 NYVM"))
        if "typed" in steps:
            sheet.written()

    return go


def _noting(*steps: str) -> Way:
    """What is noted of a handing-over, so many steps on."""

    def go(kiosk: Kiosk) -> None:
        registered("tracing", "roll_call")(kiosk)
        noting = kiosk.open_desk("HandedOver").noting
        noting.begin()
        if "which" in steps:
            noting.give("inspection", "", "")
            kiosk.hand.wait(lambda: noting.property("step") == "which", "the visits")
            noting.choose(noting.rows.keys[0])
        if "whom" in steps:
            noting.goOn()
            noting.later(2)

    return go


def _touch_first(kiosk: Kiosk, beginning: str) -> None:
    def found() -> list[str]:
        return [name for name in kiosk.hand.names() if name.startswith(beginning)]

    kiosk.hand.wait(lambda: bool(found()), beginning)
    kiosk.hand.touch(found()[0])


def _traced(*touched: str) -> Way:
    """Whom two met who were here at once, and what is touched then, by how its name begins."""

    def go(kiosk: Kiosk) -> None:
        for name, phone in (("Åse Bråten", "91234567"), ("Jonas Vik", "97654321")):
            kiosk.window.reception.home()
            form: dict[str, object] = {"name": name, "phone": phone, "purposes": ["tracing"]}
            kiosk.window.flows.check_in.submit(form)
            kiosk.exit_number()
        kiosk.now += timedelta(minutes=20)
        view = kiosk.open_desk("Tracing")
        seen = view._opened.traceable.seen.items()
        view.choose(next(key for key, each in seen if each.visitor.name == "Jonas Vik"))
        kiosk.hand.wait(lambda: bool(view.property("chosen")) and view.at_rest, "the answer")
        for beginning in touched:
            _touch_first(kiosk, beginning)

    return go


STAFF = (
    State("Unlock", "passphrase", show("Unlock")),
    State("Desk", "first", Kiosk.open_desk),
    State("Desk", "why", _why),
    State("Desk", "roll call", _called),
    State("Desk", "in the building", _here),
    State("Desk", "sign out", _sign_out),
    State("Desk", "somebody comes", _arriving),
    State("Desk", "somebody is registered", _given),
    State("Desk", "last days", _table),
    State("Desk", "save", _save),
    State("Desk", "correct: a visit chosen", _chosen),
    State("Desk", "correct", _one("correct")),
    State("Desk", "take back", _one("withdraw")),
    State("Desk", "erase", _one("erase")),
    State("Desk", "whose contacts", lambda kiosk: kiosk.open_desk("Tracing")),
    State("Desk", "timeline", _traced()),
    State("Desk", "contacts", _traced("Kontakter: ")),
    State("Desk", "no contacts", _traced("Ikke kontakter: ")),
    State("Desk", "handed over", _handed),
    State("Desk", "holds", _held),
    State("Desk", "hold: order", _order),
    State("Desk", "hold: visits", _to_hold),
    State("Desk", "hold: second person", _second),
    State("Desk", "hold: another end", _move),
    State("Desk", "hold: why", _why_held),
    State("Desk", "hold: its visits", _held_visits),
    State("Desk", "hold: handed over", _held_given),
    State("Desk", "people", _people),
    State("Desk", "people: take in", lambda kiosk: _people(kiosk, "add")),
    State("Desk", "people: take out", lambda kiosk: _people(kiosk, "remove")),
    State("Desk", "people: my passphrase", lambda kiosk: _people(kiosk, "passphrase")),
    State("Desk", "sheet: passphrase", _sheet()),
    State("Desk", "sheet: shown", _sheet("shown")),
    State("Desk", "sheet: typed back", _sheet("shown", "typed")),
    State("Desk", "noting: the ground", _noting()),
    State("Desk", "noting: which visits", _noting("which")),
    State("Desk", "noting: to whom", _noting("which", "whom")),
    State("Desk", "health", _health),
    State("Desk", "log", lambda kiosk: kiosk.open_desk("Log")),
    State("Desk", "two persons", _traced("Kontakter: ", "Åse Bråten, ")),
)

"""The visitor's pages in each of their states."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.domain.card import write_card
from kiosk.domain.codes import bare
from kiosk.domain.visitor import Visitor
from tests.support.location import NOW, PASSPHRASE, days
from tests.ui.kiosk import Kiosk
from tests.ui.state import State, Way, in_store, show, thing

FORM = {"name": "Åse Bråten", "phone": "91234567"}
REWORDED = {  # what a paragraph said, what it says now, and a paragraph that is new
    "nb": ("vi lagrer ikke bilder", "vi lagrer verken bilder eller stemmer", "Det er ikke kamera i møterommene."),
    "en": ("we keep no pictures", "we keep neither pictures nor voices", "There is no camera in the meeting rooms."),
}


def registered(*purposes: str, **more: object) -> Way:
    """Åse is checked in; her receipt is on the glass."""

    def go(kiosk: Kiosk) -> None:
        view = kiosk.window.flows.check_in
        view.submit({**FORM, "purposes": list(purposes), **more})
        kiosk.exit_number()
        kiosk.hand.wait(lambda: not view.property("passCode") or bool(view.property("passRows")), "the pass")

    return go


def _own_card(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.hand.touch("Kort til telefonen min")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Kortet ditt"), "the card")


def _refused(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    kiosk.window.flows.check_in.submit({"name": "Åse", "phone": "ring meg", "purposes": ["tracing"]})
    kiosk.hand.wait(lambda: not kiosk.window.flows.check_in.is_busy, "the refusal")


def _step(which: int) -> Way:
    """Where the form stands in steps; elsewhere it is all of it."""

    def settle(kiosk: Kiosk) -> None:
        steps = thing(kiosk, "steps")
        if steps.property("step"):
            steps.setProperty("kept", which)
        _no_keyboard(kiosk)
        kiosk.hand.rest(40)  # the page reveals what has the focus

    return settle


def _no_keyboard(kiosk: Kiosk) -> None:
    QGuiApplication.inputMethod().hide()
    kiosk.hand.wait(lambda: not kiosk.window.theme.property("typing"), "no keyboard")


def _names(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    _no_keyboard(kiosk)  # which may lie over the field
    kiosk.hand.fill("Hvem besøker du?", "in")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingrid Lie"), "the names")


def _names_step(kiosk: Kiosk) -> None:
    """Where the form stands in steps, that of her host."""
    steps = thing(kiosk, "steps")
    if steps.property("step"):
        steps.setProperty("kept", 2)
    kiosk.hand.rest(40)


def _former_card(kiosk: Kiosk) -> None:
    _reword(kiosk)
    site = kiosk.window.place.settings().site.id
    kiosk.window.reception.scan(write_card(Visitor("Åse Bråten", "Fjordkraft AS", "+47 912 34 567"), 1, site))
    kiosk.hand.wait(lambda: "Fjordkraft AS" in kiosk.hand.texts(), "the form filled in")


def _languages(kiosk: Kiosk) -> None:
    """Made anew: it begins at the language of now."""
    thing(kiosk, "languages").setProperty("active", False)
    thing(kiosk, "languages").setProperty("active", True)
    kiosk.hand.rest(40)


def _still_here(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    kiosk.window.flows.idle.watch(0, 20)


def _wrong_number(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.window.flows.check_out.submit("0000")
    kiosk.hand.wait(lambda: not kiosk.window.flows.check_out.is_busy, "the refusal")


def _by_code(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.hand.touch("Jeg har besøkskort eller pass")


def _gone(kiosk: Kiosk) -> None:
    registered("roll_call")(kiosk)
    kiosk.window.flows.check_out.submit(kiosk.window.flows.check_in.receipt_exit)
    kiosk.hand.wait(lambda: kiosk.window.reception.shown == "Gone", "the thank-you")


def _gone_already(kiosk: Kiosk) -> None:
    registered("tracing")(kiosk)
    code = str(kiosk.window.flows.check_in.property("passCode"))
    for _ in range(2):
        kiosk.window.reception.home()
        kiosk.window.reception.scan(bare(code))
        kiosk.hand.wait(lambda: kiosk.window.reception.shown == "Gone", "the thank-you")


def _reword(kiosk: Kiosk) -> None:
    """A new version of the notice: one paragraph says something else, one is new."""

    def work(location: Any) -> None:
        from kiosk.ops.publish import publish
        from kiosk.ops.unlock import unlock
        from kiosk.settings import RESOURCES

        own = {}
        for code, (was, reads, added) in REWORDED.items():
            text = (RESOURCES / "notices" / f"notice.{code}.txt").read_text(encoding="utf-8")
            assert was in text
            own[code] = f"{text.replace(was, reads).rstrip()}\n\n{added}"
        publish(location, unlock(location, PASSPHRASE, NOW), own, NOW)

    in_store(kiosk, work)
    kiosk.window.flows.notice.read()
    kiosk.hand.wait(lambda: kiosk.window.flows.notice.property("changedOn") != "", "what changed")


def _reworded(page: str) -> Way:
    def go(kiosk: Kiosk) -> None:
        _reword(kiosk)
        kiosk.window.reception.go(page)
        kiosk.hand.wait(lambda: kiosk.window.flows.notice.has_text, "the notice")

    return go


def _typing_the_pass(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("MyPass")
    kiosk.hand.touch("Skriv inn besøkspasset")


def _checked(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    code = str(kiosk.window.flows.check_in.property("passCode"))
    kiosk.window.reception.go("MyPass")
    kiosk.window.reception.own.scan(code)
    kiosk.hand.wait(lambda: not kiosk.window.reception.own.is_busy, "the question whose it is")


def _by_email(kiosk: Kiosk) -> None:
    _checked(kiosk)
    kiosk.hand.touch("Jeg oppga bare en e-postadresse")


def _mine(section: str) -> Way:
    def go(kiosk: Kiosk) -> None:
        _checked(kiosk)
        kiosk.window.reception.own.check("4567")
        kiosk.hand.wait(lambda: kiosk.window.reception.shown == "MyData", "her data")
        kiosk.window.reception.own.turn_to(section)
        kiosk.hand.wait(lambda: not kiosk.window.reception.own.is_busy, "the card")

    return go


def _after(office: Callable[[Any], None], section: str) -> Way:
    """What staff did with her visit before she opens it."""

    def go(kiosk: Kiosk) -> None:
        _checked(kiosk)
        in_store(kiosk, office)
        kiosk.window.reception.own.check("4567")
        kiosk.hand.wait(lambda: kiosk.window.reception.shown == "MyData", "her data")
        kiosk.window.reception.own.turn_to(section)

    return go


def _hers(location: Any, who: Any) -> list[str]:
    from kiosk.ops.list_visits import list_visits

    visits = list_visits(location, who, 1, "tracing", "", NOW).visits
    return [visit.id for visit in visits if visit.arrival and visit.arrival.visitor.name == FORM["name"]]


def _hold(location: Any) -> None:
    from kiosk.ops.hold import Order, hold
    from kiosk.ops.people import add_person
    from kiosk.ops.unlock import unlock

    lead = unlock(location, PASSPHRASE, NOW)
    add_person(location, lead, "ola", "Ola Dahl", "desk", "another quiet evening", NOW)
    second = unlock(location, "another quiet evening", NOW, "ola")
    order = Order("Statens helsetilsyn", NOW.date() + days(60), "inspection: letter of Monday", "2026/7")
    hold(location, lead, second, _hers(location, lead), order, NOW)


def _disclose(location: Any) -> None:
    from kiosk.ops.disclose import Handed, disclose
    from kiosk.ops.unlock import unlock

    who = unlock(location, PASSPHRASE, NOW)
    handed = Handed("Kommuneoverlegen i Ålesund", None, "tracing: utbrudd uke 47", "2026/114")
    disclose(location, who, _hers(location, who), handed, NOW)


def _corrected(kiosk: Kiosk) -> None:
    _mine("")(kiosk)
    kiosk.window.reception.own.correct({"company": "Fjordkraft Nett AS"})
    kiosk.hand.wait(lambda: kiosk.window.reception.own.property("done") == "corrected", "the correction")


def _ended(*, erased: bool) -> Way:
    def go(kiosk: Kiosk) -> None:
        _mine("erase")(kiosk)
        view = kiosk.window.reception.own
        view.erase() if erased else view.withdraw("tracing")
        kiosk.hand.wait(lambda: kiosk.window.reception.shown == "MyEnd", "the end")

    return go


VISITORS = (
    State("Welcome", "first", show("Welcome")),
    State("Welcome", "notice changed", _reworded("Welcome"), alone=True),
    State("CheckIn", "empty", show("CheckIn")),
    State("CheckIn", "without keyboard", show("CheckIn"), settle=_no_keyboard),
    State("CheckIn", "step 1", show("CheckIn"), settle=_step(1), scale=1.6),
    State("CheckIn", "step 2", show("CheckIn"), settle=_step(2), scale=1.6),
    State("CheckIn", "step 3", show("CheckIn"), settle=_step(3), scale=1.6),
    State("CheckIn", "refused", _refused),
    State("CheckIn", "names", _names, settle=_names_step),
    State("CheckIn", "returning card", _former_card, settle=_no_keyboard, alone=True),
    State("CheckIn", "languages", show("CheckIn"), settle=_languages),
    State("CheckIn", "still here", _still_here),
    State("Done", "with a pass", registered("tracing", "roll_call")),
    State("Done", "a party", registered("tracing", "roll_call", adults=3, children=2)),
    State("Done", "without a pass", registered("roll_call")),
    State("Done", "her own card", _own_card),
    State("Leaving", "number", show("Leaving")),
    State("Leaving", "wrong number", _wrong_number),
    State("Leaving", "code", _by_code),
    State("Gone", "thanks", _gone),
    State("Gone", "already", _gone_already),
    State("Privacy", "notice", show("Privacy")),
    State("Privacy", "changes", _reworded("Privacy"), alone=True),
    State("MyPass", "scan", show("MyPass")),
    State("MyPass", "typing", _typing_the_pass),
    State("MyPass", "check", _checked),
    State("MyPass", "e-mail", _by_email),
    State("MyData", "all", _mine("")),
    State("MyData", "corrected", _corrected),
    State("MyData", "held", _after(_hold, ""), alone=True),
    State("MyData", "correct", _mine("correct")),
    State("MyData", "take along", _mine("take")),
    State("MyData", "withdraw", _mine("withdraw")),
    State("MyData", "withdraw tracing", _mine("withdraw/tracing")),
    State("MyData", "erase", _mine("erase")),
    State("MyData", "handed over", _after(_disclose, "handed")),
    State("MyData", "complain", _mine("complain")),
    State("MyEnd", "erased", _ended(erased=True)),
    State("MyEnd", "withdrawn", _ended(erased=False)),
)

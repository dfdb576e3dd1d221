"""`innom staff` and `innom recover`: who belongs, whose passphrase, and what to do when keys are lost."""

import argparse

from kiosk.crypto.slots import os_keyring
from kiosk.domain.errors import Environment
from kiosk.domain.roster import LEAD
from kiosk.ops import people
from kiosk.ops.drill import drill
from kiosk.ops.lost_keys import LostKeys
from kiosk.ops.new_sheet import prepare_sheet, replace_sheet
from kiosk.ops.people import Colleague
from kiosk.ops.recover import Newcomer, TypedSheet, finish_recovery, prepare_recovery
from kiosk.ops.signed import load_signed
from kiosk.ops.unlock import unlock
from ui.command.alerts import said
from ui.command.output import answer, say
from ui.command.place import chosen_passphrase, now, opened, passphrase, unlocked
from ui.command.sheet import give_sheet, typed_groups
from ui.command.whose import home_of, policy_folders, settings_of

DAMAGED = 4


def staff(options: argparse.Namespace) -> int:
    """List, add, remove; change one's passphrase; make a new recovery sheet, or try the one there is."""
    what = {"list": _list, "add": _add, "remove": _remove, "passphrase": _passphrase, "sheet": _sheet, "drill": _drill}
    return what[options.what](options)


def recover(options: argparse.Namespace) -> int:
    """Open a location with its recovery sheet; exit 4 if days or holds are lost with the keyring."""
    home = home_of(options)
    file = settings_of(options, home)
    if file is None:
        raise Environment("settings_missing", file="site.toml")
    words = chosen_passphrase(options, "Passphrase of the new person: ")
    newcomer = Newcomer(options.short or short_of(options.staff), options.staff, words)
    typed = TypedSheet(typed_groups(), options.fingerprint)
    found = prepare_recovery(load_signed(file, policy_folders()), home, os_keyring(), typed, newcomer)
    try:
        told = give_sheet(options, found.location, found.sheet)
        lost = finish_recovery(found, now())
    finally:
        found.location.close()
    person = {"staff": found.person.name, "short": found.person.short}
    answer(person | told | _lost(lost), options.json)
    if lost.days and not options.json:
        say(f"The keys of {len(lost.days)} days are lost with the keyring: these visits cannot be opened again.\n")
    return DAMAGED if lost.days or lost.holds else 0


def short_of(name: str) -> str:
    """What somebody is called at unlocking, unless another short name is given: her first name."""
    return name.split(maxsplit=1)[0].casefold() if name.split() else ""


def _list(options: argparse.Namespace) -> int:
    with opened(options) as location:
        found, one_lead = people.list_people(location), people.only_one_lead(location)
    if options.json:
        answer({"people": [_told(each) for each in found], "one_lead": one_lead}, as_json=True)
        return 0
    for each in found:
        removed = f"  removed {each.removed_at}" if each.removed_at else ""
        say(f"{each.short}  {each.role}  {each.name}{removed}\n")
    if one_lead:
        say(said("one_lead") + "\n")
    return 0


def _add(options: argparse.Namespace) -> int:
    with opened(options) as location, unlocked(options, location) as who:
        who.check_lead()
        words = chosen_passphrase(options, "Passphrase of the new person, typed by her: ")
        short = options.short or short_of(options.name)
        added = people.add_person(location, who, short, options.name, options.role, words, now())
    answer(_told(added), options.json)
    return 0


def _remove(options: argparse.Namespace) -> int:
    with opened(options) as location, unlocked(options, location) as who:
        removed = people.remove_person(location, who, options.name, now())
    wanted = removed.role == LEAD
    answer(_told(removed) | ({"sheet_new": wanted} if options.json else {}), options.json)
    if wanted and not options.json:
        say(said("sheet_new") + "\n")
    return 0


def _passphrase(options: argparse.Namespace) -> int:
    with opened(options) as location:
        old = passphrase(options)
        who = unlock(location, old, now(), options.as_)
        people.change_passphrase(location, who, old, chosen_passphrase(options, "New passphrase: "), now())
        who.lock()
    answer({"short": who.short, "changed": True}, options.json)
    return 0


def _sheet(options: argparse.Namespace) -> int:
    with opened(options) as location, unlocked(options, location) as who:
        sheet = prepare_sheet(location, who)
        told = give_sheet(options, location, sheet)
        replace_sheet(location, who, sheet, now())
    answer(told, options.json)
    return 0


def _drill(options: argparse.Namespace) -> int:
    with opened(options) as location:
        result = drill(location, typed_groups(), now())
    told = {"good": result.good, "file": result.file, "site_keys": result.site_keys, "signs": result.signs}
    answer(told, options.json)
    return 0 if result.good else DAMAGED


def _told(each: Colleague) -> dict[str, object]:
    return {"staff": each.name, "short": each.short, "role": each.role, "removed_at": each.removed_at}


def _lost(lost: LostKeys) -> dict[str, object]:
    return {
        "days_lost": [day.isoformat() for day in lost.days],
        "holds_lost": lost.holds,
        "device_new": bool(lost.device),
        "head_lost": lost.head,
    }

"""`innom backup` and `innom restore`: one file with store and settings, and what comes back from it."""

import argparse
from pathlib import Path
from typing import Any

from kiosk.crypto.slots import os_keyring
from kiosk.domain.errors import Refused
from kiosk.ops.backup import BackedUp, back_up
from kiosk.ops.carrying import Lead, Restored
from kiosk.ops.move import finish_move, preparing_move
from kiosk.ops.recover import Newcomer, TypedSheet
from kiosk.ops.restore import begun_by_sheet
from kiosk.ops.restore import restore as restore_here
from kiosk.ops.signed import load_signed, trust_in
from kiosk.restore_sentences import DAY_KEYS, UNKNOWN, said
from kiosk.store.backup_file import BackupFile, read_backup
from ui.command.output import answer, say
from ui.command.people import short_of
from ui.command.place import chosen_passphrase, now, opened, passphrase, unlocked
from ui.command.sheet import give_sheet, typed_groups
from ui.command.whose import home_of, language_of, no_window, policy_folders

DAMAGED = 4


def backup(options: argparse.Namespace) -> int:
    """Write the backup; with --day-keys, which takes a lead's passphrase, the day keys too, and what that means."""
    with opened(options) as location:
        if options.day_keys:
            with unlocked(options, location) as who:
                made = back_up(location, options.file, now(), who)
        else:
            made = back_up(location, options.file, now())
    answer(_told_of_backup(options, made), options.json)
    return 0


def restore(options: argparse.Namespace) -> int:
    """Restore, here or on another machine; exit 4 if keys of days are lost."""
    home, keyring, file = home_of(options), os_keyring(), read_backup(options.file)
    told: dict[str, object] = {}
    with no_window(home):
        if begun_by_sheet(home, keyring, file, bool(options.staff)):
            done, told = _move(options, home, keyring, file)
        else:
            _check_own_settings(home)
            lead = Lead(passphrase(options), options.as_, options.today)
            done = restore_here(home, keyring, file, lead, now())
    _tell(options, done, told)
    return DAMAGED if done.days_lost else 0


def _check_own_settings(home: Path) -> None:
    """Where IT signs settings, those that lie here hold for the restored store only if they are signed."""
    own, policy = home / "site.toml", policy_folders()
    if own.exists() and trust_in(policy).keys:
        load_signed(own, policy)


def _move(
    options: argparse.Namespace, home: Path, keyring: Any, file: BackupFile
) -> tuple[Restored, dict[str, object]]:
    if not options.staff or not options.fingerprint:
        raise Refused("restore_needs_sheet")
    words = chosen_passphrase(options, "Passphrase of the new person: ")
    newcomer = Newcomer(options.short or short_of(options.staff), options.staff, words)
    typed = TypedSheet(typed_groups(), options.fingerprint)
    trust = trust_in(policy_folders())
    with preparing_move(home, keyring, file, typed, newcomer, now(), options.today, trust=trust) as move:
        told = give_sheet(options, move.recovery.location, move.sheet)
        done = finish_move(move, keyring, now())
    return done, {"staff": newcomer.name, "short": newcomer.short} | told


def _told_of_backup(options: argparse.Namespace, made: BackedUp) -> dict[str, object]:
    told: dict[str, object] = {"file": str(options.file), "bytes": made.size, "audit": made.entry.number}
    if options.day_keys:
        told["day_keys"] = [day.isoformat() for day in made.days]
        told["holds"] = made.holds
        told["consequence"] = said(DAY_KEYS, language_of())
    return told


def _tell(options: argparse.Namespace, done: Restored, told: dict[str, object]) -> None:
    unknown = {code: said(UNKNOWN[code], language_of()) for code in _unknown(done)}
    values: dict[str, object] = {
        "restored": done.way,
        "made_at": done.made_at.isoformat(),
        "visits": done.visits,
        "dropped": done.dropped,
        "days_lost": done.days_lost,
        **told,
    }
    if options.json:
        answer(values | {"unknown": unknown}, as_json=True)
        return
    answer(values, as_json=False)
    say("".join(f"{sentence}\n" for sentence in unknown.values()))


def _unknown(done: Restored) -> tuple[str, ...]:
    return (*done.unknown, "days_lost") if done.days_lost else done.unknown

"""What `innom doctor` can find: each code with how bad it is, and one sentence that says what is and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from .domain.errors import Damaged, Problem
from .sentences import sentence
from .words import QT_TRANSLATE_NOOP, translated

_CONTEXT = "doctor"

Value = str | int | date | datetime


class State(IntEnum):
    """How it stands with one thing; as metrics give it."""

    OK = 0
    ATTENTION = 1
    WRONG = 2


OK, ATTENTION, WRONG = State.OK, State.ATTENTION, State.WRONG

FINDINGS = {
    # the machine
    "disk_encrypted": (OK, QT_TRANSLATE_NOOP("doctor", "The disk with the store is encrypted.")),
    "disk_plain": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The disk with the store is not encrypted: whoever takes it out has the keyring's files and the store. "
            "Encrypt it (LUKS, BitLocker, FileVault).",
        ),
    ),
    "disk_unknown": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "Whether the disk with the store is encrypted cannot be told from here. Please check it by hand."
        ),
    ),
    "swap_safe": (OK, QT_TRANSLATE_NOOP("doctor", "No memory is written to a disk in clear.")),
    "swap_plain": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it."
        ),
    ),
    "account_right": (OK, QT_TRANSLATE_NOOP("doctor", "Store and keyring belong to the account that runs this.")),
    "account_other": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The store belongs to the account {owner}, and this was started by another one, which has not its keyring. "
            "Start every command as {owner}.",
        ),
    ),
    "permissions_tight": (OK, QT_TRANSLATE_NOOP("doctor", "Only the account itself can read the files.")),
    "permissions_loose": (
        WRONG,
        QT_TRANSLATE_NOOP("doctor", "Other accounts can get at {file}. Take their rights away (chmod go= on it)."),
    ),
    "space_enough": (OK, QT_TRANSLATE_NOOP("doctor", "There is room on the disk: {free} MB.")),
    "space_low": (ATTENTION, QT_TRANSLATE_NOOP("doctor", "The disk has only {free} MB left. Please make room.")),
    "space_out": (
        WRONG,
        QT_TRANSLATE_NOOP("doctor", "The disk has only {free} MB left: soon nobody can check in. Please make room."),
    ),
    "log_written": (OK, QT_TRANSLATE_NOOP("doctor", "The program's log can be written.")),
    "log_unwritable": (
        ATTENTION,
        QT_TRANSLATE_NOOP("doctor", "The program's log cannot be written. Look at the folder {file}."),
    ),
    # what hangs on the machine
    "printer_good": (OK, QT_TRANSLATE_NOOP("doctor", "The printer {printer} takes jobs.")),
    "printer_none": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "No printer is set up, so no report comes on paper. Add one, and name it in the settings."
        ),
    ),
    "printer_gone": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor", "The printer {printer} of the settings is not there. Add it, or name another one in the settings."
        ),
    ),
    "printer_stopped": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor", "The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again."
        ),
    ),
    "printer_unknown": (
        ATTENTION, QT_TRANSLATE_NOOP("doctor", "The printer cannot be asked from here. Please print a test page.")
    ),
    "print_files_dropped": (OK, QT_TRANSLATE_NOOP("doctor", "Printed pages are not kept by the print server.")),
    "print_files_kept": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into "
            "cupsd.conf and start CUPS again.",
        ),
    ),
    "print_files_unknown": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor",
            "Whether the print server keeps copies of printed pages cannot be told from here. Please check "
            "PreserveJobFiles, or the spooler's setting to keep documents.",
        ),
    ),
    "camera_off": (OK, QT_TRANSLATE_NOOP("doctor", "The settings use no camera.")),
    "camera_found": (OK, QT_TRANSLATE_NOOP("doctor", "A camera is there.")),
    "camera_gone": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor", "The settings use a camera, and none is there. Plug it in, or set camera.use = false."
        ),
    ),
    "camera_unknown": (
        ATTENTION, QT_TRANSLATE_NOOP("doctor", "The camera cannot be asked from here. Please hold a badge before it.")
    ),
    "screen_found": (OK, QT_TRANSLATE_NOOP("doctor", "The screen is {width} mm wide.")),
    "screen_differs": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get "
            "their size by screen.width_mm.",
        ),
    ),
    "screen_unknown": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "No screen says how wide it is. Please measure it, and set screen.width_mm in the settings."
        ),
    ),
    # time
    "clock_right": (OK, QT_TRANSLATE_NOOP("doctor", "The clock is right: {now}.")),
    "clock_ahead": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead "
            "confirm it with `innom clock confirm`.",
        ),
    ),
    "clock_behind": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with "
            "`innom clock confirm`.",
        ),
    ),
    "deletion_paused": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with "
            "`innom clock confirm`.",
        ),
    ),
    "deletion_runs": (OK, QT_TRANSLATE_NOOP("doctor", "Deletion is not paused.")),
    "ntp_kept": (OK, QT_TRANSLATE_NOOP("doctor", "A time server keeps the clock.")),
    "ntp_not": (
        ATTENTION,
        QT_TRANSLATE_NOOP("doctor", "No time server keeps the clock. Switch one on (timedatectl set-ntp true)."),
    ),
    "ntp_unknown": (
        ATTENTION,
        QT_TRANSLATE_NOOP("doctor", "Whether a time server keeps the clock cannot be told. Please check it by hand."),
    ),
    # the location
    "settings_good": (OK, QT_TRANSLATE_NOOP("doctor", "The settings can be read: {site}.")),
    "keyring_good": (OK, QT_TRANSLATE_NOOP("doctor", "The keyring answers and has the store's keys ({backend}).")),
    "keyring_not_asked": (
        ATTENTION, QT_TRANSLATE_NOOP("doctor", "The keyring was not asked: it is another account's.")
    ),
    "store_sound": (OK, QT_TRANSLATE_NOOP("doctor", "Every page of the store is as it was written.")),
    "day_keys_good": (OK, QT_TRANSLATE_NOOP("doctor", "The keyring has the key of each day that is kept: {days}.")),
    "day_keys_gone": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, "
            "or its files were changed.",
        ),
    ),
    "retention_usual": (OK, QT_TRANSLATE_NOOP("doctor", "Visits are kept {days} days.")),
    "retention_long": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing."
        ),
    ),
    "purge_done": (OK, QT_TRANSLATE_NOOP("doctor", "All that is due is deleted. Next time: {next}.")),
    "purge_due": (
        WRONG,
        QT_TRANSLATE_NOOP("doctor", "Not all that is due is deleted. Start `innom purge`, and read what it answers."),
    ),
    "purge_fails": (
        WRONG,
        QT_TRANSLATE_NOOP("doctor", "Deletion fails since {since}. Start `innom purge`, and read what it answers."),
    ),
    "chain_whole": (OK, QT_TRANSLATE_NOOP("doctor", "The log is whole. Lines: {lines}.")),
    "chain_broken": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor", "The log is not as it was written, first at line {line}. `innom audit verify` says where else."
        ),
    ),
    "staff_ready": (OK, QT_TRANSLATE_NOOP("doctor", "Persons with the role lead: {leads}.")),
    "staff_one": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`."
        ),
    ),
    "staff_none": (
        ATTENTION,
        QT_TRANSLATE_NOOP("doctor", "Nobody has chosen a passphrase yet, so no visitor is taken. That is done there."),
    ),
    "sheet_there": (OK, QT_TRANSLATE_NOOP("doctor", "What the recovery sheet opens is there.")),
    "sheet_gone": (
        WRONG,
        QT_TRANSLATE_NOOP(
            "doctor",
            "What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with "
            "`innom staff sheet`.",
        ),
    ),
    "alerts_none": (OK, QT_TRANSLATE_NOOP("doctor", "No alert waits.")),
    "alerts_wait": (ATTENTION, QT_TRANSLATE_NOOP("doctor", "Alerts that wait: {alerts}. `innom alerts` lists them.")),
    "copies_none": (OK, QT_TRANSLATE_NOOP("doctor", "No older copy of the store lies beside it.")),
    "copies_left": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "An older copy of the store lies beside it: {file}. Delete it when it is needed no more."
        ),
    ),
    "ballast_there": (OK, QT_TRANSLATE_NOOP("doctor", "The reserve for a full disk is there.")),
    "ballast_gone": (
        ATTENTION,
        QT_TRANSLATE_NOOP(
            "doctor", "The reserve for a full disk is used up. It is laid again once there is room on the disk."
        ),
    ),
    "versions": (
        OK,
        QT_TRANSLATE_NOOP(
            "doctor",
            "Innom {innom}, store {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, "
            "OpenSSL {openssl}.",
        ),
    ),
}  # fmt: skip
_DAMAGE = {"chain_broken", "day_keys_gone"}


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found at one `check`: a code of FINDINGS, or a refusal that was met there; values by name."""

    check: str
    code: str
    state: State
    damage: bool = False
    values: Mapping[str, Value] = field(default_factory=dict)

    def said(self, language: str, zone: ZoneInfo | None = None) -> str:
        """Its sentence, with times by the location's clock."""
        if self.code not in FINDINGS:
            return sentence(Problem(self.code, **self.values), language)
        values = {name: _said(value, zone) for name, value in self.values.items()}
        return translated(_CONTEXT, FINDINGS[self.code][1], language).format(**values)


def found(check: str, code: str, **values: Value) -> Finding:
    """A finding of FINDINGS."""
    return Finding(check, code, FINDINGS[code][0], code in _DAMAGE, values)


def met(check: str, problem: Problem) -> Finding:
    """A refusal that was met."""
    values = {name: str(value) for name, value in problem.values.items()}
    return Finding(check, problem.code, WRONG, isinstance(problem, Damaged), values)


def _said(value: Value, zone: ZoneInfo | None) -> str:
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat(sep=" ", timespec="minutes")
    return str(value)

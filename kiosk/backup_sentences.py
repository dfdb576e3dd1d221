"""One sentence for each refusal of backup and restore: what happened, and what to do."""

from .words import QT_TRANSLATE_NOOP

BACKUP = {
    "backup_foreign": QT_TRANSLATE_NOOP("sentences", "{file} is not a backup of Innom. Please choose another file."),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "sentences", "The backup was changed or cut, so nothing of it was restored. Please take another one."
    ),
    "backup_other_store": QT_TRANSLATE_NOOP(
        "sentences",
        "Another location lies here than that of the backup. Please restore on the right machine, or to another place "
        "with --home.",
    ),
    "restore_needs_sheet": QT_TRANSLATE_NOOP(
        "sentences",
        "The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and "
        "--fingerprint TEXT, its groups from stdin.",
    ),
    "restore_date_needed": QT_TRANSLATE_NOOP(
        "sentences",
        "No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, "
        "give --today {date}.",
    ),
    "restore_clock_behind": QT_TRANSLATE_NOOP(
        "sentences", "By the clock of this machine the backup was not made yet. Please set the clock right first."
    ),
    "keys_on_hold": QT_TRANSLATE_NOOP(
        "sentences",
        "Visits are on hold here by an authority's order, and would be lost with their keys. Please end the hold "
        "first, or, where they were moved to another machine, give --holds-too.",
    ),
    "keys_left": QT_TRANSLATE_NOOP(
        "sentences",
        "Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete "
        "the keyring of this account.",
    ),
    "keys_question": QT_TRANSLATE_NOOP(
        "sentences",
        "Without their keys the visits stored here can never be opened again: not with a passphrase, not with the "
        "recovery sheet. To remove the keys type the id of this location: {site}",
    ),
    "keys_window_open": QT_TRANSLATE_NOOP(
        "sentences", "The window of this location is open. Please end it before its keys are removed."
    ),
    "keys_not_confirmed": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was removed: that is not the id of this location, {site}."
    ),
    "restore_window_open": QT_TRANSLATE_NOOP(
        "sentences", "The window of this location is open. Please end it, restore, and start it again."
    ),
}

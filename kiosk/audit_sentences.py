"""One sentence for each action of the log: whoever reads it need not know the codes."""

from .words import QT_TRANSLATE_NOOP, translated

_CONTEXT = "audit"

ACTIONS = {
    # the location
    "set_up": QT_TRANSLATE_NOOP("audit", "The location was set up."),
    "settings_changed": QT_TRANSLATE_NOOP("audit", "Settings were changed that visitors are told of."),
    "keys_removed": QT_TRANSLATE_NOOP("audit", "The keys were removed from this machine: what is stored stays sealed."),
    "notice_published": QT_TRANSLATE_NOOP("audit", "A privacy notice was published."),
    # people and keys
    "first_person": QT_TRANSLATE_NOOP("audit", "The first person came, with the recovery sheet."),
    "person_added": QT_TRANSLATE_NOOP("audit", "Somebody was taken in."),
    "person_removed": QT_TRANSLATE_NOOP("audit", "Somebody was taken out."),
    "passphrase_changed": QT_TRANSLATE_NOOP("audit", "A passphrase was changed."),
    "passphrase_wrong": QT_TRANSLATE_NOOP("audit", "A wrong passphrase was tried."),
    "sheet_made": QT_TRANSLATE_NOOP("audit", "A new recovery sheet took the place of the old one."),
    "drill": QT_TRANSLATE_NOOP("audit", "The recovery sheet was tried."),
    "recovered": QT_TRANSLATE_NOOP("audit", "The location was recovered with its sheet, and somebody was taken in."),
    "device_added": QT_TRANSLATE_NOOP("audit", "The device's own key was lost and made anew."),
    "head_lost": QT_TRANSLATE_NOOP("audit", "The keyring's note of the log was lost."),
    "day_keys_lost": QT_TRANSLATE_NOOP("audit", "The keys of these days were lost."),
    "hold_keys_lost": QT_TRANSLATE_NOOP("audit", "The keys of so many holds were lost."),
    # names
    "visits": QT_TRANSLATE_NOOP("audit", "The visits of the last days were opened."),
    "present": QT_TRANSLATE_NOOP("audit", "The roll call was opened."),
    "report": QT_TRANSLATE_NOOP("audit", "The report was opened."),
    "printed": QT_TRANSLATE_NOOP("audit", "What was opened in this line was printed."),
    "sealed": QT_TRANSLATE_NOOP("audit", "What was opened in this line was sealed to this key, to leave in a file."),
    "trace": QT_TRANSLATE_NOOP("audit", "Contacts were traced."),
    "entered": QT_TRANSLATE_NOOP("audit", "Visits noted elsewhere were entered."),
    "counted": QT_TRANSLATE_NOOP("audit", "The visits of each day were counted, without names."),
    # one visit
    "registered": QT_TRANSLATE_NOOP("audit", "A visitor was registered at the desk, on her behalf."),
    "ended": QT_TRANSLATE_NOOP("audit", "A visit was ended at the desk."),
    "pass_opened": QT_TRANSLATE_NOOP("audit", "A visit was seen."),
    "exported": QT_TRANSLATE_NOOP("audit", "What is kept of a visit was taken along."),
    "corrected": QT_TRANSLATE_NOOP("audit", "A visit was corrected."),
    "erased": QT_TRANSLATE_NOOP("audit", "A visit was erased."),
    "withdrew_tracing": QT_TRANSLATE_NOOP("audit", "The agreement to tracing was withdrawn."),
    "withdrew_host": QT_TRANSLATE_NOOP("audit", "The agreement to tell the host was withdrawn."),
    "withdrew_roll_call": QT_TRANSLATE_NOOP("audit", "The agreement to the roll call was withdrawn."),
    "visit_opened": QT_TRANSLATE_NOOP("audit", "A visit was opened, and what was asked was refused."),
    "pass_blocked": QT_TRANSLATE_NOOP("audit", "A pass was blocked for an hour after three wrong tries."),
    "disclosed": QT_TRANSLATE_NOOP("audit", "A visit was handed over."),
    # holds
    "held": QT_TRANSLATE_NOOP("audit", "Visits were put on hold."),
    "hold_approved": QT_TRANSLATE_NOOP("audit", "The hold was approved by the second person."),
    "hold_moved": QT_TRANSLATE_NOOP("audit", "The end of a hold was moved."),
    "hold_move_approved": QT_TRANSLATE_NOOP("audit", "The hold's new end was approved by the second person."),
    "hold_shown": QT_TRANSLATE_NOOP("audit", "The visits on a hold were opened."),
    "hold_ended": QT_TRANSLATE_NOOP("audit", "A hold has ended."),
    # time
    "purged": QT_TRANSLATE_NOOP("audit", "The days up to this one were deleted."),
    "clock_paused": QT_TRANSLATE_NOOP("audit", "The clock jumped ahead: nothing is deleted until it is sure."),
    "clock_behind": QT_TRANSLATE_NOOP("audit", "The clock went back."),
    "clock_right": QT_TRANSLATE_NOOP("audit", "The clock is right again."),
    "clock_confirmed": QT_TRANSLATE_NOOP("audit", "A lead confirmed the clock."),
    "clock_confirm_approved": QT_TRANSLATE_NOOP("audit", "A second person confirmed the clock."),
    "backed_up": QT_TRANSLATE_NOOP("audit", "A backup was made."),
    "restored": QT_TRANSLATE_NOOP("audit", "Visits were put back from a backup."),
    "rolled_back": QT_TRANSLATE_NOOP(
        "audit", "Lines that the keyring knew of are gone: an old store was put back, or the keyring's note was spoilt."
    ),
}


def action_sentence(action: str, language: str) -> str:
    """What was done; an action that this version does not know stays its code."""
    source = ACTIONS.get(action)
    return translated(_CONTEXT, source, language) if source else action

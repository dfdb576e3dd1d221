"""One sentence for each refusal: it says what happened and what to do. Window and command show the same one."""

from .alert_sentences import ALERTS
from .backup_sentences import BACKUP
from .domain.errors import Problem
from .notice_sentences import NOTICE
from .settings_sentences import SETTINGS
from .words import QT_TRANSLATE_NOOP, translated

CONTEXT = "sentences"

SENTENCES = {
    # a typed value
    "name_missing": QT_TRANSLATE_NOOP("sentences", "Please write your name."),
    "field_missing": QT_TRANSLATE_NOOP("sentences", "Please fill in this field."),
    "text_too_long": QT_TRANSLATE_NOOP("sentences", "This is too long. Please shorten it to 100 characters."),
    "text_control": QT_TRANSLATE_NOOP(
        "sentences", "This holds a character that cannot be stored. Please type it again."
    ),
    "text_marks": QT_TRANSLATE_NOOP("sentences", "This holds a letter with too many accents. Please type it again."),
    "text_not_text": QT_TRANSLATE_NOOP("sentences", "The field {field} must be text."),
    "phone_invalid": QT_TRANSLATE_NOOP(
        "sentences", "A phone number has {least} to {most} digits and no letters. Please check it."
    ),
    "email_invalid": QT_TRANSLATE_NOOP("sentences", "This is not a whole e-mail address. Please check it."),
    "contact_missing": QT_TRANSLATE_NOOP(
        "sentences", "To be traced we must be able to reach you: please give a phone number or an e-mail address."
    ),
    "count_invalid": QT_TRANSLATE_NOOP("sentences", "The number must be from {least} to {most}."),
    "purposes_invalid": QT_TRANSLATE_NOOP("sentences", "The purposes must be a list of tracing, host and roll_call."),
    "host_unknown": QT_TRANSLATE_NOOP(
        "sentences",
        "Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the "
        "field empty.",
    ),
    "time_missing": QT_TRANSLATE_NOOP("sentences", "The time in {field} is missing."),
    "time_invalid": QT_TRANSLATE_NOOP("sentences", "The time in {field} must be written as 2026-11-22T09:30:00+01:00."),
    "clock_invalid": QT_TRANSLATE_NOOP("sentences", "Please write the time as 09:30."),
    "day_invalid": QT_TRANSLATE_NOOP("sentences", "Please write the day as 31.12.2027."),
    "time_without_zone": QT_TRANSLATE_NOOP("sentences", "The time must have an offset such as +01:00."),
    "time_too_old": QT_TRANSLATE_NOOP(
        "sentences", "The visit is older than the {days} days for which visits are kept."
    ),
    "time_in_future": QT_TRANSLATE_NOOP("sentences", "The time in {field} has not come yet."),
    "left_before_arrived": QT_TRANSLATE_NOOP("sentences", "The visit cannot end before it began."),
    "line_not_json": QT_TRANSLATE_NOOP("sentences", "This is not a JSON object."),
    # leaving
    "exit_invalid": QT_TRANSLATE_NOOP("sentences", "An exit number has four digits."),
    "exit_unknown": QT_TRANSLATE_NOOP(
        "sentences", "Nobody here has this exit number. Please check it, or ask the reception."
    ),
    "exit_numbers_used_up": QT_TRANSLATE_NOOP("sentences", "There is no free exit number. Please see the reception."),
    "code_foreign": QT_TRANSLATE_NOOP(
        "sentences", "This is not a code of ours. Please use your exit number, badge or pass."
    ),
    "badge_invalid": QT_TRANSLATE_NOOP("sentences", "This is not a valid badge. Please check the code."),
    "badge_other_site": QT_TRANSLATE_NOOP("sentences", "This badge is of another location."),
    "badge_is_pass": QT_TRANSLATE_NOOP("sentences", "This is a pass, not a badge."),
    "pass_invalid": QT_TRANSLATE_NOOP("sentences", "This is not a valid pass. Please check the code."),
    "pass_foreign": QT_TRANSLATE_NOOP(
        "sentences", "This is not a pass of ours. Please hold up the pass that you got when you arrived."
    ),
    "pass_group_wrong": QT_TRANSLATE_NOOP("sentences", "Group {groups} of the pass is mistyped. Please check it."),
    "pass_groups_wrong": QT_TRANSLATE_NOOP(
        "sentences", "One of the groups {groups} of the pass is mistyped. Please check them."
    ),
    "pass_other_site": QT_TRANSLATE_NOOP("sentences", "This pass is of another location."),
    "pass_is_badge": QT_TRANSLATE_NOOP("sentences", "This is a badge. A badge opens nothing."),
    "pass_ended": QT_TRANSLATE_NOOP(
        "sentences", "This visit is kept only until you leave, and its pass opens nothing any more."
    ),
    "pass_blocked": QT_TRANSLATE_NOOP(
        "sentences",
        "Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.",
    ),
    "check_wrong": QT_TRANSLATE_NOOP(
        "sentences",
        "This does not match what was written at check-in. Please type the last four digits of the phone number or, "
        "if none was given, the e-mail up to the @.",
    ),
    "card_too_long": QT_TRANSLATE_NOOP(
        "sentences", "Your details are too long for a card. Nothing was made; next time please type them again."
    ),
    "card_invalid": QT_TRANSLATE_NOOP("sentences", "This card cannot be read. Please type your details."),
    "card_for_arriving": QT_TRANSLATE_NOOP(
        "sentences", "This card is for arriving. To leave, please use your exit number, badge or pass."
    ),
    "visit_ended": QT_TRANSLATE_NOOP("sentences", "This visit has ended already."),
    "visit_gone": QT_TRANSLATE_NOOP("sentences", "Nothing is stored of this visit any more."),
    "held_by": QT_TRANSLATE_NOOP(
        "sentences",
        "{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or "
        "erased. If something in it is wrong, the person in charge at the reception can correct it.",
    ),
    "correct_fields": QT_TRANSLATE_NOOP("sentences", "A correction gives some of these fields and no other: {fields}."),
    "time_other_day": QT_TRANSLATE_NOOP(
        "sentences", "A visit stays on its day. Please erase it and enter it anew with the other day."
    ),
    "day_purged": QT_TRANSLATE_NOOP(
        "sentences", "The visits of that day are deleted for good. Please check the clock of this machine."
    ),
    # staff
    "set_up_first": QT_TRANSLATE_NOOP(
        "sentences", "This location has no staff yet. Please finish the set-up at the screen first."
    ),
    "already_set_up": QT_TRANSLATE_NOOP("sentences", "This location has its first person already."),
    "locked": QT_TRANSLATE_NOOP("sentences", "Locked. Please unlock again."),
    "who_missing": QT_TRANSLATE_NOOP("sentences", "Several people can unlock here. Please say who you are."),
    "passphrase_wrong": QT_TRANSLATE_NOOP("sentences", "This did not unlock. Please check the passphrase."),
    "wait_first": QT_TRANSLATE_NOOP("sentences", "Too many wrong tries. Please try again in {seconds} s."),
    "passphrase_short": QT_TRANSLATE_NOOP("sentences", "A passphrase has at least {least} characters."),
    "passphrase_long": QT_TRANSLATE_NOOP("sentences", "A passphrase has at most {most} characters."),
    "passphrase_control": QT_TRANSLATE_NOOP("sentences", "The passphrase holds a character that cannot be typed."),
    "passphrases_differ": QT_TRANSLATE_NOOP("sentences", "The two passphrases differ. Please type them again."),
    "reason_missing": QT_TRANSLATE_NOOP("sentences", "Names are shown only with a reason. It is one of: {reasons}."),
    "days_invalid": QT_TRANSLATE_NOOP("sentences", "The number of days must be from 1 to {most}."),
    "minutes_invalid": QT_TRANSLATE_NOOP("sentences", "The number of minutes must be from 1 to {most}."),
    "name_unknown": QT_TRANSLATE_NOOP(
        "sentences", "Nobody of this name was here in these days. Please type the whole name."
    ),
    "name_ambiguous": QT_TRANSLATE_NOOP(
        "sentences", "Several people of this name were here. Please choose one of these visits: {visits}."
    ),
    "letters_none": QT_TRANSLATE_NOOP(
        "sentences", "Nobody was here with this person for so long, so there is nobody to write to."
    ),
    "lead_only": QT_TRANSLATE_NOOP("sentences", "Only somebody with the role lead can do this."),
    "second_person_missing": QT_TRANSLATE_NOOP(
        "sentences", "A hold needs two different persons, who both type their passphrase."
    ),
    "hold_empty": QT_TRANSLATE_NOOP("sentences", "Please say which visits to put on hold."),
    "hold_until_invalid": QT_TRANSLATE_NOOP(
        "sentences", "The last day of a hold must be from today to {last}. Please check the date."
    ),
    "hold_leaving": QT_TRANSLATE_NOOP(
        "sentences", "The visit {visit} is kept only until leaving, so it cannot be put on hold."
    ),
    "hold_damaged": QT_TRANSLATE_NOOP(
        "sentences", "The visit {visit} is damaged and cannot be put on hold. Please leave it out."
    ),
    "held_already": QT_TRANSLATE_NOOP("sentences", "The visit {visit} is on the hold {hold} already."),
    "told_too_late": QT_TRANSLATE_NOOP(
        "sentences",
        "The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.",
    ),
    "hold_unknown": QT_TRANSLATE_NOOP("sentences", "There is no such hold. Please check its number."),
    "hold_ended": QT_TRANSLATE_NOOP("sentences", "The hold {hold} has ended."),
    "visit_id_invalid": QT_TRANSLATE_NOOP("sentences", "This is not the number of a visit. Please check it."),
    "clock_in_doubt": QT_TRANSLATE_NOOP(
        "sentences",
        "The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. "
        "Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.",
    ),
    "site_key_changed": QT_TRANSLATE_NOOP(
        "sentences", "The site key was changed by somebody else. Nothing is opened. Please call IT."
    ),
    "staff_damaged": QT_TRANSLATE_NOOP("sentences", "The stored keys of this person cannot be read. Please call IT."),
    "role_unknown": QT_TRANSLATE_NOOP("sentences", "A role is lead or desk."),
    "short_taken": QT_TRANSLATE_NOOP(
        "sentences", "Somebody here has or had this short name. Please choose another one."
    ),
    "person_unknown": QT_TRANSLATE_NOOP("sentences", "Nobody who belongs here has this short name."),
    "last_lead": QT_TRANSLATE_NOOP(
        "sentences", "This is the last person with the role lead. Please add another one first."
    ),
    "sheet_unconfirmed": QT_TRANSLATE_NOOP("sentences", "Please type back the two groups of the recovery sheet."),
    "sheet_mismatch": QT_TRANSLATE_NOOP("sentences", "Group {group} is not as on the sheet. Please check it."),
    "sheet_group_wrong": QT_TRANSLATE_NOOP("sentences", "Group {group} is mistyped. Please check it."),
    "sheet_foreign": QT_TRANSLATE_NOOP("sentences", "This recovery sheet belongs to another location."),
    "sheet_replaced": QT_TRANSLATE_NOOP(
        "sentences", "This recovery sheet was replaced by a newer one. Please take the newest."
    ),
    "sheet_missing": QT_TRANSLATE_NOOP(
        "sentences",
        "Without a passphrase and without the recovery sheet nobody can open this location again, not even those who "
        "made Innom. Please set the location up anew.",
    ),
    "fingerprint_differs": QT_TRANSLATE_NOOP(
        "sentences",
        "The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys "
        "were changed by somebody else.",
    ),
    "codes_several": QT_TRANSLATE_NOOP("sentences", "One code at a time, please."),
    "code_unread": QT_TRANSLATE_NOOP("sentences", "Come a little closer, and hold it still."),
    "alert_ends_itself": QT_TRANSLATE_NOOP("sentences", "This ends by itself once what it asks for is done."),
    **ALERTS,
    **BACKUP,
    # the machine
    "memory_short": QT_TRANSLATE_NOOP(
        "sentences", "This machine has too little free memory to unlock. Please call IT."
    ),
    "keyring_missing": QT_TRANSLATE_NOOP(
        "sentences",
        "This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows "
        "Credential Locker). Without one there is only `innom --demo`.",
    ),
    "keyring_failed": QT_TRANSLATE_NOOP(
        "sentences", "The keyring is locked or does not answer. Please unlock it and try again."
    ),
    "keyring_slot_missing": QT_TRANSLATE_NOOP(
        "sentences", "The keyring has no key “{slot}” of this store. Is this the account that set it up?"
    ),
    "keyring_slot_invalid": QT_TRANSLATE_NOOP(
        "sentences", "The key “{slot}” in the keyring is not a key. Please call IT."
    ),
    "day_key_missing": QT_TRANSLATE_NOOP(
        "sentences", "The keyring does not hold the key of {day}: it is older than the store. Please call IT."
    ),
    "hold_key_missing": QT_TRANSLATE_NOOP(
        "sentences", "The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT."
    ),
    **NOTICE,
    **SETTINGS,
    "store_missing": QT_TRANSLATE_NOOP(
        "sentences", "There is no store here. Set the location up with `innom setup SITE.toml`."
    ),
    "store_unreachable": QT_TRANSLATE_NOOP(
        "sentences", "This account may not use the folder of the store. Please call IT."
    ),
    "store_not_a_file": QT_TRANSLATE_NOOP("sentences", "Where the store should be is a folder. Please call IT."),
    "store_empty": QT_TRANSLATE_NOOP("sentences", "The store is an empty file. Restore a backup."),
    "store_plain": QT_TRANSLATE_NOOP("sentences", "The store is not encrypted, so it is not used. Please call IT."),
    "store_not_sqlcipher": QT_TRANSLATE_NOOP(
        "sentences", "SQLCipher is missing: the store would be written in clear, so Innom does not start."
    ),
    "store_key_wrong": QT_TRANSLATE_NOOP("sentences", "The key in the keyring is not this store's key."),
    "settings_differ": QT_TRANSLATE_NOOP(
        "sentences", "These are not the settings of this location. Run `innom setup FILE` to take them over."
    ),
    "store_other_site": QT_TRANSLATE_NOOP("sentences", "The store here is of another location, {site}."),
    "store_damaged": QT_TRANSLATE_NOOP("sentences", "The store is damaged. Keep a copy of it and restore a backup."),
    "store_busy": QT_TRANSLATE_NOOP("sentences", "The store is in use by another program. Please try again."),
    "store_read_only": QT_TRANSLATE_NOOP("sentences", "The store cannot be written to. Please call IT."),
    "key_id_damaged": QT_TRANSLATE_NOOP(
        "sentences", "The key-id file beside the store cannot be read. Restore a backup."
    ),
    "schema_newer": QT_TRANSLATE_NOOP(
        "sentences", "The store was written by a newer Innom (schema {version}). Update Innom."
    ),
    "copy_exists": QT_TRANSLATE_NOOP("sentences", "There is a file {file} already; nothing was written over."),
    "disk_full": QT_TRANSLATE_NOOP("sentences", "The disk is full. Nothing was stored."),
    "disk_failed": QT_TRANSLATE_NOOP("sentences", "The disk failed. Nothing was stored."),
    "purge_busy": QT_TRANSLATE_NOOP(
        "sentences", "The purge waits for another program that is reading. It is tried again."
    ),
    "printer_missing": QT_TRANSLATE_NOOP(
        "sentences", "There is no such printer. Please check the setting printer.name."
    ),
    "printer_failed": QT_TRANSLATE_NOOP("sentences", "The printer refused the job. Please check it and try again."),
    "printer_stuck": QT_TRANSLATE_NOOP(
        "sentences", "The printer has not finished. Please check paper and lights, then try again."
    ),
    "printer_no_paper": QT_TRANSLATE_NOOP(
        "sentences", "The printer is out of paper, and the job was taken back. Please fill it up and print again."
    ),
    "print_cancelled": QT_TRANSLATE_NOOP(
        "sentences", "Printing was stopped. What is on paper already must be destroyed as the rest would have been."
    ),
    "file_there": QT_TRANSLATE_NOOP("sentences", "There is a file {file} already. Please give another name."),
    "file_unwritable": QT_TRANSLATE_NOOP("sentences", "The file {file} cannot be written, and nothing was."),
    "receiver_key_unfit": QT_TRANSLATE_NOOP(
        "sentences",
        "Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its "
        "owner for it again.",
    ),
    "file_password_short": QT_TRANSLATE_NOOP(
        "sentences",
        "The password of a file has at least {least} characters, for whoever has the file can go on trying.",
    ),
    "file_password_unfit": QT_TRANSLATE_NOOP(
        "sentences",
        "The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.",
    ),
    "file_unreadable": QT_TRANSLATE_NOOP("sentences", "The file {file} cannot be read."),
    "record_damaged": QT_TRANSLATE_NOOP("sentences", "This entry is damaged and cannot be opened."),
    "time_damaged": QT_TRANSLATE_NOOP("sentences", "A time in the store is damaged. Please call IT."),
    "no_window": QT_TRANSLATE_NOOP(
        "sentences", "There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run."
    ),
    "crashed_often": QT_TRANSLATE_NOOP(
        "sentences",
        "Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.",
    ),
    "running_already": QT_TRANSLATE_NOOP("sentences", "Innom runs already for this location."),
    "unexpected": QT_TRANSLATE_NOOP(
        "sentences", "Something went wrong, and it is our fault. Please see the reception."
    ),
}


def sentence(problem: Problem, language: str) -> str:
    """What a person reads; an unknown code gets the sentence for our own fault."""
    source = SENTENCES.get(problem.code, SENTENCES["unexpected"])
    try:
        return translated(CONTEXT, source, language).format_map(problem.values)
    except (KeyError, IndexError, ValueError):  # a placeholder without its value: better bare than no sentence
        return translated(CONTEXT, SENTENCES["unexpected"], language)

"""What is wrong with a notice that somebody would publish, in one sentence each; kiosk/sentences.py has the rest."""

from .words import QT_TRANSLATE_NOOP

NOTICE = {
    "notice_empty": QT_TRANSLATE_NOOP("sentences", "The text for {language} is empty. Please write one."),
    "notice_too_long": QT_TRANSLATE_NOOP(
        "sentences", "The text for {language} is too long. Please shorten it to {most} characters."
    ),
    "notice_too_many": QT_TRANSLATE_NOOP(
        "sentences", "The text for {language} has too many paragraphs. Please join some; {most} are allowed."
    ),
    "notice_control": QT_TRANSLATE_NOOP(
        "sentences", "The text for {language} holds a character that cannot be shown. Please take it out."
    ),
    "notice_place": QT_TRANSLATE_NOOP(
        "sentences", "The text for {language} names “{found}”, which nothing fills in. There are: {known}."
    ),
    "notice_condition": QT_TRANSLATE_NOOP(
        "sentences", "The text for {language} has a paragraph for [{found}], which is not known. There are: {known}."
    ),
    "notice_language": QT_TRANSLATE_NOOP(
        "sentences", "Innom does not speak the language {language}. Please name each file after one of: {known}."
    ),
    "notice_language_missing": QT_TRANSLATE_NOOP(
        "sentences",
        "One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.",
    ),
    "notice_twice": QT_TRANSLATE_NOOP("sentences", "There are two texts for {language}. Please give one."),
    "notice_no_files": QT_TRANSLATE_NOOP(
        "sentences", "The folder {folder} holds no text. Please put nb.txt or en.txt into it."
    ),
    "notice_same": QT_TRANSLATE_NOOP(
        "sentences", "This is what the notice says already (version {version}). Nothing was published."
    ),
    "notice_unknown": QT_TRANSLATE_NOOP("sentences", "There is no version {version} of the notice."),
    "notice_clock": QT_TRANSLATE_NOOP(
        "sentences",
        "The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with "
        "`innom clock confirm`.",
    ),
}

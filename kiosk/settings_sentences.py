"""What is wrong with a settings file, a directory of hosts, or papers made of them, in one sentence each."""

from .words import QT_TRANSLATE_NOOP

SETTINGS = {
    "settings_missing": QT_TRANSLATE_NOOP(
        "sentences", "There is no settings file {file}. Please check its name, or set the location up first."
    ),
    "settings_unreadable": QT_TRANSLATE_NOOP("sentences", "The settings file {file} cannot be read."),
    "settings_not_toml": QT_TRANSLATE_NOOP("sentences", "Line {line} of {file} is not TOML: {fault}."),
    "settings_unknown": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are."
    ),
    "settings_near": QT_TRANSLATE_NOOP("sentences", "Line {line} of {file}: there is no setting {key}. Is it {near}?"),
    "settings_table": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}]."
    ),
    "settings_lacks": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of {file}: {key} is missing. Please write it below [{table}]."
    ),
    "settings_lacks_table": QT_TRANSLATE_NOOP(
        "sentences", "{key} is missing in {file}. Please add the table [{table}] with it."
    ),
    "settings_line": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.",
    ),
    "settings_words": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most "
        "{most} characters.",
    ),
    "settings_file": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not "
        'a folder, and no name that begins with a dot. "" for none.',
    ),
    "settings_id": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; "
        "the first and the last are no hyphen.",
    ),
    "settings_zone": QT_TRANSLATE_NOOP(
        "sentences", 'Line {line} of {file}: {key} takes a time zone such as "Europe/Oslo", in quotation marks.'
    ),
    "settings_closing": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks."
    ),
    "settings_number": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of {file}: {key} takes a whole number from {least} to {most}."
    ),
    "settings_switch": QT_TRANSLATE_NOOP("sentences", "Line {line} of {file}: {key} takes true or false."),
    "settings_list": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.",
    ),
    "settings_label": QT_TRANSLATE_NOOP(
        "sentences",
        'Line {line} of {file}: {key} takes width and height of a label in mm such as "62x100", the width of a roll '
        'such as "62", or "".',
    ),
    "settings_invalid": QT_TRANSLATE_NOOP("sentences", "The setting {key} is missing or not valid."),
    "settings_purpose_host": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. "
        "Please take “host” out of {key}.",
    ),
    "settings_unsigned": QT_TRANSLATE_NOOP(
        "sentences",
        "This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.",
    ),
    "settings_signature_wrong": QT_TRANSLATE_NOOP(
        "sentences",
        "{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT "
        "look at it and sign it again.",
    ),
    "settings_key_unfit": QT_TRANSLATE_NOOP(
        "sentences",
        "{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it "
        "does.",
    ),
    "signing_key_unfit": QT_TRANSLATE_NOOP(
        "sentences", "{file} is no private key (Ed25519, PEM), or its password is missing or wrong."
    ),
    "letter_missing": QT_TRANSLATE_NOOP(
        "sentences", "There is no letter {file}. Please check the settings letters.nb and letters.en."
    ),
    "letter_not_utf8": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8."
    ),
    "letter_place": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these "
        "names: {known}.",
    ),
    "letter_control": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of the letter {file} has a character that cannot be shown. Please write it anew."
    ),
    "letter_short": QT_TRANSLATE_NOOP(
        "sentences", "The letter {file} needs a subject, a blank line, and what you want to say."
    ),
    "letter_too_long": QT_TRANSLATE_NOOP("sentences", "The letter {file} has more than {most} characters."),
    "hosts_missing": QT_TRANSLATE_NOOP(
        "sentences", "There is no directory of hosts {file}. Please check the setting hosts.directory."
    ),
    "hosts_header": QT_TRANSLATE_NOOP(
        "sentences", "The first line of {file} must name its columns: name, or name,zone, or name;zone."
    ),
    "hosts_not_utf8": QT_TRANSLATE_NOOP(
        "sentences", "Line {line} of {file} is not UTF-8. Please save the file as UTF-8."
    ),
    "hosts_columns": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. "
        "Please write one name and its zone on each line.",
    ),
    "hosts_text": QT_TRANSLATE_NOOP(
        "sentences",
        "Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be "
        "shown. Please write it anew.",
    ),
    "hosts_twice": QT_TRANSLATE_NOOP(
        "sentences",
        "The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.",
    ),
    "hosts_none": QT_TRANSLATE_NOOP("sentences", "There is no name in {file}."),
    "hosts_too_many": QT_TRANSLATE_NOOP("sentences", "There are more than {most} names in {file}."),
    "docs_there": QT_TRANSLATE_NOOP(
        "sentences",
        "{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, "
        "or add --replace.",
    ),
}

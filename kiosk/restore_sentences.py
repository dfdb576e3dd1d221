"""What a restore cannot know, and what day keys in a backup mean: said by the command, a sentence for each code."""

from .words import QT_TRANSLATE_NOOP, translated

_CONTEXT = "restore"

UNKNOWN = {
    "since": QT_TRANSLATE_NOOP(
        "restore", "Who came or left after the backup was made is not in it, nor what was corrected since."
    ),
    "erased": QT_TRANSLATE_NOOP(
        "restore",
        "Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase "
        "these again.",
    ),
    "people": QT_TRANSLATE_NOOP(
        "restore", "Who was taken out of the staff after the backup was made belongs again: please take them out again."
    ),
    "left": QT_TRANSLATE_NOOP(
        "restore",
        "Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.",
    ),
    "corrected": QT_TRANSLATE_NOOP(
        "restore", "Visits were corrected after the backup was made; one that was put back may say what it said before."
    ),
    "days_lost": QT_TRANSLATE_NOOP(
        "restore", "The keys of some days are not in the backup: the visits of those days cannot be opened here."
    ),
}
DAY_KEYS = QT_TRANSLATE_NOOP(
    "restore",
    "The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet "
    "opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it "
    "then.",
)


def said(source: str, language: str) -> str:
    """One of these sentences in that language."""
    return translated(_CONTEXT, source, language)

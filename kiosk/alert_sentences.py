"""One sentence for each alert to staff: what happened, and what to do."""

from .words import QT_TRANSLATE_NOOP

ALERTS = {
    "alert_camera_missing": QT_TRANSLATE_NOOP(
        "sentences",
        "The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and "
        "used by nothing else, or call IT.",
    ),
    "alert_camera_dark": QT_TRANSLATE_NOOP(
        "sentences", "The camera sees nothing but black. Please check that nothing covers it."
    ),
    "alert_camera_frozen": QT_TRANSLATE_NOOP(
        "sentences", "The camera sends no new pictures. Please unplug it and plug it in again."
    ),
    "alert_pass_blocked": QT_TRANSLATE_NOOP(
        "sentences",
        "A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.",
    ),
    "alert_store_damaged": QT_TRANSLATE_NOOP(
        "sentences",
        "The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the "
        "disk and restore a backup.",
    ),
    "alert_clock_paused": QT_TRANSLATE_NOOP(
        "sentences",
        "The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the "
        "date is right.",
    ),
    "alert_clock_behind": QT_TRANSLATE_NOOP(
        "sentences",
        "The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set "
        "the clock right.",
    ),
    "alert_purge_late": QT_TRANSLATE_NOOP(
        "sentences", "Visits that are due could not be deleted for 24 hours. Please call IT."
    ),
    "alert_hold_damaged": QT_TRANSLATE_NOOP(
        "sentences",
        "What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call "
        "IT.",
    ),
    "alert_hold_waits": QT_TRANSLATE_NOOP(
        "sentences",
        "A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. "
        "Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.",
    ),
    "alert_disk_full": QT_TRANSLATE_NOOP(
        "sentences", "The disk is full: deletion had to use its last reserve. Please have IT make room."
    ),
    "alert_sheet_new": QT_TRANSLATE_NOOP(
        "sentences",
        "Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one "
        "on the page People or with `innom staff sheet`; the old one then opens nothing.",
    ),
    "alert_one_lead": QT_TRANSLATE_NOOP(
        "sentences",
        "Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with "
        "`innom staff add NAME --role lead`.",
    ),
    "alert_restored": QT_TRANSLATE_NOOP(
        "sentences",
        "The store was put back from a backup: what happened between the two is not in it. Please erase again what was "
        "erased since, and look at who belongs to the staff.",
    ),
    "alert_keys_lost": QT_TRANSLATE_NOOP(
        "sentences", "Keys were lost with the keyring: visits of those days cannot be opened again."
    ),
}

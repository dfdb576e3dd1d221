"""The pages of the window: how long each waits for a touch, whose it is, and which of the flows it shows."""

from ui.idle import GRACE, PATIENCE

STAFF_PATIENCE = 100  # with the countdown: two minutes, then locked
# Seconds of patience and of counting down by page; a page that is not named here waits as long as it takes.
WAITS = {
    "Welcome": (PATIENCE, 0),
    "CheckIn": (PATIENCE, GRACE),
    "Done": (0, 30),
    "Leaving": (PATIENCE, GRACE),
    "Gone": (0, 8),
    "Privacy": (PATIENCE, GRACE),
    "MyPass": (PATIENCE, GRACE),
    "MyData": (PATIENCE, GRACE),
    "MyEnd": (0, 20),
    "Unlock": (PATIENCE, GRACE),
    "Desk": (STAFF_PATIENCE, GRACE),
}
STAFF = {"Desk"}
ALONE = {"Unlock", "Desk", "Shut"}  # in a window of the staff's own
ARRIVING = {"Welcome", "CheckIn", "Gone"}  # where a visitor's own card fills in the form
VISITORS = {"Welcome", "CheckIn", "Done", "Leaving", "Gone", "Privacy", "MyEnd"}
OWN = {"MyPass", "MyData", "MyEnd"}  # elsewhere nothing of a pass that was opened stays
# Of the flows; what a pass opens and the staff's pages have views that are made when first asked for.
VIEWS = {
    "CheckIn": "check_in",
    "Done": "check_in",
    "Leaving": "check_out",
    "Gone": "check_out",
    "Privacy": "notice",
    "Unlock": "unlock",
    "Setup": "setup",
}

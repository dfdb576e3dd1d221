#!/bin/sh
# The kiosk's session: a bus of its own, the keyring opened with the machine's credential, one window in cage.
# Without -s cage lets nobody switch to another console; -d: no frame around the window.
set -eu
exec dbus-run-session -- sh -euc '
    gnome-keyring-daemon --unlock --components=secrets <"$CREDENTIALS_DIRECTORY/keyring" >/dev/null
    exec cage -d -- innom'

#!/bin/sh
# The kiosk account's bus, and its keyring opened with the machine's credential; whichever ends, both are begun again.
# It needs RUNTIME_DIRECTORY and CREDENTIALS_DIRECTORY, which innom-keyring.service gives.
set -eu
bus=$RUNTIME_DIRECTORY/bus # as bus.conf says too
rm -f "$bus"
keyring=$$ # what this shell becomes below
(
    env -u NOTIFY_SOCKET dbus-daemon --config-file=/usr/lib/innom-kiosk/bus.conf --nofork --nopidfile --nosyslog
    kill "$keyring" # a keyring that nobody can reach
) &
tries=0
until [ -S "$bus" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "The bus does not come up." >&2; exit 1; }
    sleep 0.1
done
export DBUS_SESSION_BUS_ADDRESS="unix:path=$bus"
(
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true; do sleep 0.1; done
    [ -z "${NOTIFY_SOCKET:-}" ] || systemd-notify --ready
) &
exec gnome-keyring-daemon --foreground --unlock --components=secrets --control-directory="$RUNTIME_DIRECTORY/control" \
    <"$CREDENTIALS_DIRECTORY/keyring"

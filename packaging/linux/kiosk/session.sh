#!/bin/sh
# The kiosk's session: cage with the window in it, and an end in order when systemd asks for one.
#
# The bus is named here, for logind's PAM module puts another one, without our keyring, over what the unit says. cage is
# a child of this shell: as the unit's own process it would wait for ever for PAM's helper when it cannot begin.
set -u
export DBUS_SESSION_BUS_ADDRESS=unix:path=/run/innom/bus
# By Xwayland: Qt's own keyboard on the glass is not there for a window that speaks Wayland itself.
export QT_QPA_PLATFORM=xcb
number=$XDG_RUNTIME_DIR/innom.pid
rm -f "$number"
# Without -s cage lets nobody switch to another console; -d: no frame around the window.
cage -d -- sh -c 'echo $$ >"$0" && exec /usr/bin/innom' "$number" &
cage=$!
# Told first, the window ends in order, and cage with it; cage ended first would take the screen from under it.
trap 'kill -TERM "$(cat "$number" 2>/dev/null || echo "$cage")"' TERM INT HUP
while :; do
    wait "$cage"
    code=$?
    kill -0 "$cage" 2>/dev/null || exit "$code"
done

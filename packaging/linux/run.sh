#!/bin/sh
# Opens the kiosk window; where there is no display or no keyring, says so and shows the guided tour instead.
set -eu
cd "$(dirname "$0")/../.."

keyring_there() { # is there a running Secret Service or KWallet to keep keys in?
    .venv/bin/python - <<'PYTHON'
import sys

from keyring.backends import SecretService, kwallet

sys.exit(not any(backend.viable for backend in (SecretService.Keyring, kwallet.DBusKeyring)))
PYTHON
}

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    lacking="no display"
elif ! keyring_there; then
    lacking="no keyring of the operating system (Secret Service or KWallet)"
else
    exec .venv/bin/innom
fi

echo "There is $lacking here, so Innom shows its guided tour on a virtual screen; the pictures and the report will be in out/."
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
unset WAYLAND_DISPLAY
xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" .venv/bin/innom --demo --tour out/

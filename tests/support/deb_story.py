"""What befalls a machine that takes the Debian packages: steps of apt, dpkg, systemd and the program itself, once."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bare_debian import BareDebian, Said, bare_debian, booted, keep_archives
from tests.support.command import TRACED
from tests.support.location import PASSPHRASE, settings_file
from tests.support.tree import ROOT

MAKE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import deb
for version in ("1.0", "1.1"):
    deb.build(Path(sys.argv[2]), Path(sys.argv[3]), version, "none")
"""
PREAMBLE = """
packages() { echo "/srv/deb/innom_$1_amd64.deb /srv/deb/innom-kiosk_$1_all.deb"; }
install() { apt-get install -y --no-install-recommends $(packages "$1"); }
installed() { dpkg-query -W -f '${Package} ${Version} ${Status}\\n' innom innom-kiosk; }
state() { # what lies where
    sha256sum /etc/innom/site.toml /etc/innom/keyring.cred
    find /var/lib/innom/.local/share/innom/store /var/lib/innom/.local/share/keyrings -type f
    find /usr/lib/innom /usr/lib/innom-kiosk /usr/bin/innom /etc/apparmor.d/innom-kiosk
}
open_keyring() { # as innom-keyring.service does
    mkdir -p /run/innom /run/credential
    systemd-creds decrypt --name=keyring /etc/innom/keyring.cred /run/credential/keyring
    chown -R innom /run/innom /run/credential
    runuser -u innom -- env HOME=/var/lib/innom RUNTIME_DIRECTORY=/run/innom CREDENTIALS_DIRECTORY=/run/credential \\
        sh /usr/lib/innom-kiosk/keyring.sh >/srv/keyring.log 2>&1 &
    tries=0
    until runuser -u innom -- dbus-send --bus=unix:path=/run/innom/bus --print-reply --dest=org.freedesktop.DBus / \\
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
        tries=$((tries + 1)); [ "$tries" -lt 200 ] || break; sleep 0.1
    done
}
close_keyring() { # as its end does when the package goes
    kill $(cat /proc/[0-9]*/stat | awk '/\\((gnome-keyring-d|dbus-daemon)\\)/ { print $1 }') 2>/dev/null
    wait
}
visits() { given 'PASSPHRASE'; step "$1" innom-kiosk --json visits --reason tracing; }
"""
USED = """
mkdir -p /etc/innom && cp /srv/site.toml /etc/innom/site.toml
step update apt-get -qq update
step install install 1.0
step first_state state
step libraries sh -c 'find /usr/lib/innom -type f | xargs ldd 2>/dev/null | grep "not found" | sort -u'
step units sh -c 'systemd-analyze verify /usr/lib/systemd/system/innom-* 2>&1'
step enabled sh -c 'cd /etc/systemd/system && ls *.wants/innom* ctrl-alt-del.target'
step empty innom --json doctor
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
step tour runuser -u nobody -- env HOME=/tmp innom --demo --tour /tmp/tour
step pictures ls /tmp/tour
open_keyring
given 'PASSPHRASE'
step setup innom-kiosk --json setup /etc/innom/site.toml --staff 'Kari Moe'
given 'VISIT'
step check_in innom-kiosk --json check-in
step doctor innom-kiosk --json doctor
visits before
step complain readlink /etc/apparmor.d/force-complain/innom-kiosk
rm /etc/apparmor.d/force-complain/innom-kiosk
close_keyring
"""
ON_NO_SCREEN = """
[Service]
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
UtmpIdentifier=
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 QT_QUICK_BACKEND=software
"""
BOOTED = """
wait_for() { tries=0; until "$@"; do tries=$((tries + 1)); [ "$tries" -lt 600 ] || return 1; sleep 0.1; done; }
window() { [ "$(pgrep -c -x innom)" = 2 ] && pgrep -x Xwayland >/dev/null; } # and the process that watches it
other_window() { window && [ "$(cat /run/user/*/innom.pid)" != "$1" ]; }
gone() { ! pgrep -x 'innom|cage|Xwayland' >/dev/null; } # logind ends the session's scope after the unit
restarted() { [ "$(systemctl show --value -p NRestarts "$1")" != 0 ] && systemctl --quiet is-active "$1"; }
step up wait_for window
step processes ps -eo user:12,args
step bus sh -c 'tr "\\0" "\\n" </proc/$(cat /run/user/*/innom.pid)/environ | grep ^DBUS'
step purge_unit systemctl start innom-purge.service
mkdir -p /var/lib/prometheus/node-exporter
step metrics_unit systemctl start innom-metrics.service
step metrics cat /var/lib/prometheus/node-exporter/innom.prom
killed=$(cat /run/user/*/innom.pid)
kill -KILL "$killed"
step up_again wait_for other_window "$killed"
step stop systemctl stop innom-kiosk.service
step result systemctl show --value -p Result innom-kiosk.service
step left wait_for gone
systemctl kill --signal KILL innom-keyring.service
step keyring_again wait_for restarted innom-keyring.service
step doctor_again innom-kiosk --json doctor
step start systemctl start innom-kiosk.service
step up_before wait_for window
before=$(cat /run/user/*/innom.pid)
step upgrade install 1.1
step upgraded installed
step up_upgraded wait_for other_window "$before"
visits after_upgrade
step enforced test ! -e /etc/apparmor.d/force-complain/innom-kiosk
step downgrade apt-get install -y --allow-downgrades $(packages 1.0)
step downgraded installed
step up_still wait_for window
visits after_downgrade
step timers systemctl list-timers --no-legend --plain innom-purge.timer
"""
REMOVED = """
step remove apt-get remove -y innom innom-kiosk
step removed state
step install_again install 1.1
open_keyring
visits after_remove
close_keyring
step purge apt-get purge -y innom-kiosk
step purged state
step install_after_purge install 1.1
step answer sh -c 'echo "innom-kiosk innom-kiosk/remove-keys boolean true" | debconf-set-selections'
step purge_with_keys apt-get purge -y innom-kiosk innom
step without_keys state
step install_without_keys install 1.1
open_keyring
visits sealed
"""


@pytest.fixture(scope="session")
def deb_story(tmp_path_factory: pytest.TempPathFactory, bundle: Path) -> Iterator[BareDebian]:
    """All of it; each test reads what one step said."""
    folder = tmp_path_factory.mktemp("deb")
    debian = bare_debian(folder / "root")
    (debian.srv / "deb").mkdir()
    make = [sys.executable, "-c", MAKE, str(ROOT / "packaging"), str(bundle), str(debian.srv / "deb")]
    subprocess.run(make, check=True, timeout=200)
    shutil.copy(settings_file(folder), debian.srv / "site.toml")
    preamble = PREAMBLE.replace("PASSPHRASE", PASSPHRASE)
    debian.run(preamble + USED.replace("PASSPHRASE", PASSPHRASE).replace("VISIT", json.dumps(TRACED)))
    override = debian.root / "etc/systemd/system/innom-kiosk.service.d"
    override.mkdir()
    (override / "no-screen.conf").write_text(ON_NO_SCREEN, encoding="ascii")
    with booted(debian) as machine:
        machine.run(preamble + BOOTED)
    debian.run(preamble + REMOVED)
    keep_archives(debian)
    yield debian
    shutil.rmtree(debian.root)


def fine(said: Said) -> Said:
    """A step that did what it was asked."""
    assert said.code == 0, said.out + said.err
    return said

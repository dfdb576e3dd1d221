#!/bin/sh
# Proves the two commands on a machine with nothing installed: bootstraps a bare Debian 12 (python3, make, git) into
# a temporary folder, clones the last commit there and makes the targets given (else run, then test) inside it.
# Needs root, and debootstrap from debian-accept.txt. How this machine reaches Debian and Python packages is copied in.
set -eu
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "The proof needs root: chroot and debootstrap do." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing; make accept installs it." >&2; exit 1; }
[ $# -gt 0 ] || set -- run test
here=$PWD # the clone has the same place inside
root=$(mktemp -d -t innom-bare-XXXXXX)
chmod 755 "$root"

first_mirror() { # where this machine takes Debian itself from; empty: debootstrap's own choice
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        grep -E '^(deb |URIs:)' | grep -oE '[a-z+]+://[^ ]+' | grep -m1 -E '/debian/?$' || true
}

carry() { # a file or folder of this machine, to the same place inside, links followed
    for place; do
        [ ! -e "$place" ] || { mkdir -p "$root$(dirname "$place")" && cp -rLT "$place" "$root$place"; }
    done
}

carry_package_sources() {
    rm -rf "$root/etc/apt/sources.list" "$root/etc/apt/sources.list.d"
    carry /etc/apt /etc/resolv.conf /etc/hosts /etc/pip.conf "$HOME/.config/pip" "$HOME/.pip" \
        /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates
}

package_folders() { # folders of Python packages that pip is told of, in its files or by its variables
    { python3 -m pip config list 2>/dev/null || true; env | grep '^PIP_' || true; } |
        grep -oE "(file://|=|'| )/[^ ':]+" | sed -e 's,^file://,,' -e "s,^[=' ],," -e 's,/*$,,' -e 's,/simple$,,' | sort -u
}

inside() { # with processes and mounts of its own, which end with it
    carried=$(env | grep -iE '^(PIP_[A-Z_]+|SSL_CERT_[A-Z]+|[A-Z_]+_CA_BUNDLE|(http|https|ftp|no)_proxy)=' || true)
    # shellcheck disable=SC2016
    mounts='mount -t proc proc "$0/proc"
        for folder in $1; do
            [ ! -d "$folder" ] || { mkdir -p "$0$folder"; mount --bind "$folder" "$0$folder"; mount -o remount,bind,ro "$0$folder"; }
        done
        shift
        exec chroot "$0" "$@"'
    (
        IFS='
'
        # shellcheck disable=SC2086
        exec unshare --mount --pid --fork --kill-child sh -euc "$mounts" "$root" "$(package_folders)" env -i HOME="$HOME" \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 $carried "$@" </dev/null
    )
}

echo "Bare Debian 12 into $root …"
debootstrap --variant=minbase --include=python3,make,git,ca-certificates bookworm "$root" $(first_mirror) >"$root.log" 2>&1 ||
    { tail -n 20 "$root.log" >&2; exit 1; }
carry_package_sources
mkdir -p "$root$(dirname "$here")"
git clone -q --no-local . "$root$here"
for target; do
    echo "make $target, in the bare Debian …"
    start=$(date +%s)
    inside make --no-print-directory -C "$here" "$target" || { echo "Failed; it is kept in $root" >&2; exit 1; }
    echo "make $target took $(($(date +%s) - start)) s"
done
[ ! -d "$root$here/out" ] || { mkdir -p out && cp -r "$root$here/out/." out/; }
rm -rf "$root" "$root.log"

#!/bin/sh
# A bare Debian 12 in a folder, and commands inside it, with processes and mounts of their own. Needs root and debootstrap.
#   bare.sh make FOLDER PACKAGE,PACKAGE…   into a folder that is not there yet
#   bare.sh in FOLDER COMMAND …            as root there; how this machine reaches Debian and Python packages is carried in
# prove-bare.sh takes its functions.
set -eu

first_mirror() { # where this machine takes Debian itself from; empty: debootstrap's own choice
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        grep -E '^(deb |URIs:)' | grep -oE '[a-z+]+://[^ ]+' | grep -m1 -E '/debian/?$' || true
}

make_bare() { # FOLDER PACKAGE,PACKAGE
    [ "$(id -u)" = 0 ] || { echo "A Debian of its own needs root: chroot and debootstrap do." >&2; return 1; }
    command -v debootstrap >/dev/null || { echo "debootstrap is missing; make accept installs it." >&2; return 1; }
    mkdir -p "$1"
    chmod 755 "$1"
    debootstrap --variant=minbase --include="$2" bookworm "$1" $(first_mirror) >"$1.log" 2>&1 ||
        { tail -n 20 "$1.log" >&2; return 1; }
    rm -f "$1.log"
    carry_package_sources "$1"
}

carry() { # FOLDER PLACE …: a file or folder of this machine, to the same place inside, links followed
    to=$1
    shift
    for place; do
        [ ! -e "$place" ] || { mkdir -p "$to$(dirname "$place")" && cp -rLT "$place" "$to$place"; }
    done
}

carry_package_sources() { # FOLDER
    rm -rf "$1/etc/apt/sources.list" "$1/etc/apt/sources.list.d"
    carry "$1" /etc/apt /etc/resolv.conf /etc/hosts /etc/pip.conf "$HOME/.config/pip" "$HOME/.pip" \
        /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates
}

package_folders() { # folders of Python packages that pip is told of, in its files or by its variables
    { python3 -m pip config list 2>/dev/null || true; env | grep '^PIP_' || true; } |
        grep -oE "(file://|=|'| )/[^ ':]+" | sed -e 's,^file://,,' -e "s,^[=' ],," -e 's,/*$,,' -e 's,/simple$,,' | sort -u
}

inside() { # FOLDER COMMAND …: with processes and mounts of its own, which end with it
    root=$1
    shift
    carried=$(env | grep -iE '^(PIP_[A-Z_]+|SSL_CERT_[A-Z]+|[A-Z_]+_CA_BUNDLE|(http|https|ftp|no)_proxy)=' || true)
    # shellcheck disable=SC2016
    mounts='mount -t proc proc "$0/proc"
        mount -t tmpfs tmpfs "$0/dev/shm" 2>/dev/null || true
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

case "${0##*/}:${1:-}" in
bare.sh:make) make_bare "$2" "$3" ;;
bare.sh:in) shift && inside "$@" ;;
esac

#!/bin/sh
# Sets the work tree up for one tier (run, test, bench or accept): Debian packages, .venv, locked requirements.
# `make` calls it and keeps a stamp, so it runs again only when one of the lists or locks has changed.
set -eu
cd "$(dirname "$0")/../.."
tier=${1:?"usage: setup.sh run|test|bench|accept"}
python=${PYTHON:-python3}
unset PYTHONDONTWRITEBYTECODE PYTHONPATH VIRTUAL_ENV

say() { printf 'Innom set-up: %s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }

wanted() { # the packages of this tier and of those before it, in the order of the lists
    case $tier in bench) lists="run test bench" ;; *) lists="run test accept" ;; esac
    for list in $lists; do
        sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "packaging/linux/debian-$list.txt"
        [ "$list" = "$tier" ] && return
    done
}

missing_packages() {
    for package in $(wanted); do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed) ;;
        *) echo "$package" ;;
        esac
    done
}

install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian; please see to these packages yourself: $(wanted | tr '\n' ' ')"
        return
    fi
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root="env"
    elif command -v sudo >/dev/null; then
        as_root="sudo env"
    else
        fail "these Debian packages are missing, and installing them needs root or sudo: $(echo "$missing" | tr '\n' ' ')"
    fi
    say "installing from Debian:" $missing
    $as_root apt-get update -qq || say "apt-get update failed; going on with the lists that are here"
    # The virtual environment first: without it nothing else is of use.
    for group in "$(echo "$missing" | grep -x python3-venv || true)" "$missing"; do
        [ -z "$group" ] ||
            $as_root DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $group </dev/null
    done
}

make_venv() {
    "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' ||
        fail "$python is $("$python" --version 2>&1); Innom runs on Python 3.11 to 3.14 (say which: make PYTHON=python3.11 …)"
    # An environment whose Python has gone, or that was moved here from elsewhere, is made anew.
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1 ||
        [ "$(.venv/bin/python -c 'import sys; print(sys.prefix)')" != "$PWD/.venv" ]; then
        say "making .venv with $("$python" --version)"
        rm -rf .venv
        "$python" -m venv .venv
    fi
}

install_requirements() {
    lock=packaging/requirements-dev.txt
    [ "$tier" = run ] && lock=packaging/requirements.txt
    say "installing $lock (every file checked by its hash)"
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
    .venv/bin/python -m compileall -q kiosk reports ui
}

make_peers() { # beside ours, never in it: nothing of them may be imported by the product
    say "making build/peers from packaging/requirements-bench.txt (every file checked by its hash)"
    rm -rf build/peers
    "$python" -m venv build/peers
    build/peers/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r packaging/requirements-bench.txt
}

install_packages
if [ "$tier" = bench ]; then # `make` has made the environment for test before
    make_peers
    exit
fi
[ "$tier" = accept ] && exit # `make` has made the environment for test before
make_venv
install_requirements

#!/bin/sh
# Proves the two commands on a machine with nothing installed: bootstraps a bare Debian 12 (python3, make, git) into
# a temporary folder, clones the last commit there and makes the targets given (else run, then test) inside it.
# Needs root, and debootstrap from debian-accept.txt. How this machine reaches Debian and Python packages is copied in.
set -eu
cd "$(dirname "$0")/../.."
. packaging/linux/bare.sh
[ $# -gt 0 ] || set -- run test
here=$PWD # the clone has the same place inside
root=$(mktemp -d -t innom-bare-XXXXXX)
echo "Bare Debian 12 into $root …"
make_bare "$root" python3,make,git,ca-certificates
mkdir -p "$root$(dirname "$here")"
git clone -q --no-local . "$root$here"
for target; do
    echo "make $target, in the bare Debian …"
    start=$(date +%s)
    inside "$root" make --no-print-directory -C "$here" "$target" || { echo "Failed; it is kept in $root" >&2; exit 1; }
    echo "make $target took $(($(date +%s) - start)) s"
done
[ ! -d "$root$here/out" ] || { mkdir -p out && cp -r "$root$here/out/." out/; }
rm -rf "$root"

#!/bin/sh
# Once per machine, as root: the password of the kiosk's keyring, random, known to nobody, sealed to this machine.
# make-keyring-credential.sh [FILE]; FILE is /etc/innom/keyring.cred, as innom-kiosk.service loads it.
set -eu
file=${1:-/etc/innom/keyring.cred}
if [ -e "$file" ]; then
    echo "$file is there already. Another password would lock the keyring that it opens, with every key in it:" >&2
    echo "to begin anew, move the file away, and the account's keyrings too (then recover with the sheet)." >&2
    exit 1
fi
# Sealed to the TPM and a secret of this installation; without a TPM to the latter alone, which lies on the disk:
# then only disk encryption protects it.
key=tpm2+host
systemd-creds has-tpm2 -q 2>/dev/null || key=host
umask 077
mkdir -p "$(dirname "$file")"
# In one line and without its end: the keyring takes every byte of it.
head -c 32 /dev/urandom | base64 -w0 | systemd-creds encrypt --with-key="$key" --name=keyring - "$file.new"
systemd-creds decrypt --name=keyring "$file.new" - >/dev/null
mv "$file.new" "$file"
echo "$file: sealed with $key"

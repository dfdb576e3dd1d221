"""The three locks: what seals a visit, and where the keys lie. Only `cryptography` and `keyring`."""

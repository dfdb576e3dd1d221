"""The `innom` command: a terminal is a screen too."""

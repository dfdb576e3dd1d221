"""One use per file: what the kiosk, the desk and the command can do. Each changes the store in one transaction."""

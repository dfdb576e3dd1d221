import ".."

DialLayout {}

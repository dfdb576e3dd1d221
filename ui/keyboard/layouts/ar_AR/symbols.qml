import ".."

SignLayout {}

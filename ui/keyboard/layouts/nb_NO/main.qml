import ".."

LetterLayout {
    last: "zxcvbnm'"
    rows: ["1234567890", "qwertyuiopå", "asdfghjkløæ"]
}

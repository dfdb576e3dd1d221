import ".."

LetterLayout {
    last: "zxcvbnmżź'"
    rows: ["1234567890ćń", "qwertyuiopęó", "asdfghjklłąś"]
}

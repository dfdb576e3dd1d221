import ".."

LetterLayout {
    last: "zxcvbnmáčš"
    rows: ["1234567890ŧž", "qwertyuiopåŋ", "asdfghjkløæđ"]
}

import ".."

LetterLayout {
    last: "yxcvbnmß'"
    rows: ["1234567890", "qwertzuiopü", "asdfghjklöä"]
}

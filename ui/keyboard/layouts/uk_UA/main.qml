import QtQuick.VirtualKeyboard
import ".."

LetterLayout {
    inputMode: InputEngine.InputMode.Cyrillic
    last: "ячсмитьбю'"
    rows: ["1234567890", "йцукенгшщзхї", "фівапролджєґ"]
}

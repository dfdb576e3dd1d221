import QtQuick.VirtualKeyboard
import ".."

LetterLayout {
    inputMode: InputEngine.InputMode.Arabic
    last: "ئءؤرىةوزظآ"
    rows: ["1234567890أإ", "ضصثقفغعهخحجد", "شسيبلاتنمكطذ"]
    shifts: false
}

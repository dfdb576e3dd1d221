pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// What an address or a passphrase may need beside letters.
KeyboardLayout {
    id: layout

    readonly property var rows: ["1234567890", "!\"#%&/()=?", "+*_:;,<>|\\"]

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    Repeater {
        model: layout.rows

        KeyboardRow {
            id: line

            required property string modelData

            Repeater {
                model: line.modelData.split("")

                Key {
                    required property string modelData

                    key: modelData.charCodeAt(0)
                    text: modelData
                    weight: 100
                }
            }
        }
    }
    KeyboardRow {
        Repeater {
            model: "éèüöäñç~^".split("")

            Key {
                required property string modelData

                key: modelData.toUpperCase().charCodeAt(0)
                text: modelData
                weight: 100
            }
        }
        BackspaceKey {
            weight: 100
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "abc"
            weight: 150
        }
        Key {
            key: Qt.Key_At
            text: "@"
            weight: 100
        }
        Key {
            key: Qt.Key_Minus
            text: "-"
            weight: 100
        }
        SpaceKey {
            weight: 250
        }
        Key {
            key: Qt.Key_Period
            text: "."
            weight: 100
        }
        HideKeyboardKey {
            visible: true
            weight: 150
        }
        EnterKey {
            weight: 150
        }
    }
}

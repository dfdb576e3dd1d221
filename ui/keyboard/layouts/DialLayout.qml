pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Plugins

// A telephone's keys, with + for a number from abroad.
KeyboardLayout {
    id: layout

    readonly property var rows: ["123", "456", "789"]

    inputMethod: PlainInputMethod {}
    inputMode: InputEngine.InputMode.Dialable
    keyWeight: 100

    KeyboardColumn {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillHeight: true
        Layout.fillWidth: false
        Layout.preferredWidth: Math.min(layout.width, layout.height * 1.9)

        Repeater {
            model: layout.rows

            KeyboardRow {
                id: line

                required property int index
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
                BackspaceKey {
                    visible: line.index === 0
                    weight: 100
                }
                Key {
                    key: Qt.Key_Space
                    text: " "
                    visible: line.index === 1
                    weight: 100
                }
                HideKeyboardKey {
                    visible: line.index === 2
                    weight: 100
                }
            }
        }
        KeyboardRow {
            Key {
                key: Qt.Key_Plus
                text: "+"
                weight: 100
            }
            Key {
                key: Qt.Key_0
                text: "0"
                weight: 100
            }
            Key {
                key: Qt.Key_Minus
                text: "-"
                weight: 100
            }
            EnterKey {
                weight: 100
            }
        }
    }
}

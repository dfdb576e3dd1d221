pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings

// Digits above letters, so that a name and a number need no second page; one row of text is one row of keys.
KeyboardLayout {
    id: layout

    property var rows: []
    property string last
    property bool shifts: true
    readonly property real most: Math.max(11, last.length + (shifts ? 2.5 : 1.5), ...rows.map(row => row.length))

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    Repeater {
        model: layout.rows

        KeyboardRow {
            id: line

            required property string modelData

            FillerKey {
                visible: weight > 0
                weight: (layout.most - line.modelData.length) * 50
            }
            Repeater {
                model: line.modelData.split("")

                Key {
                    required property string modelData

                    key: modelData.toUpperCase().charCodeAt(0)
                    text: modelData
                    weight: 100
                }
            }
            FillerKey {
                visible: weight > 0
                weight: (layout.most - line.modelData.length) * 50
            }
        }
    }
    KeyboardRow {
        ShiftKey {
            visible: layout.shifts
            weight: 150
        }
        Repeater {
            model: layout.last.split("")

            Key {
                required property string modelData

                key: modelData.toUpperCase().charCodeAt(0)
                text: modelData
                weight: 100
            }
        }
        BackspaceKey {
            weight: (layout.most - layout.last.length) * 100 - (layout.shifts ? 150 : 0)
        }
    }
    KeyboardRow {
        SymbolModeKey {
            weight: 150
        }
        ChangeLanguageKey {
            visible: VirtualKeyboardSettings.activeLocales.length > 1
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
            weight: 350
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

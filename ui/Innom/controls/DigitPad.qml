pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Ten large digits, one step back, all gone; for exit numbers and codes of digits.
Grid {
    id: pad

    objectName: "digits"

    property int keySize: Math.max(Theme.px(112), Theme.target)

    signal digit(value: string)
    signal back
    signal clear

    // As on every telephone, also where the words run from right to left.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 3
    // Keys of a keyboard: 15 mm from one to the next.
    spacing: Theme.px(14)

    Keys.forwardTo: [arrows]

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        ActionButton {
            required property string modelData

            height: pad.keySize
            text: modelData
            width: pad.keySize * 1.25

            onClicked: pad.digit(modelData)
        }
    }
    ActionButton {
        Accessible.name: qsTr("Clear")
        height: pad.keySize
        glyph: "cross"
        width: pad.keySize * 1.25

        onClicked: pad.clear()
    }
    ActionButton {
        height: pad.keySize
        text: "0"
        width: pad.keySize * 1.25

        onClicked: pad.digit("0")
    }
    ActionButton {
        Accessible.name: qsTr("Delete the last digit")
        height: pad.keySize
        glyph: "left"
        width: pad.keySize * 1.25

        onClicked: pad.back()
    }
    Arrows {
        id: arrows

        group: pad
    }
}

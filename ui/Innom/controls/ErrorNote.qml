pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What went wrong and what to do next: an icon and words, never colour alone.
Row {
    id: note

    property string text

    spacing: Theme.px(12)
    visible: text !== ""

    onTextChanged: {
        if (text !== "")
            note.Accessible.announce(text, Accessible.Assertive);
    }

    Rectangle {
        id: icon

        color: Theme.danger
        height: Math.round(Theme.label * 1.3)
        radius: height / 2
        width: height

        Text {
            anchors.centerIn: parent
            color: Theme.contrast ? "#000000" : "#FFFFFF"
            font.bold: true
            font.family: Theme.family
            font.pixelSize: Theme.label
            text: "!"
            textFormat: Text.PlainText
        }
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.danger
        font.pixelSize: Theme.label
        text: note.text
        width: note.width - icon.width - note.spacing
    }
}

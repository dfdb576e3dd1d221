pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// An underlined word that leads somewhere, as large to the finger as a button.
T.Button {
    id: control

    implicitHeight: Theme.target
    implicitWidth: Math.max(contentItem.implicitWidth, Theme.target)
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.label
    font.underline: true

    contentItem: Text {
        color: Theme.ink
        font: control.font
        horizontalAlignment: Text.AlignLeft
        opacity: control.down ? 0.6 : 1
        text: control.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        anchors.margins: -Theme.px(8)
        border.color: Theme.accent
        border.width: Theme.stroke * 2
        color: "transparent"
        radius: Theme.px(14)
        visible: control.visualFocus
    }
}

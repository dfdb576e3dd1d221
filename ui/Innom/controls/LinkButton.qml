pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// An underlined word that leads somewhere, as large to the finger as a button.
T.Button {
    id: control

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight)
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
        wrapMode: Text.Wrap
    }
    FocusRing {
        around: control
        away: 0
        radius: Theme.px(14)
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

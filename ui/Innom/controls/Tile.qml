pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// One of the few large things to touch on the first page.
T.Button {
    id: control

    property bool primary: false
    property string detail

    implicitHeight: Math.max(Theme.px(220), column.implicitHeight + Theme.px(64))
    implicitWidth: Theme.px(396)
    focusPolicy: Qt.TabFocus

    Accessible.description: detail

    padding: Theme.px(24)

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.px(8)
            width: parent.width
            opacity: control.enabled ? 1 : 0.55

            Text {
                color: control.primary ? Theme.accentInk : Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: control.text
                textFormat: Text.PlainText
                width: column.width
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
            Text {
                color: control.primary ? Theme.accentInkSoft : Theme.soft
                font.family: Theme.family
                font.pixelSize: Theme.small
                text: control.detail
                textFormat: Text.PlainText
                width: column.width
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    background: Rectangle {
        border.color: Theme.outline
        border.width: control.primary ? 0 : Theme.stroke
        color: control.primary ? Theme.accent : Theme.card
        opacity: control.down ? 0.8 : 1
        radius: Theme.radius
    }
    FocusRing {
        around: control
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

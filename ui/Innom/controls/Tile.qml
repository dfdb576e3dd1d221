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
    implicitWidth: Math.max(Theme.px(396), column.implicitWidth + Theme.px(48))
    focusPolicy: Qt.TabFocus

    Accessible.description: detail

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.px(8)
            width: Math.min(implicitWidth, parent.width)
            opacity: control.enabled ? 1 : 0.55

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                color: control.primary ? Theme.accentInk : Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: control.text
                textFormat: Text.PlainText
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                color: control.primary ? Theme.accentInkSoft : Theme.soft
                font.family: Theme.family
                font.pixelSize: Theme.small
                text: control.detail
                textFormat: Text.PlainText
            }
        }
    }
    background: Rectangle {
        border.color: control.visualFocus ? Theme.ink : Theme.outline
        border.width: control.visualFocus ? Theme.stroke * 2 : control.primary ? 0 : Theme.stroke
        color: control.primary ? Theme.accent : Theme.card
        opacity: control.down ? 0.8 : 1
        radius: Theme.radius
    }
}

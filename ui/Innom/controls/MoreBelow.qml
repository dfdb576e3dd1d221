pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// At the foot of a page that goes on: what a finger would drag is here one touch.
T.Button {
    id: control

    property bool atEnd: false
    property int side: Theme.margin

    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.px(16))
    // Arrow keys scroll a page; this is for fingers.
    focusPolicy: Qt.NoFocus
    text: atEnd ? qsTr("Back to the top") : qsTr("More below")

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(16)

            Words {
                Accessible.ignored: true
                font.pixelSize: Theme.label
                text: control.text
            }
            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                implicitWidth: Theme.label
                kind: control.atEnd ? "up" : "down"
            }
        }
    }
    background: Rectangle {
        color: control.down ? Theme.tint : Theme.paper

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width - 2 * control.side
            x: control.side
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// The heads of a table's columns: a touch sorts, another one the other way round.
Item {
    id: head

    required property DeskRows rows
    required property var columns
    required property real unit
    required property int side

    implicitHeight: line.height + Theme.stroke

    Keys.forwardTo: [arrows]

    Row {
        id: line

        leftPadding: head.side
        rightPadding: head.side
        spacing: Theme.apart

        Repeater {
            model: head.columns

            T.Button {
                id: title

                required property var modelData
                required property int index
                readonly property bool by: head.rows.column === index

                Accessible.description: !by ? "" : head.rows.downwards ? qsTr("Sorted, last first") : qsTr("Sorted, first first")
                Accessible.role: Accessible.Button
                focusPolicy: Qt.TabFocus
                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: by ? Font.DemiBold : Font.Normal
                height: Math.max(Theme.target, contentItem.implicitHeight)
                text: modelData.title
                width: head.unit * modelData.share

                onClicked: head.rows.sortBy(index)

                contentItem: Item {
                    implicitHeight: words.implicitHeight

                    Text {
                        id: words

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        color: title.by ? Theme.ink : Theme.soft
                        font: title.font
                        horizontalAlignment: Text.AlignLeft
                        text: title.text
                        textFormat: Text.PlainText
                        width: Math.min(implicitWidth, parent.width - (title.by ? arrow.width : 0))
                        wrapMode: Text.Wrap
                    }
                    Glyph {
                        id: arrow

                        anchors.left: words.right
                        anchors.verticalCenter: parent.verticalCenter
                        implicitWidth: Theme.small
                        kind: head.rows.downwards ? "down" : "up"
                        visible: title.by
                    }
                }
                Rectangle {
                    anchors.fill: parent
                    color: title.down ? Theme.tint : "transparent"
                    radius: Theme.px(10)
                    z: -1
                }
                FocusRing {
                    around: title
                    away: 0
                    radius: Theme.px(10)
                }

                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
            }
        }
    }
    Arrows {
        id: arrows

        group: line
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What the visitor takes along: the pass as a picture for the phone, what it can do, and the same as text; or her own card.
Rectangle {
    id: card

    required property string passCode
    required property list<string> rows
    property bool own: false
    readonly property bool wide: width > picture.width + Theme.small * 18

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: grid.implicitHeight + Theme.px(64)
    radius: Theme.radius

    Grid {
        id: grid

        anchors.centerIn: parent
        columnSpacing: Theme.px(32)
        columns: card.wide ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: Theme.px(4)
        verticalItemAlignment: Grid.AlignVCenter
        width: parent.width - Theme.px(72)

        QrPicture {
            id: picture

            Accessible.name: card.own ? qsTr("Your card as a QR code") : qsTr("Your pass as a QR code")
            room: Math.min(card.width - Theme.px(72), Theme.px(420))
            rows: card.rows
        }
        Column {
            spacing: Theme.px(12)
            width: card.wide ? grid.width - picture.width - grid.columnSpacing : grid.width

            Words {
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: card.own ? qsTr("Your card") : qsTr("Your pass")
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.label
                text: card.own ? qsTr("Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.") : qsTr("Take a picture of it. The pass is yours alone, and you can also sign out with it.")
                width: parent.width
            }
            Words {
                font.pixelSize: Theme.small
                text: card.own ? "" : card.passCode
                visible: text !== ""
                width: parent.width
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One line of the table in its seven columns.
Row {
    id: cells

    property string arrived
    property string leftAt
    property string name
    property string company
    property string contact
    property string host
    property string party
    property bool strong: false
    property color color: Theme.ink
    readonly property real unit: (width - 2 * leftPadding - 6 * spacing) / 100

    leftPadding: Theme.px(20)
    spacing: Theme.px(16)

    Repeater {
        model: [[cells.arrived, 12], [cells.leftAt, 12], [cells.name, 22], [cells.company, 16], [cells.contact, 19], [cells.host, 12], [cells.party, 7]]

        Words {
            required property int index
            required property var modelData

            Accessible.ignored: true
            color: cells.color
            elide: Text.ElideRight
            font.pixelSize: Theme.small
            font.weight: cells.strong && index === 2 ? Font.DemiBold : Font.Normal
            maximumLineCount: 2
            text: modelData[0]
            width: cells.unit * modelData[1]
        }
    }
}

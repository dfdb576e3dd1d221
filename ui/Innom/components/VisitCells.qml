pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One line of the table in its seven columns.
Row {
    id: cells

    component Cell: Words {
        property real share

        Accessible.ignored: true
        color: cells.color
        elide: Text.ElideRight
        font.pixelSize: Theme.small
        maximumLineCount: 2
        width: cells.unit * share
    }

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

    Cell {
        share: 12
        text: cells.arrived
    }
    Cell {
        share: 12
        text: cells.leftAt
    }
    Cell {
        font.weight: cells.strong ? Font.DemiBold : Font.Normal
        share: 22
        text: cells.name
    }
    Cell {
        share: 16
        text: cells.company
    }
    Cell {
        share: 19
        text: cells.contact
    }
    Cell {
        share: 12
        text: cells.host
    }
    Cell {
        share: 7
        text: cells.party
    }
}

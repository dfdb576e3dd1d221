pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One visit; on a narrow glass two lines instead of seven columns. What was damaged or not seen leaving says so.
Item {
    id: row

    required property string arrived
    required property string leftAt
    required property string closed
    required property string damaged
    required property string name
    required property string company
    required property string contact
    required property string host
    required property string party
    required property bool narrow
    readonly property string leftText: closed === "automatic" ? qsTr("%1, closed automatically").arg(leftAt) : leftAt !== "" ? leftAt : qsTr("still here")
    readonly property string shownName: damaged !== "" ? qsTr("Damaged, cannot be opened") : name

    Accessible.name: [shownName, company, contact, host, arrived, leftText].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Row
    height: Math.max(Theme.target, shape.implicitHeight + Theme.px(20))

    Loader {
        id: shape

        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: row.narrow ? lines : cells
        width: parent.width
    }
    Component {
        id: cells

        VisitCells {
            arrived: row.arrived
            company: row.company
            contact: row.contact
            host: row.host
            leftAt: row.leftText
            name: row.shownName
            party: row.party
            strong: true
        }
    }
    Component {
        id: lines

        VisitLines {
            detail: [row.arrived + " – " + row.leftText, row.company, row.contact, row.host].filter(part => part !== "").join(" · ")
            name: row.shownName
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}

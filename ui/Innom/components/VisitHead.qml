pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The names of the columns, staying on top while the rows scroll.
Rectangle {
    id: head

    required property bool narrow

    color: Theme.card
    height: narrow ? 0 : Theme.target
    visible: !narrow
    z: 2

    VisitCells {
        anchors.verticalCenter: parent.verticalCenter
        arrived: qsTr("Arrived")
        color: Theme.soft
        company: qsTr("Company")
        contact: qsTr("Phone, e-mail")
        host: qsTr("Host")
        leftAt: qsTr("Left")
        name: qsTr("Name")
        party: qsTr("Persons")
        width: parent.width
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }
}

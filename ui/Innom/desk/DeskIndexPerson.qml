pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Whose contacts are asked for: typed, or the pass held to the scanner. Of several of one name the visits tell.
Item {
    id: person

    required property TracingView view

    Words {
        id: question

        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        text: qsTr("Whose contacts are you looking for?")
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskTable {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: question.bottom
        anchors.topMargin: Theme.px(20)
        columns: [
            {
                "title": qsTr("Name"),
                "share": 22,
                "strong": true
            },
            {
                "title": qsTr("Company"),
                "share": 17
            },
            {
                "title": qsTr("Phone, e-mail"),
                "share": 20
            },
            {
                "title": qsTr("Visits"),
                "share": 34
            }
        ]
        empty: qsTr("Nobody was registered in these days.")
        hint: qsTr("Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.")
        label: qsTr("Name, company or phone number")
        least: 2
        name: qsTr("Persons")
        rows: person.view.persons
        width: question.width
        x: Theme.margin

        onPicked: key => {
            if (key !== "")
                person.view.choose(key);
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Visits of which several are chosen, with the columns of ui/desk/choice_rows.py: each touch chooses one or leaves it out.
DeskTable {
    id: choice

    signal toggled(key: string)

    columns: [
        {
            "title": qsTr("Chosen"),
            "share": 11
        },
        {
            "title": qsTr("Name"),
            "share": 24,
            "strong": true
        },
        {
            "title": qsTr("Company"),
            "share": 18
        },
        {
            "title": qsTr("Phone, e-mail"),
            "share": 21
        },
        {
            "title": qsTr("Host"),
            "share": 14
        },
        {
            "title": qsTr("Arrived"),
            "share": 12
        }
    ]
    name: qsTr("Visits")

    onPicked: key => {
        if (key !== "") {
            choice.chosen = "";
            choice.toggled(key);
        }
    }
}

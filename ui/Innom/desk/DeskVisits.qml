pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The table of visits, with the columns of ui/desk/visit_rows.py.
DeskTable {
    columns: [
        {
            "title": qsTr("Arrived"),
            "share": 12
        },
        {
            "title": qsTr("Left"),
            "share": 13
        },
        {
            "title": qsTr("Name"),
            "share": 20,
            "strong": true
        },
        {
            "title": qsTr("Company"),
            "share": 16
        },
        {
            "title": qsTr("Phone, e-mail"),
            "share": 18
        },
        {
            "title": qsTr("Host"),
            "share": 12
        },
        {
            "title": qsTr("Persons"),
            "share": 9
        }
    ]
    empty: qsTr("Nobody was registered in these days.")
    name: qsTr("Visits")
}

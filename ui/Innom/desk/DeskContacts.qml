pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who met the index person, longest first: how to reach them, and for how long they met.
DeskTable {
    columns: [
        {
            "title": qsTr("Name"),
            "share": 19,
            "strong": true
        },
        {
            "title": qsTr("Company"),
            "share": 14
        },
        {
            "title": qsTr("Phone, e-mail"),
            "share": 18
        },
        {
            "title": qsTr("Certain"),
            "share": 9,
            "said": qsTr("certain %1")
        },
        {
            "title": qsTr("Possible"),
            "share": 9,
            "said": qsTr("possible %1")
        },
        {
            "title": qsTr("Same host"),
            "share": 11,
            "said": qsTr("same host: %1")
        },
        {
            "title": qsTr("Days"),
            "share": 13
        },
        {
            "title": qsTr("Met"),
            "share": 11
        }
    ]
    empty: qsTr("Nobody was a contact.")
    name: qsTr("Contacts")
}

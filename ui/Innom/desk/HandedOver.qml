pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What was ever handed over, and to whom.
Item {
    id: handed

    required property DeskView desk
    required property HandedOverView view

    DeskBar {
        id: bar

        note: handed.height < Theme.body * 22 ? "" : qsTr("What was given to authorities and others, and whether its visitors are told. No visitor is named.")
        problem: handed.view.damaged > 0 ? qsTr("%n of these is/are not as signed: somebody changed what is stored. Call IT.", "", handed.view.damaged) : handed.view.refusal.sentence
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskTable {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: handed.height < Theme.body * 22 ? Theme.px(10) : Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: handed.height < Theme.body * 22 ? Theme.px(4) : Theme.px(20)
        columns: [
            {
                "title": qsTr("When"),
                "share": 15
            },
            {
                "title": qsTr("To whom"),
                "share": 22,
                "strong": true
            },
            {
                "title": qsTr("Visits"),
                "share": 9,
                "said": qsTr("visits: %1")
            },
            {
                "title": qsTr("By whom"),
                "share": 15
            },
            {
                "title": qsTr("Ground"),
                "share": 16
            },
            {
                "title": qsTr("Case"),
                "share": 10
            },
            {
                "title": qsTr("Visitors are told"),
                "share": 13
            }
        ]
        empty: handed.view.busy ? qsTr("One moment …") : qsTr("Nothing was ever handed over.")
        name: qsTr("Handed over")
        rows: handed.view.rows
        width: bar.width
        x: Theme.margin
    }
}

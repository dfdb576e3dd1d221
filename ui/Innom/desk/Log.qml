pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Every line of the log, and whether all of it is as it was written.
Item {
    id: log

    required property DeskView desk
    required property LogView view

    DeskBar {
        id: bar

        note: log.height < Theme.body * 22 ? "" : qsTr("Who did what here, when and why. No visitor is named.")
        problem: log.view.faults === "" ? log.view.refusal.sentence : [qsTr("The log is not as it was written. Call IT before anybody changes anything."), log.view.faults, log.view.more > 0 ? qsTr("%n more fault(s).", "", log.view.more) : ""].join(" ").trim()
        said: log.view.whole ? qsTr("The log is whole: %n line(s).", "", log.view.count) : ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskTable {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(20)
        columns: [
            {
                "title": qsTr("No."),
                "share": 6,
                "said": qsTr("No. %1")
            },
            {
                "title": qsTr("When"),
                "share": 15
            },
            {
                "title": qsTr("What"),
                "share": 36,
                "strong": true
            },
            {
                "title": qsTr("Who"),
                "share": 15
            },
            {
                "title": qsTr("Reason"),
                "share": 18
            },
            {
                "title": qsTr("Case"),
                "share": 10
            }
        ]
        name: qsTr("Lines of the log")
        rows: log.view.rows
        width: bar.width
        x: Theme.margin

        DeskButton {
            enabled: !log.view.busy
            text: log.view.busy ? qsTr("One moment …") : qsTr("Verify the log")

            onClicked: log.view.verify()
        }
    }
}

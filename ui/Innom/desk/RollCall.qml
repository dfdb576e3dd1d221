pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who is in, in large figures; the printer is one touch away; whoever is found is ticked.
Item {
    id: call

    required property DeskView desk
    required property RollCallView view

    Component.onCompleted: printing.forceActiveFocus(Qt.TabFocusReason)

    DeskBar {
        id: bar

        note: call.view.shown ? qsTr("At %1. Read again after somebody came or left.").arg(call.view.at) : qsTr("One moment …")
        problem: call.view.unread > 0 ? qsTr("%n visit(s) cannot be read: somebody may be missing here.", "", call.view.unread) : call.view.refusal.sentence
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    Flow {
        id: figures

        spacing: Theme.gap
        width: bar.width
        x: Theme.margin
        y: bar.height + Theme.px(20)

        Words {
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            rightPadding: Theme.gap
            text: qsTr("%n person(s) in the building", "", call.view.people)
            visible: call.view.shown
            width: Math.min(implicitWidth, parent.width)
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.heading
            text: qsTr("%n found", "", call.view.found)
            visible: call.view.found > 0
        }
    }
    DeskTable {
        actions: [
            {
                "code": "found",
                "title": qsTr("Found, or not after all")
            }
        ]
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: figures.bottom
        anchors.topMargin: Theme.px(20)
        columns: [
            {
                "title": qsTr("Found"),
                "share": 10
            },
            {
                "title": qsTr("Name"),
                "share": 22,
                "strong": true
            },
            {
                "title": qsTr("Company"),
                "share": 16
            },
            {
                "title": qsTr("Host"),
                "share": 14
            },
            {
                "title": qsTr("Persons"),
                "share": 9
            },
            {
                "title": qsTr("Since"),
                "share": 12
            },
            {
                "title": qsTr("Where"),
                "share": 17
            }
        ]
        empty: qsTr("Nobody is in the building.")
        name: qsTr("Roll call")
        rows: call.view.rows
        visible: call.view.shown
        width: bar.width
        x: Theme.margin

        onAct: (code, key) => call.view.find(key)

        DeskButton {
            id: printing

            enabled: !call.view.busy && !call.desk.printing.busy
            primary: true
            text: qsTr("Print")

            onClicked: call.view.print()
        }
        DeskButton {
            enabled: printing.enabled
            text: qsTr("Print on labels")
            visible: call.view.labels

            onClicked: call.view.printLabels()
        }
        DeskButton {
            enabled: !call.view.busy
            text: qsTr("Read again")

            onClicked: call.view.enter()
        }
    }
}

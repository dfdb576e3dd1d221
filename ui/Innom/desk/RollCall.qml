pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who is in, in large figures; the printer is one touch away; whoever is found is ticked.
Item {
    id: call

    required property DeskView desk
    required property RollCallView view

    // Else the list needs the room of large digits, and what prints stands beside the count.
    readonly property bool roomy: height > Theme.label * 18
    readonly property string people: qsTr("%n person(s) in the building", "", view.people)
    readonly property string found: view.found > 0 ? qsTr("%n found", "", view.found) : ""

    Component.onCompleted: (roomy ? printing : sooner).forceActiveFocus(Qt.TabFocusReason)

    DeskBar {
        id: bar

        note: !call.view.shown ? qsTr("One moment …") : call.roomy ? qsTr("At %1. Read again after somebody came or left.").arg(call.view.at) : [call.people, call.found].filter(text => text !== "").join(" · ")
        problem: call.view.unread > 0 ? qsTr("%n visit(s) cannot be read: somebody may be missing here.", "", call.view.unread) : call.view.refusal.sentence
        width: parent.width - 2 * Theme.margin - (sooner.visible ? sooner.width + Theme.apart : 0)
        x: Theme.margin + (sooner.visible && Theme.mirrored ? sooner.width + Theme.apart : 0)
    }
    DeskButton {
        id: sooner

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        enabled: printing.enabled
        primary: true
        text: printing.text
        visible: call.view.shown && !call.roomy

        onClicked: call.view.print()
    }
    Flow {
        id: figures

        spacing: Theme.gap
        visible: call.roomy
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
        y: bar.height + Theme.px(20)

        Words {
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            rightPadding: Theme.gap
            text: call.people
            visible: call.view.shown
            width: Math.min(implicitWidth, parent.width)
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.heading
            text: call.found
            visible: text !== ""
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
        anchors.bottomMargin: call.roomy ? Theme.px(32) : Theme.px(4)
        anchors.top: call.roomy ? figures.bottom : sooner.height > bar.height ? sooner.bottom : bar.bottom
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
        width: parent.width - 2 * Theme.margin
        x: Theme.margin

        onAct: (code, key) => call.view.find(key)

        DeskButton {
            id: printing

            enabled: !call.view.busy && !call.desk.printing.busy
            primary: true
            text: qsTr("Print")
            visible: call.roomy

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

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// How many people are in, in large digits, and who; staff sign in who asks them to, and out whoever went without a word.
Item {
    id: building

    required property DeskView desk
    required property BuildingView view
    readonly property bool roomy: height > Theme.label * 18 // else the list needs the room of large digits
    readonly property ArrivingView arriving: view.arriving
    readonly property bool listing: !view.asking && arriving.step === ""
    readonly property string people: qsTr("%n person(s) in the building", "", view.people)
    readonly property var said: ({
            "signed_out": qsTr("Signed out."),
            "already": qsTr("This visit had ended already.")
        })

    DeskBar {
        id: bar

        note: !building.listing ? "" : building.view.shown ? !building.roomy ? building.people : qsTr("At %1. Read again after somebody came or left.").arg(building.view.at) : qsTr("One moment …")
        problem: !building.listing ? "" : building.arriving.refusal.sentence !== "" ? building.arriving.refusal.sentence : building.view.unread > 0 ? qsTr("%n visit(s) cannot be read: somebody may be missing here.", "", building.view.unread) : building.view.refusal.sentence
        said: building.said[building.view.done] ?? ""
        width: parent.width - 2 * Theme.margin - (coming.visible ? coming.width + Theme.apart : 0)
        x: Theme.margin + (coming.visible && Theme.mirrored ? coming.width + Theme.apart : 0)
    }
    // Beside the count, where the list needs the room of a row of buttons.
    DeskButton {
        id: coming

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        enabled: !building.view.busy && !building.arriving.busy
        primary: true
        text: qsTr("Register somebody")
        visible: table.visible && !building.roomy

        onClicked: building.arriving.begin()
    }
    Words {
        id: digits

        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        text: building.people
        visible: table.visible && building.roomy
        width: table.width
        x: Theme.margin
        y: bar.height + Theme.px(20)
    }
    DeskTable {
        id: table

        actions: [
            {
                "code": "end",
                "title": qsTr("Sign out")
            }
        ]
        anchors.bottom: parent.bottom
        anchors.bottomMargin: building.roomy ? Theme.px(32) : Theme.px(4)
        anchors.top: building.roomy ? digits.bottom : coming.height > bar.height ? coming.bottom : bar.bottom
        anchors.topMargin: building.roomy ? Theme.px(20) : Theme.px(4)
        columns: [
            {
                "title": qsTr("Name"),
                "share": 26,
                "strong": true
            },
            {
                "title": qsTr("Company"),
                "share": 22
            },
            {
                "title": qsTr("Host"),
                "share": 20
            },
            {
                "title": qsTr("Since"),
                "share": 18,
                "said": qsTr("since %1")
            },
            {
                "title": qsTr("Persons"),
                "share": 14,
                "said": qsTr("persons: %1")
            }
        ]
        empty: qsTr("Nobody is in the building.")
        name: qsTr("In the building")
        rows: building.view.rows
        visible: building.view.shown && building.listing
        width: parent.width - 2 * Theme.margin
        x: Theme.margin

        onAct: (code, key) => building.view.choose(key)

        DeskButton {
            enabled: coming.enabled
            primary: true
            text: coming.text
            visible: building.roomy

            onClicked: building.arriving.begin()
        }
        DeskButton {
            enabled: !building.view.busy
            text: qsTr("Read again")
            visible: building.roomy // turned back to it is read again too

            onClicked: building.view.enter()
        }
    }
    Loader {
        active: !building.listing
        anchors.fill: parent
        focus: active
        sourceComponent: building.view.asking ? leaving : building.arriving.step === "given" ? given : form
    }
    Component {
        id: leaving

        DeskSignOut {
            view: building.view
        }
    }
    Component {
        id: form

        DeskArriving {
            view: building.arriving
        }
    }
    Component {
        id: given

        DeskGiven {
            printing: building.desk.printing
            view: building.arriving
        }
    }
}

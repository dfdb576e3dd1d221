pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who may unlock here; a lead takes somebody in or out.
Item {
    id: people

    required property DeskView desk
    required property PeopleView view
    readonly property bool low: height < Theme.body * 22
    readonly property var said: ({
            "added": qsTr("Taken in. From now on everybody types a short name to unlock."),
            "removed": qsTr("Taken out."),
            "removed_lead": qsTr("Taken out. Make a new recovery sheet now."),
            "sheet": qsTr("The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more."),
            "changed": qsTr("Your passphrase is changed.")
        })
    readonly property var steps: ({
            "add": add,
            "remove": remove,
            "passphrase": passphrase
        })
    readonly property bool listing: view.step === "" && view.sheet.step === ""

    Connections {
        function onLeft(): void {
            people.desk.leave();
        }
        function onSettled(): void {
            people.desk.alerts.look();
        }

        target: people.view
    }
    DeskBar {
        id: bar

        note: !people.listing || people.low ? "" : people.view.oneLead ? qsTr("Only one person has the role lead: what happens to her happens to this location. Take in another one.") : qsTr("Who may unlock here. No visitor is named.")
        problem: people.listing ? people.view.refusal.sentence : ""
        said: people.listing ? people.said[people.view.done] ?? "" : ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskTable {
        id: table

        actions: !people.desk.lead || !people.view.belongs(table.chosen) ? [] : [
            {
                "code": "remove",
                "title": qsTr("Take out")
            }
        ]
        anchors.bottom: parent.bottom
        anchors.bottomMargin: people.low ? Theme.px(4) : Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: people.low ? Theme.px(4) : Theme.px(20)
        columns: [
            {
                "title": qsTr("Name"),
                "share": 30,
                "strong": true
            },
            {
                "title": qsTr("Short name"),
                "share": 16
            },
            {
                "title": qsTr("Role"),
                "share": 12
            },
            {
                "title": qsTr("Last in the log"),
                "share": 20,
                "said": qsTr("last in the log: %1")
            },
            {
                "title": qsTr("State"),
                "share": 22
            }
        ]
        empty: qsTr("One moment …")
        name: qsTr("People")
        rows: people.view.rows
        visible: people.listing
        width: bar.width
        x: Theme.margin

        onAct: (code, key) => people.view.begin(code, key)

        DeskButton {
            enabled: !people.view.busy
            text: qsTr("My passphrase")

            onClicked: people.view.begin("passphrase", "")
        }
        DeskButton {
            enabled: !people.view.busy
            text: qsTr("New recovery sheet")
            visible: people.desk.lead

            onClicked: people.view.sheet.begin()
        }
        DeskButton {
            enabled: !people.view.busy
            text: qsTr("Take somebody in")
            visible: people.desk.lead

            onClicked: people.view.begin("add", "")
        }
    }
    Loader {
        active: people.view.step !== ""
        anchors.fill: parent
        sourceComponent: people.steps[people.view.step] ?? null
    }
    DeskSheet {
        anchors.fill: parent
        view: people.view.sheet
    }
    Component {
        id: add

        DeskPersonAdd {
            view: people.view
        }
    }
    Component {
        id: remove

        DeskPersonRemove {
            view: people.view
        }
    }
    Component {
        id: passphrase

        DeskPassphrase {
            view: people.view
        }
    }
}

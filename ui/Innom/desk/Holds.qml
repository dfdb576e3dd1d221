pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Which visits the law keeps longer, on whose order and until when; set and ended by two persons.
Item {
    id: holds

    required property DeskView desk
    required property HoldsView view
    // Nothing is being noted of visits on a hold over it.
    readonly property bool free: view.noting.step === ""
    readonly property bool low: height < Theme.body * 22
    readonly property var said: ({
            "held": qsTr("These visits are on hold now."),
            "moved": qsTr("The end of the hold was moved."),
            "lifted": qsTr("The hold was lifted."),
            "noted": qsTr("Noted in the log.")
        })
    readonly property var steps: ({
            "order": order,
            "visits": visits,
            "second": second,
            "why": why
        })

    DeskBar {
        id: bar

        note: !holds.free ? "" : holds.view.step === "shown" ? holds.view.authority : holds.view.step !== "" || holds.low ? "" : !holds.desk.lead ? qsTr("Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.") : !holds.view.several ? qsTr("Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.") : qsTr("Visits that are kept longer on an authority’s order. A hold takes two persons.")
        problem: holds.free && (holds.view.step === "" || holds.view.step === "shown") ? holds.view.refusal.sentence : ""
        said: holds.free ? holds.said[holds.view.done] ?? "" : ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskTable {
        id: table

        actions: !holds.desk.lead || !holds.view.stands(table.chosen) ? [] : [
            {
                "code": "show",
                "title": qsTr("Show the visits")
            },
            {
                "code": "move",
                "title": qsTr("End or prolong")
            }
        ]
        anchors.bottom: parent.bottom
        anchors.bottomMargin: holds.low ? Theme.px(4) : Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: holds.low ? Theme.px(4) : Theme.px(20)
        columns: [
            {
                "title": qsTr("Authority"),
                "share": 22,
                "strong": true
            },
            {
                "title": qsTr("Ground, case"),
                "share": 22
            },
            {
                "title": qsTr("Visits"),
                "share": 8,
                "said": qsTr("visits: %1")
            },
            {
                "title": qsTr("Set by"),
                "share": 13
            },
            {
                "title": qsTr("Since"),
                "share": 12,
                "said": qsTr("since %1")
            },
            {
                "title": qsTr("Last day"),
                "share": 12,
                "said": qsTr("last day: %1")
            },
            {
                "title": qsTr("State"),
                "share": 11
            }
        ]
        empty: qsTr("There is no hold.")
        name: qsTr("Holds")
        rows: holds.view.rows
        visible: holds.view.shown && holds.view.step === ""
        width: bar.width
        x: Theme.margin

        onAct: (code, key) => holds.view.act(code, key)

        DeskButton {
            enabled: !holds.view.busy && holds.view.several
            text: qsTr("Set a hold")
            visible: holds.desk.lead

            onClicked: holds.view.begin()
        }
    }
    DeskVisits {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(20)
        empty: qsTr("No visit is on this hold any more.")
        rows: holds.view.visits
        visible: holds.view.step === "shown" && holds.free
        width: bar.width
        x: Theme.margin

        DeskButton {
            enabled: !holds.view.busy
            text: qsTr("All holds")

            onClicked: holds.view.back()
        }
        DeskButton {
            enabled: !holds.desk.printing.busy
            text: qsTr("Print the receipt")
            visible: holds.view.noting.printable

            onClicked: holds.view.noting.print()
        }
        DeskButton {
            enabled: !holds.view.busy
            text: qsTr("Note what was handed over")

            onClicked: holds.view.hand()
        }
    }
    Loader {
        active: holds.view.step !== "" && holds.view.step !== "shown"
        anchors.fill: parent
        sourceComponent: holds.steps[holds.view.step] ?? null
    }
    DeskNoting {
        anchors.fill: parent
        view: holds.view.noting
    }
    Component {
        id: order

        DeskHoldOrder {
            view: holds.view
        }
    }
    Component {
        id: visits

        DeskHoldVisits {
            view: holds.view
        }
    }
    Component {
        id: second

        DeskHoldSecond {
            view: holds.view
        }
    }
    Component {
        id: why

        DeskHoldWhy {
            view: holds.view
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What is stored, and beside it what its visitor may do with it.
Page {
    id: overview

    required property Reception reception
    required property MyDataView view
    readonly property StoredVisit stored: view.stored
    // Beside the card where the longest words fit; else below it.
    readonly property bool wide: !Theme.tall && width * 0.3 > Theme.lead * 9

    actions: foot

    GridLayout {
        columnSpacing: Theme.px(64)
        columns: overview.wide ? 2 : 1
        rowSpacing: Theme.px(40)
        width: parent.width

        Column {
            id: told

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.px(24)

            Heading {
                text: qsTr("This is stored of your visit")
                width: told.width
            }
            Words {
                Accessible.role: Accessible.AlertMessage
                color: Theme.accent
                font.pixelSize: Theme.lead
                text: overview.view.done === "corrected" ? qsTr("It is corrected.") : qsTr("Your agreement is withdrawn.")
                visible: overview.view.done !== ""
                width: told.width
            }
            Words {
                color: Theme.warn
                text: overview.stored.hold
                visible: text !== ""
                width: told.width
            }
            StoredCard {
                stored: overview.stored
                width: told.width
            }
        }
        Column {
            id: ways

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !overview.wide
            Layout.preferredWidth: Math.round(overview.width * 0.3)
            spacing: Theme.apart

            Repeater {
                model: [["correct", qsTr("Correct my details")], ["take", qsTr("Take it with me")], ["withdraw", qsTr("Withdraw an agreement")], ["handed", qsTr("What was handed over")], ["complain", qsTr("How to complain")], ["erase", qsTr("Erase")]]

                ActionButton {
                    required property list<string> modelData

                    text: modelData[1]
                    width: ways.width

                    onClicked: overview.view.turn_to(modelData[0])
                }
            }
        }
    }
    Actions {
        id: foot

        beside: false
        parent: overview

        ActionButton {
            primary: true
            text: qsTr("Finished")

            onClicked: overview.reception.home()
        }
    }
}

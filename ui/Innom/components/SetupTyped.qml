pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// Two groups of the sheet typed back: proof that it is on paper.
Item {
    id: step

    required property SetupView view

    function submit(): void {
        view.confirm(one.text, other.text);
    }

    anchors.fill: parent

    Component.onCompleted: one.take()

    Page {
        id: page

        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                text: qsTr("Read from your sheet")
                width: parent.width
            }
            GridLayout {
                columnSpacing: Math.max(Theme.px(32), Theme.apart)
                columns: Theme.tall ? 1 : 2
                rowSpacing: Theme.px(24)
                uniformCellWidths: true
                width: parent.width

                Field {
                    id: one

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    label: qsTr("Group %1").arg(step.view.asked[0] ?? "")

                    onAccepted: other.take()
                }
                Field {
                    id: other

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    enterKey: Qt.EnterKeyDone
                    inputMethodHints: one.inputMethodHints
                    label: qsTr("Group %1").arg(step.view.asked[1] ?? "")

                    onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
    Actions {
        id: actions

        problem: step.view.refusal.sentence

        ActionButton {
            text: qsTr("Show the sheet again")
            width: actions.cell

            onClicked: step.view.show_again()
        }
        ActionButton {
            id: go

            enabled: one.text !== "" && other.text !== "" && !step.view.busy
            primary: true
            text: step.view.busy ? qsTr("One moment …") : qsTr("Open the kiosk")
            width: actions.cell

            onClicked: step.submit()
        }
    }
}

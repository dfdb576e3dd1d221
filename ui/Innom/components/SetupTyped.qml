pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// Two groups of the sheet typed back: proof that it is on paper.
Item {
    id: step

    required property list<int> asked
    required property bool busy
    required property string problem
    property string last: qsTr("Open the kiosk") // what the right groups do
    property int letters: Theme.title

    signal typed(one: string, other: string)
    signal again

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
                font.pixelSize: step.letters
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
                    label: qsTr("Group %1").arg(step.asked[0] ?? "")

                    onAccepted: other.take()
                }
                Field {
                    id: other

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    enterKey: Qt.EnterKeyDone
                    inputMethodHints: one.inputMethodHints
                    label: qsTr("Group %1").arg(step.asked[1] ?? "")

                    onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
    Actions {
        id: actions

        problem: step.problem

        ActionButton {
            text: qsTr("Show the sheet again")
            width: actions.cell

            onClicked: step.again()
        }
        ActionButton {
            id: go

            enabled: one.text !== "" && other.text !== "" && !step.busy
            primary: true
            text: step.busy ? qsTr("One moment …") : step.last
            width: actions.cell

            onClicked: step.typed(one.text, other.text)
        }
    }
}

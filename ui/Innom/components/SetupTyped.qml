pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// Two groups of the sheet typed back: proof that it is on paper.
Page {
    id: step

    required property SetupView view

    function submit(): void {
        view.confirm(one.text, other.text);
    }

    contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * 0.177))

    Component.onCompleted: one.take()

    Column {
        spacing: Theme.px(28)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            text: qsTr("Read from your sheet")
            width: parent.width
        }
        GridLayout {
            columnSpacing: Theme.px(32)
            columns: step.tall ? 1 : 2
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

                onAccepted: step.forceActiveFocus()
            }
        }
        ErrorNote {
            text: step.view.refusal.sentence
            width: parent.width
        }
        Flow {
            spacing: Math.max(Theme.px(20), Theme.apart)
            width: parent.width

            ActionButton {
                enabled: one.text !== "" && other.text !== "" && !step.view.busy
                primary: true
                text: step.view.busy ? qsTr("One moment …") : qsTr("Open the kiosk")

                onClicked: step.submit()
            }
            ActionButton {
                text: qsTr("Show the sheet again")

                onClicked: step.view.show_again()
            }
        }
    }
}

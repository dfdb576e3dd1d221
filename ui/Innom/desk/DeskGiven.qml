pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What somebody is given whom staff registered: her slip is on its way to the printer, and stands here until then.
Page {
    id: given

    required property ArrivingView view
    required property Printing printing
    readonly property bool paired: width - takenBeside > Theme.body * 36

    actions: foot

    Component.onCompleted: done.forceActiveFocus(Qt.TabFocusReason)

    GridLayout {
        columnSpacing: Math.max(Theme.px(48), Theme.apart)
        columns: given.paired && pass.visible ? 2 : 1
        rowSpacing: Theme.px(28)
        width: parent.width

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.px(20)

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: qsTr("%1 is registered.").arg(given.view.form.firstName)
                width: parent.width
            }
            ExitFacts {
                room: 0
                view: given.view.form
                width: parent.width
            }
            Words {
                color: Theme.soft
                text: pass.visible ? qsTr("Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.") : qsTr("Give her the slip, or let her note the number.")
                width: parent.width
            }
        }
        PassCard {
            id: pass

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !given.paired
            Layout.preferredWidth: Math.min(Math.max(Theme.px(480), Theme.body * 14), given.breadth * 0.45)
            passCode: given.view.form.passCode
            rows: given.view.form.passRows
            visible: given.view.form.passCode !== ""
        }
    }
    Actions {
        id: foot

        parent: given

        ActionButton {
            enabled: !given.printing.busy
            text: qsTr("Print the slip")
            width: foot.cell

            onClicked: given.view.print()
        }
        ActionButton {
            id: done

            primary: true
            text: qsTr("Finished")
            width: foot.cell

            onClicked: given.view.end()
        }
    }
}

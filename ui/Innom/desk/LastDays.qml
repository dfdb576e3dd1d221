pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Every visit of the days that are kept, on the glass and on paper.
Item {
    id: days

    objectName: "lastDays"

    required property DeskView desk
    required property LastDaysView view
    property bool saving: false

    DeskBar {
        id: bar

        note: days.saving ? "" : days.view.shown ? days.view.period + " · " + qsTr("%n visit(s)", "", days.view.count) : qsTr("One moment …")
        problem: days.saving ? "" : days.view.refusal.sentence
        said: days.view.saving.file !== "" ? qsTr("Saved as %1").arg(days.view.saving.file) : ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskVisits {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(20)
        rows: days.view.rows
        visible: days.view.shown && !days.saving
        width: bar.width
        x: Theme.margin

        DeskButton {
            enabled: !days.view.busy
            text: qsTr("Save")
            visible: days.desk.alone

            onClicked: days.saving = true
        }
        DeskButton {
            enabled: !days.view.busy && !days.desk.printing.busy
            primary: true
            text: days.view.busy ? qsTr("One moment …") : qsTr("Print")

            onClicked: days.view.print()
        }
    }
    Loader {
        active: days.saving
        anchors.fill: parent

        sourceComponent: DeskSave {
            saving: days.view.saving

            onClosed: days.saving = false
        }
    }
}

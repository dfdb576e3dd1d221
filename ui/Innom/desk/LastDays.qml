pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Every visit of the days that are kept, on the glass and on paper.
Item {
    id: days

    required property DeskView desk
    required property LastDaysView view

    DeskBar {
        id: bar

        note: days.view.shown ? days.view.period + " · " + qsTr("%n visit(s)", "", days.view.count) : qsTr("One moment …")
        problem: days.view.refusal.sentence
        said: days.view.sent ? qsTr("Sent to the printer. The printout is noted in the log.") : ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskVisits {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(20)
        rows: days.view.rows
        visible: days.view.shown
        width: bar.width
        x: Theme.margin

        DeskButton {
            enabled: !days.view.busy
            primary: true
            text: days.view.busy ? qsTr("One moment …") : qsTr("Print")

            onClicked: days.view.print()
        }
    }
}

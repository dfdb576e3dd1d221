pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// The last ten days: why is asked once before a name appears; then the table, the printer, and the lock.
Item {
    id: days

    required property Reception reception
    required property VisitsView view

    anchors.fill: parent

    RowLayout {
        id: top

        spacing: Theme.apart
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
        y: Theme.px(8)

        Column {
            Layout.fillWidth: true
            spacing: Theme.px(4)

            Heading {
                font.pixelSize: Theme.heading
                text: qsTr("The last %n day(s)", "", days.reception.retention)
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.label
                text: days.view.shown ? days.view.period + " · " + qsTr("%n visit(s)", "", days.view.count) : qsTr("Unlocked: %1").arg(days.view.person)
                width: parent.width
            }
        }
        ActionButton {
            enabled: !days.view.busy
            implicitWidth: contentItem.implicitWidth + Theme.px(64)
            primary: true
            text: days.view.busy ? qsTr("One moment …") : qsTr("Print")
            visible: days.view.shown

            onClicked: days.view.print()
        }
        ActionButton {
            implicitWidth: contentItem.implicitWidth + Theme.px(64)
            text: qsTr("Lock")

            onClicked: days.reception.home()
        }
    }
    Words {
        id: said

        color: Theme.soft
        font.pixelSize: Theme.label
        text: qsTr("Sent to the printer. The printout is noted in the log.")
        visible: days.view.sent
        width: top.width
        x: Theme.margin
        y: top.y + top.height + Theme.px(8)
    }
    ErrorNote {
        id: refused

        text: days.view.shown ? days.view.refusal.sentence : ""
        width: top.width
        x: Theme.margin
        y: said.y
    }
    VisitList {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: top.bottom
        anchors.topMargin: said.visible || refused.visible ? Theme.target : Theme.px(24)
        table: days.view.table
        visible: days.view.shown
        width: top.width
        x: Theme.margin
    }
    Page {
        anchors.bottomMargin: actions.visible ? actions.takenBelow : 0
        anchors.rightMargin: actions.visible ? actions.takenBeside : 0
        anchors.topMargin: top.y + top.height
        visible: !days.view.shown

        Column {
            anchors.left: parent.left
            spacing: Theme.px(36)
            width: Math.min(parent.width, Theme.px(1160))

            AlertBar {
                view: days.reception.alerts
                width: parent.width
            }
            WhyForm {
                id: why

                busy: days.view.busy
                problem: days.view.refusal.sentence
                width: parent.width

                onFinished: show.forceActiveFocus(Qt.TabFocusReason)
                onGiven: (reason, remark, matter) => days.view.open(reason, remark, matter)
            }
        }
    }
    Actions {
        id: actions

        across: 1
        visible: !days.view.shown

        ActionButton {
            id: show

            enabled: why.reason !== "" && !days.view.busy
            primary: true
            text: days.view.busy ? qsTr("One moment …") : qsTr("Show the names")
            width: actions.cell

            onClicked: why.give()
        }
    }
}

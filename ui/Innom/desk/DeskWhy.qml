pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Why the names are needed: asked once, before the first section that shows any.
Item {
    id: asking

    required property DeskView desk

    Page {
        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside

        Column {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(1160))

            WhyForm {
                id: why

                problem: asking.desk.refusal.sentence
                width: parent.width

                onFinished: show.forceActiveFocus(Qt.TabFocusReason)
                onGiven: (reason, remark, matter) => asking.desk.give(reason, remark, matter)
            }
        }
    }
    Actions {
        id: actions

        across: 1

        ActionButton {
            id: show

            enabled: why.reason !== ""
            primary: true
            text: qsTr("Show the names")
            width: actions.cell

            onClicked: why.give()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// On which ground: before any visit is listed, for it stands in the log before that.
Item {
    id: asking

    required property NotingView view

    Page {
        actions: foot

        Column {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(1160))

            WhyForm {
                id: why

                problem: asking.view.refusal.sentence
                title: qsTr("On which ground was it handed over?")
                width: parent.width

                onFinished: go.forceActiveFocus(Qt.TabFocusReason)
                onGiven: (reason, remark, matter) => asking.view.give(reason, remark, matter)
            }
        }
    }
    Actions {
        id: foot

        ActionButton {
            enabled: !asking.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: asking.view.back()
        }
        ActionButton {
            id: go

            enabled: why.reason !== "" && !asking.view.busy
            primary: true
            text: asking.view.busy ? qsTr("One moment …") : qsTr("Show the visits")
            width: foot.cell

            onClicked: why.give()
        }
    }
}

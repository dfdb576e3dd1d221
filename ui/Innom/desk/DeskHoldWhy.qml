pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Why the names on a hold are needed.
Page {
    id: asking

    required property HoldsView view

    actions: foot

    WhyForm {
        id: why

        problem: asking.view.refusal.sentence
        width: Math.min(parent.width, Theme.px(1160))

        onFinished: show.forceActiveFocus(Qt.TabFocusReason)
        onGiven: (reason, remark, matter) => asking.view.give(reason, remark, matter)
    }
    Actions {
        id: foot

        parent: asking

        ActionButton {
            enabled: !asking.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: asking.view.back()
        }
        ActionButton {
            id: show

            enabled: why.reason !== "" && !asking.view.busy
            primary: true
            text: qsTr("Show the names")
            width: foot.cell

            onClicked: why.give()
        }
    }
}

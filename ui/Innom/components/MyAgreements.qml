pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What she agreed to, one by one; what follows is said before anything is withdrawn.
MyPlain {
    id: agreements

    readonly property var names: ({
            "tracing": qsTr("Contact tracing"),
            "host": qsTr("Telling whom you visit"),
            "roll_call": qsTr("Roll call"),
            "all": qsTr("All of them")
        })

    heading: qsTr("Withdraw an agreement")
    paragraphs: [qsTr("You agreed to this. Choose what to withdraw; you then see what follows before anything is done.")]

    Repeater {
        model: agreements.view.stored.purposes.length > 1 ? agreements.view.stored.purposes.concat(["all"]) : agreements.view.stored.purposes

        ActionButton {
            required property string modelData

            text: agreements.names[modelData]
            width: Math.min(agreements.breadth, Theme.px(760))
            x: Theme.mirrored ? agreements.breadth - width : 0

            onClicked: agreements.view.turn_to("withdraw/" + modelData)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Which visits are put on hold: each touch chooses one or leaves it out again.
Item {
    id: choosing

    required property HoldsView view
    readonly property bool low: height < Theme.body * 22 // else the list needs the room
    readonly property int foot: low ? Theme.px(4) : Theme.px(32)

    DeskBar {
        id: bar

        note: choosing.low ? "" : qsTr("%n visit(s) chosen. Touch those that the authority ordered to keep.", "", choosing.view.chosen)
        problem: choosing.view.refusal.sentence
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskChoice {
        id: table

        anchors.bottom: parent.bottom
        anchors.bottomMargin: choosing.foot
        anchors.top: bar.bottom
        anchors.topMargin: choosing.low ? Theme.px(4) : Theme.px(20)
        empty: qsTr("There is no visit that could be put on hold.")
        rows: choosing.view.visits
        width: bar.width
        x: Theme.margin

        onToggled: key => choosing.view.toggle(key)

        DeskButton {
            enabled: !choosing.view.busy
            text: qsTr("The order")

            onClicked: choosing.view.back()
        }
        DeskButton {
            enabled: table.rows.count > 0
            text: qsTr("Choose all shown")
            visible: !choosing.low

            onClicked: choosing.view.chooseShown()
        }
        DeskButton {
            enabled: choosing.view.chosen > 0
            primary: true
            text: qsTr("Continue")

            onClicked: choosing.view.on()
        }
    }
}

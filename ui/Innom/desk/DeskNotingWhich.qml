pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Which visits: each that is touched, or all that the search shows.
Item {
    id: which

    required property NotingView view
    readonly property bool roomy: height > Theme.label * 20
    readonly property string counted: qsTr("%n visit(s) chosen", "", view.chosen)

    DeskBar {
        id: bar

        note: which.roomy ? qsTr("Choose what was handed over.") + " " + which.counted : which.counted
        problem: which.view.refusal.sentence
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskChoice {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: which.roomy ? Theme.px(32) : Theme.px(4)
        anchors.top: bar.bottom
        anchors.topMargin: which.roomy ? Theme.px(20) : Theme.px(4)
        empty: qsTr("Nobody was registered in these days.")
        rows: which.view.rows
        width: bar.width
        x: Theme.margin

        onToggled: key => which.view.choose(key)

        DeskButton {
            text: qsTr("Back")

            onClicked: which.view.back()
        }
        DeskButton {
            enabled: which.view.rows.count > 0
            text: qsTr("All that are shown")

            onClicked: which.view.chooseShown()
        }
        DeskButton {
            enabled: which.view.chosen > 0
            primary: true
            text: qsTr("Next")

            onClicked: which.view.goOn()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The pass has done its work: what became of the visit, calmly, and home.
Item {
    id: end

    required property Reception reception
    required property MyDataView view

    anchors.fill: parent

    Page {
        id: page

        anchors.bottomMargin: bar.takenBelow
        centred: true
        contentSide: Theme.air(width)

        Column {
            spacing: Theme.px(36)
            width: parent.width

            Heading {
                font.pixelSize: Theme.hero
                lineHeight: 1.1
                text: end.view.erased ? qsTr("Erased.") : qsTr("Withdrawn.")
                width: parent.width
            }
            Words {
                bottomPadding: Theme.px(16)
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: (end.view.erased ? qsTr("Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.") : qsTr("Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.")).arg(end.view.unreadableAfter)
                width: parent.width
            }
        }
    }
    Actions {
        id: bar

        beside: false
        note: end.reception.idle.asking ? qsTr("Back to the start in %n second(s)", "", end.reception.idle.left) : ""
        side: page.contentSide

        ActionButton {
            primary: true
            text: qsTr("Finished")
            width: Math.min(bar.cell, implicitWidth)

            onClicked: end.reception.home()
        }
        ActionButton {
            text: qsTr("I am still here")
            visible: end.reception.idle.asking
            width: Math.min(bar.cell, implicitWidth)

            onClicked: end.reception.idle.stay()
        }
    }
}

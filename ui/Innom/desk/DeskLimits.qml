pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What counts as met: so many minutes together, in so many days, and whether a contact's contacts are sought too.
Flow {
    id: limits

    required property TracingView view
    readonly property list<int> steps: [1, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 480]
    readonly property int place: steps.indexOf(view.minutes)

    spacing: Theme.apart * 1.2

    DeskStepper {
        id: together

        atLeast: limits.place === 0
        atMost: limits.place === limits.steps.length - 1
        label: qsTr("Together at least")
        value: qsTr("%1 min").arg(limits.view.minutes)

        onStep: by => limits.view.together(limits.steps[limits.place + by])
    }
    DeskStepper {
        atLeast: limits.view.days <= 1
        atMost: limits.view.days >= limits.view.most
        label: qsTr("In the last")
        value: qsTr("%n day(s)", "", limits.view.days)

        onStep: by => limits.view.reach(limits.view.days + by)
    }
    Item {
        height: y > 0 ? further.height : Math.max(together.height, further.height)
        width: further.width

        Choice {
            id: further

            anchors.bottom: parent.bottom
            anchors.bottomMargin: parent && parent.y > 0 ? 0 : Theme.px(8)
            checked: limits.view.secondOrder
            text: qsTr("Contacts’ contacts too")
            width: Math.min(limits.width, Theme.body * 16)

            onToggled: limits.view.further(checked)
        }
    }
}

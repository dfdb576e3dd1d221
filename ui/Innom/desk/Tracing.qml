pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who met whom: first whose contacts are asked for, then the answer.
Item {
    id: tracing

    required property DeskView desk
    required property TracingView view

    DeskBar {
        id: bar

        note: tracing.view.opened || problem !== "" ? "" : qsTr("One moment …")
        problem: tracing.view.chosen ? "" : tracing.view.refusal.sentence
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    Loader {
        anchors.bottom: parent.bottom
        anchors.top: bar.bottom
        focus: true
        sourceComponent: !tracing.view.opened ? null : tracing.view.chosen ? answer : person
        width: parent.width
    }
    Component {
        id: person

        DeskIndexPerson {
            view: tracing.view
        }
    }
    Component {
        id: answer

        DeskTracing {
            desk: tracing.desk
            view: tracing.view
        }
    }
}

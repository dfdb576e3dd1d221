pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What staff should see to, calmly, above the rest: the clock in doubt first, confirmed in one touch.
Column {
    id: bar

    required property AlertsView view

    spacing: Theme.px(16)
    visible: view.doubt !== "" || view.codes.length > 0

    Rectangle {
        border.color: Theme.outline
        border.width: Theme.stroke
        color: Theme.card
        height: clock.height + 2 * Theme.px(28)
        radius: Theme.radius
        visible: bar.view.doubt !== ""
        width: bar.width

        Column {
            id: clock

            anchors.centerIn: parent
            spacing: Theme.px(22)
            width: parent.width - 2 * Theme.px(32)

            Words {
                Accessible.role: Accessible.AlertMessage
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: (bar.view.doubt === "ahead" ? qsTr("The clock of this machine jumped to %1.") : qsTr("The clock of this machine went back to %1.")).arg(bar.view.moment) + " " + qsTr("Is that right?")
                width: clock.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.label
                text: (bar.view.doubt === "ahead" ? qsTr("Until somebody says so, nothing is deleted. Visitors come and go as ever.") : qsTr("Until it is set right, visits are registered with the latest time that it has shown.")) + (bar.view.lead ? "" : " " + qsTr("Somebody with the role lead can say that it is right."))
                width: clock.width
            }
            ErrorNote {
                text: bar.view.refusal.sentence
                width: clock.width
            }
            ActionButton {
                anchors.left: parent.left
                enabled: !bar.view.busy
                primary: true
                text: bar.view.busy ? qsTr("One moment …") : qsTr("Yes, the date is right")
                visible: bar.view.lead

                onClicked: bar.view.confirm()
            }
        }
    }
    Repeater {
        model: bar.view.sentences

        Rectangle {
            id: alert

            required property int index
            required property string modelData
            readonly property bool stays: bar.view.staying.includes(bar.view.codes[index])

            border.color: Theme.outline
            border.width: Theme.stroke
            color: Theme.card
            height: Math.max(words.height, Theme.target) + 2 * Theme.px(16)
            radius: Theme.radius
            width: bar.width

            Words {
                id: words

                Accessible.role: Accessible.AlertMessage
                anchors.verticalCenter: parent.verticalCenter
                text: alert.modelData
                width: alert.width - (alert.stays ? 2 * Theme.px(32) : seen.width + Theme.px(72))
                x: Theme.mirrored ? alert.width - width - Theme.px(32) : Theme.px(32)
            }
            ActionButton {
                id: seen

                anchors.verticalCenter: parent.verticalCenter
                enabled: !bar.view.busy
                font.pixelSize: Theme.body
                implicitHeight: Theme.target
                implicitWidth: contentItem.implicitWidth + Theme.px(56)
                text: qsTr("Seen to")
                visible: !alert.stays
                x: Theme.mirrored ? Theme.px(16) : alert.width - width - Theme.px(16)

                Accessible.name: qsTr("Seen to: %1").arg(alert.modelData)
                onClicked: bar.view.settle(bar.view.codes[alert.index])
            }
        }
    }
}

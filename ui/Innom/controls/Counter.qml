pragma ComponentBehavior: Bound

import QtQuick
import Innom

// How many: one down, one up, within limits.
Column {
    id: counter

    property string label
    property int value: 0
    property int least: 0
    property int most: 99

    spacing: Theme.px(8)

    Words {
        Accessible.ignored: true
        font.pixelSize: Theme.label
        text: counter.label
    }
    Row {
        spacing: Theme.px(8)

        ActionButton {
            Accessible.name: qsTr("%1: one fewer").arg(counter.label)
            enabled: counter.value > counter.least
            height: number.height
            implicitWidth: height
            glyph: "minus"

            onClicked: counter.value -= 1
        }
        Words {
            id: number

            Accessible.name: counter.label + ": " + counter.value
            font.pixelSize: Theme.lead
            height: Math.max(Theme.px(76), Theme.target)
            horizontalAlignment: Text.AlignHCenter
            text: counter.value
            verticalAlignment: Text.AlignVCenter
            width: Math.max(Theme.px(72), Theme.lead * 2)
        }
        ActionButton {
            Accessible.name: qsTr("%1: one more").arg(counter.label)
            enabled: counter.value < counter.most
            height: number.height
            implicitWidth: height
            glyph: "plus"

            onClicked: counter.value += 1
        }
    }
}

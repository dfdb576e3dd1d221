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

    // A limit greys its button out; the other one then has the focus.
    function step(by: int): void {
        const steered = fewer.activeFocus || more.activeFocus;
        counter.value += by;
        if (steered && !fewer.enabled)
            more.forceActiveFocus(Qt.TabFocusReason);
        else if (steered && !more.enabled)
            fewer.forceActiveFocus(Qt.TabFocusReason);
        number.Accessible.announce(counter.label + ": " + counter.value);
    }

    Words {
        Accessible.ignored: true
        anchors.left: parent.left
        font.pixelSize: Theme.label
        text: counter.label
    }
    Row {
        id: row

        anchors.left: parent.left
        spacing: Theme.apart / 2

        Keys.forwardTo: [arrows]

        ActionButton {
            id: fewer

            Accessible.name: qsTr("%1: one fewer").arg(counter.label)
            enabled: counter.value > counter.least
            height: number.height
            implicitWidth: height
            glyph: "minus"

            onClicked: counter.step(-1)
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
            id: more

            Accessible.name: qsTr("%1: one more").arg(counter.label)
            enabled: counter.value < counter.most
            height: number.height
            implicitWidth: height
            glyph: "plus"

            onClicked: counter.step(1)
        }
    }
    Arrows {
        id: arrows

        group: row
    }
}

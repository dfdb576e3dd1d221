pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One value of a few, changed by two large buttons: what it is, one down, the value, one up.
Item {
    id: stepper

    property string label
    property string value
    property string fewer: qsTr("%1: less").arg(label)
    property string more: qsTr("%1: more").arg(label)
    property string lower: "minus"
    property string higher: "plus"
    property bool atLeast: false
    property bool atMost: false
    property int room: Theme.label * 4
    readonly property bool bare: label === ""
    readonly property int head: bare ? 0 : title.height + Theme.px(4)

    signal step(by: int)

    implicitHeight: head + row.height
    implicitWidth: Math.max(title.implicitWidth, row.width)

    onValueChanged: {
        if (row.visible)
            number.Accessible.announce(number.spoken);
    }

    // A limit greys its button out; the other one then has the focus.
    function go(by: int): void {
        const steered = down.activeFocus || up.activeFocus;
        stepper.step(by);
        if (steered && stepper.atLeast)
            up.forceActiveFocus(Qt.TabFocusReason);
        else if (steered && stepper.atMost)
            down.forceActiveFocus(Qt.TabFocusReason);
    }

    Words {
        id: title

        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.soft
        font.pixelSize: Theme.label
        text: stepper.label
        visible: !stepper.bare
        wrapMode: Text.NoWrap
    }
    Row {
        id: row

        anchors.left: parent.left
        spacing: Theme.apart / 2
        y: stepper.head

        Keys.forwardTo: [arrows]

        DeskButton {
            id: down

            Accessible.name: stepper.fewer
            enabled: !stepper.atLeast
            glyph: stepper.lower
            height: stepper.bare ? Theme.target : implicitHeight
            width: height

            onClicked: stepper.go(-1)
        }
        Words {
            id: number

            spoken: stepper.label === "" ? text : stepper.label + ": " + text

            Accessible.name: spoken
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            height: down.height
            horizontalAlignment: Text.AlignHCenter
            text: stepper.value
            verticalAlignment: Text.AlignVCenter
            width: Math.max(stepper.room, implicitWidth)
            wrapMode: Text.NoWrap
        }
        DeskButton {
            id: up

            Accessible.name: stepper.more
            enabled: !stepper.atMost
            glyph: stepper.higher
            height: down.height
            width: height

            onClicked: stepper.go(1)
        }
    }
    Arrows {
        id: arrows

        group: row
    }
}

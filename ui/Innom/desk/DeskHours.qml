pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The hours behind the lanes of a timeline: as many are named as there is room for.
Item {
    id: hours

    required property var marks // [{at: 0 to 1, label}]
    property int start: 0
    property int side: Theme.px(20)
    readonly property real span: width - start - side
    readonly property int step: Math.max(1, Math.ceil(marks.length * Theme.small * 2.2 / Math.max(1, span)))
    readonly property int foot: Theme.small * 1.8

    Repeater {
        model: hours.marks

        Item {
            id: mark

            required property var modelData
            required property int index
            readonly property bool named: index % hours.step === 0

            height: hours.height
            visible: named
            x: hours.span * (Theme.mirrored ? 1 - modelData.at : modelData.at) + (Theme.mirrored ? hours.side : hours.start)

            Rectangle {
                color: Theme.line
                height: parent.height - hours.foot
                opacity: Theme.contrast ? 0.4 : 1
                width: Math.max(1, Theme.stroke / 2)
            }
            Words {
                Accessible.ignored: true // each lane says its times
                color: Theme.soft
                font.pixelSize: Theme.small
                text: mark.modelData.label
                wrapMode: Text.NoWrap
                x: -width / 2
                y: parent.height - height
            }
        }
    }
}

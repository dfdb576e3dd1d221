pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One person's row of a timeline: full where both ends were seen, an outline where nobody saw her leave. Time runs from
// where reading begins.
Item {
    id: lane

    required property string name
    required property string spoken
    required property var bars
    property bool strong: false
    property bool chosen: false
    property bool current: false
    property bool touchable: false
    property int names: 0 // the width of the name, 0 where it stands above
    property int side: Theme.px(20)
    readonly property int start: names > 0 ? side + names + Theme.gap : side

    signal touched

    Accessible.name: spoken
    Accessible.role: touchable ? Accessible.Row : Accessible.StaticText
    implicitHeight: Math.max(touchable ? Theme.target : 0, words.implicitHeight + Theme.px(16) + (names > 0 ? 0 : track.height + Theme.px(4)))

    Accessible.onPressAction: touched()

    TapHandler {
        enabled: lane.touchable

        onTapped: lane.touched()
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.focus
        border.width: Theme.stroke * 2
        color: "transparent"
        radius: Theme.px(10)
        visible: lane.current
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: lane.side
        font.pixelSize: Theme.label
        font.weight: lane.strong ? Font.Bold : Font.Normal
        text: lane.name
        width: lane.names > 0 ? lane.names : parent.width - 2 * lane.side
        y: lane.names > 0 ? (parent.height - height) / 2 : Theme.px(8)
    }
    Item {
        id: track

        height: Theme.px(lane.strong ? 32 : 26)
        width: parent.width - lane.start - lane.side
        x: Theme.mirrored ? lane.side : lane.start
        y: lane.names > 0 ? (parent.height - height) / 2 : words.y + words.height + Theme.px(4)

        Repeater {
            model: lane.bars

            Rectangle {
                id: bar

                required property var modelData
                readonly property real from: Theme.mirrored ? 1 - modelData.end : modelData.begin

                border.color: Theme.accent
                border.width: modelData.seen ? 0 : Math.max(Theme.stroke, Theme.px(3))
                color: modelData.seen ? Theme.accent : Theme.card
                height: track.height
                radius: Math.min(Theme.px(8), width / 2)
                width: Math.max(Theme.px(4), track.width * (modelData.end - modelData.begin))
                x: track.width * from
            }
        }
    }
}

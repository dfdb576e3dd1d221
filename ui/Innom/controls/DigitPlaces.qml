pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The digits typed so far, each in its own place.
Row {
    id: places

    required property string digits
    property int count: 4
    // As wide as the keys below, where there are any.
    property real room: Infinity

    LayoutMirroring.enabled: false

    Accessible.role: Accessible.EditableText
    spacing: Theme.px(20)

    Repeater {
        model: places.count

        Rectangle {
            id: place

            required property int index
            readonly property bool next: index === places.digits.length

            border.color: next ? Theme.accent : Theme.outline
            border.width: next ? Theme.stroke * 2 : Theme.stroke
            color: Theme.card
            height: Math.round(Theme.hero * 1.5)
            radius: Theme.px(14)
            width: Number.isFinite(places.room) ? (places.room - (places.count - 1) * places.spacing) / places.count : Theme.hero * 1.1

            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                font.pixelSize: Theme.hero
                font.weight: Font.DemiBold
                text: places.digits.charAt(place.index)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who was here when, on one day: the hours, the index person above, and below who met her. A touch shows both.
Item {
    id: timeline

    required property TracingShown shown
    readonly property bool narrow: width < Theme.letters(22) * 40
    readonly property int names: narrow ? 0 : Math.min(width * 0.3, Theme.label * 12)

    signal picked(key: string)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.card
        radius: Theme.radius
    }
    DeskHours {
        id: hours

        anchors.bottom: legend.top
        anchors.bottomMargin: Theme.px(8)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(12)
        marks: timeline.shown.marks
        start: own.item ? own.item.start : 0
        width: parent.width
    }
    Repeater {
        id: own

        readonly property DeskLane item: count > 0 ? itemAt(0) as DeskLane : null

        model: timeline.shown.own

        DeskLane {
            required property var modelData

            bars: modelData.bars
            height: implicitHeight
            name: modelData.name
            names: timeline.names
            spoken: modelData.spoken
            strong: true
            width: timeline.width
            y: Theme.px(12)
        }
    }
    ListView {
        id: list

        Accessible.focusable: true
        Accessible.name: qsTr("Who was here at the same time")
        Accessible.role: Accessible.Table
        activeFocusOnTab: count > 0
        anchors.bottom: hours.bottom
        anchors.bottomMargin: hours.foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: (own.item ? own.item.y + own.item.height : 0) + Theme.px(4)
        bottomMargin: more.visible ? more.height : 0
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        currentIndex: -1
        model: timeline.shown.lanes

        delegate: DeskLane {
            required property int index
            required property string key

            current: ListView.isCurrentItem && list.activeFocus && Theme.steered
            height: implicitHeight
            names: timeline.names
            touchable: true
            width: list.width

            onTouched: timeline.picked(key)
        }

        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0;
        }
        Keys.onReturnPressed: timeline.picked(timeline.shown.lanes.keyAt(currentIndex))
        Keys.onEnterPressed: timeline.picked(timeline.shown.lanes.keyAt(currentIndex))
    }
    FocusRing {
        around: list
        away: -border.width - Theme.stroke
        radius: Theme.radius - Theme.px(4)
    }
    Words {
        anchors.centerIn: list
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: own.count === 0 ? qsTr("This person was not here in these days.") : qsTr("Nobody was a contact on this day.")
        visible: list.count === 0
        width: parent.width - 2 * Theme.gap
    }
    ScrollTrack {
        parent: list
        view: list
    }
    DeskMore {
        id: more

        list: list
        visible: list.contentHeight > list.height && !Theme.typing
        width: list.width - 2 * x
        x: Theme.px(8)
        y: list.y + list.height - height
    }
    DeskLegend {
        id: legend

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        visible: own.count > 0
        width: parent.width - Theme.px(40)
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The visits of two persons, one day below the other, with their times in words.
Rectangle {
    id: both

    required property var days // [{day, lanes, marks}]
    required property string title

    readonly property int names: width > Theme.letters(22) * 44 ? Theme.label * 10 : 0

    signal closed

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: column.height + 2 * column.y
    radius: Theme.radius

    Column {
        id: column

        spacing: Theme.apart
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        Row {
            spacing: Theme.gap
            width: parent.width

            DeskButton {
                id: back

                text: qsTr("All contacts")

                Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
                onClicked: both.closed()
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                text: both.title
                width: parent.width - back.width - parent.spacing
            }
        }
        Repeater {
            model: both.days

            Column {
                id: day

                required property var modelData

                spacing: Theme.px(8)
                width: parent.width

                Words {
                    color: Theme.soft
                    font.pixelSize: Theme.label
                    text: day.modelData.day
                    width: parent.width
                }
                Item {
                    height: lanes.height + hours.foot + Theme.px(8)
                    width: parent.width

                    DeskHours {
                        id: hours

                        anchors.fill: parent
                        marks: day.modelData.marks
                        side: 0
                        start: both.names > 0 ? both.names + Theme.gap : 0
                    }
                    Column {
                        id: lanes

                        width: parent.width

                        Repeater {
                            model: day.modelData.lanes

                            DeskLane {
                                required property var modelData
                                required property int index

                                Accessible.ignored: true // the words below say it
                                bars: modelData.bars
                                height: implicitHeight
                                name: modelData.name
                                names: both.names
                                side: 0
                                spoken: modelData.spoken
                                strong: index === 0
                                width: lanes.width
                            }
                        }
                    }
                }
                Repeater {
                    model: day.modelData.lanes

                    Words {
                        required property var modelData

                        font.pixelSize: Theme.small
                        text: modelData.spoken
                        width: day.width
                    }
                }
            }
        }
    }
}

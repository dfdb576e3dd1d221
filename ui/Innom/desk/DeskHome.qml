pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What staff come to: the roll call as one large button whatever else waits, what should be seen to, and the sections where they are not at the side.
Page {
    id: home

    required property DeskView desk
    property bool rail: false
    readonly property var first: desk.sections.find(each => each.first)
    readonly property bool listed: !rail || !first

    Column {
        anchors.left: parent.left
        spacing: Theme.px(36)
        width: Math.min(parent.width, Theme.px(1300))

        ActionButton {
            id: call

            anchors.left: parent.left
            font.pixelSize: Theme.heading
            focus: visible
            implicitHeight: contentItem.implicitHeight + 2 * Theme.px(56)
            primary: true
            text: home.first ? home.first.title : ""
            visible: text !== ""
            width: Math.min(parent.width, Theme.px(760))

            onClicked: home.desk.turn(home.first.key)
        }
        AlertBar {
            view: home.desk.alerts
            width: parent.width
        }
        Words {
            color: Theme.soft
            text: qsTr("No name is shown until you choose something. What you open is noted in the log.")
            width: parent.width
        }
        Flow {
            id: list

            spacing: Theme.apart
            visible: home.listed
            width: parent.width

            Keys.forwardTo: [arrows]

            Repeater {
                model: home.listed ? home.desk.sections.filter(each => !each.first) : []

                ActionButton {
                    required property var modelData
                    required property int index

                    focus: !call.visible && index === 0
                    font.pixelSize: Theme.body
                    text: modelData.title
                    width: Math.min(list.width, Math.max(Theme.px(400), implicitWidth))

                    onClicked: home.desk.turn(modelData.key)
                }
            }
        }
        Arrows {
            id: arrows

            group: list
        }
    }
}

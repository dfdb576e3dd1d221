pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// One of the sections at the side; `first` is the one that must never be looked for.
T.Button {
    id: control

    property bool chosen: false
    property bool first: false

    checkable: true
    checked: chosen
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.label
    font.weight: chosen || first ? Font.DemiBold : Font.Normal
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + Theme.px(12))

    onClicked: checked = Qt.binding(() => control.chosen)

    contentItem: Text {
        color: control.first ? Theme.accentInk : Theme.ink
        font: control.font
        horizontalAlignment: Text.AlignLeft
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(12)
        text: control.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    // No outline: its words say that it is there, as a link's do.
    Rectangle {
        anchors.fill: parent
        color: control.first ? Theme.accent : control.chosen ? Theme.tint : "transparent"
        opacity: control.down ? 0.8 : 1
        radius: Theme.px(14)
        z: -1

        Rectangle {
            color: Theme.accent
            height: parent.height - 2 * parent.radius
            radius: width / 2
            visible: control.chosen && !control.first
            width: Theme.px(6)
            x: Theme.mirrored ? parent.width - width : 0
            y: parent.radius
        }
    }
    FocusRing {
        around: control
        radius: Theme.px(18)
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

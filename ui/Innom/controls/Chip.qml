pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// A small choice in the header; `chosen` is filled.
T.Button {
    id: control

    property bool chosen: false

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + Theme.px(12))
    implicitWidth: Math.max(Theme.target * 1.2, contentItem.implicitWidth + Theme.px(48))
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.label

    checkable: true
    checked: chosen

    // A touch asks; whether it is chosen is for its owner to say.
    onClicked: checked = Qt.binding(() => control.chosen)

    contentItem: Text {
        color: control.chosen ? Theme.paper : Theme.ink
        font: control.font
        horizontalAlignment: Text.AlignHCenter
        text: control.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        border.color: control.chosen ? Theme.ink : Theme.outline
        border.width: Theme.stroke
        color: control.chosen ? Theme.ink : "transparent"
        opacity: control.down ? 0.7 : 1
        radius: height / 2
    }
    FocusRing {
        around: control
        radius: height / 2
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// A switch of its own for one purpose: a box to tick and what it means.
T.CheckBox {
    id: control

    property string detail

    implicitHeight: Math.max(Theme.target, words.implicitHeight)
    implicitWidth: Theme.px(720)
    focusPolicy: Qt.TabFocus
    padding: 0
    spacing: Theme.px(20)

    Accessible.description: detail

    indicator: Rectangle {
        border.color: Theme.outline
        border.width: Theme.stroke
        color: control.checked ? Theme.accent : Theme.card
        height: Math.max(Theme.px(48), Math.round(Theme.label * 1.6))
        radius: Theme.px(12)
        width: height
        x: Theme.mirrored ? control.width - width : 0
        y: Math.round((Math.min(control.height, Theme.target) - height) / 2)

        Glyph {
            anchors.centerIn: parent
            color: Theme.accentInk
            height: width
            kind: "check"
            visible: control.checked
            width: parent.width * 0.7
        }
    }
    contentItem: Column {
        id: words

        readonly property real room: control.width - control.indicator.width - control.spacing

        leftPadding: Theme.mirrored ? 0 : control.indicator.width + control.spacing
        spacing: Theme.px(2)
        topPadding: Math.max(0, Math.round((Theme.target - title.height) / 2))

        Text {
            id: title

            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            horizontalAlignment: Text.AlignLeft
            text: control.text
            textFormat: Text.PlainText
            width: words.room
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.soft
            font.family: Theme.family
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignLeft
            text: control.detail
            textFormat: Text.PlainText
            visible: text !== ""
            width: words.room
            wrapMode: Text.Wrap
        }
    }
    FocusRing {
        around: control
        radius: Theme.px(14)
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

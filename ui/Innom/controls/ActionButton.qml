pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// A button; `primary` is the one thing to do next on a page.
T.Button {
    id: control

    property bool primary: false
    property string glyph

    implicitHeight: Math.max(Theme.px(96), Theme.target, contentItem.implicitHeight + Theme.px(28))
    implicitWidth: Math.max(Theme.px(280), contentItem.implicitWidth + Theme.px(72))
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.lead
    font.weight: Font.DemiBold

    contentItem: Text {
        color: control.primary ? Theme.accentInk : Theme.ink
        font: control.font
        horizontalAlignment: Text.AlignHCenter
        text: control.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        opacity: control.enabled ? 1 : 0.55
    }
    Glyph {
        anchors.centerIn: parent
        color: control.primary ? Theme.accentInk : Theme.ink
        kind: control.glyph
        opacity: control.enabled ? 1 : 0.4
        visible: control.glyph !== ""
    }

    background: Rectangle {
        border.color: control.visualFocus ? Theme.ink : Theme.outline
        border.width: control.visualFocus ? Theme.stroke * 2 : control.primary ? 0 : Theme.stroke
        color: control.primary ? Theme.accent : Theme.card
        opacity: control.enabled ? control.down ? 0.8 : 1 : 0.55
        radius: Theme.radius
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// A button; `primary` is the one thing to do next on a page.
T.Button {
    id: control

    property bool primary: false
    property string glyph
    // It had the focus when it was greyed out for a while.
    property bool kept: false

    implicitHeight: Math.max(Theme.px(96), Theme.target, contentItem.implicitHeight + Theme.px(28))
    implicitWidth: Math.max(Theme.px(280), contentItem.implicitWidth + Theme.px(72))
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.lead
    font.weight: Font.DemiBold

    contentItem: Text {
        color: !control.enabled ? Theme.faint : control.primary ? Theme.accentInk : Theme.ink
        font: control.font
        horizontalAlignment: Text.AlignHCenter
        text: control.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    Glyph {
        anchors.centerIn: parent
        color: !control.enabled ? Theme.faint : control.primary ? Theme.accentInk : Theme.ink
        kind: control.glyph
        visible: control.glyph !== ""
    }

    background: Rectangle {
        border.color: control.enabled ? Theme.outline : Theme.line
        border.width: control.primary && control.enabled ? 0 : Theme.stroke
        color: !control.enabled ? Theme.keys : control.primary ? Theme.accent : Theme.card
        opacity: control.down ? 0.8 : 1
        radius: Theme.radius
    }
    FocusRing {
        around: control
    }

    onActiveFocusChanged: kept = activeFocus || (kept && !enabled)
    onEnabledChanged: {
        const other = control.Window.activeFocusItem;
        if (enabled && kept && !(other && other.activeFocusOnTab))
            control.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}

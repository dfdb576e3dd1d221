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

    // The widest of these, in the button's own letters.
    function across(texts: list<string>): real {
        return metrics.font && Math.max(...texts.map(text => metrics.advanceWidth(text)));
    }

    implicitHeight: Math.max(Theme.px(96), Theme.target, contentItem.implicitHeight + Theme.px(28))
    implicitWidth: Math.max(Theme.px(280), contentItem.implicitWidth + Theme.px(72))
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.lead
    font.weight: Font.DemiBold

    FontMetrics {
        id: metrics

        font: control.font
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: Math.ceil(control.across([control.text])) + 1

        Text {
            id: words

            // A word that is wider than the button is written smaller, but never under a label, before it is cut.
            readonly property real fits: control.text === "" ? 1 : (width - Theme.px(16)) / Math.max(1, control.across(control.text.split(" ")))

            anchors.fill: parent
            color: !control.enabled ? Theme.faint : control.primary ? Theme.accentInk : Theme.ink
            font.family: control.font.family
            font.pixelSize: fits >= 1 ? control.font.pixelSize : Math.max(Math.min(Theme.label, control.font.pixelSize), Math.floor(control.font.pixelSize * fits))
            font.weight: control.font.weight
            horizontalAlignment: Text.AlignHCenter
            text: control.text
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }
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

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// One group of a code under its number: so many letters and digits, in any case, and nothing else. Forgets as Field does.
Column {
    id: group

    required property int number
    property string label
    property bool faulty: false
    property bool last: false
    property alias text: input.text
    property alias maximumLength: input.maximumLength

    signal filled
    signal emptied

    function take(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.px(2)

    Words {
        Accessible.ignored: true
        color: Theme.soft
        font.pixelSize: Theme.small
        text: group.number
    }
    T.TextField {
        id: input

        Accessible.name: group.label
        EnterKey.type: group.last ? Qt.EnterKeyDone : Qt.EnterKeyNext
        color: Theme.ink
        cursorDelegate: Rectangle {
            color: Theme.accent
            visible: input.activeFocus
            width: Math.max(2, Theme.px(3))
        }
        font.capitalization: Font.AllUppercase
        font.family: Theme.family
        font.letterSpacing: Theme.px(3)
        font.pixelSize: Theme.entry
        horizontalAlignment: TextInput.AlignHCenter
        implicitHeight: Math.max(Theme.px(76), Theme.target, contentHeight + Theme.px(24))
        implicitWidth: Math.max(Theme.target, Math.ceil(widest.advanceWidth) + Theme.px(24))
        inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: 4
        selectByMouse: false
        validator: RegularExpressionValidator {
            regularExpression: /[0-9A-Za-z]*/
        }
        verticalAlignment: TextInput.AlignVCenter

        background: Rectangle {
            border.color: group.faulty ? Theme.danger : input.activeFocus ? Theme.accent : Theme.outline
            border.width: input.activeFocus || group.faulty ? Theme.stroke * 2 : Theme.stroke
            color: Theme.card
            radius: Theme.px(14)
        }

        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace && input.text === "")
                group.emptied();
            event.accepted = false;
        }
        onAccepted: group.filled()
        onTextEdited: {
            if (input.text.length === input.maximumLength)
                group.filled();
        }
    }
    TextMetrics {
        id: widest

        font: input.font
        text: "WWWM"
    }
}

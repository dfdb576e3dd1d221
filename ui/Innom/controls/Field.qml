pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Innom

// A text field with its label above, a word of help or the refusal below. Made anew for each visitor:
// it forgets, offers no menu, takes no drop and selects nothing by mouse.
Column {
    id: field

    property string label
    property string help
    property string problem
    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    readonly property bool secret: echoMode === TextInput.Password
    property int enterKey: Qt.EnterKeyNext
    // How high it is as long as nothing is refused.
    readonly property real bare: title.height + spacing + input.height
    readonly property real calm: bare + (help !== "" ? spacing + hint.height : 0)

    signal accepted

    // A column asks for the width that it has: two of them in one grid, an odd pixel between them, never came to rest.
    Layout.preferredWidth: 1
    spacing: Theme.px(8)

    function take(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Empty, for Qt's keyboard too: it keeps what stood in the last field until a field has its turn again.
    function wipe(): void {
        input.text = "";
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    Words {
        id: title

        // Qt names no password field itself: its label is read aloud instead.
        Accessible.ignored: !field.secret
        font.pixelSize: Theme.label
        text: field.label
        width: field.width
    }
    T.TextField {
        id: input

        // Qt lays digits out in the direction of the keyboard: beside an Arabic one a number would run backwards (6.11.3).
        readonly property bool turned: Theme.mirrored && !activeFocus && (inputMethodHints & Qt.ImhDialableCharactersOnly) !== 0

        Accessible.labelledBy: title
        Accessible.name: field.label
        Accessible.description: field.problem !== "" ? field.problem : field.help
        EnterKey.type: field.enterKey
        color: input.turned ? "transparent" : Theme.ink
        cursorDelegate: Rectangle {
            color: Theme.accent
            visible: input.activeFocus
            width: Math.max(2, Theme.px(3))
        }
        font.family: Theme.family
        font.pixelSize: Theme.entry
        // Not by the letters: Arabic ones are higher, and a field would grow under the hand.
        height: Math.max(Theme.px(76), Theme.target, Math.round(Theme.entry * 2))
        // Said aloud, so that a Latin name in an Arabic form begins under its label as well.
        horizontalAlignment: TextInput.AlignLeft
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        leftPadding: Theme.px(24)
        maximumLength: 100
        passwordCharacter: "•"
        passwordMaskDelay: 0
        // A pixel more or less, for Qt lays what stands here out anew only when its room changes (6.11.3).
        rightPadding: Theme.px(24) + (Theme.mirrored ? 1 : 0)
        selectByMouse: false
        verticalAlignment: TextInput.AlignVCenter
        width: field.width

        background: Rectangle {
            border.color: field.problem !== "" ? Theme.danger : input.activeFocus ? Theme.accent : Theme.outline
            border.width: input.activeFocus || field.problem !== "" ? Theme.stroke * 2 : Theme.stroke
            color: Theme.card
            radius: Theme.px(14)
        }

        onAccepted: field.accepted()

        Words {
            Accessible.ignored: true
            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            font: input.font
            text: "\u200e" + input.text
            verticalAlignment: Text.AlignVCenter
            visible: input.turned
            wrapMode: Text.NoWrap
        }
    }
    Words {
        id: hint

        Accessible.ignored: true
        color: Theme.soft
        font.pixelSize: Theme.small
        text: field.help
        visible: text !== "" && field.problem === ""
        width: field.width
    }
    ErrorNote {
        text: field.problem
        width: field.width
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Innom

// The keyboard on the glass: our layouts and style, the visitor's language, nothing learnt and nothing guessed.
Item {
    id: panel

    objectName: "keyboard"

    required property Language language
    required property Reception reception
    readonly property bool inUse: Window.active

    // Addresses and codes are written in Latin letters, and numbers run from left to right, whatever the language.
    readonly property bool latin: (InputContext.inputMethodHints & (Qt.ImhEmailCharactersOnly | Qt.ImhDialableCharactersOnly | Qt.ImhPreferUppercase)) !== 0

    function follow(): void {
        const wanted = language.keyboards[latin ? language.keyboards.length - 1 : 0];
        VirtualKeyboardSettings.activeLocales = language.keyboards;
        VirtualKeyboardSettings.locale = wanted;
    }

    onInUseChanged: {
        if (inUse && reception.page === "Welcome") {
            const before = Window.activeFocusItem;
            blank.forceActiveFocus();
            before.forceActiveFocus();
        }
    }
    onLatinChanged: follow()

    implicitHeight: keys.active ? keys.height : 0

    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../../keyboard/layouts");
        VirtualKeyboardSettings.styleName = "Innom";
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.keySoundVolume = 0;
        VirtualKeyboardSettings.inputMethodHints = Qt.ImhNoPredictiveText | Qt.ImhSensitiveData;
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.Hide;
        follow();
    }

    Connections {
        function onChanged(): void {
            panel.follow();
        }

        target: panel.language
    }
    Connections {
        function onWiped(): void {
            blank.forceActiveFocus();
        }

        target: panel.reception
    }
    // Qt's keyboard keeps what stood in the last field, a passphrase too, until another field has its turn.
    TextInput {
        id: blank

        Accessible.ignored: true
        height: 0
        width: 0
    }
    InputPanel {
        id: keys

        visible: active
        width: parent.width
    }
}

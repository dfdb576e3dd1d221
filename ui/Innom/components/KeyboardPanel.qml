pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Innom

// The keyboard on the glass: our layouts and style, the visitor's language, nothing learnt and nothing guessed.
Item {
    id: panel

    required property Language language

    function follow(): void {
        VirtualKeyboardSettings.activeLocales = language.keyboards;
        VirtualKeyboardSettings.locale = language.keyboard;
    }

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
    InputPanel {
        id: keys

        visible: active
        width: parent.width
    }
}

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick.VirtualKeyboard.Styles
import Innom

// Light keys, large and flat; the icons are letters or drawn, so that no file is fetched.
KeyboardStyle {
    id: style

    readonly property real keyGap: Math.max(2, Math.round(Theme.px(12) / 2))

    keyboardDesignHeight: 5 * Math.max(Theme.px(84), Math.min(Theme.pixelsPerMm * 15, Theme.shortSide / 13))
    keyboardDesignMaximumHeight: keyboardDesignHeight
    keyboardDesignWidth: keyboardDesignHeight / 5 * 13.6
    keyboardRelativeBottomMargin: 0.035
    keyboardRelativeLeftMargin: 0.015
    keyboardRelativeRightMargin: 0.015
    keyboardRelativeTopMargin: 0.035
    languagePopupListEnabled: false
    selectionListHeight: 0

    backspaceKeyPanel: KeyFace {
        glyph: "left"
        soft: true
    }
    characterPreviewDelegate: Item {
        property string flickBottom
        property bool flickKeysVisible
        property string flickLeft
        property string flickRight
        property string flickTop
        property string text
    }
    enterKeyPanel: KeyFace {
        glyph: control && control.actionId === EnterKeyAction.Next ? (InputContext.locale === "ar_AR" ? "left" : "right") : "check"
        strong: true
    }
    handwritingKeyPanel: KeyFace {}
    hideKeyPanel: KeyFace {
        hides: true
        soft: true
    }
    keyPanel: KeyFace {}
    keyboardBackground: Rectangle {
        color: Theme.keys
    }
    // To Latin letters, and back to the visitor's own.
    languageKeyPanel: KeyFace {
        label: InputContext.locale === "en_GB" ? ({
                "ar_AR": "أب",
                "uk_UA": "АБВ"
            })[VirtualKeyboardSettings.activeLocales[0]] ?? "" : "ABC"
        small: true
        soft: true
    }
    modeKeyPanel: KeyFace {}
    navigationHighlight: Rectangle {
        border.color: Theme.accent
        border.width: Theme.stroke * 2
        color: "transparent"
        radius: Theme.px(12)
    }
    popupListDelegate: SelectionListItem {}
    selectionListDelegate: SelectionListItem {}
    shiftKeyPanel: KeyFace {
        glyph: "up"
        lit: InputContext.capsLockActive || InputContext.shiftActive
        soft: true
    }
    spaceKeyPanel: KeyFace {
        glyph: "space"
    }
    symbolKeyPanel: KeyFace {
        small: true
        soft: true
    }
    alternateKeysListBackground: Rectangle {
        border.color: Theme.outline
        border.width: Theme.stroke
        color: Theme.card
        radius: Theme.px(12)
    }
    alternateKeysListDelegate: Item {
        id: alternative

        required property string text

        height: style.alternateKeysListItemHeight
        width: style.alternateKeysListItemWidth

        Text {
            anchors.centerIn: parent
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.lead
            text: alternative.text
            textFormat: Text.PlainText
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.tint
        radius: Theme.px(12)
    }
    alternateKeysListItemHeight: Theme.target
    alternateKeysListItemWidth: Theme.target
}

pragma Singleton

import QtQuick

// The tokens of the look; every size follows the glass and every letter the rule of EN 301 549 5.1.4.
QtObject {
    id: theme

    property real shortSide: 1080
    property real longSide: 1920
    property real pixelsPerMm: 3.78
    property real textScale: 1
    property bool contrast: false
    property bool mirrored: false
    property bool tall: false
    // Every control in the lower half of a tall glass.
    property bool reach: false
    // Whether the glass is so high (in mm) that this helps: all of a small one is in reach, and half of it too little.
    readonly property bool towers: tall && longSide / pixelsPerMm > 300
    // Reduced motion: nothing fades.
    property bool still: false
    // Somebody steers by a keyboard of keys: what has the focus shows it.
    property bool steered: false
    // Where a page begins, what is said above it left out.
    property real top: 0
    // The keyboard is on the glass.
    property bool typing: false

    readonly property color paper: contrast ? "#000000" : "#F6F4EF"
    readonly property color card: contrast ? "#000000" : "#FFFFFF"
    readonly property color line: contrast ? "#FFFFFF" : "#D9D5CC"
    readonly property color outline: contrast ? "#FFFFFF" : "#87827A"
    readonly property color ink: contrast ? "#FFFFFF" : "#16233B"
    readonly property color soft: contrast ? "#FFFFFF" : "#566072"
    // What cannot be used now is still read.
    readonly property color faint: contrast ? "#B4B4B4" : "#5F6878"
    readonly property color accent: contrast ? "#FFFF00" : "#0B5D5A"
    readonly property color accentInk: contrast ? "#000000" : "#FFFFFF"
    readonly property color accentInkSoft: contrast ? "#000000" : "#DCEBE9"
    readonly property color tint: contrast ? "#333300" : "#BFD8D5"
    readonly property color danger: contrast ? "#FFFF00" : "#A11D1A"
    readonly property color warn: contrast ? "#FFFF00" : "#7A4B00"
    readonly property color focus: accent
    readonly property color keys: contrast ? "#000000" : "#E7E2DA"

    readonly property string family: "Noto Sans"
    readonly property int fade: still ? 0 : 150

    readonly property real fit: Math.max(0.5, Math.min(shortSide / 1080, longSide / 1920))
    // A capital of Noto Sans is 0.714 em high; it is never under 3.9 mm.
    readonly property real smallest: Math.min(3.9 * pixelsPerMm / 0.714, shortSide / 22)

    readonly property int hero: display(104)
    readonly property int title: display(60)
    readonly property int heading: display(44)
    readonly property int lead: letters(34)
    readonly property int entry: letters(30)
    readonly property int body: letters(26)
    readonly property int label: letters(22)
    readonly property int small: letters(20)

    readonly property int radius: px(20)
    readonly property int gap: px(24)
    readonly property int margin: px(64)
    readonly property int stroke: Math.max(2, px(2))
    readonly property int apart: Math.ceil(Math.max(px(14), Math.min(8 * pixelsPerMm, shortSide / 19)))
    readonly property int target: Math.ceil(Math.max(px(56), Math.min(15 * pixelsPerMm, shortSide / 10), smallest * 1.9))

    // As the next visitor finds it.
    function plain(): void {
        textScale = 1;
        contrast = false;
        reach = false;
    }

    // The air beside a page that is no form; larger letters take of it.
    function air(width: real): int {
        return tall ? margin : Math.round(Math.max(margin, width * 0.177 * (2 - textScale)));
    }

    function px(size: real): int {
        return Math.round(size * fit);
    }

    function letters(size: real): int {
        return Math.ceil(Math.max(size * fit, smallest) * textScale);
    }

    // What is large already grows by half as much.
    function display(size: real): int {
        return Math.round(Math.max(size * fit, smallest * 1.3) * (1 + (textScale - 1) / 2));
    }
}

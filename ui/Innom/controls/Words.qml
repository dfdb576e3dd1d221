pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Any text on the screen: plain, never markup, for names are data.
Text {
    // What is read aloud; what a visitor typed is not.
    property string spoken: text

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Said aloud, so that a Latin name in an Arabic window begins on the right as well.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === "" || !visible
}

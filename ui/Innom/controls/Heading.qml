pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Where you are: the largest words of a page, and what has the focus when the page begins.
Words {
    Accessible.focusable: true
    Accessible.role: Accessible.Heading
    focus: true
    font.pixelSize: Theme.title
    font.weight: Font.Bold

    Component.onCompleted: Accessible.announce(text)
}

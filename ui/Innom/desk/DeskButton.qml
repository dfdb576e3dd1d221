pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A button among others of staff: as high as a field, as wide as its words.
ActionButton {
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.px(76), Theme.target, contentItem.implicitHeight + Theme.px(20))
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + Theme.px(64))
}

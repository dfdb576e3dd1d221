pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One visit in two lines, where the glass is too narrow for a table.
Column {
    id: lines

    required property string name
    required property string detail

    leftPadding: Theme.px(20)

    Words {
        Accessible.ignored: true
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        text: lines.name
        width: lines.width - 2 * lines.leftPadding
    }
    Words {
        Accessible.ignored: true
        color: Theme.soft
        font.pixelSize: Theme.small
        text: lines.detail
        width: lines.width - 2 * lines.leftPadding
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One thing that is stored: what it is, and its value; read aloud as one.
Item {
    id: fact

    property string label
    property string value
    readonly property bool narrow: width < Theme.body * 22

    readonly property int beside: title.width + Theme.px(16)

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.StaticText
    implicitHeight: narrow ? title.height + what.height : Math.max(title.height, what.height)

    Words {
        id: title

        Accessible.ignored: true
        color: Theme.soft
        font.pixelSize: Theme.label
        text: fact.label
        topPadding: fact.narrow ? 0 : Math.round((Theme.body - Theme.label) * 0.9)
        width: fact.narrow ? fact.width : Math.round(fact.width * 0.34)
        x: Theme.mirrored ? fact.width - width : 0
    }
    Words {
        id: what

        Accessible.ignored: true
        text: fact.value
        width: fact.width - (fact.narrow ? 0 : fact.beside)
        x: fact.narrow || Theme.mirrored ? 0 : fact.beside
        y: fact.narrow ? title.height : 0
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The location's languages, each by its own name; one touch speaks it.
Flow {
    id: chips

    required property Language language

    spacing: Theme.apart

    Keys.forwardTo: [arrows]

    Repeater {
        model: chips.language.codes

        Chip {
            required property int index
            required property string modelData

            chosen: modelData === chips.language.code
            text: chips.language.names[index]

            onClicked: chips.language.choose(modelData)
        }
    }
    Arrows {
        id: arrows

        group: chips
    }
}

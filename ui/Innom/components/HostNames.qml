pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The few names that fit what was typed: touched, or chosen with the arrows and Enter.
Column {
    id: list

    required property list<string> names

    signal chosen(name: string, byKey: bool)
    signal back

    function enter(): void {
        step(0);
    }

    // To the name at this place; before the first one is the field.
    function step(place: int): void {
        if (place < 0)
            back();
        else if (place < names.length)
            repeater.itemAt(place).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.px(12)
    visible: names.length > 0

    onNamesChanged: {
        if (list.names.length > 0)
            count.Accessible.announce(count.text);
    }

    Words {
        id: count

        color: Theme.soft
        font.pixelSize: Theme.small
        text: list.names.length < 8 ? qsTr("%n name(s) found", "", list.names.length) : qsTr("The first 8 names. More letters find the others.")
        width: parent.width
    }
    Flow {
        Accessible.name: qsTr("Names that fit")
        Accessible.role: Accessible.List
        spacing: Theme.apart
        width: parent.width

        Repeater {
            id: repeater

            model: list.names

            Chip {
                required property int index
                required property string modelData

                checkable: false
                Accessible.name: modelData
                Accessible.role: Accessible.ListItem
                text: modelData
                width: Math.min(implicitWidth, list.width)

                Accessible.onPressAction: list.chosen(modelData, true)
                Keys.onDownPressed: list.step(index + 1)
                Keys.onEnterPressed: list.chosen(modelData, true)
                Keys.onEscapePressed: list.back()
                Keys.onLeftPressed: list.step(index + (Theme.mirrored ? 1 : -1))
                Keys.onReturnPressed: list.chosen(modelData, true)
                Keys.onRightPressed: list.step(index + (Theme.mirrored ? -1 : 1))
                Keys.onUpPressed: list.step(index - 1)
                onClicked: list.chosen(modelData, activeFocus)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A switch of its own for each purpose that this location serves; none is ticked beforehand.
Column {
    id: purposes

    required property int retention // days
    required property bool tracing
    required property bool rollCall

    function agreed(): var {
        return [[kept, "tracing"], [called, "roll_call"]].filter(each => each[0].checked).map(each => each[1]);
    }

    spacing: Theme.apart

    Choice {
        id: kept

        detail: qsTr("So that we can reach you if somebody here was infectious. You may say no and come in all the same.")
        text: qsTr("I agree that my visit is kept for %n day(s) for contact tracing.", "", purposes.retention)
        visible: purposes.tracing
        width: parent.width
    }
    Choice {
        id: called

        detail: qsTr("So that nobody is forgotten in a fire. Without it you are counted without a name.")
        text: qsTr("My name may stand on the roll call while I am in the building.")
        visible: purposes.rollCall
        width: parent.width
    }
    // What the answer to tracing means, before it is given; as high either way, so that nothing moves.
    Item {
        height: Math.max(yes.height, no.height)
        width: parent.width

        Words {
            id: yes

            color: Theme.soft
            font.pixelSize: Theme.label
            text: qsTr("You get a pass with which you can see, correct and erase your visit.")
            visible: kept.checked
            width: parent.width
        }
        Words {
            id: no

            color: Theme.soft
            font.pixelSize: Theme.label
            text: qsTr("Without contact tracing you get an exit number only, and everything is deleted when you leave.")
            visible: !kept.checked
            width: parent.width
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// All that is stored of a visit, in the order in which it was typed.
Rectangle {
    id: card

    required property StoredVisit stored
    readonly property var purposes: ({
            "tracing": qsTr("Contact tracing"),
            "host": qsTr("Telling whom you visit"),
            "roll_call": qsTr("Roll call")
        })
    readonly property var endings: ({
            "self": qsTr("%1 – signed out by yourself"),
            "desk": qsTr("%1 – noted by the reception"),
            "automatic": qsTr("%1 – closed automatically, for nobody noted it")
        })

    function given(text: string): string {
        return text !== "" ? text : qsTr("not given");
    }

    function ending(): string {
        if (stored.closed === "damaged")
            return qsTr("cannot be read any more");
        return stored.closed === "" ? qsTr("not yet") : endings[stored.closed].arg(stored.leftAt);
    }

    function receivers(): string {
        const names = stored.handed.map(each => each.damaged ? qsTr("cannot be read any more") : each.receiver);
        return names.length > 0 ? names.join(", ") : qsTr("to nobody");
    }

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: rows.height + 2 * Theme.px(32)
    radius: Theme.radius

    Column {
        id: rows

        spacing: Theme.px(10)
        width: card.width - 2 * Theme.px(36)
        x: Theme.px(36)
        y: Theme.px(32)

        Repeater {
            model: [[qsTr("Name"), card.stored.name], [qsTr("Company"), card.given(card.stored.company)], [qsTr("Mobile number"), card.given(card.stored.phone)], [qsTr("E-mail"), card.given(card.stored.email)], [qsTr("You visit"), card.given(card.stored.host)], [qsTr("In your party"), qsTr("%n adult(s)", "", card.stored.adults) + (card.stored.childCount > 0 ? ", " + qsTr("%n child(ren)", "", card.stored.childCount) : "")], [qsTr("You came"), card.stored.arrived], [qsTr("You left"), card.ending()], [qsTr("You agreed to"), card.stored.purposes.map(each => card.purposes[each]).join(", ")], [qsTr("Privacy notice"), qsTr("version %1, %2").arg(card.stored.notice).arg(card.stored.noticeLanguage)], [qsTr("Handed over"), card.receivers()], [qsTr("Deleted"), card.stored.keptUntil]]

            Fact {
                required property list<string> modelData

                label: modelData[0]
                value: modelData[1]
                width: rows.width
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// To whom the visit was handed over, when, and on which ground.
MyPlain {
    id: disclosures

    readonly property var grounds: ({
            "tracing": qsTr("contact tracing"),
            "roll_call": qsTr("roll call"),
            "inspection": qsTr("inspection"),
            "correction": qsTr("correction"),
            "other": qsTr("other")
        })

    function ground(each: var): string {
        const name = grounds[each.ground] ?? each.ground;
        return each.remark !== "" ? name + " – " + each.remark : name;
    }

    heading: qsTr("What was handed over")
    paragraphs: view.stored.handed.length > 0 ? view.stored.handed.map(each => each.damaged ? qsTr("Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.") : qsTr("To %1, %2. Ground: %3").arg(each.receiver).arg(each.at).arg(ground(each))) : [qsTr("Nothing of your visit was handed over to anybody.")]
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What becomes of the paper, whichever section sent it; while the printer works it can be stopped.
Item {
    id: paper

    required property Printing view
    readonly property string said: {
        if (view.noPaper)
            return qsTr("The printer is out of paper. Put some in, and it goes on.");
        if (view.busy)
            return view.pages > 0 ? qsTr("Printing. %n page(s) are out.", "", view.pages) : qsTr("Printing …");
        return view.sent ? qsTr("Printed. The printout is noted in the log.") : "";
    }

    readonly property bool says: said !== "" || view.refusal.sentence !== ""

    implicitHeight: said !== "" ? words.height : refused.height

    onSaidChanged: {
        if (paper.said !== "")
            paper.Accessible.announce(paper.said);
    }

    RowLayout {
        id: words

        spacing: Theme.apart
        visible: paper.said !== ""
        width: parent.width

        Words {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            font.pixelSize: Theme.label
            text: paper.said
        }
        DeskButton {
            text: qsTr("Stop printing")
            visible: paper.view.busy

            onClicked: paper.view.stop()
        }
    }
    ErrorNote {
        id: refused

        text: paper.said === "" ? paper.view.refusal.sentence : ""
        width: parent.width
    }
}

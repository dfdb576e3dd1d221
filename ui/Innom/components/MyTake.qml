pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// All that is stored as a code for the phone, in turn where one does not hold it, and on paper where that is set.
Page {
    id: take

    required property MyDataView view
    // Beside what is taller than the page the code stays in sight.
    readonly property int aside: contentHeight > height - taken ? Qt.AlignTop : Qt.AlignVCenter

    actions: foot
    centred: true
    contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * 0.08))

    GridLayout {
        columnSpacing: Theme.px(64)
        columns: take.tall ? 1 : 2
        rowSpacing: Theme.px(40)
        width: parent.width

        Column {
            Layout.alignment: take.aside
            Layout.fillWidth: true
            spacing: Theme.px(24)

            Heading {
                text: qsTr("Take it with me")
                width: parent.width
            }
            Words {
                lineHeight: 1.2
                text: take.view.parts > 1 ? qsTr("Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).") : qsTr("Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).")
                width: parent.width
            }
            Flow {
                spacing: Theme.apart
                visible: take.view.parts > 1
                width: parent.width

                Words {
                    Accessible.role: Accessible.AlertMessage
                    font.weight: Font.DemiBold
                    height: Theme.target
                    text: qsTr("Code %1 of %2").arg(take.view.part).arg(take.view.parts)
                    verticalAlignment: Text.AlignVCenter
                }
                ActionButton {
                    enabled: take.view.part > 1
                    text: qsTr("Code before")

                    onClicked: take.view.turn_part(-1)
                }
                ActionButton {
                    enabled: take.view.part < take.view.parts
                    text: qsTr("Next code")

                    onClicked: take.view.turn_part(1)
                }
            }
            ErrorNote {
                text: take.view.refusal.sentence
                width: parent.width
            }
            Words {
                Accessible.role: Accessible.AlertMessage
                color: Theme.accent
                text: qsTr("It is printed. Please fetch the paper at once.")
                visible: take.view.done === "printed"
                width: parent.width
            }
        }
        QrPicture {
            Accessible.name: take.view.parts > 1 ? qsTr("Your data as a QR code, %1 of %2").arg(take.view.part).arg(take.view.parts) : qsTr("Your data as a QR code")
            Layout.alignment: (take.tall ? Qt.AlignLeft : Qt.AlignHCenter) | take.aside
            room: take.tall ? Math.min(take.width - 2 * take.contentSide, (take.height - take.taken) * 0.6) : Math.min(take.height - take.taken - 2 * Theme.gap, take.width * 0.5)
            rows: take.view.codeRows
            visible: take.view.parts > 0
        }
    }
    Actions {
        id: foot

        beside: false
        parent: take
        side: take.contentSide

        ActionButton {
            enabled: !take.view.busy
            primary: true
            text: qsTr("Back")
            width: Math.min(foot.cell, implicitWidth)

            onClicked: take.view.turn_to("")
        }
        ActionButton {
            enabled: !take.view.busy && take.view.parts > 0
            text: take.view.busy ? qsTr("One moment …") : qsTr("Print")
            visible: take.view.stored.prints
            width: Math.min(foot.cell, implicitWidth)

            onClicked: take.view.print()
        }
    }
}

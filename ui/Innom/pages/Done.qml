pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// You are registered: the number for going, the pass, and when everything is deleted.
Item {
    id: done

    required property Reception reception
    required property CheckInView view
    readonly property CardView card: done.reception.card
    property bool asked: false
    readonly property bool own: asked && card.rows.length > 0

    anchors.fill: parent

    Page {
        id: page

        anchors.bottomMargin: bar.takenBelow
        centred: true
        contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round((width - Theme.px(1400) * Theme.textScale) / 2))

        GridLayout {
            columnSpacing: Math.max(Theme.px(48), Theme.apart)
            columns: Theme.tall ? 1 : 2
            rowSpacing: Theme.px(28)
            width: parent.width

            Column {
                // Beside a pass that is taller than the page, the number and the button stay in sight.
                Layout.alignment: page.contentHeight > page.height ? Qt.AlignTop : Qt.AlignVCenter
                Layout.fillWidth: true
                spacing: Theme.px(20)

                Heading {
                    spoken: qsTr("You are registered.")
                    text: qsTr("You are registered, %1.").arg(done.view.firstName)
                    width: parent.width
                }
                ExitFacts {
                    room: page.height
                    view: done.view
                    width: parent.width
                }
                LinkButton {
                    anchors.left: parent.left
                    text: done.own && done.view.passCode !== "" ? qsTr("Show my pass") : qsTr("Card for my phone")
                    visible: !done.own || done.view.passCode !== ""

                    onClicked: {
                        done.reception.idle.stay();
                        done.asked = !done.own;
                        done.card.make();
                    }
                }
                ErrorNote {
                    text: done.card.refusal.sentence
                    width: parent.width
                }
            }
            PassCard {
                id: pass

                Layout.fillWidth: Theme.tall
                Layout.preferredWidth: Math.min(Math.max(Theme.px(480), Theme.body * 14), page.width * 0.42)
                own: done.own
                passCode: done.view.passCode
                rows: done.own ? done.card.rows : done.view.passRows
                visible: done.own || done.view.passCode !== ""
            }
        }
    }
    Actions {
        id: bar

        beside: false
        note: done.reception.idle.asking ? qsTr("Back to the start in %n second(s)", "", done.reception.idle.left) : ""
        side: page.contentSide

        ActionButton {
            primary: true
            text: qsTr("Finished")
            width: Math.min(bar.cell, implicitWidth)

            onClicked: done.reception.home()
        }
        ActionButton {
            text: qsTr("I am still here")
            visible: done.reception.idle.asking
            width: Math.min(bar.cell, implicitWidth)

            onClicked: done.reception.idle.stay()
        }
    }
}

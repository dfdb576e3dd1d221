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

        anchors.bottomMargin: bar.height
        centred: true
        contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round((width - Theme.px(1400) * Theme.textScale) / 2))

        GridLayout {
            columnSpacing: Theme.px(80)
            columns: width > Theme.title * 8 + pass.wanted ? 2 : 1
            rowSpacing: Theme.px(56)
            width: parent.width

            Column {
                // Beside a pass that is taller than the page, the number and the button stay in sight.
                Layout.alignment: page.contentHeight > page.height ? Qt.AlignTop : Qt.AlignVCenter
                Layout.fillWidth: true
                spacing: Theme.px(20)

                Words {
                    Accessible.role: Accessible.Heading
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    text: qsTr("You are registered, %1.").arg(done.view.firstName)
                    width: parent.width
                }
                Words {
                    color: Theme.soft
                    font.pixelSize: Theme.lead
                    text: qsTr("When you leave, type this number here:")
                    width: parent.width
                }
                Words {
                    Accessible.name: qsTr("Exit number %1").arg(done.view.exitNumber)
                    color: Theme.accent
                    font.letterSpacing: Theme.px(14)
                    font.pixelSize: Math.round(Theme.hero * 1.7)
                    font.weight: Font.Bold
                    lineHeight: 0.95
                    text: done.view.exitNumber
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
                Words {
                    readonly property string grown: qsTr("%n adult(s)", "", done.view.partyAdults)
                    readonly property string young: done.view.partyChildren > 0 ? ", " + qsTr("%n child(ren)", "", done.view.partyChildren) : ""

                    text: qsTr("It is for all of you: %1. Sign out when the last of you leaves.").arg(grown + young)
                    visible: done.view.partyAdults + done.view.partyChildren > 1
                    width: parent.width
                }
                Words {
                    bottomPadding: Theme.px(20)
                    text: done.view.deletedAfter !== "" ? qsTr("Everything about your visit is deleted on %1.").arg(done.view.deletedAfter) : qsTr("Everything about your visit is deleted when you leave.")
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
                ActionButton {
                    anchors.left: parent.left
                    primary: true
                    text: qsTr("Finished")

                    onClicked: done.reception.home()
                }
            }
            PassCard {
                id: pass

                readonly property int wanted: Math.max(Theme.px(480), Theme.letters(26) * 16)

                Layout.fillWidth: parent.columns === 1
                Layout.preferredWidth: wanted
                own: done.own
                passCode: done.view.passCode
                rows: done.own ? done.card.rows : done.view.passRows
                visible: done.own || done.view.passCode !== ""
            }
        }
    }
    Item {
        id: bar

        anchors.bottom: parent.bottom
        height: Math.max(Theme.target, returns.height) + Theme.px(48)
        width: parent.width

        ReturnsHome {
            id: returns

            anchors.horizontalCenter: parent.horizontalCenter
            idle: done.reception.idle
        }
    }
}

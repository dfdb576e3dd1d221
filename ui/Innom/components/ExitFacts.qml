pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The number for going, for whom it is, and when everything is deleted.
Column {
    id: facts

    required property CheckInView view
    required property real room // the page's height

    spacing: Theme.px(20)

    Words {
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: qsTr("When you leave, type this number here:")
        width: parent.width
    }
    Words {
        Accessible.name: qsTr("Exit number %1").arg(facts.view.exitNumber)
        color: Theme.accent
        font.letterSpacing: Theme.px(14)
        font.pixelSize: Math.round(Math.min(Theme.hero * 1.7, Math.max(Theme.hero, facts.room * 0.2)))
        font.weight: Font.Bold
        lineHeight: 0.95
        text: facts.view.exitNumber
        width: parent.width
        wrapMode: Text.NoWrap
    }
    Words {
        readonly property string grown: qsTr("%n adult(s)", "", facts.view.partyAdults)
        readonly property string young: facts.view.partyChildren > 0 ? ", " + qsTr("%n child(ren)", "", facts.view.partyChildren) : ""

        text: qsTr("It is for all of you: %1. Sign out when the last of you leaves.").arg(grown + young)
        visible: facts.view.partyAdults + facts.view.partyChildren > 1
        width: parent.width
    }
    Words {
        text: facts.view.deletedAfter !== "" ? qsTr("Everything about your visit is deleted on %1.").arg(facts.view.deletedAfter) : qsTr("Everything about your visit is deleted when you leave.")
        width: parent.width
    }
}

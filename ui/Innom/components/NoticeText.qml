pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The notice itself: what changed lately, then its headings and paragraphs, then its version and date.
Column {
    id: notice

    required property NoticeView view

    spacing: Theme.px(24)

    ErrorNote {
        text: notice.view.refusal.sentence
        width: parent.width
    }
    Words {
        color: Theme.soft
        font.pixelSize: Theme.label
        text: qsTr("The notice is not written in this language. It is shown here as it is: %1.").arg(notice.view.other)
        visible: notice.view.other !== ""
        width: parent.width
    }
    NoticeChanges {
        view: notice.view
        visible: notice.view.since !== ""
        width: parent.width
    }
    Column {
        // One paragraph further away from what changed than from each other.
        topPadding: notice.view.since !== "" ? Theme.px(32) : 0

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: notice.view.fromRight
        spacing: Theme.px(20)
        width: parent.width

        Repeater {
            model: notice.view.paragraphs

            Words {
                required property int index
                required property var modelData
                readonly property bool heading: modelData.heading

                Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
                font.pixelSize: heading ? (index === 0 ? Theme.heading : Theme.lead) : Theme.body
                font.weight: heading ? Font.DemiBold : Font.Normal
                lineHeight: heading ? 1.1 : 1.25
                text: modelData.text
                topPadding: heading && index > 0 ? Theme.px(24) : 0
                width: parent.width
            }
        }
    }
    Words {
        color: Theme.soft
        font.pixelSize: Theme.label
        text: qsTr("Version %1").arg(notice.view.version) + ", " + notice.view.publishedAt
        topPadding: Theme.px(16)
        visible: notice.view.version > 0
        width: parent.width
    }
}

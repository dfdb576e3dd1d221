pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What a new notice says otherwise, before everything else: a plain list, with a word and a mark for each kind.
Rectangle {
    id: card

    required property NoticeView view

    function kindOf(kind: string): string {
        return kind === "added" ? qsTr("New") : kind === "removed" ? qsTr("No longer there") : qsTr("Changed");
    }

    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.card
    height: list.height + 2 * Theme.px(32)
    radius: Theme.radius

    Column {
        id: list

        anchors.centerIn: parent
        spacing: Theme.px(28)
        width: parent.width - 2 * Theme.px(36)

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: qsTr("What has changed since %1").arg(card.view.since)
            width: parent.width
        }
        Repeater {
            model: card.view.changes

            Column {
                id: change

                required property var modelData

                spacing: Theme.px(8)
                width: list.width

                Words {
                    color: Theme.accent
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    text: card.kindOf(change.modelData.kind)
                    width: parent.width
                }
                Words {
                    LayoutMirroring.enabled: card.view.fromRight
                    lineHeight: 1.25
                    text: change.modelData.text || change.modelData.before
                    width: parent.width
                }
                Words {
                    color: Theme.soft
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    text: qsTr("Before")
                    topPadding: Theme.px(8)
                    visible: before.visible
                    width: parent.width
                }
                Words {
                    id: before

                    LayoutMirroring.enabled: card.view.fromRight
                    color: Theme.soft
                    font.pixelSize: Theme.label
                    lineHeight: 1.25
                    text: change.modelData.before
                    visible: change.modelData.kind === "changed"
                    width: parent.width
                }
            }
        }
    }
}

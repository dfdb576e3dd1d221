pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What an authority ordered: for which visits is chosen afterwards. Of a hold that is there the end is moved.
Page {
    id: page

    required property HoldsView view
    property bool lift: false
    readonly property string field: view.refusal.field
    readonly property bool filled: authority.text !== "" && (lift || until.text !== "") && why.reason !== ""

    actions: foot

    Component.onCompleted: {
        const form = view.form;
        authority.text = form.authority;
        until.text = form.until;
        why.reason = form.reason;
        why.remark = form.remark;
        why.matter = form.case;
        lift = form.lift !== "";
        if (view.moving)
            last.forceActiveFocus(Qt.TabFocusReason);
        else
            authority.take();
    }

    Connections {
        function onRefused(): void {
            const wanted = ({
                    "authority": authority,
                    "until": until
                })[page.field];
            if (wanted)
                wanted.take();
        }

        target: page.view
    }
    Column {
        spacing: Theme.px(28)
        width: Math.min(parent.width, Theme.px(1160))

        Words {
            color: Theme.soft
            text: page.view.moving ? qsTr("The end of this hold is moved. A second person agrees by typing her passphrase.") : qsTr("Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.")
            width: parent.width
        }
        Flow {
            id: ends

            spacing: Theme.apart
            visible: page.view.moving
            width: parent.width

            Keys.forwardTo: [arrows]

            Chip {
                id: last

                chosen: !page.lift
                text: qsTr("Another last day")

                onClicked: page.lift = false
            }
            Chip {
                chosen: page.lift
                text: qsTr("Lift it now")

                onClicked: page.lift = true
            }
        }
        Arrows {
            id: arrows

            group: ends
        }
        Words {
            color: Theme.soft
            text: qsTr("Visits whose days are over are deleted at once, and nobody can bring them back.")
            visible: page.lift
            width: parent.width
        }
        Field {
            id: authority

            label: qsTr("Authority")
            problem: page.field === "authority" ? page.view.refusal.sentence : ""
            width: parent.width

            onAccepted: until.visible ? until.take() : go.forceActiveFocus(Qt.TabFocusReason)
        }
        Field {
            id: until

            enterKey: Qt.EnterKeyDone
            help: qsTr("As 31.12.2027; at the latest five years from now")
            label: qsTr("Last day")
            problem: page.field === "until" ? page.view.refusal.sentence : ""
            visible: !page.lift
            width: parent.width

            onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
        }
        WhyForm {
            id: why

            title: qsTr("On which ground?")
            width: parent.width

            onFinished: go.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Actions {
        id: foot

        parent: page
        problem: page.field === "authority" || page.field === "until" ? "" : page.view.refusal.sentence

        ActionButton {
            enabled: !page.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: page.view.back()
        }
        ActionButton {
            id: go

            enabled: page.filled && !page.view.busy
            primary: true
            text: page.view.busy ? qsTr("One moment …") : page.view.moving ? qsTr("Continue") : qsTr("Choose visits")
            width: foot.cell

            onClicked: page.view.order({
                "authority": authority.text,
                "until": until.text,
                "reason": why.reason,
                "remark": why.remark,
                "case": why.matter,
                "lift": page.lift ? "now" : ""
            })
        }
    }
}

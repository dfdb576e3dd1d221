pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The answer: who it is about, what counts as met, the lanes of a day, the contacts, and who was none.
Item {
    id: tracing

    required property DeskView desk
    required property TracingView view
    readonly property TracingShown shown: view.shown
    readonly property bool compact: page.height < Math.max(Theme.target * 11, Theme.label * 28)
    // Where there is little room, two persons have all of it.
    readonly property bool onlyPair: compact && view.pairTitle !== ""
    property bool saving: false
    property string part: "lanes"
    // Where there is little room, what counts as met has a part of its own.
    readonly property var parts: compact ? ["lanes", "contacts", "others", "limits"] : ["lanes", "contacts", "others"]
    readonly property var titles: ({
            "lanes": qsTr("Timeline"),
            "contacts": qsTr("Contacts: %1").arg(shown.met + shown.further),
            "others": qsTr("No contacts: %1").arg(shown.others.total),
            "limits": qsTr("What counts")
        })

    onCompactChanged: {
        if (!compact && part === "limits")
            part = "lanes";
    }

    Page {
        id: page

        visible: !tracing.saving

        Column {
            id: column

            spacing: Theme.apart
            width: parent.width

            DeskTracingHead {
                alone: tracing.desk.alone
                view: tracing.view
                visible: !tracing.onlyPair
                width: parent.width

                onSave: tracing.saving = true
            }
            DeskLimits {
                view: tracing.view
                visible: !tracing.compact || (tracing.part === "limits" && !tracing.onlyPair)
                width: parent.width
            }
            Flow {
                id: parts

                spacing: Theme.apart
                visible: !tracing.onlyPair
                width: parent.width

                Keys.forwardTo: [arrows]

                Repeater {
                    model: tracing.parts

                    Chip {
                        required property string modelData

                        chosen: tracing.part === modelData
                        text: tracing.titles[modelData]

                        onClicked: {
                            tracing.view.pick("");
                            tracing.part = modelData;
                        }
                    }
                }
                DeskStepper {
                    readonly property int place: tracing.shown.days.findIndex(day => day.key === tracing.shown.day)

                    atLeast: place <= 0
                    atMost: place >= tracing.shown.days.length - 1
                    fewer: qsTr("The day before")
                    higher: Theme.mirrored ? "left" : "right"
                    lower: Theme.mirrored ? "right" : "left"
                    more: qsTr("The next day")
                    value: place < 0 ? "" : tracing.shown.days[place].title
                    visible: tracing.part === "lanes" && tracing.view.pairTitle === "" && tracing.shown.days.length > 1

                    onStep: by => tracing.view.turn(tracing.shown.days[place + by].key)
                }
            }
            Arrows {
                id: arrows

                group: parts
            }
            Loader {
                active: tracing.part !== "limits"
                height: tracing.view.pairTitle !== "" && item ? (item as Item).implicitHeight : active ? Math.max(Theme.target * 4, Theme.label * 14, (item as DeskTable)?.implicitHeight ?? 0, page.height - 2 * Theme.gap - (tracing.compact ? Theme.target : y)) : 0
                sourceComponent: tracing.view.pairTitle !== "" ? both : tracing.part === "lanes" ? lanes : tracing.part === "contacts" ? contacts : others
                width: parent.width
            }
        }
    }
    Loader {
        active: tracing.saving
        anchors.fill: parent

        sourceComponent: DeskSave {
            saving: tracing.view.saving

            onClosed: tracing.saving = false
        }
    }
    Component {
        id: lanes

        DeskTimeline {
            shown: tracing.shown

            onPicked: key => tracing.view.pick(key)
        }
    }
    Component {
        id: both

        DeskPair {
            days: tracing.view.pair
            title: tracing.view.pairTitle

            onClosed: tracing.view.pick("")
        }
    }
    Component {
        id: contacts

        DeskContacts {
            rows: tracing.shown.contacts

            onPicked: key => {
                if (key !== "")
                    tracing.view.pick(key);
            }

            DeskButton {
                enabled: !tracing.view.busy
                text: qsTr("Print letters to the contacts")
                visible: tracing.shown.met > 0

                onClicked: tracing.view.print("letters")
            }
        }
    }
    Component {
        id: others

        DeskTable {
            columns: [
                {
                    "title": qsTr("Name"),
                    "share": 22,
                    "strong": true
                },
                {
                    "title": qsTr("Company"),
                    "share": 17
                },
                {
                    "title": qsTr("Phone, e-mail"),
                    "share": 20
                }
            ]
            empty: qsTr("Everybody who was here on these days was a contact.")
            name: qsTr("No contacts")
            rows: tracing.shown.others
        }
    }
}

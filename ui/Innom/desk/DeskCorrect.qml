pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What stands there of one visit, to be written over; the times too, which only staff correct.
Item {
    id: form

    required property CorrectView view
    // No words in it: with another language it would be another list, and its fields made anew, empty.
    readonly property list<string> texts: ["name", "company", "phone", "email", "host", "arrived", "left"]
    readonly property var titles: ({
            "name": qsTr("Name"),
            "company": qsTr("Company"),
            "phone": qsTr("Phone"),
            "email": qsTr("E-mail"),
            "host": qsTr("Host"),
            "arrived": qsTr("Arrived at"),
            "left": qsTr("Left at")
        })
    readonly property string refusedField: view.refusal.field
    readonly property bool placed: texts.some(each => form.stored(each) === refusedField)

    // As the store calls it.
    function stored(key: string): string {
        return key === "arrived" || key === "left" ? key + "_at" : key;
    }

    function fieldAt(place: int): Field {
        return fields.itemAt(place) as Field;
    }

    function submit(): void {
        const written = {
            adults: adults.value,
            children: children.value
        };
        texts.forEach((each, place) => written[each] = fieldAt(place).text);
        view.correct(written);
    }

    focus: true

    Component.onCompleted: {
        const now = view.form;
        texts.forEach((each, place) => fieldAt(place).text = now[each]);
        adults.value = now.adults;
        children.value = now.children;
        fieldAt(0).take();
    }

    Page {
        id: page

        actions: foot

        GridLayout {
            columnSpacing: Math.max(Theme.px(32), Theme.apart)
            columns: width > Theme.letters(26) * 24 ? 2 : 1
            rowSpacing: Theme.apart
            uniformCellWidths: true
            width: parent.width

            Repeater {
                id: fields

                model: form.texts

                Field {
                    required property int index
                    required property string modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    enterKey: index === form.texts.length - 1 ? Qt.EnterKeyDone : Qt.EnterKeyNext
                    help: modelData === "left" ? qsTr("As 09:30; nothing while the visitor is here") : ""
                    inputMethodHints: (modelData === "phone" ? Qt.ImhDialableCharactersOnly : 0) | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    label: form.titles[modelData]
                    problem: form.refusedField === form.stored(modelData) ? form.view.refusal.sentence : ""

                    onAccepted: {
                        if (index < form.texts.length - 1)
                            form.fieldAt(index + 1).take();
                        else
                            save.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }
            Flow {
                Layout.alignment: Qt.AlignTop
                Layout.columnSpan: 1
                Layout.fillWidth: true
                spacing: Theme.px(32)

                Counter {
                    id: adults

                    label: qsTr("Adults")
                    least: 1
                }
                Counter {
                    id: children

                    label: qsTr("Children under 13")
                }
            }
        }
    }
    Actions {
        id: foot

        parent: page
        problem: form.placed ? "" : form.view.refusal.sentence

        ActionButton {
            enabled: !form.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: form.view.back()
        }
        ActionButton {
            id: save

            enabled: !form.view.busy
            primary: true
            text: form.view.busy ? qsTr("One moment …") : qsTr("Save")
            width: foot.cell

            onClicked: form.submit()
        }
    }
}

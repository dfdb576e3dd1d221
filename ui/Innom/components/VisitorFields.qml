pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What a visitor writes about herself; `written` is the form as the store takes it.
GridLayout {
    id: grid

    required property Refusal refusal
    property HostsView hosts: null
    property int part: 0 // 0: all; 1: who she is; 2: her visit
    readonly property Item hostNames: names
    readonly property var fields: ({
            "name": name,
            "company": company,
            "phone": phone,
            "email": email,
            "host": host
        })
    property alias otherAdults: others.value
    property alias childCount: children.value

    signal finished
    signal settled

    // In which part a field stands; 0: in none.
    function partOf(field: string): int {
        return ["host", "adults", "children"].includes(field) ? 2 : field in fields ? 1 : 0;
    }

    function take(field: string): void {
        const wanted = fields[field];
        if (wanted)
            wanted.take();
    }

    // As if she had typed it.
    function fillIn(values: var): void {
        for (const field in values)
            fields[field].text = values[field];
    }

    function written(): var {
        return {
            "name": name.text,
            "company": company.text,
            "phone": phone.text,
            "email": email.text,
            "host": host.text,
            "adults": 1 + others.value,
            "children": children.value
        };
    }

    function problem(field: string): string {
        return refusal.field === field ? refusal.sentence : "";
    }

    columnSpacing: Theme.px(32)
    visible: part < 3
    columns: width > Theme.letters(26) * 26 ? 2 : 1
    rowSpacing: Theme.px(24)
    uniformCellWidths: true

    Field {
        id: name

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        label: qsTr("Full name")
        problem: grid.problem("name")
        visible: grid.part < 2

        onAccepted: company.take()
    }
    Field {
        id: company

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        label: qsTr("Company")
        problem: grid.problem("company")
        visible: grid.part < 2

        onAccepted: phone.take()
    }
    Field {
        id: phone

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        help: qsTr("So that we can reach you if somebody was infectious")
        inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        label: qsTr("Mobile number")
        problem: grid.problem("phone")
        visible: grid.part < 2

        onAccepted: email.take()
    }
    Field {
        id: email

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        help: qsTr("If you would rather be reached there")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        label: qsTr("E-mail")
        problem: grid.problem("email")
        visible: grid.part < 2

        onAccepted: {
            if (host.visible)
                host.take();
            else
                grid.finished();
        }
    }
    Field {
        id: host

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        enterKey: Qt.EnterKeyDone
        help: !grid.hosts || !grid.hosts.suggests || names.visible ? "" : !grid.hosts.spent ? qsTr("Two letters suggest names") : grid.hosts.freeText ? qsTr("Please type the whole name") : qsTr("Please type the whole name, or ask the reception")
        label: qsTr("Whom do you visit?")
        problem: grid.problem("host")
        visible: grid.part % 2 === 0 && (!grid.hosts || grid.hosts.asked)

        Keys.onDownPressed: names.enter()
        onAccepted: grid.finished()
        onTextChanged: {
            if (grid.hosts)
                grid.hosts.look(text);
        }
    }
    // Right under the field, so that it is seen above the keyboard; the party goes down as long as names stand there.
    HostNames {
        id: names

        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        visible: grid.part % 2 === 0 && names.names.length > 0
        names: grid.hosts ? grid.hosts.names : []

        onChosen: (name, byKey) => {
            grid.hosts.take(name);
            host.text = name;
            if (byKey)
                host.take();
            else
                grid.settled();
        }
        onBack: host.take()
    }
    Column {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.px(12)
        visible: grid.part % 2 === 0

        Flow {
            spacing: Theme.px(32)
            width: parent.width

            Counter {
                id: others

                label: qsTr("Adults with you")
                most: 98
            }
            Counter {
                id: children

                label: qsTr("Children under 13")
            }
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.small
            text: qsTr("Children are only counted. Do not write their names.")
            visible: children.value > 0
            width: parent.width
        }
    }
}

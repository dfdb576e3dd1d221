pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The visitor's own form, filled in by staff on her behalf, who read her the questions.
ArrivalPage {
    id: arriving

    required property ArrivingView view

    card: view.card
    hosts: view.hosts
    notice: view.notice
    refusal: view.form.refusal
    retention: view.retention
    // Under the section's title.
    room: Window.height - Theme.top - Theme.heading * 2 - Theme.label * 3
    rollCall: view.rollCall
    saving: view.form.saving
    title: Theme.lead
    tracing: view.tracing
    word: qsTr("Ask the visitor, and tick only what she agrees to. The log says that you registered her.")

    onAbandoned: view.end()
    onWritten: values => view.form.submit(values)

    Connections {
        function onRefused(): void {
            arriving.refused();
        }

        target: arriving.view.form
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who comes: made anew for each visitor.
ArrivalPage {
    id: checkIn

    required property Reception reception
    required property CheckInView view

    camera: reception.camera
    card: reception.card
    hosts: reception.hosts
    notice: reception.notice
    refusal: view.refusal
    retention: reception.retention
    rollCall: reception.rollCall
    saving: view.saving
    tracing: reception.tracing

    onAbandoned: reception.home()
    onWritten: values => view.submit(values)

    Connections {
        function onRefused(): void {
            checkIn.refused();
        }

        target: checkIn.view
    }
}

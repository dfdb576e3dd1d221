import QtQuick.Controls.Basic

ApplicationWindow {
    height: 1080
    visible: true
    width: 1920

    Button {
        anchors.centerIn: parent
        text: "I am arriving"
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The privacy notice in force; what changed lately stands first.
NoticeSheet {
    id: privacy

    required property Reception reception

    onClosed: privacy.reception.home()
}

"""A camera at the glass reads badges and passes; an extra, absent without harm. Imported only where it is wanted.

It runs only while a page expects a code. No picture is stored, sent or logged: each is looked at and dropped.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink

from kiosk.domain.errors import Problem
from ui.frames import picture
from ui.sight import SECOND, Look, Sight, What, look
from ui.worker import Lane

FIRST = 8000  # ms until the first picture


class Camera(QObject):
    """`scanned` gives a code, `told` a sentence's for the visitor, `ailing` an alert's for staff, each once until a
    good picture comes: then it is `well` again."""

    scanned = Signal(str)
    told = Signal(str)
    ailing = Signal(str)
    well = Signal()

    def __init__(self, find: Callable[[], QCameraDevice] = QMediaDevices.defaultVideoInput) -> None:
        super().__init__()
        self._find = find
        self._lane = Lane("camera")
        self._session = QMediaCaptureSession()
        self._sink = QVideoSink()
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self.take)
        self._camera: QCamera | None = None
        self._sight = Sight()
        self._watching = self._looking = False
        self._last = 0.0
        self._told: set[str] = set()
        self._mark = 0
        self._first = QTimer(self, singleShot=True, interval=FIRST)
        self._first.timeout.connect(lambda: self._ail("camera_frozen"))

    def watch(self, wanted: bool) -> None:
        """Look, or stop looking."""
        if wanted == self._watching:
            return
        self._watching, self._sight = wanted, Sight()
        if wanted and self._open():
            self._first.start()
        elif not wanted:
            self._first.stop()
            self._close()

    @Slot(QVideoFrame)
    def take(self, frame: QVideoFrame) -> None:
        """A picture; looked at on a thread of its own, SECOND of them a second, and only one at a time."""
        if not self._watching or self._looking or monotonic() - self._last < 0.9 / SECOND:
            return
        self._last, self._looking = monotonic(), True
        self._first.stop()
        self._lane.run(lambda: look(picture(frame)), self._seen, self._unreadable)

    def stop(self) -> None:
        """For good."""
        self.watch(False)
        self._lane.stop()

    def _seen(self, seen: Look) -> None:
        self._looking = False
        if not self._watching:
            return
        self._heal(seen)
        found = self._sight.take(seen)
        if found is None:
            return
        what, value = found
        if what is What.CODE:
            self.scanned.emit(value)
        elif what is What.SAY:
            self.told.emit(value)
        else:
            self._ail(value)

    def _heal(self, seen: Look) -> None:
        """A picture that is neither black, nor none, nor the last one again: what ailed is over."""
        good = not seen.black and seen.mark not in (0, self._mark)
        self._mark = seen.mark
        if good and self._told:
            self._told.clear()
            self.well.emit()

    def _unreadable(self, _: Problem) -> None:
        self._looking = False

    def _open(self) -> bool:
        """A new QCamera each time: one that was pulled out and put back is another one."""
        device = self._find()
        if device.isNull():
            self._ail("camera_missing")
            return False
        self._camera = QCamera(device)
        self._camera.errorOccurred.connect(self._failed)
        self._session.setCamera(self._camera)
        self._camera.start()
        return True

    def _close(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()  # which takes it out of the session
            self._camera = None

    @Slot()
    def _failed(self) -> None:
        self._first.stop()
        self._ail("camera_missing")

    def _ail(self, code: str) -> None:
        if code not in self._told:
            self._told.add(code)
            self.ailing.emit(code)

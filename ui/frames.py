"""A camera's frame as a picture in grey, without Qt's own conversion: that asks for a graphics card on every thread."""

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Pixels = QVideoFrameFormat.PixelFormat
_GREY_FIRST = {
    Pixels.Format_NV12, Pixels.Format_NV21, Pixels.Format_YUV420P, Pixels.Format_YUV422P, Pixels.Format_YV12,
    Pixels.Format_IMC1, Pixels.Format_IMC2, Pixels.Format_IMC3, Pixels.Format_IMC4, Pixels.Format_Y8,
}  # fmt: skip
_EVERY_SECOND = {Pixels.Format_YUYV: 0, Pixels.Format_UYVY: 1}  # where the brightness begins


def picture(frame: QVideoFrame) -> QImage:
    """The frame's brightness, copied out of it; an empty picture where the format is none that cameras have."""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return QImage()
    try:
        return _copied(frame)
    finally:
        frame.unmap()


def _copied(frame: QVideoFrame) -> QImage:
    kind, width, height, stride = frame.pixelFormat(), frame.width(), frame.height(), frame.bytesPerLine(0)
    data = bytes(frame.bits(0))
    if kind == Pixels.Format_Jpeg:
        return QImage.fromData(data).convertToFormat(QImage.Format.Format_Grayscale8)
    if kind in _EVERY_SECOND:
        data, stride = data[_EVERY_SECOND[kind] :: 2], stride // 2
    if kind in _EVERY_SECOND or kind in _GREY_FIRST:
        return QImage(data, width, height, stride, QImage.Format.Format_Grayscale8).copy()
    known = QVideoFrameFormat.imageFormatFromPixelFormat(kind)
    if known == QImage.Format.Format_Invalid:
        return QImage()
    return QImage(data, width, height, stride, known).convertToFormat(QImage.Format.Format_Grayscale8)

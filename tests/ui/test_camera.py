"""The camera as an optional extra: a pass held up signs out, and whatever it lacks harms nothing.

There is no camera where tests run: pictures are handed to the window's own camera object as its sink would.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraDevice, QVideoFrame, QVideoFrameFormat

from kiosk.domain.card import write_card
from kiosk.domain.codes import bare
from kiosk.domain.visitor import Visitor
from kiosk.ops.alerts import alerts, settle
from tests.support.location import NOW, Office, settings_file
from tests.ui.kiosk import TRACING, Kiosk
from tests.ui.test_sight import OTHER, drawn, qimage, scene
from ui.frames import Pixels, picture
from ui.sight import look

pytestmark = pytest.mark.long

FOREIGN = "Dette er ikke en av våre koder. Bruk utgangsnummeret, besøkskortet eller besøkspasset."

LAID_OUT: dict[Pixels, Callable[[bytes], bytes]] = {
    Pixels.Format_NV12: bytes,
    Pixels.Format_YUV420P: bytes,
    Pixels.Format_Y8: bytes,
    Pixels.Format_YUYV: lambda grey: b"".join(bytes((value, 128)) for value in grey),
    Pixels.Format_UYVY: lambda grey: b"".join(bytes((128, value)) for value in grey),
    Pixels.Format_BGRX8888: lambda grey: b"".join(bytes((value, value, value, 255)) for value in grey),
}
ABSENT = """
import sys
from pathlib import Path
sys.modules[sys.argv[1]] = None  # as where it is not installed
from ui.app import make_application
application = make_application()
from tests.support.location import make_office
from tests.ui.kiosk import Kiosk
from ui.place import Place
from kiosk.ops.alerts import alerts
office = make_office(Path(sys.argv[3]))
kiosk = Kiosk(Place(Path(sys.argv[2]), office.location.home, lambda: office.keyring))
kiosk.hand.wait(lambda: bool(alerts(office.location)), "the alert")
kiosk.hand.touch("Jeg går")
kiosk.hand.wait(lambda: kiosk.hand.sees("Skal du gå?"), "the page")
print(*[each.code for each in alerts(office.location)])
kiosk.close()
"""


@pytest.fixture
def watched(kiosk: Kiosk) -> Kiosk:
    """A location with a camera object that finds no device."""
    kiosk.window.open_camera(QCameraDevice)
    return kiosk


def hold_up(kiosk: Kiosk, picture: Image.Image, until: Callable[[], bool], what: str) -> None:
    """Frames of this picture, each with a noise of its own, until it is so."""

    def one_more() -> bool:
        noisy = Image.blend(picture, Image.effect_noise(picture.size, 40), 0.05)
        kiosk.window.camera.take(QVideoFrame(qimage(noisy).convertToFormat(QImage.Format.Format_RGB32)))
        return until()

    kiosk.hand.wait(one_more, what)


@pytest.mark.parametrize("kind", list(LAID_OUT))
def test_a_frame_of_every_layout_that_cameras_send_is_read(kind: Pixels) -> None:
    image = scene(drawn(OTHER)).resize((1280, 720))
    frame = QVideoFrame(QVideoFrameFormat(QSize(*image.size), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    data = LAID_OUT[kind](image.tobytes())
    memoryview(frame.bits(0))[: len(data)] = data
    frame.unmap()
    assert look(picture(frame)).codes == {OTHER}


def told(office: Office) -> list[str]:
    return [each.code for each in alerts(office.location)]


def test_hazard_26_a_pass_held_up_to_the_camera_signs_out(watched: Kiosk, office: Office) -> None:
    watched.arrive("Ola Dahl")
    code = bare(watched.code("passCode"))
    watched.hand.touch("Ferdig")
    watched.hand.touch("Jeg går")
    hold_up(watched, scene(drawn(code)), lambda: watched.hand.sees("Takk for besøket."), "the thank-you")
    assert office.here() == 0


def test_hazard_26_a_pass_held_up_on_the_page_my_data_asks_who_it_is(watched: Kiosk, office: Office) -> None:
    watched.arrive("Ola Dahl")
    code = bare(watched.code("passCode"))
    watched.hand.touch("Ferdig")
    watched.hand.touch("Mine opplysninger")
    hold_up(watched, scene(drawn(code)), lambda: watched.hand.sees("Er det deg?"), "the question")
    assert office.here() == 1


def test_the_camera_looks_only_where_a_code_is_expected(watched: Kiosk, office: Office) -> None:
    watched.arrive("Ola Dahl")
    picture = scene(drawn(bare(watched.code("passCode"))))
    for page in ("Done", "Welcome", "CheckIn", "Unlock"):
        watched.window.reception.go(page)
        for _ in range(4):
            hold_up(watched, picture, lambda: True, "")
            watched.hand.rest(200)
    assert office.here() == 1


def test_hazard_26_two_codes_are_asked_for_one_by_one(watched: Kiosk, office: Office) -> None:
    watched.arrive("Ola Dahl")
    code = bare(watched.code("passCode"))
    watched.hand.touch("Ferdig")
    watched.hand.touch("Jeg går")
    asked = "Én kode om gangen, takk."
    hold_up(watched, scene(drawn(code), drawn(OTHER)), lambda: watched.hand.sees(asked), "the sentence")
    assert office.here() == 1


def test_hazard_25_a_url_before_the_camera_is_no_code_of_ours(watched: Kiosk) -> None:
    watched.hand.touch("Jeg går")
    hold_up(watched, scene(drawn("HTTPS://EXAMPLE.ORG/X")), lambda: watched.hand.sees(FOREIGN), "the refusal")


def test_hazard_30_without_a_camera_the_number_works_and_staff_are_told_once(watched: Kiosk, office: Office) -> None:
    number = watched.arrive("Ola Dahl")
    watched.hand.touch("Ferdig")
    for _ in range(2):
        watched.window.reception.go("Leaving")
        watched.window.reception.go("Welcome")
    watched.leave_by_number(number)
    assert told(office) == ["camera_missing"]


def one_shade(shade: int) -> QVideoFrame:
    return QVideoFrame(qimage(Image.new("L", (640, 480), shade)).convertToFormat(QImage.Format.Format_RGB32))


def send(kiosk: Kiosk, frame: QVideoFrame, until: Callable[[], bool], what: str) -> None:
    """The same picture again and again, until it is so."""

    def one_more() -> bool:
        kiosk.window.camera.take(frame)
        return until()

    kiosk.hand.wait(one_more, what)


@pytest.mark.parametrize(("shade", "code"), [(2, "camera_dark"), (120, "camera_frozen")])
def test_hazard_30_a_black_or_frozen_camera_is_told_to_staff(
    watched: Kiosk, office: Office, shade: int, code: str
) -> None:
    watched.hand.touch("Jeg går")
    send(watched, one_shade(shade), lambda: code in told(office), code)
    assert watched.hand.sees("Skal du gå?")


def test_hazard_30_a_camera_that_works_again_is_offered_and_told_of_when_it_fails_again(
    watched: Kiosk, office: Office
) -> None:
    watched.hand.touch("Jeg går")
    hint = "Tast nummeret du fikk da du kom, eller hold besøkspasset opp mot kameraet."
    black = one_shade(2)
    send(watched, black, lambda: "camera_dark" in told(office), "the alert")
    assert not watched.hand.sees(hint)
    hold_up(watched, Image.new("L", (640, 480), 120), lambda: watched.hand.sees(hint), "the hint")
    for code in told(office):
        settle(office.location, office.who, code)
    send(watched, black, lambda: told(office) == ["camera_dark"], "the alert again")


@pytest.mark.parametrize("absent", ["zxingcpp", "PySide6.QtMultimedia"])
def test_hazard_30_without_the_extra_the_window_opens_and_staff_are_told(tmp_path: Path, absent: str) -> None:
    (tmp_path / "its").mkdir()
    settings = settings_file(tmp_path, use="true")
    shown = subprocess.run(
        [sys.executable, "-c", ABSENT, absent, str(settings), str(tmp_path / "its")],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (shown.stdout.split(), shown.returncode) == (["camera_missing"], 0), shown.stderr


def test_the_camera_looks_on_the_form_only_for_who_wants_to_hold_up_a_card(watched: Kiosk) -> None:
    site = watched.window.place.settings().site.id
    card = write_card(Visitor("Åse Bråten", "Fjordkraft AS", "+47 912 34 567"), 1, site)
    watched.window.reception.use_camera(True)
    watched.hand.touch("Jeg kommer")
    watched.hand.wait(lambda: watched.hand.sees("Fullt navn"), "the form")
    assert not watched.window.reception.awaits_code
    watched.hand.touch("Jeg har et kort fra sist")
    watched.hand.wait(lambda: watched.window.reception.awaits_code, "the camera")
    hold_up(watched, scene(drawn(card)), lambda: "Fjordkraft AS" in watched.hand.texts(), "the form filled in")
    assert not watched.window.reception.awaits_code


def test_where_the_form_is_in_steps_a_card_held_up_fills_it_in_and_the_steps_go_on(
    watched: Kiosk, office: Office
) -> None:
    card = write_card(
        Visitor("Åse Bråten", "Fjordkraft AS", "+47 912 34 567"), 1, watched.window.place.settings().site.id
    )
    watched.window.window.resize(1024, 768)
    watched.window.reception.use_camera(True)
    watched.hand.touch("Jeg kommer")
    watched.hand.touch("Jeg har et kort fra sist")
    hold_up(watched, scene(drawn(card)), lambda: "Fjordkraft AS" in watched.hand.texts(), "the form filled in")
    for step in (1, 2):
        watched.hand.wait(lambda step=step: watched.hand.sees(f"Steg {step} av 3"), "the step")  # type: ignore[misc]
        watched.hand.touch("Neste")
    assert not watched.window.reception.awaits_code
    assert not watched.hand.sees("Jeg har et kort fra sist")
    watched.hand.touch(TRACING)
    watched.hand.touch("Ferdig")
    watched.exit_number()
    (visit,) = office.visits(NOW)
    assert visit.arrival is not None
    assert visit.arrival.visitor.company == "Fjordkraft AS"

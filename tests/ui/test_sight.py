"""What a camera sees, in real pictures of real codes: never a wrong read."""

import random
from io import BytesIO
from itertools import chain

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter
from PySide6.QtGui import QImage

from kiosk.domain.codes import Pass, bare, pass_code
from reports.qr import QUIET, qr_rows
from ui.sight import SECOND, Look, Sight, What, look

CODE = bare(pass_code(Pass(bytes(range(16)), bytes(range(16, 32))), "oslo"))
OTHER = bare(pass_code(Pass(bytes(16), bytes(16)), "oslo"))
SIZE = (1280, 720)


def drawn(code: str, dot: int = 8) -> Image.Image:
    """A QR as on a phone."""
    rows = qr_rows(code)
    side = len(rows) + 2 * QUIET
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.putpixel((x + QUIET, y + QUIET), 0 if dark == "1" else 255)
    return image.resize((dot * side, dot * side), Image.Resampling.NEAREST)


def scene(*things: Image.Image, noise: int = 6) -> Image.Image:
    """Things held up before a grey wall, with a camera's noise."""
    wall = Image.new("L", SIZE, 110)
    for place, thing in enumerate(things):
        wall.paste(thing, (60 + 620 * place, (SIZE[1] - thing.height) // 2))
    grain = Image.effect_noise(SIZE, noise)
    return Image.blend(wall, grain, 0.06)


def qimage(picture: Image.Image) -> QImage:
    out = BytesIO()
    picture.convert("RGB").save(out, "PNG")
    return QImage.fromData(out.getvalue())


def codes(picture: Image.Image) -> frozenset[str]:
    return look(qimage(picture)).codes


@pytest.mark.parametrize("angle", [0, 7, 45, 90, 180, 233])
def test_hazard_26_a_code_is_read_however_it_is_turned(angle: int) -> None:
    assert codes(scene(drawn(CODE, 6).rotate(angle, expand=True, fillcolor=255))) == {CODE}


def test_hazard_26_a_phone_at_a_tenth_of_its_brightness_is_read() -> None:
    assert codes(ImageEnhance.Brightness(scene(drawn(CODE))).enhance(0.1)) == {CODE}


@pytest.mark.long
def test_hazard_26_glare_over_a_corner_is_read_or_nothing() -> None:
    for radius in range(20, 400, 20):
        picture = scene(drawn(CODE))
        ImageDraw.Draw(picture).ellipse((300 - radius, 500 - radius, 300 + radius, 500 + radius), fill=255)
        assert codes(picture) <= {CODE}
    picture = scene(drawn(CODE))
    ImageDraw.Draw(picture).ellipse((320, 420, 360, 460), fill=255)
    assert codes(picture) == {CODE}


@pytest.mark.long
def test_hazard_26_blur_is_never_a_wrong_read_and_is_noticed_before_it_is_nothing() -> None:
    seen = [look(qimage(scene(drawn(CODE).filter(ImageFilter.GaussianBlur(step / 2))))) for step in range(30)]
    assert set(chain.from_iterable(each.codes for each in seen)) == {CODE}
    assert any(each.unread for each in seen if not each.codes)


@pytest.mark.long
def test_hazard_26_scratched_codes_are_never_a_wrong_read() -> None:
    chance = random.Random(26)
    for _ in range(60):
        picture = drawn(CODE)
        pen = ImageDraw.Draw(picture)
        for _ in range(chance.randrange(1, 60)):
            x, y = chance.randrange(picture.width), chance.randrange(picture.height)
            pen.rectangle((x, y, x + chance.randrange(30), y + chance.randrange(30)), fill=chance.choice((0, 255)))
        assert codes(scene(picture)) <= {CODE}


def test_hazard_26_two_codes_in_one_picture_are_both_seen() -> None:
    assert codes(scene(drawn(CODE), drawn(OTHER))) == {CODE, OTHER}


@pytest.mark.parametrize("kind", ["DataMatrix", "Aztec", "PDF417"])
def test_hazard_26_another_square_code_is_read_as_its_text(kind: str) -> None:
    assert codes(scene(made("M1MOE/KARI EABC123", kind))) == {"M1MOE/KARI EABC123"}


@pytest.mark.parametrize(("kind", "text"), [("EAN13", "5901234123457"), ("Code128", "B11YA00"), ("ITF", "12345670")])
def test_hazard_26_stripes_are_not_looked_for(kind: str, text: str) -> None:
    assert codes(scene(made(text, kind))) == frozenset()


@pytest.mark.parametrize("payload", [bytes(range(200)), b"P11\x00YA0", "Pæ".encode(), b"\x1b[2J"])
def test_hazard_25_bytes_that_are_no_text_are_no_code_of_ours(payload: bytes) -> None:
    """The reader's text has words such as <NUL> for them; its bytes have not."""
    assert codes(scene(made(payload, "QRCode"))) == {"?"}


def test_a_black_picture_is_known_and_a_dark_one_is_not_black() -> None:
    assert look(qimage(Image.new("L", SIZE, 3))).black
    assert not look(qimage(ImageEnhance.Brightness(scene(drawn(CODE))).enhance(0.1))).black


def test_a_code_counts_when_it_reads_the_same_twice_and_once_while_it_is_held_up() -> None:
    sight = Sight()
    found = [sight.take(seen(number, CODE)) for number in range(40)]
    assert [each for each in found if each] == [(What.CODE, CODE)]
    assert found[1] is not None


def test_a_code_seen_once_between_others_is_not_taken() -> None:
    sight = Sight()
    assert [sight.take(seen(number, *([CODE] if number % 2 else []))) for number in range(20)] == [None] * 20


def test_a_code_that_was_taken_away_is_taken_again() -> None:
    sight = Sight()
    shown = [CODE] * 3 + [""] * 3 * SECOND + [CODE] * 3
    found = [sight.take(seen(number, *filter(None, [code]))) for number, code in enumerate(shown)]
    assert [each for each in found if each] == [(What.CODE, CODE)] * 2


def test_hazard_26_two_codes_are_said_every_few_seconds_and_neither_is_taken() -> None:
    sight = Sight()
    found = [sight.take(seen(number, CODE, OTHER)) for number in range(10 * SECOND)]
    assert [each for each in found if each] == [(What.SAY, "codes_several")] * 3


def test_hazard_26_a_code_that_cannot_be_read_is_said_after_a_second() -> None:
    sight = Sight()
    found = [sight.take(Look(frozenset(), unread=True, black=False, mark=number)) for number in range(2 * SECOND)]
    assert found.index((What.SAY, "code_unread")) == SECOND - 1
    assert len([each for each in found if each]) == 1


@pytest.mark.parametrize(("black", "code"), [(True, "camera_dark"), (False, "camera_frozen")])
def test_hazard_30_black_and_standing_pictures_are_told_after_three_seconds(black: bool, code: str) -> None:
    sight = Sight()
    found = [sight.take(Look(frozenset(), unread=False, black=black, mark=7)) for _ in range(10 * SECOND)]
    assert [each for each in found if each] == [(What.ALERT, code)]


def seen(number: int, *texts: str) -> Look:
    """A picture like no other with these codes."""
    return Look(frozenset(texts), unread=False, black=False, mark=number)


def made(content: str | bytes, kind: str) -> Image.Image:
    """Any code, as the reader's own library writes it."""
    image = zxingcpp.create_barcode(content, zxingcpp.barcode_format_from_str(kind)).to_image(scale=4)
    height, width = image.shape
    return Image.frombytes("L", (width, height), bytes(memoryview(image)))  # type: ignore[arg-type]  # it is a buffer

"""The printer that the acceptance tests print on is a real one."""

import io
import subprocess

from reportlab.pdfgen.canvas import Canvas

from tests.support.printer import PrintQueue
from tests.support.programs import program


def paper(*pages: str) -> bytes:
    """A PDF with one line of text on each page; same pages, same bytes."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    for text in pages:
        canvas.drawString(72, 720, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_what_lp_takes_from_stdin_comes_out_on_paper(cups_queue: PrintQueue) -> None:
    before = cups_queue.printed()
    cups_queue.run("lp", "-d", cups_queue.name, "-t", "two pages", "-", stdin=paper("first", "second"))
    [new] = [file for file in cups_queue.printed() if file not in before]
    read = subprocess.run([program("pdftotext"), str(new), "-"], capture_output=True, text=True, check=True, timeout=30)
    assert read.stdout.split() == ["first", "second"]


def test_a_paused_printer_takes_the_job_and_prints_it_later(cups_queue: PrintQueue) -> None:
    before = cups_queue.printed()
    cups_queue.pause()
    cups_queue.run("lp", "-d", cups_queue.name, "-t", "later", "-", stdin=paper("later"))
    waiting = cups_queue.run("lpstat", "-o", cups_queue.name)
    cups_queue.resume()
    assert waiting.startswith(f"{cups_queue.name}-")
    assert len(cups_queue.printed()) == len(before) + 1

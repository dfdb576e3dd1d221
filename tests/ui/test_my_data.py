"""What a visitor does with her own data at the glass: one test for each right."""

import json
from datetime import timedelta

import pytest
import zxingcpp

from kiosk.domain.visit import Purpose, Visit
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.open_pass import open_pass
from tests.support.location import NOW, Office
from tests.ui.kiosk import Kiosk
from tests.ui.mine import COMPANY, ERASED, OPENED, open_mine, said, visitor

pytestmark = pytest.mark.long

RECEIVER = "Kommuneoverlegen i Oslo"


def only(office: Office) -> Visit:
    (visit,) = office.visits(NOW)
    return visit


def hand_over(office: Office, visit_id: str) -> None:
    disclose(office.location, office.who, [visit_id], Handed(RECEIVER, NOW, "tracing: outbreak"), NOW)


def codes_on(kiosk: Kiosk) -> list[str]:
    """What a phone reads from the glass."""
    kiosk.window.window.resize(1024, 768)  # the smallest there is
    return [found.text for found in zxingcpp.read_barcodes(kiosk.window.window.grabWindow())]


def test_each_thing_that_is_stored_is_told(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office, host="Ingrid Lie", email="aase@fjord.example", adults=2, children=1)
    hand_over(office, receipt.id)
    open_mine(kiosk, receipt)
    told = {
        "Navn: Åse Bråten",
        "Firma: " + COMPANY,
        "Mobilnummer: +47 912 34 567",
        "E-post: aase@fjord.example",
        "Du besøker: Ingrid Lie",
        "I følget ditt: 2 voksne, 1 barn",
        "Du kom: søndag 22.\u00a0november 2026, 10:00",
        "Du gikk: ikke ennå",
        "Du samtykket til: Smittesporing, Opprop",
        "Personvern: versjon 1, Norsk",
        "Utlevert: " + RECEIVER,
        "Slettes: 2. desember",
    }
    assert told <= set(kiosk.hand.names())


def test_what_was_corrected_is_stored_and_shown(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Rett opplysningene")
    kiosk.hand.fill("Firma", " og Vann")
    kiosk.hand.touch("Lagre")
    said(kiosk, "Det er rettet.")
    assert kiosk.hand.sees("Firma: " + COMPANY + " og Vann")
    arrival = only(office).arrival
    assert arrival is not None
    assert arrival.visitor.company == COMPANY + " og Vann"


def test_a_field_that_is_refused_is_marked_and_nothing_is_changed(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Rett opplysningene")
    kiosk.hand.fill("Mobilnummer", "x")
    kiosk.hand.touch("Lagre")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Mobilnummer", "the field")
    assert any(name.startswith("Et telefonnummer har 5 til 15 sifre") for name in kiosk.hand.names())
    arrival = only(office).arrival
    assert arrival is not None
    assert arrival.visitor.phone == "+47 912 34 567"


def test_after_a_new_phone_number_its_own_digits_go_with_the_pass(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Rett opplysningene")
    kiosk.hand.fill("Mobilnummer", " 8")
    kiosk.hand.touch("Lagre")
    said(kiosk, "Mobilnummer: +47 912 34 567 8")
    assert open_pass(office.location, receipt.pass_code, "5678", NOW).visit.id == receipt.id
    kiosk.hand.touch("Slett")  # she goes on without being asked again
    kiosk.hand.touch("Slett besøket mitt")
    said(kiosk, ERASED)


def test_nothing_changed_is_nothing_corrected(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Rett opplysningene")
    kiosk.hand.touch("Lagre")
    said(kiosk, OPENED)
    assert not kiosk.hand.sees("Det er rettet.")


def test_what_is_taken_along_is_read_from_the_glass_as_json(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office, host="山田太郎")
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Ta det med meg")
    kiosk.hand.wait(lambda: bool(codes_on(kiosk)), "a code")
    (text,) = codes_on(kiosk)
    taken = json.loads(text)
    assert (taken["id"], taken["name"], taken["host"]) == (receipt.id, "Åse Bråten", "山田太郎")
    assert "Skriv ut" not in kiosk.hand.names()  # no printer is set


def test_what_one_code_does_not_hold_comes_in_turn(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office, host="山" * 90)
    for _ in range(3):
        hand_over(office, receipt.id)
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Ta det med meg")
    read: list[str] = []

    def another() -> bool:
        read.extend(text for text in codes_on(kiosk) if text not in read)
        return len(read) == int(kiosk.window.reception.own.property("part"))

    said(kiosk, "Kode 1 av 2")
    kiosk.hand.wait(another, "the first code")
    kiosk.hand.touch("Neste kode")
    said(kiosk, "Kode 2 av 2")
    kiosk.hand.wait(another, "the second code")
    assert [text.split("\n", 1)[0] for text in read] == ["1/2", "2/2"]
    taken = json.loads("\n".join(text.split("\n", 1)[1] for text in read))
    assert (taken["host"], len(taken["disclosures"])) == ("山" * 90, 3)


def test_withdrawing_the_roll_call_says_what_follows_and_does_it(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.touch("Opprop")
    said(kiosk, "Fra nå av blir du talt uten navn i oppropet.")
    kiosk.hand.touch("Trekk samtykket")
    said(kiosk, "Samtykket er trukket.")
    assert kiosk.hand.sees("Du samtykket til: Smittesporing")
    arrival = only(office).arrival
    assert arrival is not None
    assert arrival.purposes == {Purpose.TRACING}


def test_withdrawing_tracing_while_here_ends_the_pass_and_keeps_the_visit_until_leaving(
    kiosk: Kiosk, office: Office
) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.touch("Smittesporing")
    said(kiosk, "Telefonnummeret og e-posten slettes med én gang.")
    kiosk.hand.touch("Trekk samtykket")
    said(kiosk, "Trukket.")
    assert office.here() == 1
    assert office.names(NOW) == []  # kept only until leaving
    assert kiosk.window.reception.own.is_empty or not kiosk.hand.sees("Åse Bråten")


def test_withdrawing_tracing_after_leaving_erases(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    kiosk.leave_by_scan(receipt.badge.replace(" ", ""))
    kiosk.hand.touch("Ferdig")
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.touch("Smittesporing")
    said(kiosk, "Besøket lagres bare for smittesporing, og du har gått. Derfor slettes det med én gang.")
    kiosk.hand.touch("Trekk samtykket")
    said(kiosk, ERASED)
    assert office.visits(NOW) == ()


def test_all_agreements_are_withdrawn_at_once_and_the_visit_is_erased(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.touch("Alle sammen")
    said(kiosk, "Uten noe samtykke slettes hele besøket her med én gang, og ingen kan hente det tilbake.")
    assert kiosk.hand.sees("Du blir da ikke lenger talt med blant dem som er i bygget, og trenger ikke å melde deg ut.")
    assert len(office.visits(NOW)) == 1
    kiosk.hand.touch("Trekk samtykket")
    said(kiosk, ERASED)
    assert office.visits(NOW) == ()
    assert office.here() == 0


def test_before_tracing_is_withdrawn_it_is_said_that_the_pass_ends_with_it(kiosk: Kiosk, office: Office) -> None:
    """So that whoever wants to withdraw more does it first; who agreed to nothing else is not told."""
    ends = "Besøkspasset slutter å gjelde med det."
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.touch("Smittesporing")
    kiosk.hand.wait(lambda: any(name.startswith(ends) for name in kiosk.hand.names()), "the end of the pass")
    kiosk.hand.touch("Tilbake")
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.touch("Opprop")
    kiosk.hand.touch("Trekk samtykket")
    said(kiosk, "Samtykket er trukket.")
    kiosk.hand.touch("Trekk et samtykke")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Smittesporing"), "the agreements")
    assert not kiosk.hand.sees("Alle sammen")
    kiosk.hand.touch("Smittesporing")
    said(kiosk, "Telefonnummeret og e-posten slettes med én gang.")
    assert not any(name.startswith(ends) for name in kiosk.hand.names())


def test_erasing_asks_once_ends_calmly_and_goes_home(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Slett")
    said(kiosk, "I sikkerhetskopier ligger det forseglet til 2. desember. Fra da av kan ingen lese det der heller.")
    assert len(office.visits(NOW)) == 1
    kiosk.hand.touch("Slett besøket mitt")
    said(kiosk, ERASED)
    assert kiosk.hand.sees(
        "Ingenting om besøket ditt er lagret her lenger. Fra 2. desember kan ingen lese det i sikkerhetskopier heller."
    )
    assert office.visits(NOW) == ()
    kiosk.hand.touch("Ferdig")
    said(kiosk, "Velkommen.")


def test_what_was_handed_over_is_told_with_receiver_day_and_ground(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    hand_over(office, receipt.id)
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Hva som er utlevert")
    said(kiosk, f"Til {RECEIVER}, søndag 22.\u00a0november 2026, 10:00. Grunnlag: smittesporing – outbreak")


def test_a_disclosure_that_somebody_changed_is_told_as_such(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    hand_over(office, receipt.id)
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE disclosure SET receiver = 'nobody'")
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Hva som er utlevert")
    said(kiosk, "Noe er utlevert, men det som er lagret om det, er endret av noen. Spør i resepsjonen.")
    assert not any("nobody" in text for text in kiosk.hand.texts())


def test_nothing_handed_over_is_said(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Hva som er utlevert")
    said(kiosk, "Ingenting om besøket ditt er utlevert til noen.")


def test_how_to_complain_names_contact_and_authority_of_the_location(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.hand.touch("Slik klager du")
    said(
        kiosk, "Fjordkontoret AS har ansvaret for opplysningene dine. Her når du dem: personvern@fjordkontoret.example"
    )
    assert any(name.endswith("Datatilsynet, datatilsynet.no") for name in kiosk.hand.names())


def test_how_the_visit_ended_is_told(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    kiosk.now = NOW + timedelta(hours=2)
    kiosk.leave_by_scan(receipt.badge.replace(" ", ""))
    kiosk.hand.touch("Ferdig")
    open_mine(kiosk, receipt)
    assert kiosk.hand.sees("Du gikk: søndag 22.\u00a0november 2026, 12:00 – du meldte deg ut")

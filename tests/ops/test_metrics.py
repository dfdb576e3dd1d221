"""What monitoring reads: numbers that name nobody; fewer than five visits, and today's, are never told."""

import json
import re

from kiosk.findings import found
from kiosk.ops.check_in import check_in
from kiosk.ops.doctor_location import examine_location
from kiosk.ops.enter import enter
from kiosk.ops.metrics import as_textfile, told_visits
from tests.support.location import NOW, Office, days, guest


def came(office: Office, back: int, how_many: int) -> None:
    at = (NOW - days(back)).isoformat()
    lines = [json.dumps(guest(f"Guest {number}") | {"arrived_at": at}) for number in range(how_many)]
    enter(office.location, office.who, lines, NOW)


def test_days_with_fewer_than_five_and_today_are_not_told(office: Office) -> None:
    came(office, 1, 5)
    came(office, 2, 4)
    for _ in range(6):
        check_in(office.location, guest("Today"), NOW)
    yesterday = (NOW - days(1)).date().isoformat()
    assert told_visits(office.location, NOW) == {yesterday: 5}
    text = as_textfile([], told_visits(office.location, NOW), NOW)
    assert re.findall(r"^innom_visits.*", text, re.MULTILINE) == [f'innom_visits{{day="{yesterday}"}} 5']


def test_each_check_is_a_number_and_nothing_is_named(office: Office) -> None:
    check_in(office.location, guest("Ragnhild Tøndel"), NOW)
    text = as_textfile([*examine_location(office.location, NOW), found("disk", "disk_plain")], {}, NOW)
    assert 'innom_check{check="disk"} 2\n' in text
    assert 'innom_check{check="chain"} 0\n' in text
    assert "innom_leads 1\n" in text
    assert "Tøndel" not in text
    assert office.location.store_id not in text


def test_it_is_prometheus_text_format(office: Office) -> None:
    text = as_textfile([*examine_location(office.location, NOW), found("space", "space_low", free=777)], {}, NOW)
    assert "innom_free_megabytes 768\n" in text
    for line in text.splitlines():
        assert re.fullmatch(r'# (HELP|TYPE) innom_\w+ .+|innom_\w+(\{\w+="[\w-]+"\})? -?\d+', line), line
    named = re.findall(r"^# TYPE (\w+)", text, re.MULTILINE)
    assert len(named) == len(set(named))

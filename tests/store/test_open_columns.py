"""What the store holds open is what SECURITY.md says: a new column must be told there before it is written."""

import re

from kiosk.store.schema import metadata
from tests.support.tree import read

ROW = re.compile(r"^\| `(\w+)` \| ([\w*, ]+) \|", re.MULTILINE)


def told() -> dict[str, list[str]]:
    """Each table with its columns, as SECURITY.md lists them."""
    section = read("SECURITY.md").partition("## What lies open")[2]
    return {table: columns.split(", ") for table, columns in ROW.findall(section)}


def test_every_column_of_the_store_is_told() -> None:
    schema = {table.name: {column.name for column in table.columns} for table in metadata.sorted_tables}
    assert {table: {column.rstrip("*") for column in columns} for table, columns in told().items()} == schema


def test_what_is_said_to_be_sealed_is_the_records_and_what_opens_them() -> None:
    sealed = {f"{table}.{column}" for table, columns in told().items() for column in columns if column.endswith("*")}
    assert sealed == {"visit.arrival*", "departure.departure*", "staff.sealed*", "key_wrap.wrapped*"}

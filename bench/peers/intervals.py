"""Who was there at the same time as one person, asked of DuckDB and polars as their guides say: a join over intervals.
Run by bench/tracing_peers.py in their environment. Given: the peer's name, a CSV file of person, begin and end, and the
index person; said: milliseconds of reading the file and of the answer, and how many were found."""

import json
import sys
from collections.abc import Callable
from time import perf_counter

THRESHOLD, ROUNDS = 900, 5
Ask = Callable[[], int]


def duckdb(file: str, person: str) -> Ask:
    """In memory, by one statement."""
    import duckdb

    store = duckdb.connect()
    store.execute("CREATE TABLE stays AS SELECT * FROM read_csv(?)", [file])
    question = (
        "SELECT other.person FROM stays other JOIN (SELECT * FROM stays WHERE person = ?) mine "
        "ON other.person <> mine.person "
        'AND other."begin" < mine."end" AND mine."begin" < other."end" GROUP BY other.person '
        'HAVING sum(least(other."end", mine."end") - greatest(other."begin", mine."begin")) >= ?'
    )
    return lambda: len(store.execute(question, [person, THRESHOLD]).fetchall())


def polars(file: str, person: str) -> Ask:
    """A join of two frames."""
    import polars as pl

    stays = pl.read_csv(file)

    def ask() -> int:
        mine = stays.filter(pl.col("person") == person)
        met = stays.filter(pl.col("person") != person).join_where(
            mine, pl.col("begin") < pl.col("end_right"), pl.col("begin_right") < pl.col("end")
        )
        both = pl.min_horizontal("end", "end_right") - pl.max_horizontal("begin", "begin_right")
        return met.group_by("person").agg(both.sum().alias("seconds")).filter(pl.col("seconds") >= THRESHOLD).height

    return ask


def main() -> None:
    """The first answer is a warm-up."""
    begin = perf_counter()
    ask = {"duckdb": duckdb, "polars": polars}[sys.argv[1]](sys.argv[2], sys.argv[3])
    read = 1000 * (perf_counter() - begin)
    found, times = ask(), []
    for _ in range(ROUNDS):
        begin = perf_counter()
        ask()
        times.append(1000 * (perf_counter() - begin))
    print(json.dumps({"read": read, "answers": times, "found": found}))


if __name__ == "__main__":
    main()

"""How a command says what it refuses: sentence and code, in words or as JSON."""

from kiosk.domain.errors import Faulty, Problem, Refused
from kiosk.sentences import sentence
from ui.command.whose import language_of


def as_json(problem: Problem) -> dict[str, object]:
    """Code and sentence; of a file's faults all, each with its line and key."""
    said: dict[str, object] = {"error": problem.code, "sentence": sentence(problem, language_of())}
    if isinstance(problem, Refused):
        where = {"field": problem.values.get("field"), "line": getattr(problem, "number", None)}
        said |= {key: value for key, value in where.items() if value}
    elif isinstance(problem, Faulty):
        said["faults"] = [as_json(each) for each in problem.faults]
    else:
        said |= {key: problem.values[key] for key in ("line", "key") if key in problem.values}
    return said


def in_words(problem: Problem) -> str:
    """A line for a person, with the code in brackets."""
    number, field = getattr(problem, "number", None), problem.values.get("field")
    where = (f"line {number}: " if number else "") + (f"{field}: " if field else "")
    return f"{where}{sentence(problem, language_of())} [{problem.code}]"

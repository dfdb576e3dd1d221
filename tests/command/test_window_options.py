"""Without a command only the window's own options are made; what is typed means the same as with all of them."""

import pytest

from ui.command.options import parser
from ui.command.typed import read


@pytest.mark.parametrize(
    "words",
    ["", "--home here", "--site a.toml --home=here --as kari --json", "--demo --tour out", "--passphrase-stdin",
     "--json purge", "visits --days 3 --home there", "--home visits", "purge --dem"],
)  # fmt: skip
def test_what_is_typed_means_the_same_with_and_without_the_commands_options(words: str) -> None:
    assert vars(read(words.split())) == vars(parser().parse_args(words.split()))


@pytest.mark.parametrize("words", ["--help", "-h", "--home", "--h here", "--nonsense", "nonsense", "--demo=1"])
def test_help_and_what_is_wrong_name_the_commands(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read(words.split())
    said = capsys.readouterr()
    with pytest.raises(SystemExit) as whole:
        parser().parse_args(words.split())
    assert (ended.value.code, said) == (whole.value.code, capsys.readouterr())
    assert "COMMAND" in said.out + said.err

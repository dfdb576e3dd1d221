"""Too little memory for Argon2id is a sentence and no abort, shown in a process that the system gives no more."""

import subprocess
import sys

from tests.support.location import PASSPHRASE
from tests.support.tree import ROOT

CHILD = """
import resource, sys
from kiosk.crypto import people_keys
from kiosk.domain.errors import Environment
from kiosk.sentences import sentence

def vm():
    pages = int(open("/proc/self/statm").read().split()[0])
    return pages * resource.getpagesize()

salt, sealed = people_keys.lock_person(people_keys.new_person(), b"7", sys.argv[1], bytes(32))
soft = vm() + 32 * 2**20  # half of what Argon2id asks for
resource.setrlimit(resource.RLIMIT_AS, (soft, resource.RLIM_INFINITY))
try:
    people_keys.unlock_person(sealed, b"7", salt, people_keys.KDF, sys.argv[1], bytes(32))
except Environment as problem:
    print(problem.code, sentence(problem, "en"))
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(people_keys.unlock_person(sealed, b"7", salt, people_keys.KDF, sys.argv[1], bytes(32)))
"""


def test_hazard_34_too_little_memory_is_a_sentence_and_the_next_try_works() -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, PASSPHRASE], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (child.returncode, child.stderr) == (0, "")
    assert child.stdout.splitlines() == [
        "memory_short This machine has too little free memory to unlock. Please call IT.",
        "PersonKeys(…)",
    ]

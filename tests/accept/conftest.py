"""What the acceptance tests add: a real printer."""

from tests.support.printer import cups_queue

__all__ = ["cups_queue"]

"""How to reach a visitor: rules that a well-kept library knows better than we do."""

from ..domain.errors import BadField


def check_email(email: str) -> None:
    """Refuse an address that RFC 5321 and 5322 do not allow; nothing is looked up on a network."""
    if not email:
        return
    from email_validator import EmailNotValidError, validate_email  # 60 ms, and most visitors give a phone number

    try:
        validate_email(email, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise BadField("email_invalid", "email") from None

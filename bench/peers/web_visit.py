"""A visitor system of today's kind, as small as such a one can be: Django, a form, a model, SQLite at synchronous=FULL,
and a page that thanks. Run by bench/web_check_in.py in its environment, on 127.0.0.1 alone; it ends by itself."""

import os
import sys
from pathlib import Path
from threading import Timer

LONGEST = 120  # seconds

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    SECRET_KEY=os.urandom(32).hex(),
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": sys.argv[1],
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
                "transaction_mode": "IMMEDIATE",
            },
        }
    },
)
django.setup()

from django import forms
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application
from django.db import connection, models, transaction
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.urls import path


class Visit(models.Model):
    """In clear, as such systems keep them."""

    name = models.CharField(max_length=100, db_index=True)
    company = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    host = models.CharField(max_length=100, blank=True)
    adults = models.IntegerField(default=1)
    arrived_at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        """This file is its own application."""

        app_label = "web_visit"


class VisitForm(forms.ModelForm):
    """What is typed at the door."""

    class Meta:
        """Everything but the time."""

        model = Visit
        fields = ("name", "company", "phone", "host", "adults")


PAGE = Template(
    "<!doctype html><title>Welcome</title><h1>Welcome, {{ visit.name }}</h1><p>Your number is {{ visit.pk }}."
)


def check_in(request: HttpRequest) -> HttpResponse:
    """The form in one transaction, then the page."""
    form = VisitForm(request.POST)
    if not form.is_valid():
        return HttpResponse(form.errors.as_text(), status=400)
    with transaction.atomic():
        visit = form.save()
    return HttpResponse(PAGE.render(Context({"visit": visit})))


urlpatterns = [path("check-in", check_in)]


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_message(self, *_: object) -> None:
        """Nothing."""


def main() -> None:
    """Serve until the parent is gone or the time is over."""
    with connection.schema_editor() as editor:
        editor.create_model(Visit)
    over = Timer(LONGEST, os._exit, [1])
    over.daemon = True
    over.start()
    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.daemon_threads = True
    server.set_app(get_wsgi_application())
    print(server.server_port, flush=True)
    Timer(0, server.serve_forever).start()
    sys.stdin.read()  # until who started it closes this
    server.shutdown()
    Path(sys.argv[1]).unlink()


if __name__ == "__main__":
    main()

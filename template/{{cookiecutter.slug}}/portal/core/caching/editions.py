"""Keep rendered parts of pages in the memory of the process until something visible changes.

Each change that a visitor can see makes a new edition, in the transaction of the change. A request
reads the edition's token once (one query) and may then use anything remembered for that token, so
an edit shows on the very next request, in every process, without a cache server.
"""

import uuid
from collections.abc import Callable
from contextvars import ContextVar
from datetime import date
from typing import Any, TypeVar

from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone

T = TypeVar("T")
Stamp = tuple[uuid.UUID | None, date]

#: Sent after commit when there is a new edition; the front cache listens.
edition_published = Signal()

_stamp: ContextVar[Stamp | None] = ContextVar("edition_stamp", default=None)
_kept: dict[Stamp, dict[Any, Any]] = {}
_EDITIONS_KEPT = 2  # a slow request may still use the one before


def current() -> Stamp:
    """The edition's token and the day (agendas change at midnight); read once per request."""
    stamp = _stamp.get()
    if stamp is None:
        from portal.core.caching.models import Edition

        stamp = (Edition.objects.values_list("token", flat=True).first(), timezone.localdate())
        _stamp.set(stamp)
    return stamp


def forget() -> None:
    """Read the token anew on next use: at the start of a request or a job, and after a change."""
    _stamp.set(None)


def remember(key: Any, make: Callable[[], T]) -> T:
    """The value of `make()` for the current edition; made at most once in each process."""
    values = _kept.setdefault(current(), {})
    while len(_kept) > _EDITIONS_KEPT:
        _kept.pop(next(iter(_kept)), None)
    if key not in values:
        values[key] = make()
    return values[key]


def publish() -> None:
    """Make a new edition, as part of the running transaction."""
    from portal.core.caching.models import Edition

    token = uuid.uuid4()
    if not Edition.objects.update(token=token):
        Edition.objects.create(token=token)
    forget()
    transaction.on_commit(_announce)


def _announce() -> None:
    forget()
    edition_published.send(sender=None)

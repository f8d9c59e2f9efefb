"""A saved or deleted row of a model with `public_content = True` makes a new edition."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished, post_page_move

from portal.core.caching import editions


@receiver([post_save, post_delete])
def public_row_changed(sender: type[Model], **kwargs: Any) -> None:
    if getattr(sender, "public_content", False):
        editions.publish()


@receiver([page_published, page_unpublished, post_page_move])
def page_changed(sender: Any, **kwargs: Any) -> None:
    editions.publish()

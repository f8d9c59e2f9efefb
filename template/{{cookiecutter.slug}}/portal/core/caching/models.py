import uuid

from django.db import models


class Edition(models.Model):
    """One row. Its token is new after every change that a visitor can see."""

    token = models.UUIDField(default=uuid.uuid4)

    class Meta:
        verbose_name = "edition"
        verbose_name_plural = "editions"

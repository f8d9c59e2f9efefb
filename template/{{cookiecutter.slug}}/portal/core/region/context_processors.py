from typing import Any

from django.conf import settings
from django.http import HttpRequest


def region(request: HttpRequest) -> dict[str, Any]:
    """`region`: what region.toml says (name, kind, portal_name, domain, ...), in every template."""
    return {"region": settings.REGION}

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from portal.core.caching import editions


def edition_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Each request reads the edition's token anew, once."""

    def middleware(request: HttpRequest) -> HttpResponse:
        editions.forget()
        return get_response(request)

    return middleware

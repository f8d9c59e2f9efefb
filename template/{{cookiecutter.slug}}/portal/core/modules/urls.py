from django.urls import URLPattern, URLResolver, include, path

from portal.core.modules.registry import all_modules


def module_urlpatterns() -> list[URLPattern | URLResolver]:
    """One include per module that has URLs, in a namespace with the module's name."""
    return [
        path(module.url_prefix, include((module.urls, module.label), namespace=module.label))
        for module in all_modules()
        if module.urls
    ]

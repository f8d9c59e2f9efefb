"""Every address of the portal: the core's, then each module's by its manifest, then pages."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from portal.core.modules.urls import module_urlpatterns

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("dokumen/", include(wagtaildocs_urls)),
]
urlpatterns += i18n_patterns(
    *module_urlpatterns(),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

from django.utils.translation import gettext_lazy as _

from portal.core.modules.manifest import ModuleConfig


class ContentConfig(ModuleConfig):
    name = "portal.content"
    label = "content"
    verbose_name = _("Content")
    summary = _("Home page, news, agenda, gallery, profile and documents.")

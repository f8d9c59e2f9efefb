from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ModulesConfig(AppConfig):
    name = "portal.core.modules"
    label = "modules"
    verbose_name = _("Modules")

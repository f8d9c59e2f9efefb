from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from portal.core.caching import editions


@register_setting(icon="cogs", order=100)
class ModuleSwitches(BaseGenericSetting):
    """Which modules are switched off. Until the first save, region.toml decides."""

    off = models.JSONField(_("switched off"), default=list, blank=True)

    class Meta:
        verbose_name = _("Modules")
        verbose_name_plural = _("Modules")

    @classmethod
    def switched_off(cls) -> frozenset[str]:
        """Labels of the modules that are switched off."""
        return editions.remember("modules.off", cls._read)

    @classmethod
    def _read(cls) -> frozenset[str]:
        saved = cls.objects.values_list("off", flat=True).first()
        return frozenset(settings.MODULES_OFF if saved is None else saved)

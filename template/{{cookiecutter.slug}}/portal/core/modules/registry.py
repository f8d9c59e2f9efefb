"""Which modules exist, and which are switched on.

Every surface of the portal (URLs, menus, kiosk, API, feeds, sitemap, search, jobs) asks here.
"""

from django.apps import apps

from portal.core.modules.manifest import ModuleConfig


def all_modules() -> list[ModuleConfig]:
    """Every installed module, in the order of INSTALLED_APPS."""
    return [config for config in apps.get_app_configs() if isinstance(config, ModuleConfig)]


def active_modules() -> list[ModuleConfig]:
    """The modules that are switched on now."""
    from portal.core.modules.models import ModuleSwitches

    switched_off = ModuleSwitches.switched_off()
    return [module for module in all_modules() if module.label not in switched_off]


def is_active(label: str) -> bool:
    """Whether the module `label` exists and is switched on."""
    return any(module.label == label for module in active_modules())


def module_of(app_label: str) -> ModuleConfig | None:
    """The module that an app label belongs to; None for the core and for libraries."""
    return next((module for module in all_modules() if module.label == app_label), None)

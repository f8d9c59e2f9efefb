"""What a module says about itself: one AppConfig subclass, read by the core.

The core knows no module by name. A module of the region's own, in `local/`, declares itself the
same way. Every dotted path below is resolved on first use, so that a manifest can be read before
the models are loaded.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from django.apps import AppConfig
from django.utils.functional import Promise

Text = str | Promise


@dataclass(frozen=True)
class MenuItem:
    """A link in the public menu. `url_name` is reversed inside the module's URL namespace."""

    label: Text
    url_name: str
    order: int = 100


@dataclass(frozen=True)
class KioskTile:
    """A tile on the kiosk's home screen and among the quick links of the home page.

    `icon` is the name of an icon of the design system.
    """

    label: Text
    url_name: str
    icon: str
    order: int = 100


@dataclass(frozen=True)
class Role:
    """A set of actions that an administrator grants to a person, for one agency or for all.

    `actions` are `<module>.<verb>` codes, each declared in some module's `actions`.
    `wagtail_group` names the Wagtail group that holders join, for roles that edit pages.
    """

    code: str
    label: Text
    actions: frozenset[str]
    per_agency: bool = False
    wagtail_group: str | None = None


@dataclass(frozen=True)
class Job:
    """Work at fixed times. `schedule` is a systemd OnCalendar expression, in the region's time.

    `function` is the dotted path of a callable without arguments that returns a short summary.
    """

    name: str
    label: Text
    function: str
    schedule: str


@dataclass(frozen=True)
class HealthCheck:
    """`function`: dotted path of a callable without arguments that returns a `health.Result`."""

    name: str
    label: Text
    function: str


@dataclass(frozen=True)
class Seed:
    """First content. `function` (dotted path) may run any number of times.

    Demo seeds need `remove`, a dotted path whose callable deletes all that the seed made.
    """

    name: str
    label: Text
    function: str
    demo: bool = False
    remove: str | None = None
    order: int = 100


@dataclass(frozen=True)
class SearchSource:
    """A model that the public search covers. `queryset`: dotted path of a callable that returns
    the publicly visible rows of an indexed model; each row has `get_absolute_url()`."""

    name: str
    label: Text
    queryset: str


@dataclass(frozen=True)
class Feed:
    """A public feed (RSS or Atom). `url_name` is reversed inside the module's URL namespace."""

    label: Text
    url_name: str


class ModuleConfig(AppConfig):
    """Base of every module's AppConfig. `label` is the module's name, `verbose_name` its title."""

    is_module: ClassVar[bool] = True
    summary: ClassVar[Text] = ""
    urls: ClassVar[str | None] = None  # dotted path of a URLconf, included under `url_prefix`
    url_prefix: ClassVar[str] = ""  # for example "berita/"; "" for a module of Wagtail pages only
    api_router: ClassVar[str | None] = None  # dotted path of a ninja.Router, at /api/v1/<label>/
    menu: ClassVar[tuple[MenuItem, ...]] = ()
    kiosk_tiles: ClassVar[tuple[KioskTile, ...]] = ()
    actions: ClassVar[dict[str, Text]] = {}
    roles: ClassVar[tuple[Role, ...]] = ()
    jobs: ClassVar[tuple[Job, ...]] = ()
    health_checks: ClassVar[tuple[HealthCheck, ...]] = ()
    seeds: ClassVar[tuple[Seed, ...]] = ()
    search: ClassVar[tuple[SearchSource, ...]] = ()
    feeds: ClassVar[tuple[Feed, ...]] = ()
    sitemaps: ClassVar[dict[str, Any]] = {}  # name -> dotted path of a Sitemap class

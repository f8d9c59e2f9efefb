"""Read region.toml, the file that says who we are; every problem is named with its line and fix.

Only the standard library: the template's hooks and `./kelola` use it before anything is installed.
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class RegionFile:
    """What region.toml says."""

    code: str
    name: str
    kind: str
    province: str
    capital: str
    timezone: str
    portal_name: str
    domain: str
    primary_colour: str
    accent_colour: str
    modules: dict[str, bool] = field(default_factory=dict)


def load(path: Path) -> RegionFile:
    """The region file at `path`."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    region, portal, brand = data["region"], data["portal"], data["brand"]
    return RegionFile(
        code=region["code"],
        name=region["name"],
        kind=region["kind"],
        province=region["province"],
        capital=region["capital"],
        timezone=region["timezone"],
        portal_name=portal["name"],
        domain=portal["domain"],
        primary_colour=brand["primary_colour"],
        accent_colour=brand["accent_colour"],
        modules=data.get("modules", {}),
    )

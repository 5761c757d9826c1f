"""Who uses an archive over the network, and what each may do."""

from dataclasses import dataclass
from typing import Literal

RoleName = Literal["reader", "analyst", "admin"]

RANK: dict[RoleName, int] = {"reader": 0, "analyst": 1, "admin": 2}
"""A reader reads; an analyst also judges, adds and updates; an admin also removes, and says who may do what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The person behind a request; without accounts, the one who sits at the machine."""

    name: str
    role: RoleName

    def may(self, role: RoleName) -> bool:
        """Whether the person may do what that role may do."""
        return RANK[self.role] >= RANK[role]

"""Who uses an archive over the network, and what each may do."""

from dataclasses import dataclass
from typing import Literal, get_args

RoleName = Literal["reader", "analyst", "admin"]
Scope = Literal["read", "judge", "add", "admin"]

ROLES: tuple[RoleName, ...] = get_args(RoleName)
SCOPES: tuple[Scope, ...] = get_args(Scope)

RANK: dict[RoleName, int] = {"reader": 0, "analyst": 1, "admin": 2}
"""A reader reads; an analyst also judges, adds and updates; an admin also removes, and says who may do what."""

NEEDS: dict[Scope, RoleName] = {"read": "reader", "judge": "analyst", "add": "analyst", "admin": "admin"}
"""The lowest role that has each right; the rights are also the scopes of tokens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The person behind a request; without accounts, the one who sits at the machine.

    `scopes` is None for somebody who is signed in, else what the token allows; it never allows more than the role.
    """

    name: str
    role: RoleName
    scopes: tuple[Scope, ...] | None = None

    def can(self, right: Scope) -> bool:
        """Whether the person, or the program that acts for the person, has a right."""
        return self._role_has(right) and (self.scopes is None or right in self.scopes)

    @property
    def allowed(self) -> tuple[Scope, ...] | None:
        """What the token allows that the role, as it is now, allows too; None for somebody who is signed in."""
        return None if self.scopes is None else tuple(right for right in self.scopes if self._role_has(right))

    def refusal(self, right: Scope) -> str:
        """Why somebody has not a right, as a clause: the role lacks it, or the token."""
        if self.scopes is None or not self._role_has(right):
            return f"your role is {self.role}"
        return f"the token allows {', '.join(self.scopes)}"

    def _role_has(self, right: Scope) -> bool:
        return RANK[self.role] >= RANK[NEEDS[right]]

    def may(self, role: RoleName) -> bool:
        """Whether the person may do all that the role may do."""
        return all(self.can(right) for right, needed in NEEDS.items() if RANK[needed] <= RANK[role])

"""The signed statements that make generations of a slot.

The keys are the exchange app's: it sets `sign_grant` (as `exchange.keys.sign`) and `epoch` when it is ready. Without
them, as in a data migration or a test of this app alone, a slot has no grant.
"""

from collections.abc import Callable

import msgspec

from sync.protocol.ids import CandidateId
from sync.protocol.signatures import GRANT, Signed
from sync.protocol.slots import Slot
from sync.protocol.wire import SlotGrant

Signer = Callable[[str, msgspec.Struct], Signed]


def _no_epoch() -> str:
    return ""


sign_grant: Signer | None = None
"""Signs a statement for a purpose; set by the exchange app."""
epoch: Callable[[], str] = _no_epoch
"""The lineage of this server's database; set by the exchange app."""


def grant_text(*, candidate: str, slot: Slot, exam: str, by: str, why: str, approved_by: str, issued_ms: int) -> str:
    """Return the signed grant as it is stored and sent, or nothing where there is nobody to sign."""
    if sign_grant is None:
        return ""
    grant = SlotGrant(
        candidate=CandidateId(candidate),
        slot=slot,
        exam=exam,
        by=by,
        why=why,
        approved_by=approved_by,
        issued_ms=issued_ms,
        epoch=epoch(),
    )
    return msgspec.json.encode(sign_grant(GRANT, grant)).decode()

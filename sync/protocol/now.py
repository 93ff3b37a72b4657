"""How a station is at this moment, as it tells the server with every round; part of `sync.protocol.wire`."""

from sync.protocol.ids import AttemptId, CandidateId, ItemId, PackageHash
from sync.protocol.message import Message
from sync.protocol.values import Number

AWAITED = "awaited"
"""`Now.state` of a station where somebody waits for what the server has to say: a key, a decision."""


class Now(Message, frozen=True, kw_only=True):
    """How the station is at this moment; shown in the panel, never journaled."""

    wall_ms: Number
    mono_ms: Number
    boot: str
    program: str = ""
    schema: Number = 0
    attempt: AttemptId | None = None
    item: ItemId | None = None
    answered: Number = 0
    left_ms: Number = 0
    state: str = ""
    unsent: Number = 0
    battery_percent: Number | None = None
    disk_free_mb: Number | None = None
    holds: dict[str, str] = {}
    slept_ms: Number = 0
    """How long the machine slept in this boot, which `mono_ms` does not count."""
    candidate: CandidateId | None = None
    """Who is checked in or ready, before an attempt begins."""
    on_mains: bool | None = None
    """Whether the machine runs on the mains; nothing where it has no battery."""
    for_staff: tuple[str, ...] = ()
    """Causes of breaches after which a center admin has to look before questions are shown here."""
    hand: str = ""
    """Of a hand that is up: why, one of `welcome.HandCause`."""
    hand_ms: Number = 0
    """Since when."""
    hand_state: str = ""
    """What the center said to it so far, one of `welcome.HandState`."""
    items: Number = 0
    """How many questions the attempt's paper has; `answered` is of these."""
    marked: Number = 0
    saved_ms: Number = 0
    """When the last response was on disk here, by the best clock; 0: none since the program began."""
    missing: tuple[str, ...] = ()
    """What keeps the questions covered at this moment: breaches that stand, holds that are not held."""
    breaches: Number = 0
    """How often breaches covered the questions of this attempt."""
    package: PackageHash | None = None
    """The paper that is open here."""
    platform: str = ""
    """Which releases of the program run here, as `releasing.Release.platform`."""
    update_to: str = ""
    """The version, with its build, that this station is to have and has not."""
    update_state: str = ""
    """How far that is, one of `updates.Phase`."""
    update_why: str = ""
    """Of one that waits or failed: why, as a stable code."""
    update_waits_ms: Number = 0
    """Of one that waits for sessions: until when."""

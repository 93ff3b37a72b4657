"""What the exchange keeps, table by table."""

from sync.server.exchange.models.attempts import AttemptRecord, DirectiveRecord
from sync.server.exchange.models.bundles import BundleRecord
from sync.server.exchange.models.clocks import BootClock
from sync.server.exchange.models.decisions import ConflictDecision, SessionClose
from sync.server.exchange.models.hands import RaisedHand
from sync.server.exchange.models.incidents import IncidentRecord
from sync.server.exchange.models.journals import Journal, Lineage, RepeatedEvent, Setback, StoredEvent
from sync.server.exchange.models.moves import MoveRecord
from sync.server.exchange.models.panels import PanelDecision
from sync.server.exchange.models.privileges import Announcement, Claim, KeyRelease
from sync.server.exchange.models.projections import Projecting, Remark
from sync.server.exchange.models.readiness import ExceptionUse, Machine, StationException, StationReport
from sync.server.exchange.models.release_words import CenterKey, ReleaseWords, WordsTold
from sync.server.exchange.models.releases import ProgramRelease, Rollout
from sync.server.exchange.models.seat_photos import SeatPhoto
from sync.server.exchange.models.staff import CodeRecord, StaffMember
from sync.server.exchange.models.voidings import Voiding

__all__ = [
    "Announcement",
    "AttemptRecord",
    "BootClock",
    "BundleRecord",
    "CenterKey",
    "Claim",
    "CodeRecord",
    "ConflictDecision",
    "DirectiveRecord",
    "ExceptionUse",
    "IncidentRecord",
    "Journal",
    "KeyRelease",
    "Lineage",
    "Machine",
    "MoveRecord",
    "PanelDecision",
    "ProgramRelease",
    "Projecting",
    "RaisedHand",
    "ReleaseWords",
    "Remark",
    "RepeatedEvent",
    "Rollout",
    "SeatPhoto",
    "SessionClose",
    "Setback",
    "StaffMember",
    "StationException",
    "StationReport",
    "StoredEvent",
    "Voiding",
    "WordsTold",
]

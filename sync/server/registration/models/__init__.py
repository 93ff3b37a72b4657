"""What the registration app knows, table by table."""

from sync.server.registration.models.accommodations import AccommodationGrant
from sync.server.registration.models.candidates import CandidateProfile, SlotEvent, in_state
from sync.server.registration.models.exams import Exam, ExamSession
from sync.server.registration.models.feed import FeedCounter, FeedRow, Tombstone
from sync.server.registration.models.jobs import Job
from sync.server.registration.models.people import Reach
from sync.server.registration.models.places import EnrollmentCode, ExamCenter, Station
from sync.server.registration.models.waiting_codes import WaitingCode

__all__ = [
    "AccommodationGrant",
    "CandidateProfile",
    "EnrollmentCode",
    "Exam",
    "ExamCenter",
    "ExamSession",
    "FeedCounter",
    "FeedRow",
    "Job",
    "Reach",
    "SlotEvent",
    "Station",
    "Tombstone",
    "WaitingCode",
    "in_state",
]

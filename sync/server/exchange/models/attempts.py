"""Attempts as the events tell them, and what admins decided about running ones."""

from django.db import models

from sync.protocol.attempts import AttemptState
from sync.protocol.authority import are_two
from sync.protocol.ids import new_id
from sync.protocol.time_budget import Category
from sync.protocol.wire import Policy
from sync.server.exchange.models.journals import HASH, NAME
from sync.server.registration.feed import next_position
from sync.server.registration.models import CandidateProfile, SlotEvent, Station


class AttemptRecord(models.Model):
    """One attempt: a projection of its events, which can be made again from them at any time."""

    class State(models.TextChoices):
        """The fine states, for people."""

        ACTIVE = AttemptState.ACTIVE, "Active"
        PAUSED = AttemptState.PAUSED, "Paused"
        LOCKED = AttemptState.LOCKED, "Locked"
        ON_BREAK = AttemptState.ON_BREAK, "On a break"
        INTERRUPTED = AttemptState.INTERRUPTED, "Interrupted"
        TRANSFERRING = AttemptState.TRANSFERRING, "Transferring"
        SUBMITTED = AttemptState.SUBMITTED, "Submitted"
        TIMED_OUT = AttemptState.TIMED_OUT, "Time was up"
        TERMINATED = AttemptState.TERMINATED, "Terminated"
        CLOSED = AttemptState.CLOSED, "Closed"
        VOIDED = AttemptState.VOIDED, "Voided"

    public_id = models.CharField("attempt", max_length=NAME, unique=True)
    profile = models.ForeignKey(
        CandidateProfile, on_delete=models.CASCADE, related_name="attempts", verbose_name="candidate"
    )
    generation = models.PositiveIntegerField()
    # A station is not deleted from under its attempts; with its whole center both go.
    station = models.ForeignKey(Station, on_delete=models.RESTRICT, related_name="attempts")
    session = models.CharField(max_length=NAME, blank=True, db_index=True)
    """The session's id as the start named it."""
    package = models.CharField(max_length=HASH, blank=True)
    fence = models.BigIntegerField(default=0)
    state = models.CharField(max_length=16, choices=State)
    started_at = models.DateTimeField()
    """The station's best time, inside what is possible: the session's window and the hour of arrival."""
    arrived_at = models.DateTimeField(null=True, blank=True)
    """When the server heard of the start."""
    ended_at = models.DateTimeField(null=True, blank=True)
    heard_at = models.DateTimeField("last heard of", null=True, blank=True)
    """When the last of its events arrived here."""
    ended_by = models.CharField(max_length=150, blank=True)
    """Who of the staff ended it, and below who approved that."""
    end_approved_by = models.CharField(max_length=150, blank=True)
    used_ms = models.BigIntegerField(default=0)
    left_ms = models.BigIntegerField(default=0)
    resumes = models.PositiveIntegerField(default=0)
    """How often the policy let it go on by itself."""
    gaps_ms = models.BigIntegerField(default=0)
    """How long nobody could work, in all."""
    covered_ms = models.BigIntegerField(default=0)
    """How long breaches of the lock covered the questions, in all."""
    for_staff = models.CharField(max_length=500, blank=True)
    """Causes of breaches after which a center admin has to look, by commas."""
    answered = models.PositiveIntegerField(default=0)
    items = models.PositiveIntegerField(default=0)
    answers_root = models.CharField(max_length=HASH, blank=True)
    superseded = models.BooleanField(default=False)
    """Whether it ran in a generation that was no longer the slot's, or was told so."""
    receipt = models.TextField(blank=True)
    """The signed receipt, once everything up to the end is here."""
    receipt_code = models.CharField(max_length=16, blank=True, db_index=True, editable=False)
    """The ten characters of it that a candidate may have written down."""
    receipt_pos = models.BigIntegerField(default=0, db_index=True)
    """The feed position after which the station has its receipt; 0: there is none."""

    folded_incarnation = models.PositiveIntegerField(default=0)
    folded_seq = models.BigIntegerField(default=0)
    folded_hash = models.CharField(max_length=HASH, blank=True)
    """Where the last event stands that this row takes in, and the chain hash there."""

    allowed_ms = models.BigIntegerField(default=0, editable=False)
    """What it may last, with everything that was given and taken."""
    answer_at = models.DateTimeField(null=True, editable=False)
    """When the last response arrived here."""
    room_pos = models.BigIntegerField(default=0, db_index=True, editable=False)
    """The feed position after which the center's panels know the row as it is."""

    late_events = models.PositiveIntegerField(default=0, editable=False)
    """Events that a station wrote after the attempt had left it: kept, not applied, looked into by a person."""
    missing_events = models.PositiveIntegerField(default=0, editable=False)
    """Events that came along when it was taken over and that have not arrived here."""

    class Meta:
        ordering = ["-started_at"]
        verbose_name = "attempt"
        indexes = [models.Index(name="attempts_of_a_slot", fields=["profile", "generation"])]

    def __str__(self) -> str:
        return f"Attempt of {self.profile} at {self.station}"

    def tell_panels(self) -> None:
        """Let the center's panels hear of the row as it is; the last thing that a transaction does.

        Whoever holds the feed's counter waits for nobody's slot or attempt.
        """
        self.room_pos = next_position(self.station.center_id, for_seats=False)
        AttemptRecord.objects.filter(pk=self.pk).update(room_pos=self.room_pos)

    @property
    def is_over(self) -> bool:
        """Whether nothing more can be written into the attempt."""
        return AttemptState(self.state).is_over

    @property
    def lacks_second_person(self) -> bool:
        """Whether one person alone ended it, where the session's policy asks for two: a person looks into that."""
        if self.state != self.State.TERMINATED or are_two(self.ended_by, self.end_approved_by):
            return False
        rules = Policy() if self.profile.session is None else self.profile.session.rules
        return "terminate" in rules.two_people

    @property
    def is_at_its_place(self) -> bool:
        """Whether its station may start the slot without asking, or did ask: what else it did a person looks into."""
        profile = self.profile
        bound = profile.station
        if self.fence or bound is None or bound.pk == self.station_id:
            return True
        if (bound.center_id, bound.seat) == (self.station.center_id, self.station.seat):
            return True  # a machine that was replaced: the seat is the candidate's still
        return profile.session is not None and profile.session.rules.roaming

    @property
    def rivals(self) -> "models.QuerySet[AttemptRecord]":
        """Other attempts in the same generation of the slot: a conflict that a person decides."""
        same = AttemptRecord.objects.filter(profile=self.profile_id, generation=self.generation)
        return same.exclude(pk=self.pk)


class DirectiveRecord(models.Model):
    """A signed decision about a running attempt, on its way to the station that runs it."""

    class Do(models.TextChoices):
        """What can be decided from here so far."""

        RESUME = "resume", "Allow to resume"
        ADD_TIME = "add_time", "Add time"
        PAUSE = "pause", "Pause"
        UNPAUSE = "unpause", "End the pause"
        TERMINATE = "terminate", "Terminate"
        CLOSE = "close", "Close"
        TRANSFER = "transfer", "Move to another seat"
        UNLOCK = "unlock", "Show the questions again"
        ACCOMMODATE = "accommodate", "Change accommodations"
        MESSAGE = "message", "Message"

    public_id = models.CharField(max_length=36, unique=True, default=new_id)
    attempt = models.ForeignKey(AttemptRecord, on_delete=models.CASCADE, related_name="directives")
    station = models.ForeignKey(Station, on_delete=models.CASCADE, null=True, related_name="directives")
    to = models.ForeignKey(Station, on_delete=models.CASCADE, null=True, related_name="arrivals")
    """Of a move: the station that the attempt goes to, which is told as well."""
    carried_to = models.ForeignKey(Station, on_delete=models.CASCADE, null=True, related_name="carried")
    """The seat that is told as well, because the attempt went there; see `exchange.carried`."""
    do = models.CharField(max_length=16, choices=Do)
    amount_ms = models.BigIntegerField(default=0)
    category = models.CharField(
        max_length=16, blank=True, choices=[(c.value, c.value.replace("_", " ").capitalize()) for c in Category]
    )
    """Of time given or taken: why."""
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150, blank=True)
    why = models.TextField()
    """Of a message: its words."""
    urgent = models.BooleanField(default=False)
    """Of a message: whether it is to be read before the questions are seen again."""
    made_at = models.DateTimeField(auto_now_add=True)
    signed = models.TextField()
    """`signatures.Signed` as JSON."""
    feed_pos = models.BigIntegerField(default=0, db_index=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = "decision"

    def __str__(self) -> str:
        return f"{self.get_do_display()}: {self.why}"


def attempts_move(instance: CandidateProfile, created: bool, update_fields: frozenset[str] | None, **_: object) -> None:
    """Tell a new generation to the attempts of the older ones: they are superseded."""
    if created or (update_fields is not None and "slot_generation" not in update_fields):
        return
    older = instance.attempts.filter(generation__lt=instance.slot_generation, superseded=False)
    for attempt in older.select_related("station"):
        attempt.superseded = True
        attempt.save(update_fields=["superseded"])
        attempt.tell_panels()


def grant_is_followed(instance: SlotEvent, created: bool, raw: bool, **_: object) -> None:
    """Let a new generation take in attempts of it that came first: a restored server grants some a second time."""
    if created and not raw and instance.what in (SlotEvent.What.ASSIGNED, SlotEvent.What.RESET):
        from sync.server.exchange.projection import follow_grant

        follow_grant(instance.profile)

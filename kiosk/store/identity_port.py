"""Who this station is, which keys its server signs with, and the recovery key that its own key is left for."""

from msgspec.structs import replace

from kiosk.store import escrow
from kiosk.store.guarded import GuardedStore, guarded
from sync.client.enrolled import Enrollment
from sync.protocol.identities import changed
from sync.protocol.wire import Identity


class IdentityPort(GuardedStore):
    """The station's enrollment, keys sealed."""

    @guarded
    def keep_enrollment(self, enrollment: Enrollment) -> None:
        """Keep who this station is, keys sealed; raises AlreadyEnrolled over the journal of another station."""
        with self._parts.transaction():
            self._parts.keyring.keep_enrollment(enrollment)
        self._mirror_rest()
        self._leave_key(enrollment)

    @guarded
    def keep_identity(self, told: Identity) -> None:
        """Keep the recovery key and the signing key that the server's root vouches for now, where they are news.

        The data key is left for another recovery key. Nothing else of the enrollment changes.
        """
        known = self._parts.keyring.enrollment()
        if known is None:
            return
        identity = changed(known.identity, told)
        if told.recovery:
            identity = replace(identity, recovery=told.recovery)
        if identity == known.identity:
            return
        enrollment = replace(known, identity=identity)
        with self._parts.transaction():
            self._parts.keyring.seal_enrollment(enrollment)
        self._mirror_rest()
        self._leave_key(enrollment)

    @guarded
    def leave_key(self) -> None:
        """Leave the data key for the recovery key, where that is not done yet."""
        enrollment = self._parts.keyring.enrollment()
        if enrollment is not None:
            self._leave_key(enrollment)

    @guarded
    def is_key_left(self) -> bool:
        """Whether the deployment could open this disk if the machine died."""
        enrollment = self._parts.keyring.enrollment()
        return enrollment is not None and escrow.is_left(self._parts.home, self._parts.vault, enrollment)

    def _leave_key(self, enrollment: Enrollment) -> None:
        if escrow.leave(self._parts.home, self._parts.vault, enrollment):
            self._mirror_rest()

    @guarded
    def enrollment(self) -> Enrollment | None:
        """Return who this station is, once it is enrolled."""
        return self._parts.keyring.enrollment()

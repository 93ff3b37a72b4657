"""The exchange as a Django app."""

from typing import TYPE_CHECKING

from django.apps import AppConfig
from django.db.models.signals import m2m_changed, post_delete, post_save

if TYPE_CHECKING:
    from sync.server.registration.models import Station


class ExchangeConfig(AppConfig):
    """What the stations bring and get."""

    name = "sync.server.exchange"
    label = "exchange"
    verbose_name = "Exchange"

    def ready(self) -> None:
        """Lend the registration app the server's signature, and follow what happens to slots and journals."""
        from sync.server.exchange import keys
        from sync.server.exchange.directives import tell_accommodations
        from sync.server.exchange.models import Journal, Lineage, Rollout
        from sync.server.exchange.models.attempts import attempts_move, grant_is_followed
        from sync.server.exchange.models.journals import journals_end
        from sync.server.registration import access_codes, grants
        from sync.server.registration.accommodating import accommodated
        from sync.server.registration.models import CandidateProfile, SlotEvent
        from sync.server.registration.models import Station as StationModel

        grants.sign_grant = keys.sign
        grants.epoch = Lineage.epoch
        access_codes.sealing_key = keys.access_code_key
        accommodated.connect(tell_accommodations, dispatch_uid="exchange.tell_accommodations")
        post_delete.connect(journals_end, sender=Journal, dispatch_uid="exchange.journals_end")
        post_save.connect(attempts_move, sender=CandidateProfile, dispatch_uid="exchange.attempts_move")
        for happening in (post_save, post_delete):
            happening.connect(_rollout_changed, sender=Rollout, dispatch_uid="exchange.rollout_changed")
        for through in (Rollout.centers.through, Rollout.stations.through):
            m2m_changed.connect(_rollout_changed, sender=through, dispatch_uid=f"exchange.{through.__name__}")
        post_save.connect(_station_changed, sender=StationModel, dispatch_uid="exchange.station_changed")
        post_save.connect(grant_is_followed, sender=SlotEvent, dispatch_uid="exchange.grant_is_followed")


def _rollout_changed(*, raw: bool = False, action: str = "", **_: object) -> None:
    """Tell the stations which program they are to have now."""
    from sync.server.exchange import releases

    if not raw and not action.startswith("pre_"):
        releases.tell_stations()


def _station_changed(
    instance: "Station", *, created: bool, raw: bool, update_fields: frozenset[str] | None, **_: object
) -> None:
    """Let a station that is in good standing again have what words open."""
    from sync.server.exchange import release_words

    if not (created or raw) and (update_fields is None or "standing" in update_fields):
        release_words.standing_changed(instance)

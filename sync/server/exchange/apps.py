"""The exchange as a Django app."""

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save


class ExchangeConfig(AppConfig):
    """What the stations bring and get."""

    name = "sync.server.exchange"
    label = "exchange"
    verbose_name = "Exchange"

    def ready(self) -> None:
        """Lend the registration app the server's signature, and follow what happens to slots and journals."""
        from sync.server.exchange import keys
        from sync.server.exchange.directives import tell_accommodations
        from sync.server.exchange.models import Journal, Lineage
        from sync.server.exchange.models.attempts import attempts_move, grant_is_followed
        from sync.server.exchange.models.journals import journals_end
        from sync.server.registration import access_codes, grants
        from sync.server.registration.accommodating import accommodated
        from sync.server.registration.models import CandidateProfile, SlotEvent

        grants.sign_grant = keys.sign
        grants.epoch = Lineage.epoch
        access_codes.sealing_key = keys.access_code_key
        accommodated.connect(tell_accommodations, dispatch_uid="exchange.tell_accommodations")
        post_delete.connect(journals_end, sender=Journal, dispatch_uid="exchange.journals_end")
        post_save.connect(attempts_move, sender=CandidateProfile, dispatch_uid="exchange.attempts_move")
        post_save.connect(grant_is_followed, sender=SlotEvent, dispatch_uid="exchange.grant_is_followed")

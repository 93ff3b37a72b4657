"""`/receipt/`: anybody who holds a receipt learns whether it is true, and nothing else."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from sync.protocol.receipts import LONGEST
from sync.server.exchange.receipt_check import Verdict, check
from sync.server.registration.times import in_words


class ReceiptForm(forms.Form):
    """What a receipt says."""

    receipt = forms.CharField(
        max_length=LONGEST,
        strip=True,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "spellcheck": "false", "autofocus": True}),
        label="The ten characters of the receipt, or everything that its square code holds",
    )


@never_cache
@require_http_methods(["GET", "POST"])
def receipt(request: HttpRequest) -> HttpResponse:
    """Ask for a receipt, and say what becomes of it."""
    form = ReceiptForm(request.POST or None)
    context: dict[str, object] = {"form": form}
    if form.is_valid():
        checked = check(form.cleaned_data["receipt"])
        ended = "" if checked.ended_at is None else in_words(checked.ended_at, checked.zone)
        context |= {"checked": checked, "is_true": checked.verdict is Verdict.SAME, "ended": ended}
    return TemplateResponse(request, "exchange/receipt.html", context)

"""Exams and sessions in the admin. Times are typed and shown as the clock in the center shows them."""

from django import forms
from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from sync.protocol.tools import Tool
from sync.server.registration.admin import job_pages, rounds
from sync.server.registration.admin.breach_policy import CAUSES, GENERAL, BreachPolicyForm
from sync.server.registration.admin.center_times import HELP, CenterTimesForm
from sync.server.registration.admin.delivery import NAMES as DELIVERY
from sync.server.registration.admin.delivery import DeliveryForm
from sync.server.registration.admin.welcome_form import FIELDS, WelcomeForm
from sync.server.registration.models import CandidateProfile, Exam, ExamSession, Job
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.reach import Centers, centers_of
from sync.server.registration.times import in_words, now
from sync.server.registration.unfolded import ModelForm, action

_TIMES = ("opens_at", "closes_at", "begins_at")
_BEGINS = gettext_lazy(
    "As the clock in the center shows it. Only where the exam has a waiting room; left empty, an admin lets it begin"
)
TOOL_WORDS = {
    Tool.CALCULATOR: "Calculator",
    Tool.SCIENTIFIC_CALCULATOR: "Scientific calculator",
    Tool.STRIKE_OUT: "Striking out of choices",
    Tool.NOTES: "Notes at each question",
    Tool.HIGHLIGHTER: "Highlighter for questions and passages",
    Tool.LINE_READER: "Line reader: all but some lines is dimmed",
    Tool.MAGNIFIER: "Magnifier",
    Tool.AREA_MASK: "Cover: an empty sheet over a part of the page",
    Tool.SCREEN_KEYBOARD: "Keyboard and keypad on the screen",
    Tool.SPELL_CHECK: "Spell check of typed words, by language",
    Tool.READ_ALOUD: "Reading aloud, for everybody",
}


class ExamForm(DeliveryForm, WelcomeForm, ModelForm[Exam]):
    """An exam, with how it is gone through, what stands around it, and the tools to tick."""

    tools = forms.MultipleChoiceField(
        choices=[(str(tool), words) for tool, words in TOOL_WORDS.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="What candidates may use beside the questions",
    )

    class Meta:
        model = Exam
        fields = ["code", "title", "duration_minutes", "language", "honor_code", "tools", "eight_keys"]


@admin.register(Exam)
class ExamAdmin(ModelAdmin[Exam]):
    """Exams as they are registered. A center's people see those that are sat at their center."""

    center_path = "sessions__center"
    is_shared = True
    form = ExamForm
    list_display = ["code", "title", "duration_minutes", "language"]
    search_fields = ["code", "title"]
    fieldsets = (
        (None, {"fields": ["code", "title", "duration_minutes", "language", "honor_code", "tools", "eight_keys"]}),
        ("Order, sections, time and breaks", {"classes": ["collapse"], "fields": [*DELIVERY]}),
        ("Before and after the questions", {"fields": [*FIELDS]}),
    )

    actions_detail = ("results", "scores")

    def has_results_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may have points and answers: central staff who may see attempts."""
        return centers_of(request.user).is_all and request.user.has_perm("exchange.view_attemptrecord")

    @action(description="Results (CSV)", url_path="results", icon="download", permissions=["results"])
    def results(self, _: HttpRequest, object_id: int) -> HttpResponse:
        """Lead to the results as a file."""
        exam = get_object_or_404(Exam, pk=object_id)
        return HttpResponseRedirect(reverse("admin:scores_results", args=[exam.pk]))

    @action(description="Marking and scores", url_path="scores", icon="grading", permissions=["results"])
    def scores(self, _: HttpRequest, object_id: int) -> HttpResponse:
        """Lead to marking, statistics, results in other forms, and the key."""
        exam = get_object_or_404(Exam, pk=object_id)
        return HttpResponseRedirect(reverse("admin:scores_exam", args=[exam.pk]))

    def narrowed(self, rows: QuerySet[Exam], centers: Centers) -> QuerySet[Exam]:
        """Look for a session or a candidate there; an exam with many of them is one row still."""
        if centers.keys is None:
            return rows
        there = ExamSession.objects.filter(center__in=centers.keys).values("exam")
        registered = CandidateProfile.objects.filter(center__in=centers.keys).values("exam")
        return rows.filter(Q(pk__in=there) | Q(pk__in=registered))


class SessionForm(BreachPolicyForm, CenterTimesForm[ExamSession]):
    """A session, with its times as the clock in the center shows them, and what a breach of the lock does in it."""

    times = _TIMES

    class Meta:
        model = ExamSession
        fields = ["center", "exam", "opens_at", "begins_at", "closes_at", "policy", "cancelled"]
        help_texts = {**dict.fromkeys(_TIMES, HELP), "begins_at": _BEGINS}


@admin.register(ExamSession)
class SessionAdmin(ModelAdmin[ExamSession]):
    """Sessions: which center runs which exam when."""

    center_path = "center"
    form = SessionForm
    ordering = ("-opens_at", "pk")  # said here too: what counts in the same query forgets the model's
    list_display = ["exam", "center", "opens", "closes", "state", "candidate_count"]
    list_filter = ["cancelled", "exam", "center"]
    search_fields = ["public_id", "exam__code", "center__code"]
    more_columns = ["begins_at", "public_id"]
    autocomplete_fields = ["exam", "center"]
    readonly_fields = ["public_id"]
    fieldsets = (
        (
            None,
            {"fields": ["center", "exam", "opens_at", "begins_at", "closes_at", "policy", "cancelled", "public_id"]},
        ),
        ("Breaches of the lock, and the battery", {"classes": ["collapse"], "fields": [*GENERAL]}),
        ("What each breach does", {"classes": ["collapse"], "fields": [*CAUSES]}),
    )

    actions = ("let_begin",)
    actions_list = ("make_many", "bring_list")
    actions_detail = ("give_forms", "offline_words")

    def has_make_many_permission(self, request: HttpRequest) -> bool:
        """Whether this person may make sessions at every center."""
        return rounds.may_make(request)

    @action(description="Sessions at many centers…", url_path="many", icon="library_add", permissions=["make_many"])
    def make_many(self, request: HttpRequest) -> HttpResponse:
        """Make a session of an exam at many centers at once."""
        return rounds.page(self, request)

    def has_begin_permission(self, request: HttpRequest) -> bool:
        """Whether this person may bring a list of sessions in."""
        return job_pages.may_begin(request, Job.Kind.SESSIONS)

    @action(description="Bring a list in…", url_path="bring-list", icon="upload_file", permissions=["begin"])
    def bring_list(self, _: HttpRequest) -> HttpResponse:
        """Lead to the page that asks for the list."""
        return HttpResponseRedirect(f"{reverse('admin:registration_job_bring')}?kind={Job.Kind.SESSIONS}")

    @action(description="Forms of the paper", url_path="forms", icon="shuffle", permissions=["change"])
    def give_forms(self, _: HttpRequest, object_id: int) -> HttpResponse:
        """Lead to where the candidates of the session are given forms."""
        return HttpResponseRedirect(reverse("admin:papers_formdraw_give", args=[object_id]))

    def has_words_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may make words for offline, or see them."""
        return request.user.has_perm("exchange.add_releasewords") or request.user.has_perm("exchange.tell_releasewords")

    @action(description="Words for offline", url_path="words", icon="record_voice_over", permissions=["words"])
    def offline_words(self, _: HttpRequest, object_id: int) -> HttpResponse:
        """Lead to the words that open the session's papers without a network."""
        return HttpResponseRedirect(reverse("admin:exchange_releasewords_session", args=[object_id]))

    @admin.action(description="Let it begin now", permissions=["change"])
    def let_begin(self, request: HttpRequest, sessions: QuerySet[ExamSession]) -> None:
        """Let everybody go on who waits in the waiting room; a session that has begun stays as it is."""
        begun = [session for session in sessions if session.begins_at is None or session.begins_at > now()]
        for session in begun:
            session.begins_at = now()
            session.save(update_fields=["begins_at"])
            self.log_change(request, session, "Begun")
        self.message_user(
            request, gettext("Begun: %(count)s. The seats hear of it at their next contact.") % {"count": len(begun)}
        )

    def get_queryset(self, request: HttpRequest) -> QuerySet[ExamSession]:
        """Count, and read what a session's name is made of, in the same query."""
        sessions = super().get_queryset(request).select_related("exam", "center")
        return sessions.annotate(candidate_total=Count("candidates"))

    @admin.display(description="Opens", ordering="opens_at")
    def opens(self, session: ExamSession) -> str:
        """Return the time in the center's zone."""
        return in_words(session.opens_at, session.center.zone)

    @admin.display(description="Closes", ordering="closes_at")
    def closes(self, session: ExamSession) -> str:
        """Return the time in the center's zone."""
        return in_words(session.closes_at, session.center.zone)

    @admin.display(description="State")
    def state(self, session: ExamSession) -> str:
        """Return where the session stands at this moment."""
        if session.cancelled:
            return gettext("Cancelled")
        moment = now()
        if moment < session.opens_at:
            return gettext("Not yet open")
        return gettext("Open") if moment < session.closes_at else gettext("Closed")

    @admin.display(description="Candidates", ordering="candidate_total")
    def candidate_count(self, session: ExamSession) -> int:
        """Return how many candidates are to sit in it."""
        return int(getattr(session, "candidate_total", 0))

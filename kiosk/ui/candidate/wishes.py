"""What the candidate does in the running attempt: each wish of the window, and the act that it becomes."""

from kiosk.flow.acts import Acts
from kiosk.ui.candidate.window import CandidateWindow


def connect(window: CandidateWindow, acts: Acts) -> None:
    """Let the window's wishes become acts."""
    window.responded.connect(acts.respond)
    window.left_field.connect(acts.flush)
    window.item_asked.connect(acts.go_to)
    window.next_asked.connect(acts.go_on)
    window.previous_asked.connect(acts.go_back)
    window.mark_toggled.connect(acts.mark)
    window.annotated.connect(acts.annotate)
    window.played.connect(acts.play)
    window.passage_annotated.connect(acts.annotate_passage)
    window.tools_arranged.connect(acts.arrange_tools)
    window.clear_asked.connect(acts.clear)
    window.review_asked.connect(acts.review)
    window.back_asked.connect(acts.show_questions)
    window.submit_asked.connect(acts.ask_submit)
    window.submitted.connect(acts.submit)
    window.notice_put_away.connect(acts.put_away_notice)
    window.letter_read.connect(acts.read)
    window.agreed.connect(acts.agree)
    window.declined.connect(acts.decline)
    window.section_left.connect(acts.leave_section)
    window.break_asked.connect(acts.ask_break)
    window.break_ended.connect(acts.end_break)

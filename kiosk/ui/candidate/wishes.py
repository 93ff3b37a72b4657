"""What the candidate does in the running attempt: each wish of the window, and the act that it becomes."""

from kiosk.flow.acts import Acts
from kiosk.flow.key_layouts import KeyLayouts
from kiosk.flow.station import StationPresenter
from kiosk.ui.candidate.photo import Viewfinder
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
    window.reading_chosen.connect(acts.read_in)
    window.theme.time_wish.reminder_asked.connect(acts.remind)
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


def connect_front(window: CandidateWindow, station: StationPresenter) -> None:
    """The same for everything around the attempt: signing in, the pages before, the raised hand."""
    reception = station.reception
    window.sign_in_asked.connect(reception.sign_in)
    window.confirmed.connect(reception.confirm)
    window.rejected.connect(reception.reject)
    window.name_signed.connect(reception.sign)
    window.started.connect(reception.start)
    welcoming = reception.welcoming
    window.notice_accepted.connect(welcoming.accept_notice)
    window.notice_language_asked.connect(welcoming.read_notice_in)
    window.photo_wished.connect(welcoming.photographing.wish)
    welcoming.photographing.frame_shown.connect(Viewfinder(window.stack).show_frame)
    window.seat_tried.connect(welcoming.try_seat)
    window.practiced.connect(welcoming.practice)
    window.practice_turned.connect(welcoming.turn_practice)
    window.practice_left.connect(welcoming.leave_practice)
    window.feedback_given.connect(station.farewell.take_feedback)
    hand = station.hand
    window.help_asked.connect(hand.ask_help)
    window.hand_raised.connect(hand.ask_help)
    window.hand_withdrawn.connect(hand.withdraw)
    station.hand_shown.connect(window.show_hand)
    window.looks_chosen.connect(station.appearance.choose)
    window.looks_settled.connect(station.appearance.settle)
    station.appearance.told.connect(window.show_looks)


def connect_keys(window: CandidateWindow, layouts: KeyLayouts) -> None:
    """Let the window show the keyboard layout, and switch it."""
    window.key_layout_asked.connect(layouts.go_on)
    layouts.shown.connect(window.show_key_layout)


def connect_staff(window: CandidateWindow, station: StationPresenter) -> None:
    """Let staff ask for the desk of codes, and work at it and at the one of words."""
    codes, words = station.codes, station.words
    window.code_asked.connect(codes.open)
    window.code_action_picked.connect(codes.pick)
    window.code_given.connect(codes.give)
    window.code_rechosen.connect(codes.choose_again)
    window.code_left.connect(codes.leave)
    window.lock_asked.connect(codes.lock_again)
    window.words_asked.connect(words.open)
    window.words_given.connect(words.give)
    window.words_left.connect(words.leave)

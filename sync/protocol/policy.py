"""What an exam session allows and demands."""

from sync.protocol.message import Message
from sync.protocol.values import Number


class Policy(Message, frozen=True, kw_only=True):
    """What an exam session allows and demands; comes signed by the server with the session."""

    resume_limit: Number = 3
    gap_limit_ms: Number = 120_000
    hard_window: bool = False
    roaming: bool = False
    required_holds: tuple[str, ...] = ()
    warnings_ms: tuple[Number, ...] = (900_000, 300_000)
    may_hide_time: bool = True
    min_before_submit_ms: Number = 0
    claim_online: bool = True
    two_people: tuple[str, ...] = ("terminate", "regrant", "transfer")
    """What takes two different people: one who decides, one who approves. `reset` may be added, and what else the
    server knows: `conflict`, `close`."""
    close_ends: bool = False
    """Whether the session's close ends the attempts that still run; otherwise nobody loses a minute to it."""
    code_minutes: Number = 30
    """The most time that codes may add to one attempt, all together."""
    regrants: Number = 0
    """How many slots two people of the center may give anew in this session without the server."""
    on_breach: dict[str, str] = {}
    """What a breach does, by its cause, where that differs from `breaches.USUAL`: one of `breaches.Does`."""
    breach_limit: Number = 5
    """So many covers within `breach_window_ms` are a matter for a center admin, whatever each was; 0: never."""
    breach_window_ms: Number = 600_000
    clock_runs_covered: bool = False
    """Whether time is used while a breach covers the questions."""
    battery_low_percent: Number = 20
    battery_last_percent: Number = 10
    """Levels of a battery off the mains at which candidate and center are told; 0: never."""
    never_excused: tuple[str, ...] = ()
    """Checks of a machine (`hold.keyboard`, `machine.virtual`) that no exception excuses in this session."""
    allowed_programs: tuple[str, ...] = ()
    """Programs that may run and show windows beside the exam although the lock's list names them, or that a candidate
    needs: an input method, a magnifier. File names or products, whole; never a part of one."""
    forbidden_programs: tuple[str, ...] = ()
    """File names that count as forbidden beside those of the lock's own list."""
    ended_programs: tuple[str, ...] = ()
    """Of the forbidden ones, those that the lock ends by itself, by the same names. None: it ends nothing."""
    allows_injected_input: bool = False
    """Whether programs may type and click for a candidate: an on-screen keyboard, dictation."""
    allowed_access_keys: tuple[str, ...] = ()
    """Which keyboard aids a candidate may keep: `sticky`, `slow`, `bounce`, `mouse`; the shortcuts stay off."""
    navigation: str = ""
    """`linear` or `nonlinear` for all of the exam, whatever the paper says; empty: as the paper says."""
    section_ms: tuple[Number, ...] = ()
    """Times of the sections in the order of the paper; 0, and what is not there, is as the paper says."""
    sections_lock: bool = False
    """Whether sections close for good when they are left, those without a time too."""
    closed_sections: str = ""
    """What is seen of a closed section, `hidden` or `read_only`; empty: as the paper says, and else nothing."""
    breaks: Number = 0
    """How many breaks a candidate may take,"""
    break_ms: Number = 0
    """how long each may last,"""
    breaks_counted: bool = False
    """whether the exam's time runs meanwhile,"""
    breaks_between: bool = False
    """and whether none is taken while a section that closes is open."""
    keys_travel: bool = False
    """Whether an exam that goes to another seat by a stick takes its paper's key along, sealed to that seat alone:
    a seat that never reached the server can go on with it then."""
    walk_ins: Number = 0
    """How many people who stand on no list the center may take into a session."""
    wave_seats: Number = 0
    """Where candidates wait for the session to begin: so many seats are let begin at a time, in the order of the
    seats; 0: all at once,"""
    wave_ms: Number = 0
    """and so long lies between one such wave and the next."""
    key_custody: str = ""
    """`ask`: a released content key is kept for one run of the program only, and then asked for anew, from the server
    or by words; empty: until the session is over."""

"""A page for one machine, to be printed: what was found, why, what to do. Plain HTML that needs nothing else."""

from collections.abc import Callable
from html import escape

from kiosk.exam import check_words
from kiosk.exam.check_words import tr
from kiosk.exam.readiness import Check, Report
from sync.protocol.preflight import State
from sync.protocol.zones import at_center, offset_words

Say = Callable[[str], str]
"""Says an English text in the language of the page."""

VERDICTS = {
    State.OK: tr("This machine is ready."),
    State.WARNING: tr("This machine is ready; something is worth a look."),
    State.FAILED: tr("This machine is not ready."),
}
WORDS = {State.OK: tr("Fine"), State.WARNING: tr("Look at this"), State.FAILED: tr("Failed")}
_HEAD = {
    "title": tr("Check of an exam machine"),
    "machine": tr("Machine"),
    "station": tr("Station"),
    "seat": tr("Seat"),
    "center": tr("Center"),
    "fingerprint": tr("Fingerprint"),
    "program": tr("Program version"),
    "checked": tr("Checked"),
    "mend": tr("What to do"),
    "evidence": tr("Evidence"),
    "by": tr("Checked by"),
}
EXCUSED = tr("Fine by exception: {by} says so until {until}, because: {why}")
_MARKS = {State.OK: "&#10003;", State.WARNING: "!", State.FAILED: "&#10007;"}
_STYLE = """
body{color:#18222d}
h1{font-size:20pt;margin:0 0 2mm} .verdict{font-size:14pt;font-weight:bold;margin:4mm 0;padding:3mm;border:1.5pt solid}
.failed{color:#8e1212} .warning{color:#7a5200} .ok{color:#00703c}
table{border-collapse:collapse;width:100%} td{padding:5px 10px;vertical-align:top;border-bottom:.5pt solid #d5dad9}
td.state{white-space:nowrap;font-weight:bold} .small{font-size:8.5pt;color:#4a5663} td.name{width:34%}
.sign{margin-top:12mm} .line{display:inline-block;border-bottom:.75pt solid #18222d;width:70mm}
tr{page-break-inside:avoid} """
_BROWSER = "body{font:11pt/1.35 sans-serif;margin:14mm} @media print{body{margin:0}}"
"""What Qt would take from the program's own fonts and the page's own margins."""


def html(
    report: Report, *, say: Say = str, language: str = "en", is_right_to_left: bool = False, for_qt: bool = False
) -> str:
    """Return the page; what must be mended stands first. `for_qt` is for QTextDocument, which mirrors no table."""
    direction = "rtl" if is_right_to_left else "ltr"
    flips = for_qt and is_right_to_left
    style = _STYLE if for_qt else _STYLE + _BROWSER
    order = (State.FAILED, State.WARNING, State.OK)
    rows = "".join(_row(check, report.zone, say, flips=flips) for state in order for check in report.of(state))
    title = escape(say(_HEAD["title"]))
    return (
        f'<!doctype html><html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{style}</style></head><body><h1>{title}</h1>{_about(report, say)}"
        f'<p class="verdict {report.verdict}">{_MARKS[report.verdict]} {escape(say(VERDICTS[report.verdict]))}</p>'
        f'<table width="100%" cellpadding="4" cellspacing="0">{rows}</table>'
        f'<p class="sign">{escape(say(_HEAD["by"]))}: <span class="line">&#160;</span></p></body></html>'
    )


def time_words(at_ms: int, zone: str) -> str:
    """Return day and time at the center, with the zone's distance from UTC: a page is read anywhere."""
    at = at_center(at_ms, zone)
    return f"{at:%Y-%m-%d %H:%M} {offset_words(at)}"


def cause(check: Check, zone: str, say: Say) -> str:
    """Return what was found, or who excused it until when."""
    if check.excuse is not None:
        excuse = check.excuse
        return say(EXCUSED).format(by=excuse.by, until=time_words(excuse.until_ms, zone), why=excuse.why)
    return say(check_words.cause(check.name, check.code)).format_map(check.facts)


def mend(check: Check, say: Say) -> str:
    """Return what to do, nothing where there is nothing to do."""
    if check.state is State.OK:
        return ""
    return say(check_words.mend(check.code)).format_map(check.facts)


def _about(report: Report, say: Say) -> str:
    told = {
        "machine": report.machine,
        "station": report.station,
        "seat": report.seat,
        "center": report.center,
        "fingerprint": report.fingerprint,
        "program": report.program,
        "checked": time_words(report.made_ms, report.zone),
    }
    pairs = (f"{escape(say(_HEAD[name]))}: <b>{escape(value)}</b>" for name, value in told.items() if value)
    return f"<p>{' &#160; '.join(pairs)}</p>"


def _row(check: Check, zone: str, say: Say, *, flips: bool) -> str:
    parts = [escape(cause(check, zone, say))]
    to_do = mend(check, say)
    if to_do:
        parts.append(f"<b>{escape(say(_HEAD['mend']))}:</b> {escape(to_do)}")
    code = check.code if check.code.startswith("KIOSK-") else ""
    small = " · ".join(part for part in (code, check.evidence) if part)
    if small:
        parts.append(f'<span class="small">{escape(say(_HEAD["evidence"]))}: {escape(small)}</span>')
    cells = (
        f'<td class="state {check.state}">{_MARKS[check.state]} {escape(say(WORDS[check.state]))}</td>',
        f'<td class="name">{escape(say(check_words.title(check.name)))}</td>',
        f"<td>{'<br>'.join(parts)}</td>",
    )
    return f"<tr>{''.join(reversed(cells) if flips else cells)}</tr>"

"""Text files of banks, in an encoding that can be told."""

from sync.server.papers.refusals import TextRefused

MAX_BYTES = 8 * 1_048_576
MAX_QUESTIONS = 10_000
"""In one file: more than a paper can have, and few enough to be told one by one."""


def decoded(data: bytes) -> str:
    """Return the text of a file; raises TextRefused unless it is UTF-8 or says that it is UTF-16."""
    if len(data) > MAX_BYTES:
        raise TextRefused(f"larger than {MAX_BYTES // 1_048_576} MB")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise TextRefused("not a text")
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TextRefused("not UTF-8; save it as UTF-8 and import it again", line=line) from error


def demand_few(count: int) -> None:
    """Raise TextRefused for more questions than a file may have."""
    if count > MAX_QUESTIONS:
        raise TextRefused(f"more than {MAX_QUESTIONS} questions")


def title_of(source: str) -> str:
    """Return a title of last resort, out of a file's name."""
    return source.rpartition("/")[2].rpartition(".")[0].replace("_", " ") or source


def shortened(text: str) -> str:
    """Return a text as it stands in a report: one line of at most sixty characters."""
    shown = " ".join(text[:1_000].split())
    return shown if len(shown) <= 60 else shown[:57] + "..."

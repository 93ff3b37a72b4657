"""One door for all question files: bytes in, paper out."""

from collections.abc import Mapping

from sync.server.papers.archives import is_zip, read_archive
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.gift.files import read_gift
from sync.server.papers.markup import read_xml
from sync.server.papers.moodle.files import read_moodle
from sync.server.papers.progress import Progress, silent
from sync.server.papers.qti.packages import looks_like_qti, read_qti
from sync.server.papers.refusals import UnknownFormat

_GIFT_NAMES = (".gift", ".txt")


def read_paper(data: bytes, name: str, *, language: str = "", progress: Progress = silent) -> ImportedPaper:
    """Return the paper of a question file; `name` is the file's, `language` counts where the file says none.

    Raises Refused: a class each for archive, XML, text, unknown format; NothingImported carries the report.
    """
    if is_zip(data):
        return _packed(read_archive(data), name, language, progress)
    files = {name: data}
    if name.lower().endswith(".xml") or data.lstrip()[:5] == b"<?xml":
        xml = name if name.lower().endswith(".xml") else f"{name}.xml"
        if read_xml(data, name).name == "quiz":
            return read_moodle(data, name, language=language, progress=progress)
        return read_qti({xml: data}, name, progress=progress)
    if name.lower().endswith(_GIFT_NAMES):
        return read_gift(data, name, files=files, language=language, progress=progress)
    raise UnknownFormat(name)


def _packed(files: Mapping[str, bytes], name: str, language: str, progress: Progress) -> ImportedPaper:
    if looks_like_qti(files):
        return read_qti(files, name, progress=progress)
    banks = [path for path in files if path.lower().endswith(".xml") and read_xml(files[path], path).name == "quiz"]
    if len(banks) == 1:
        return read_moodle(files[banks[0]], banks[0], language=language, progress=progress)
    gifts = [path for path in files if path.lower().endswith(_GIFT_NAMES)]
    if len(gifts) == 1:
        return read_gift(files[gifts[0]], gifts[0], files=files, language=language, progress=progress)
    raise UnknownFormat(name)

"""The sample exam that comes with the project: items of our own, one exam in English, Hindi and Arabic."""

import atexit
import io
import re
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

LANGUAGES = ("en", "hi", "ar")
_STAMP = (1980, 1, 1, 0, 0, 0)
_MANIFEST = "imsmanifest.xml"
_RESOURCES = re.compile(r"<resources>(.*)</resources>", re.DOTALL)
_NAMED = re.compile(r'\b(identifier|identifierref|href)="')


def folder() -> Path:
    """Return where the sources lie."""
    return Path(__file__).resolve().parents[3] / "resources" / "sample"


def sample_zip(language: str = "en") -> Path:
    """Return the sample exam as a QTI package, there until this process ends; English for a language it lacks.

    The language is the first of the exam, the others are those in which each question can be read too. Pictures are
    shared: those of `common` are in the package unless the language has its own of that name.
    """
    tag = language.lower().partition("-")[0]
    name = tag if tag in LANGUAGES else LANGUAGES[0]
    path = _own_folder() / f"sample-exam-{name}.zip"
    path.write_bytes(_packed(name))
    return path


def _packed(language: str) -> bytes:
    files = _files(language)
    more = []
    for other in (tag for tag in LANGUAGES if tag != language):
        found = _files(other)
        resources = _RESOURCES.search(found.pop(_MANIFEST).decode())
        more.append(_NAMED.sub(rf"""\1="{other}/""", resources[1] if resources else ""))
        files |= {f"{other}/{name}": content for name, content in found.items()}
    files[_MANIFEST] = files[_MANIFEST].replace(b"</resources>", "".join((*more, "</resources>")).encode())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, _STAMP), files[name])
    return out.getvalue()


def _files(language: str) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for source in (folder() / "common", folder() / language):
        for file in sorted(source.rglob("*")):
            if file.is_file():
                files[file.relative_to(source).as_posix()] = file.read_bytes()
    return files


@cache
def _own_folder() -> Path:
    """A folder of this process, gone when it ends."""
    made = TemporaryDirectory(prefix="sample-exam-", ignore_cleanup_errors=True)
    atexit.register(made.cleanup)
    return Path(made.name)

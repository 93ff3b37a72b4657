"""The sample exam that comes with the project: items of our own, in English, Hindi and Arabic."""

import atexit
import io
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

LANGUAGES = ("en", "hi", "ar")
_STAMP = (1980, 1, 1, 0, 0, 0)


def folder() -> Path:
    """Return where the sources lie."""
    return Path(__file__).resolve().parents[3] / "resources" / "sample"


def sample_zip(language: str = "en") -> Path:
    """Return the sample exam as a QTI package, there until this process ends; English for a language it lacks.

    Pictures are shared: those of `common` are in the package unless the language has its own of that name.
    """
    tag = language.lower().partition("-")[0]
    name = tag if tag in LANGUAGES else LANGUAGES[0]
    path = _own_folder() / f"sample-exam-{name}.zip"
    path.write_bytes(_packed(name))
    return path


def _packed(language: str) -> bytes:
    files: dict[str, bytes] = {}
    for source in (folder() / "common", folder() / language):
        for file in sorted(source.rglob("*")):
            if file.is_file():
                files[file.relative_to(source).as_posix()] = file.read_bytes()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, _STAMP), files[name])
    return out.getvalue()


@cache
def _own_folder() -> Path:
    """A folder of this process, gone when it ends."""
    made = TemporaryDirectory(prefix="sample-exam-", ignore_cleanup_errors=True)
    atexit.register(made.cleanup)
    return Path(made.name)

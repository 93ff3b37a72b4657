"""The sample exam that comes with the project: twelve items of our own, in English, Hindi and Arabic."""

import hashlib
import io
import os
import zipfile
from pathlib import Path
from tempfile import NamedTemporaryFile, gettempdir

LANGUAGES = ("en", "hi", "ar")
_STAMP = (1980, 1, 1, 0, 0, 0)


def folder() -> Path:
    """Return where the sources lie."""
    return Path(__file__).resolve().parents[3] / "resources" / "sample"


def sample_zip(language: str = "en") -> Path:
    """Return the sample exam as a QTI package; a language that it does not have gives English.

    Pictures are shared: those of `common` are in the package unless the language has its own of that name.
    """
    tag = language.lower().partition("-")[0]
    data = _packed(tag if tag in LANGUAGES else LANGUAGES[0])
    return _kept(data, f"sample-exam-{hashlib.sha256(data).hexdigest()[:16]}.zip")


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


def _kept(data: bytes, name: str) -> Path:
    """Write the package into the temporary folder, whole or not at all."""
    path = Path(gettempdir()) / name
    with NamedTemporaryFile(dir=path.parent, prefix=".sample-", delete=False) as out:
        out.write(data)
    os.replace(out.name, path)  # noqa: PTH105 - replaces a file that another start of the demo may be reading
    return path

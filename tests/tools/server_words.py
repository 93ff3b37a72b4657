"""`python -m tests.tools.server_words`: compile the admin's catalogs, and say which words have no translation yet.

`sync/server/locale/*/LC_MESSAGES/django.po` are written by hand, one `msgid` and `msgstr` a word; the `.mo` beside each
is what Django reads.
"""

import ast
import os
import re
import struct
import sys
import tempfile
from pathlib import Path

SERVER = Path(__file__).parents[2] / "sync" / "server"
LOCALE = SERVER / "locale"
LANGUAGES = ("hi", "ar")
_ENTRY = re.compile(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)', re.MULTILINE)
_IN_TEMPLATES = re.compile(r"""{% translate (["'])(.+?)\1 %}""")
_CODE = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)+")
_IN_BLOCKS = re.compile(r"{% blocktranslate[^%]*%}(.+?){% endblocktranslate %}", re.DOTALL)
_PLACE = re.compile(r"{{ (\w+) }}")
_MARKS = ("_", "gettext", "gettext_lazy", "gettext_noop")


def catalog(language: str) -> dict[str, str]:
    """Return the entries of a language, the head of the file under the empty word."""
    return dict(_entries(language))


def words_of(language: str) -> list[str]:
    """Return the words of a language as they stand in its file, one after the other."""
    return [word for word, _ in _entries(language)]


def _entries(language: str) -> list[tuple[str, str]]:
    text = (LOCALE / language / "LC_MESSAGES" / "django.po").read_text(encoding="utf-8")
    return [(_joined(word), _joined(told)) for word, told in _ENTRY.findall(text + "\n")]


def compiled(entries: dict[str, str]) -> bytes:
    """Return the entries as gettext's machine form: sorted, with a table of places before the texts."""
    rows = sorted((word.encode(), told.encode()) for word, told in entries.items())
    count, head = len(rows), 28
    texts, words, tolds = b"", [], []
    start = head + 16 * count
    for column, places in ((0, words), (1, tolds)):
        for row in rows:
            places.append((len(row[column]), start + len(texts)))
            texts += row[column] + b"\0"
    tables = b"".join(struct.pack("<II", *place) for place in (*words, *tolds))
    return struct.pack("<7I", 0x950412DE, 0, count, head, head + 8 * count, 0, head + 16 * count) + tables + texts


def marked() -> set[str]:
    """Return the words that templates and code mark."""
    found = set[str]()
    for file in SERVER.rglob("*.html"):
        text = file.read_text("utf-8")
        found |= {word for _, word in _IN_TEMPLATES.findall(text)}
        found |= {_PLACE.sub(r"%(\1)s", word) for word in _IN_BLOCKS.findall(text)}
    for file in SERVER.rglob("*.py"):
        text = file.read_text("utf-8")
        found |= _in_code(text) if "gettext" in text else set()
    return found


def _in_code(text: str) -> set[str]:
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    told = (call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id in _MARKS and call.args)
    return {one.value for one in told if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def shown() -> set[str]:
    """Return every word that the admin shows in the reader's language; codes are alike in all of them.

    Django is set up already: what models, lists and forms say was lent then.
    """
    from sync.server.registration import look, tongues

    return {word for word in marked() | tongues.words() | look.words() if not _CODE.fullmatch(word)}


def _joined(quoted: str) -> str:
    return "".join(ast.literal_eval(line) for line in quoted.strip().splitlines())


def main() -> int:
    """Compile, and count what is missing."""
    os.environ.setdefault("CENTRAL_HOME", tempfile.mkdtemp(prefix="central-words-"))
    os.environ["DJANGO_SETTINGS_MODULE"] = "sync.server.settings"
    import django

    django.setup()
    words = shown()
    for language in LANGUAGES:
        entries = catalog(language)
        (LOCALE / language / "LC_MESSAGES" / "django.mo").write_bytes(compiled(entries))
        missing = sorted(words - set(entries))
        print(f"{language}: {len(entries) - 1} words, {len(missing)} of {len(words)} shown in English")
        if "--missing" in sys.argv:
            print("\n".join(missing))
    return 0


if __name__ == "__main__":
    sys.exit(main())

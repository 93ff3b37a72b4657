"""A paper with its keys written as a QTI 3.0 package. Formulas are pictures with their words."""

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence

from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.languages import item_in, passage_in, rubric_in, text_in, title_in
from sync.protocol.paper import (
    Block,
    ExtendedTextInteraction,
    FlowBlock,
    GapRun,
    InteractionBlock,
    Item,
    Paper,
    RecordingBlock,
    RichBlock,
    Section,
    Stimulus,
    TestPart,
)
from sync.protocol.recordings import Captions, Recording
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.directions import direction_of
from sync.server.papers.exporting import interactions, scoring
from sync.server.papers.exporting.interactions import FOLDER
from sync.server.papers.exporting.markup import document, element, joined, lines, rich, text
from sync.server.papers.exporting.names import Response, named
from sync.server.papers.keys import ItemKey
from sync.server.papers.report import Entry, ImportReport, Notes, imported

KIND = "QTI 3.0"
_QTI = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
_PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
_WHEN = (2020, 1, 1, 0, 0, 0)


def write_qti3(whole: ImportedPaper) -> tuple[bytes, ImportReport]:
    """Return the package, and what of each question it does not say."""
    return _Package(whole).write()


class _Package:
    def __init__(self, whole: ImportedPaper) -> None:
        self._paper, self._keys, self._media = whole.paper, whole.keys.items, whole.media
        self._files = {item: f"items/q{n:04}.xml" for n, item in enumerate(self._paper.order, 1)}
        self._captions: dict[str, bytes] = {}
        self._variants: dict[str, list[str]] = {}
        """By the file of a question, those in which it is in other languages."""
        self._entries: list[Entry] = []

    def write(self) -> tuple[bytes, ImportReport]:
        files = {self._files[item]: self._item(item) for item in self._paper.order}
        files |= {path: content for item in self._paper.order for path, content in self._others(item)}
        files |= {"test.xml": document(self._test(_first(self._paper)))}
        files |= {f"test_{tag}.xml": document(self._test(tag)) for tag in _told(self._paper)}
        files |= {f"media/{name}": content for name, content in (*self._media.items(), *self._captions.items())}
        files = {"imsmanifest.xml": document(self._manifest(sorted(files)))} | files
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(zipfile.ZipInfo(name, _WHEN), content)
        paper = self._paper
        report = ImportReport(source=paper.id, format=KIND, title=paper.title, entries=tuple(self._entries))
        return out.getvalue(), report

    # --- items --------------------------------------------------------------------------------------------------------

    def _item(self, name: ItemId) -> bytes:
        item, key, notes = self._paper.items[name], self._keys[name], Notes()
        _note_losses(item, self._paper.stimuli.get(item.stimulus or ""), notes)
        self._entries.append(imported(key.source, self._files[name], 0, notes))
        return self._written(item, key)

    def _others(self, name: ItemId) -> Iterator[tuple[str, bytes]]:
        """The question in each of its other languages, as a variant of its file."""
        item = self._paper.items[name]
        for tag in item.words:
            path = _variant(self._files[name], tag)
            self._variants.setdefault(self._files[name], []).append(path)
            yield path, self._written(item_in(item, tag), self._keys[name])

    def _written(self, item: Item, key: ItemKey) -> bytes:
        name, responses = item.id, named(key)
        body = self._passage(item) + joined(self._block(block, responses) for block in item.body)
        body += _for_scorers(key.rubric)
        attributes = {
            "xmlns": _QTI,
            "identifier": self._files[name][6:-4],
            "title": item.title or key.source,
            "time-dependent": False,
            "adaptive": False,
            "xml:lang": item.language,
        }
        return document(
            element(
                "qti-assessment-item",
                attributes,
                joined(scoring.declared(one) for one in responses.values()),
                scoring.outcomes(key),
                element("qti-item-body", None, body),
                scoring.processing(key, responses.values()),
            )
        )

    def _passage(self, item: Item) -> str:
        if item.stimulus is None:
            return ""
        found = passage_in(self._paper.stimuli[item.stimulus], item.language)
        heard = joined(self._recording(one) for one in found.recordings)
        return element("div", {"class": "qti-shared-stimulus", "xml:lang": found.language}, heard, self._rich(found))

    def _rich(self, found: Stimulus) -> str:
        return rich(found.html, FOLDER)

    def _block(self, block: Block, responses: Mapping[ResponseId, Response]) -> str:
        match block:
            case RichBlock(html=html):
                return rich(html, FOLDER)
            case FlowBlock(runs=runs):
                parts = (
                    interactions.written(run.interaction, responses[run.interaction.response])
                    if isinstance(run, GapRun)
                    else rich(run.html, FOLDER)
                    for run in runs
                )
                return element("p", None, joined(parts))
            case InteractionBlock(interaction=asked):
                return interactions.written(asked, responses[asked.response])
            case RecordingBlock(recording=recording):
                return self._recording(recording)

    def _recording(self, one: Recording) -> str:
        tracks = joined(self._track(one, n, captions) for n, captions in enumerate(one.captions))
        words = element("div", {"class": "transcript"}, rich(one.transcript, FOLDER)) if one.transcript else ""
        said = {"src": f"{FOLDER}{one.media}", "title": one.name}
        played = element(one.kind, said, tracks, words)
        return element(
            "qti-media-interaction",
            {
                "response-identifier": f"M{one.id}",
                "autostart": one.autostart,
                "loop": one.loop or None,
                "min-plays": one.min_plays or None,
                "max-plays": one.max_plays or None,
            },
            played,
        )

    def _track(self, one: Recording, n: int, captions: Captions) -> str:
        name = f"{one.media}.{n}.vtt"
        self._captions[name] = _vtt(captions)
        said = {"kind": "captions", "src": f"{FOLDER}{name}", "srclang": captions.language, "label": captions.label}
        return element("track", said)

    # --- the test -----------------------------------------------------------------------------------------------------

    def _test(self, tag: str) -> str:
        """The test in one of its languages."""
        paper = self._paper
        weighs = any(self._keys[item].weight != 1 for item in paper.order)
        total = element("qti-test-variables", {"variable-identifier": "SCORE", "weight-identifier": "W"})
        setting = element("qti-set-outcome-value", {"identifier": "SCORE"}, element("qti-sum", None, total))
        return element(
            "qti-assessment-test",
            {
                "xmlns": _QTI,
                "identifier": "test",
                "title": paper.title,
                "xml:lang": tag,
            },
            element("qti-outcome-declaration", {"identifier": "SCORE", "cardinality": "single", "base-type": "float"}),
            _limits(paper.time_limit_ms, paper.min_time_ms),
            _rubric(text_in(paper.instructions, paper.told, _first(paper), (tag,)), tag),
            joined(self._part(part, tag) for part in paper.parts),
            element("qti-outcome-processing", None, setting) if weighs else "",
        )

    def _part(self, part: TestPart, tag: str) -> str:
        return element(
            "qti-test-part",
            {"identifier": part.id, "navigation-mode": part.navigation, "submission-mode": part.submission},
            _control(part.after),
            _limits(part.time_limit_ms, part.min_time_ms),
            joined(self._section(section, n, tag) for n, section in enumerate(part.sections, 1)),
        )

    def _section(self, section: Section, n: int, tag: str) -> str:
        title = title_in(self._paper, section, (tag,))
        return element(
            "qti-assessment-section",
            {"identifier": f"s{n}-{section.id}", "title": title or " ", "visible": bool(title)},
            _control(section.after),
            _limits(section.time_limit_ms, section.min_time_ms),
            element("qti-selection", {"select": section.select}) if section.select else "",
            element("qti-ordering", {"shuffle": True}) if section.shuffle else "",
            _rubric(rubric_in(self._paper, section, (tag,)), tag),
            joined(self._reference(item, section, tag) for item in section.items),
        )

    def _reference(self, name: ItemId, section: Section, tag: str) -> str:
        item, key = self._paper.items[name], self._keys[name]
        forced = element("qti-item-session-control", {"allow-skipping": False}) if item.must_answer else ""
        weight = element("qti-weight", {"identifier": "W", "value": scoring.number(key.weight)})
        return element(
            "qti-assessment-item-ref",
            {
                "identifier": self._files[name][6:-4],
                "href": _variant(self._files[name], tag) if tag in item.words else self._files[name],
                "fixed": True if name in section.fixed else None,
                "required": True if name in section.required else None,
            },
            forced,
            _limits(item.time_limit_ms, item.min_time_ms),
            weight if key.weight != 1 else "",
        )

    def _manifest(self, files: Sequence[str]) -> str:
        names = {name: f"r{n}" for n, name in enumerate(files)}
        resources = joined(
            element(
                "resource",
                {"identifier": names[name], "type": _type_of(name), "href": name},
                element("file", {"href": name}),
                joined(
                    element(
                        "variant", {"identifier": f"{names[other]}-of-{names[name]}", "identifierref": names[other]}
                    )
                    for other in self._variants.get(name, ())
                ),
            )
            for name in files
        )
        kind = element("schema", None, "QTI Package") + element("schemaversion", None, "3.0.0")
        return element(
            "manifest",
            {"xmlns": _PACKAGE, "identifier": "m"},
            element("metadata", None, kind),
            element("organizations"),
            element("resources", None, resources),
        )


def _type_of(name: str) -> str:
    if name.startswith("items/"):
        return "imsqti_item_xmlv3p0"
    return "imsqti_test_xmlv3p0" if name.startswith("test") else "webcontent"


def _variant(file: str, tag: str) -> str:
    """The file of a question in another language."""
    return f"{file[:-4]}.{tag}.xml"


def _told(paper: Paper) -> tuple[str, ...]:
    """The other languages in which the test itself says anything."""
    said = {tag for section in paper.sections for tag in (*section.titles, *section.rubrics)} | set(paper.told)
    return tuple(tag for tag in paper.languages[1:] if tag in said)


def _first(paper: Paper) -> str:
    return paper.languages[0] if paper.languages else ""


def _limits(most_ms: int, least_ms: int) -> str:
    if not most_ms and not least_ms:
        return ""
    said = {
        "min-time": f"{least_ms / 1000:g}" if least_ms else None,
        "max-time": f"{most_ms / 1000:g}" if most_ms else None,
    }
    return element("qti-time-limits", said)


def _control(after: str) -> str:
    return element("qti-item-session-control", {"allow-review": after == "read_only"}) if after else ""


def _for_scorers(words: str) -> str:
    return element("qti-rubric-block", {"view": "scorer"}, lines(words)) if words else ""


def _rubric(html: str, language: str) -> str:
    """What is said to candidates; what has no direction of its own does not get that of the test's language."""
    if not html:
        return ""
    is_free = direction_of(language) == "rtl" and " dir=" not in html
    said = {"view": "candidate", "dir": "auto" if is_free else None}
    return element("qti-rubric-block", said, rich(html, "media/"))


def _note_losses(item: Item, passage: Stimulus | None, notes: Notes) -> None:
    """QTI has no word for these."""
    for asked in item.interactions:
        if isinstance(asked, ExtendedTextInteraction) and (asked.min_words or asked.max_words):
            notes.lost("numbers of words of an essay are not said")
    texts = [block for block in item.body if isinstance(block, RichBlock)]
    choices = [choice for asked in item.interactions for choice in getattr(asked, "choices", ())]
    is_read = any(one.spoken for one in (*texts, *choices)) or (passage is not None and passage.spoken)
    if item.prompts or is_read:
        notes.lost("recordings in which it is read aloud are not written")


def _vtt(captions: Captions) -> bytes:
    return "\n\n".join(("WEBVTT", *_cues(captions))).encode()


def _cues(captions: Captions) -> Iterator[str]:
    for cue in captions.cues:
        yield f"{_clock(cue.start_ms)} --> {_clock(cue.end_ms)}\n{text(cue.text)}"


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"

"""One `assessmentItem`: what a candidate may see goes into the paper, all else into the key or nowhere."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from sync.protocol.areas import point_in
from sync.protocol.paper import RichBlock
from sync.server.papers import processing, rubrics
from sync.server.papers.assembly import Draft, Passage, demand_shown, new_item_id
from sync.server.papers.bodies import Body, holds_interaction
from sync.server.papers.keys import Expr, How, ItemKey, Outcome, ResponseKey
from sync.server.papers.markup import Node, names, read_xml
from sync.server.papers.media import Drawing, Media, resolved
from sync.server.papers.qti.alternatives import only_in
from sync.server.papers.qti.columns import note_columns
from sync.server.papers.qti.declarations import maximum, outcomes, responses
from sync.server.papers.qti.interactions import Interactions
from sync.server.papers.qti.making import PAIRS
from sync.server.papers.qti.reshaped import reshaped
from sync.server.papers.qti.spoken import SpokenTexts
from sync.server.papers.recordings.making import pulled
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around, Child, plain
from sync.server.papers.scoring import raw_points

MAX_ELEMENTS = 20_000

_FEEDBACK = names("feedbackInline feedbackBlock modalFeedback testFeedback")
_CHANGING = names("templateInline templateBlock printedVariable")
_PASSAGE_CLASSES = names("stimulus passage qti-shared-stimulus shared-stimulus reading-passage")
_PASSAGE_USES = names("sharedstimulus stimulus passage context")
_BUILT_IN = {"numAttempts": Outcome(base="integer", values=("1",))}


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item, its name for people, and what was lost."""

    draft: Draft
    notes: Notes
    line: int


def read_item(path: str, files: Mapping[str, bytes], media: Media, *, language: str = "") -> ReadItem:
    """Return the item, of several languages inside it in this one; raises Refused with the reason and the line."""
    if path not in files:
        raise BrokenItem(f"the file {path} is not in the package")
    root = read_xml(files[path], path)
    if root.name != "assessmentItem":
        raise BrokenItem(f"<{root.name}> is not an item", line=root.line)
    if sum(1 for _ in root.walk()) > MAX_ELEMENTS:
        raise NotSupported(f"more than {MAX_ELEMENTS} elements", line=root.line)
    return _Reader(only_in(root, language) if language else root, path, files, media).read()


def item_name(data: bytes, path: str) -> str:
    """Return the title of an item for people, as far as it can be read."""
    root = read_xml(data, path)
    return root.get("title") or root.get("identifier") or path


def candidate_view(children: tuple[Child, ...]) -> Iterator[Child]:
    """Yield what a candidate may see: no feedback, no rubric for scorers; values that change are refused."""
    for child in children:
        if isinstance(child, str):
            yield child
        elif child.name in _FEEDBACK:
            if holds_interaction(child):
                raise NotSupported("an interaction that appears after an answer", line=child.line)
        elif child.name in _CHANGING:
            raise NotSupported(f"<{child.name}>: a value that is not fixed", line=child.line)
        elif child.name != "rubricBlock" or "candidate" in child.get("view").split():
            yield Node(child.name, child.attributes, tuple(candidate_view(child.children)), child.line)


class _Reader:
    def __init__(self, root: Node, path: str, files: Mapping[str, bytes], media: Media) -> None:
        self._notes = Notes()
        self._root = root = reshaped(root, path, files, self._notes)
        self._path = path
        self._files = files
        self._media = media
        self._around = Around().inside(root)
        self._drawing = Drawing(media, posixpath.join(posixpath.dirname(path), root.get("base")), self._notes)
        self._declared = responses(root)
        self._spoken = SpokenTexts(root, self._drawing.spoken, self._notes)
        self._interactions = Interactions(self._declared, self._drawing, self._around, self._spoken.of)
        self._rules: tuple[Expr, ...] = ()

    def read(self) -> ReadItem:
        root = self._root
        if root.flag("adaptive"):
            raise NotSupported("an adaptive item: it changes with the answers", line=root.line)
        body = root.first("itemBody")
        if body is None:
            raise BrokenItem("there is no itemBody", line=root.line)
        self._note_feedback(body)
        passages, rest = self._without_passages(tuple(candidate_view(body.children)))
        within = self._around.inside(body)
        made = self._drawing.recordings(within)
        reading = Body(self._drawing.text, self._interactions.make, self._notes, made, self._spoken.of)
        blocks = reading.blocks(rest, within)
        draft = Draft(
            blocks=tuple(blocks),
            key=self._key(),
            prompts=self._interactions.prompts,
            passage=self._passage(passages, within),
            title=root.get("title"),
            language=root.get("lang"),
        )
        texts = (block.html for block in draft.blocks if isinstance(block, RichBlock))
        note_columns(body, (*texts, draft.passage.html if draft.passage else ""), self._notes)
        if not draft.blocks and draft.passage is None:
            raise BrokenItem("there is nothing to see", line=body.line)
        demand_shown(draft, body.line)
        return ReadItem(draft, self._notes, root.line)

    def _note_feedback(self, body: Node) -> None:
        """Feedback stays out, also where a candidate would see it before any answer: that is told."""
        begins = {name: one.values for name, one in outcomes(self._root).items() if one.base == "identifier"}
        for node in body.walk():
            is_met = node.get("identifier") in begins.get(node.get("outcomeIdentifier"), ())
            if node.name in _FEEDBACK and is_met == (node.get("showHide", "show") != "hide") and node.text.strip():
                self._notes.lost("feedback that is seen before any answer is left out", node.line)

    # --- passages -----------------------------------------------------------------------------------------------------

    def _without_passages(self, children: tuple[Child, ...]) -> tuple[tuple[Node, ...], tuple[Child, ...]]:
        passages = tuple(child for child in children if isinstance(child, Node) and _is_passage(child))
        if all((isinstance(c, Node) and _is_passage(c)) or isinstance(c, str) for c in children):
            return (), children  # nothing but the passage: an information page
        return passages, tuple(child for child in children if isinstance(child, str) or not _is_passage(child))

    def _passage(self, inside: tuple[Node, ...], within: Around) -> Passage | None:
        references = self._root.named("assessmentStimulusRef", "stimulusRef")
        parts = [
            *(self._stimulus(reference) for reference in references),
            self._shown(inside, self._drawing, within, self._spoken),
        ]
        html = "".join(part.html for part in parts)
        recordings = tuple(one for part in parts for one in part.recordings)
        texts = [part for part in parts if part.html]
        spoken = tuple(name for part in texts for name in part.spoken) if all(part.spoken for part in texts) else ()
        return Passage(html, self._root.get("lang"), recordings, spoken) if html or recordings else None

    def _shown(self, children: tuple[Child, ...], drawing: Drawing, around: Around, spoken: SpokenTexts) -> Passage:
        text, nodes = pulled(children)
        made = drawing.recordings(around)
        html = drawing.text.blocks(text, around)
        if nodes and plain(html):
            drawing.notes.lost("a recording in a passage stands above its text", nodes[0].line)
        return Passage(html, recordings=tuple(made.make(node) for node in nodes), spoken=spoken.of(text))

    def _stimulus(self, reference: Node) -> Passage:
        path = resolved(reference.get("href"), posixpath.dirname(self._path))
        if path not in self._files:
            raise BrokenItem(f"the passage {path or 'without a name'} is not in the package", line=reference.line)
        root = read_xml(self._files[path], path)
        body = root.first("stimulusBody") or root
        drawing = Drawing(self._media, posixpath.dirname(path), self._notes)
        spoken = SpokenTexts(root, drawing.spoken, self._notes)
        shown = self._shown(tuple(candidate_view(body.children)), drawing, Around().inside(root).inside(body), spoken)
        note_columns(body, (), self._notes)
        return shown

    # --- the key ------------------------------------------------------------------------------------------------------

    def _key(self) -> ItemKey:
        known = self._interactions.keys
        how = self._how()
        declared = outcomes(self._root)
        key = ItemKey(
            item=new_item_id(),
            source=self._root.get("title") or self._root.get("identifier") or self._path,
            how=how,
            file=self._path,
            responses=known,
            rules=self._rules if how == "rules" else (),
            rubric=rubrics.for_scorers(self._root),
        )
        if how == "rules":
            used = processing.names_in(key.rules, "variable", "default") | {processing.SCORE}
            starts = {name: start for name, start in (declared | _BUILT_IN).items() if name in used}
            key = msgspec.structs.replace(key, outcomes=starts)
        return msgspec.structs.replace(key, points=self._possible(key))

    def _how(self) -> How:
        if not self._interactions.keys:
            return "information"
        if self._interactions.essays:
            return "by_hand"
        node = self._root.first("responseProcessing")
        if node is not None and node.elements:
            return self._own_rules(node)
        named = None if node is None else processing.template_of(node)
        if node is not None and named is None and (node.get("template") or node.get("templateLocation")):
            own = self._template(node)
            if own is not None:
                return self._own_rules(own)
            self._notes.lost("its scoring template is not known: scored by the key it declares", node.line)
        return self._by_declaration(named)

    def _template(self, node: Node) -> Node | None:
        """A template that lies in the package."""
        folder = posixpath.dirname(self._path)
        paths = (resolved(node.get(name), folder) for name in ("templateLocation", "template") if node.get(name))
        path = next((path for path in paths if path in self._files), None)
        found = None if path is None else read_xml(self._files[path], path)
        return found if found is not None and found.name == "responseProcessing" and found.elements else None

    def _own_rules(self, node: Node) -> How:
        try:
            self._rules = processing.read_rules(node)
        except processing.UnknownRule as error:
            self._notes.lost(f"its scoring uses <{error.what}>: it is scored by hand", error.line)
            return "by_hand"
        return "rules" if self._rules else self._by_declaration(None)

    def _by_declaration(self, named: How | None) -> How:
        keys = self._interactions.keys.values()
        mapped, right = any(key.mapping for key in keys), any(key.correct for key in keys)
        if named == "map_response" and mapped:
            return "map_response"
        if mapped and any(key.base_type == "point" for key in keys):
            return "map_response_point"
        if named == "match_correct" and right:
            return "match_correct"
        if mapped or right:
            return "match_correct" if right else "map_response"
        self._notes.lost("it has no key: it is scored by hand", self._root.line)
        return "by_hand"

    def _possible(self, key: ItemKey) -> Decimal:
        if key.how == "information":
            return Decimal(0)
        declared = maximum(self._root)
        if key.how == "by_hand":
            return declared if declared is not None and declared > 0 else Decimal(1)
        best = {response.name: _best(response) for response in key.responses.values()}
        reached = raw_points(best, key)
        return reached if reached > 0 else max(declared or Decimal(1), Decimal(0))


def _best(key: ResponseKey) -> tuple[str, ...]:
    """The response that earns most: what the mapping likes, else what is declared right."""
    if key.mapping is None:
        return key.correct
    if key.base_type == "point":
        areas = sorted((a for a in key.mapping.areas if a.points > 0), key=lambda a: a.points, reverse=True)
        best = tuple("{} {}".format(*point_in(a.shape, a.coords)) for a in areas)
        return best if key.cardinality == "multiple" else best[:1]
    liked = sorted((e for e in key.mapping.entries if e.points > 0), key=lambda e: e.points, reverse=True)
    if not liked:
        return key.correct
    if key.base_type in PAIRS and key.correct:
        return key.correct  # all pairs together that a mapping likes may be more than fit
    return (liked[0].value,) if key.cardinality == "single" else tuple(e.value for e in liked)


def _is_passage(node: Node) -> bool:
    if holds_interaction(node):
        return False
    if node.name == "rubricBlock":
        return node.get("use").lower() in _PASSAGE_USES
    return node.name == "stimulus" or bool(_PASSAGE_CLASSES & set(node.get("class").lower().split()))

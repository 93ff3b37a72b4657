"""The way through a paper: order, neighbors, sections, and what is drawn for this one candidate."""

from typing import TypeVar

import msgspec

from kiosk.exam.doors import Plan, Zone, zones_of
from sync.protocol.draw import drawn, paper_for
from sync.protocol.ids import ItemId
from sync.protocol.paper import (
    AssociateInteraction,
    Block,
    Choice,
    ChoiceInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    Paper,
    Section,
)

AnyInteraction = TypeVar("AnyInteraction", bound=Interaction)
AnyChoice = TypeVar("AnyChoice", bound=Choice)
_SHUFFLED = (
    ChoiceInteraction,
    InlineChoiceInteraction,
    OrderInteraction,
    GapMatchInteraction,
    MatchInteraction,
    AssociateInteraction,
)


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """One item on the way: its place, its number among the questions (0 for an information page), its section."""

    index: int
    item: ItemId
    number: int
    section: Section
    is_linear: bool
    zones: tuple[Zone, ...] = ()
    """What it is in that has a door of its own, the outermost first."""
    must_answer: bool = False
    """Whether nobody passes it by without an answer."""


class Route:
    """The items that one candidate meets, in their order. The same for the same seed, for ever."""

    def __init__(self, paper: Paper, seed: str, plan: Plan | None = None) -> None:
        self._paper = paper_for(paper, seed)
        self._seed = seed
        self.plan = plan or Plan()
        self.stops = tuple(self._stops())
        self._by_item = {stop.item: stop for stop in self.stops}

    def _stops(self) -> list[Stop]:
        stops: list[Stop] = []
        number = 0
        zones = zones_of(self._paper, self.plan)
        for part in self._paper.parts:
            is_linear = self.plan.is_linear(part)
            for section in part.sections:
                for item in section.items:
                    asked = self._paper.items[ItemId(item)]
                    is_question = asked.is_question
                    number += is_question
                    stops.append(
                        Stop(
                            index=len(stops),
                            item=ItemId(item),
                            number=number if is_question else 0,
                            section=section,
                            is_linear=is_linear,
                            zones=zones[ItemId(item)],
                            must_answer=is_linear and is_question and asked.must_answer,
                        )
                    )
        return stops

    @property
    def has_doors(self) -> bool:
        """Whether there is anything that is left for good."""
        return any(stop.zones for stop in self.stops)

    @property
    def questions(self) -> int:
        """How many items can be answered."""
        return sum(1 for stop in self.stops if stop.number)

    def at(self, item: ItemId) -> Stop:
        """Return where the item stands."""
        return self._by_item[item]

    def is_beside(self, stimulus: str, item: ItemId) -> bool:
        """Whether this passage stands beside this item of the paper."""
        return self.holds(item) and self.item(item).stimulus == stimulus

    def holds(self, item: ItemId | None) -> bool:
        """Whether the item is of this paper."""
        return item in self._by_item

    def before(self, item: ItemId) -> Stop | None:
        """Return the stop before, or None at the beginning and where a linear part forbids going back."""
        here = self._by_item[item]
        if here.index == 0 or here.is_linear:
            return None
        previous = self.stops[here.index - 1]
        return None if previous.is_linear else previous

    def item(self, item: ItemId) -> Item:
        """Return the item as this candidate meets it: choices in the drawn order."""
        whole = self._paper.items[item]
        words = {
            tag: msgspec.structs.replace(other, body=tuple(self._block(item, block) for block in other.body))
            for tag, other in whole.words.items()
        }
        body = tuple(self._block(item, block) for block in whole.body)
        return msgspec.structs.replace(whole, body=body, words=words)

    def _block(self, item: ItemId, block: Block) -> Block:
        match block:
            case InteractionBlock():
                return InteractionBlock(interaction=self._drawn(item, block.interaction))
            case FlowBlock():
                runs = tuple(
                    GapRun(interaction=self._drawn(item, run.interaction)) if isinstance(run, GapRun) else run
                    for run in block.runs
                )
                return FlowBlock(runs=runs)
            case _:
                return block

    def _drawn(self, item: ItemId, interaction: AnyInteraction) -> AnyInteraction:
        what = f"{item}\0{interaction.response}"
        if not isinstance(interaction, _SHUFFLED) or not interaction.shuffle:
            return interaction
        if isinstance(interaction, MatchInteraction):
            sources = self._in_drawn_order(f"{what}\0sources", interaction.sources)
            targets = self._in_drawn_order(f"{what}\0targets", interaction.targets)
            return msgspec.structs.replace(interaction, sources=sources, targets=targets)
        listed: tuple[Choice, ...] = interaction.choices
        return msgspec.structs.replace(interaction, choices=self._in_drawn_order(what, listed))

    def _in_drawn_order(self, what: str, listed: tuple[AnyChoice, ...]) -> tuple[AnyChoice, ...]:
        choices = {str(choice.id): choice for choice in listed}
        order = drawn(self._seed, what, list(choices), fixed=[choice.fixed for choice in listed])
        return tuple(choices[name] for name in order)

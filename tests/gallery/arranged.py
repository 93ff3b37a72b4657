"""Questions in which things are matched, ordered, placed, pointed at or set on a scale; invented."""

import msgspec

from sync.protocol.ids import ChoiceId, ItemId
from sync.protocol.paper import (
    Associable,
    AssociateInteraction,
    Choice,
    ChoiceInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    Hotspot,
    HotspotInteraction,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    Picture,
    RichBlock,
    SelectPointInteraction,
    SliderInteraction,
    SlotBlock,
    SlotRun,
    TextRun,
)
from tests.gallery.samples import FORMULA_TAG, R


def associables(*texts: str, prefix: str = "s", most: int = 1) -> tuple[Associable, ...]:
    """Things to be put together."""
    return tuple(Associable(id=ChoiceId(f"{prefix}{at}"), html=text, match_max=most) for at, text in enumerate(texts))


def alone(name: str, interaction: Interaction, language: str = "en") -> Item:
    """An item that is one interaction."""
    return Item(id=ItemId(name), body=(InteractionBlock(interaction=interaction),), language=language)


MATCH = {
    "en": (
        "For each structure, choose where it is found.",
        ("Cell wall of cellulose", "Mitochondrion", "Centriole", "Chloroplast", "Ribosome"),
        ("Animal cells only", "Plant cells only", "Both", "Neither"),
    ),
    "ar": (
        "اختر لكل تركيب مكان وجوده.",
        ("جدار خلوي من السليلوز", "ميتوكوندريون", "مريكز", "بلاستيدة خضراء"),
        ("في الخلايا الحيوانية فقط", "في الخلايا النباتية فقط", "في كلتيهما"),
    ),
    "hi": (
        "हर संरचना के लिए चुनें कि वह कहाँ पाई जाती है।",
        ("सेल्युलोज़ की कोशिका भित्ति", "माइटोकॉन्ड्रिया", "तारककेंद्र", "हरितलवक"),
        ("केवल जंतु कोशिका", "केवल पादप कोशिका", "दोनों"),
    ),
}
ORDER = {
    "en": ("Put the gases in order, the most frequent in dry air first.", "Argon", "Oxygen", "Nitrogen", "Neon"),
    "ar": ("رتّب الغازات من الأكثر إلى الأقل في الهواء الجاف.", "أرغون", "أكسجين", "نيتروجين", "نيون"),
    "hi": ("गैसों को शुष्क वायु में मात्रा के क्रम में रखें।", "आर्गन", "ऑक्सीजन", "नाइट्रोजन", "नियॉन"),
}


def match(language: str = "en", *, columns: int = 0, most: int = 1, uses: int = 0) -> Item:
    """A grid; with `columns` one that is too wide; `most` answers a row, `uses` of each column."""
    prompt, rows, heads = MATCH[language]
    wide = tuple(f"Sample number {at}" for at in range(1, columns + 1)) or heads
    interaction = MatchInteraction(
        response=R,
        sources=associables(*rows, most=most),
        targets=associables(*wide, prefix="t", most=uses),
        prompt=f"<p>{prompt}</p>",
        max_associations=0,
    )
    return alone("match", interaction, language)


def order(language: str = "en") -> Item:
    """Things to be put in order."""
    prompt, *texts = ORDER[language]
    choices = tuple(Choice(id=ChoiceId(f"c{at}"), html=text) for at, text in enumerate(texts))
    return alone("order", OrderInteraction(response=R, choices=choices, prompt=f"<p>{prompt}</p>"), language)


def slider(*, reverse: bool = False) -> Item:
    """A number on a scale."""
    asked = "<p>About how much of the Earth's surface is covered by water, in percent?</p>"
    scale = SliderInteraction(
        response=R,
        lower_bound="0",
        upper_bound="100",
        step="5",
        base_type="integer",
        prompt=asked,
        reverse=reverse,
    )
    return alone("slider", scale)


def gap_match() -> Item:
    """A text with gaps, words and a formula to put into them."""
    runs = (
        TextRun(html="The tide brings "),
        SlotRun(id=ChoiceId("g1")),
        TextRun(html=" twice a day. Where it is cut off, the mud turns "),
        SlotRun(id=ChoiceId("g2")),
        TextRun(html=", and the share falls to "),
        SlotRun(id=ChoiceId("g3")),
        TextRun(html="."),
    )
    words = associables("water", "salt and water", "dry", "green", FORMULA_TAG)
    interaction = GapMatchInteraction(
        response=R, choices=words, body=(SlotBlock(runs=runs),), prompt="<p>Complete the text.</p>"
    )
    return alone("gap_match", interaction)


LEAF = Picture(media="leaf.png", width=840, height=700, alt="Section through a leaf")
PLACES = (
    Hotspot(id=ChoiceId("h0"), html="Upper layer", shape="rect", coords=(130, 40, 706, 128)),
    Hotspot(id=ChoiceId("h1"), html="Long cells", shape="poly", coords=(134, 150, 702, 150, 702, 370, 134, 370)),
    Hotspot(id=ChoiceId("h2"), html="", shape="circle", coords=(790, 440, 12)),
    Hotspot(id=ChoiceId("h3"), html="Loose cells", shape="ellipse", coords=(420, 480, 290, 90)),
)


def hotspot(*, most: int = 1) -> Item:
    """Places of a picture."""
    asked = HotspotInteraction(
        response=R,
        picture=LEAF,
        choices=PLACES,
        prompt="<p>In which layer does most photosynthesis happen?</p>",
        max_choices=most,
    )
    return alone("hotspot", asked)


def graphic_order() -> Item:
    """Places of a picture to be put in order."""
    prompt = "<p>Number the layers from the top.</p>"
    return alone("graphic_order", GraphicOrderInteraction(response=R, picture=LEAF, choices=PLACES, prompt=prompt))


RIVALS = {
    "en": (
        "Who are rivals in these plays? Make three pairs.",
        "Antonio",
        "Capulet",
        "Demetrius",
        "Lysander",
        "Montague",
        "Prospero",
    ),
    "ar": ("من الخصمان في كل من هذه المسرحيات؟", "أنطونيو", "كابوليت", "ديمتريوس", "ليساندر", "مونتاغيو", "بروسبيرو"),
    "hi": ("इन नाटकों में कौन किसका प्रतिद्वंद्वी है?", "अंतोनियो", "कैपुलेट", "डेमेट्रियस", "लाइसैंडर", "मोंटाग्यू", "प्रॉस्पेरो"),
}


def associate(language: str = "en", *, most: int = 3, uses: int = 1) -> Item:
    """A list out of which pairs are made."""
    prompt, *names = RIVALS[language]
    asked = AssociateInteraction(
        response=R, choices=associables(*names, most=uses), prompt=f"<p>{prompt}</p>", max_associations=most
    )
    return alone("associate", asked, language)


def picture_associate() -> Item:
    """Places of a picture that are joined."""
    asked = GraphicAssociateInteraction(
        response=R,
        picture=LEAF,
        choices=tuple(msgspec.structs.replace(place, match_max=0) for place in PLACES),
        prompt="<p>Between which layers does sugar travel? Join them.</p>",
        max_associations=0,
    )
    return alone("picture_associate", asked)


def select_point(*, most: int = 1) -> Item:
    """A picture to point at."""
    prompt = "<p>Point at a cell of the upper layer.</p>"
    return alone("select_point", SelectPointInteraction(response=R, picture=LEAF, prompt=prompt, max_choices=most))


def picture_match() -> Item:
    """Names to put onto a picture."""
    asked = GraphicGapMatchInteraction(
        response=R,
        picture=LEAF,
        choices=associables("Epidermis", "Palisade cells", "Vein", "Spongy cells"),
        places=PLACES,
        prompt="<p>Name the parts of the leaf.</p>",
    )
    return alone("picture_match", asked)


COLUMNS = (
    '<h2 class="vertical-rl">桃花源记</h2><p class="vertical-rl">晋太元中，武陵人捕鱼为业。缘溪行，忘路之远近。忽逢桃花林，夹岸数百步，'
    '中无杂树，芳草鲜美，落英缤纷。<b>渔人甚异之</b>；复前行，欲穷其林。</p><p class="vertical-rl">林尽水源，便得一山，'
    "山有小口，仿佛若有光。便舍船，从口入。初极狭，才通人；复行数十步，豁然开朗。（陶渊明，365—427年，"
    '《桃花源记》，英译名 <i>Peach Blossom Spring</i>，第12课）</p><p class="vertical-rl">土地平旷，屋舍俨然，'
    "有良田、美池、桑竹之属。阡陌交通，鸡犬相闻。其中往来种作，男女衣着，悉如外人。黄发垂髫，并怡然自乐。</p>"
)
"""A text set in columns, from the right to the left; by Tao Yuanming, who died in 427."""


def choice() -> ChoiceInteraction:
    """What is asked about it."""
    choices = tuple(
        Choice(id=ChoiceId(f"c{at}"), html=words) for at, words in enumerate(("桃花林", "水源", "良田", "武陵"))
    )
    return ChoiceInteraction(response=R, choices=choices, prompt="<p>渔人先看到什么？</p>")


def vertical() -> Item:
    """A choice below a text in columns."""
    body = (RichBlock(html=COLUMNS), InteractionBlock(interaction=choice()))
    return Item(id=ItemId("vertical"), body=body, language="zh")


ANSWERS: dict[str, tuple[str, ...]] = {
    "match": ("s0 t1", "s1 t2", "s2 t0"),
    "order": ("c2", "c1", "c0", "c3"),
    "slider": ("70",),
    "gap_match": ("s1 g1", "s2 g2", "s4 g3"),
    "hotspot": ("h1",),
    "graphic_order": ("h0", "h1", "h3"),
    "select_point": ("300 84",),
    "picture_match": ("s0 h0", "s1 h1"),
    "associate": ("s0 s5", "s1 s4"),
    "picture_associate": ("h0 h1", "h1 h3"),
}
"""One response to each."""
SAMPLES = {
    "match": match,
    "order": order,
    "slider": slider,
    "gap_match": gap_match,
    "hotspot": hotspot,
    "graphic_order": graphic_order,
    "select_point": select_point,
    "picture_match": picture_match,
    "associate": associate,
    "picture_associate": picture_associate,
}

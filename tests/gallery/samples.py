"""Questions, passages and pictures to look at widgets with; invented, in several scripts."""

from collections import Counter
from typing import TypeVar

from PySide6.QtCore import QBuffer, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from kiosk.exam.overview import Cell, Overview
from kiosk.exam.overview import Mark as Sign
from sync.protocol.ids import ChoiceId, ItemId, ResponseId
from sync.protocol.paper import (
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapRun,
    InlineChoiceInteraction,
    InteractionBlock,
    Item,
    RichBlock,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.shaped_text import Line, ListKind, Mark, Span, values_of

FORMULA = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="17" height="34" viewBox="-1 -21 17 34">'
    b'<path d="M1 -5 L14 -5" stroke="black" stroke-width="1.2"/>'
    b'<path d="M3 -19 L12 -9 M12 -19 L3 -9" stroke="black" stroke-width="1.4"/>'
    b'<path d="M3 -1 L8 5 M13 -1 L5 11" stroke="black" stroke-width="1.4"/></svg>'
)
FORMULA_TAG = '<img src="media:math-1.svg" alt="x over y">'


def picture() -> bytes:
    """A section through a leaf, drawn here."""
    image = QImage(840, 700, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#2C4A3B"), 3))
    for at in range(9):
        painter.setBrush(QColor("#E6EEE7"))
        painter.drawRoundedRect(QRectF(130 + at * 64, 40, 62, 88), 8, 8)
    for at in range(14):
        painter.setBrush(QColor("#BFD5C1"))
        painter.drawRoundedRect(QRectF(134 + at * 41, 150, 34, 220), 17, 17)
    for at in range(14):
        painter.setBrush(QColor("#D3E3D4"))
        painter.drawEllipse(QPointF(150 + at * 40, 430 + (at * 37) % 90), 34, 24)
    painter.setPen(QPen(QColor("#18222D"), 3))
    for letter, x, y in (("P", 40, 84), ("Q", 40, 260), ("R", 790, 440)):
        painter.drawLine(QPointF(x, y), QPointF(x + (100 if x < 400 else -120), y))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(QPointF(x, y), 26, 26)
        font = painter.font()
        font.setPixelSize(28)
        painter.setFont(font)
        painter.drawText(QRectF(x - 26, y - 26, 52, 52), int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


_MEDIA: dict[str, bytes] = {}


def media(name: str) -> bytes | None:
    """Media of the samples."""
    if not _MEDIA:
        _MEDIA.update({"math-1.svg": FORMULA, "leaf.png": picture()})
    return _MEDIA.get(name)


def _choices(*texts: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=ChoiceId(f"c{at}"), html=text) for at, text in enumerate(texts))


R = ResponseId("r")
T = TypeVar("T")


class OrEnglish(dict[str, T]):
    """What there is by language; English where a language has nothing of its own."""

    def __missing__(self, language: str) -> T:
        return self["en"]


SINGLE = OrEnglish[tuple[str, ...]](
    {
        "en": (
            "What is the most likely reason that the number of breathing roots fell in the walled plot?",
            "The wall kept sunlight from the young roots.",
            "Without the tide the mud dried, so the roots no longer needed to rise above water.",
            "Salt crystals closed the glands of the leaves.",
            "The team counted each plot in a different season.",
        ),
        "ar": (
            "ما السبب الأرجح لانخفاض عدد الجذور التنفسية في القطعة المسوَّرة؟",
            "حجب الجدار ضوء الشمس عن الجذور الصغيرة.",
            "جفّ الطين لغياب المدّ، فلم تعد الجذور تحتاج إلى الارتفاع فوق الماء.",
            "سدّت بلورات الملح غدد الأوراق.",
            "عُدّت كل قطعة في فصل مختلف من السنة.",
        ),
        "ur": (
            "دیوار والے قطعے میں سانس لینے والی جڑوں کی تعداد کم ہونے کی سب سے ممکنہ وجہ کیا ہے؟",
            "دیوار نے چھوٹی جڑوں تک دھوپ نہیں پہنچنے دی۔",
            "جوار نہ آنے سے کیچڑ سوکھ گیا، اس لیے جڑوں کو پانی سے اوپر اٹھنے کی ضرورت نہ رہی۔",
            "نمک کے کرسٹلوں نے پتوں کے غدود بند کر دیے۔",
        ),
        "hi": (
            "दीवार वाले भूखंड में श्वसन जड़ों की संख्या घटने का सबसे संभावित कारण क्या है?",
            "दीवार ने छोटी जड़ों तक धूप नहीं पहुँचने दी।",
            "ज्वार न आने से कीचड़ सूख गया, इसलिए जड़ों को पानी से ऊपर उठने की ज़रूरत नहीं रही।",
            "नमक के क्रिस्टलों ने पत्तियों की ग्रंथियाँ बंद कर दीं।",
            "हर भूखंड की गिनती अलग मौसम में हुई।",
        ),
        "bn": (
            "দেয়াল ঘেরা জমিতে শ্বাসমূলের সংখ্যা কমার সবচেয়ে সম্ভাব্য কারণ কী?",
            "দেয়াল ছোট শিকড়ে রোদ পৌঁছাতে দেয়নি।",
            "জোয়ার না আসায় কাদা শুকিয়ে গেছে, তাই শিকড়ের জলের উপরে ওঠার দরকার হয়নি।",
            "লবণের স্ফটিক পাতার গ্রন্থি বন্ধ করে দিয়েছে।",
        ),
        "am": (
            "በግድግዳ በታጠረው ቦታ የመተንፈሻ ሥሮች ቁጥር የቀነሰበት ዋነኛ ምክንያት ምንድን ነው?",
            "ግድግዳው ለወጣት ሥሮች የፀሐይ ብርሃን ከለከለ።",
            "ያለ ማዕበል ጭቃው ደረቀ፣ ስለዚህ ሥሮቹ ከውሃ በላይ መውጣት አላስፈለጋቸውም።",
            "የጨው ክሪስታሎች የቅጠሎቹን እጢዎች ዘጉ።",
        ),
        "zh": (
            "围墙内样地的呼吸根数量下降,最可能的原因是什么?",
            "围墙挡住了幼根的阳光。",
            "没有潮水,淤泥变干,根不再需要伸出水面。",
            "盐晶堵塞了叶片的腺体。",
            "研究小组在不同季节清点各样地。",
        ),
    }
)
PASSAGE = OrEnglish[str](
    {
        "en": (
            "<p>Along tropical coasts, mangroves grow where the tide covers their roots twice a day. The mud there holds almost"
            " no oxygen, so the trees breathe through <b>pneumatophores</b>: pencil-thin roots that rise above the water and let"
            " air reach the tissue below.</p><p>Salt is the second problem. Some species keep most of it out at the root; others"
            " let it in and push it out again through glands on the underside of the leaf, where it dries to white crystals.</p>"
            "<p>A team counted pneumatophores in three plots before and after a new sea wall cut off the tide. After two years"
            " the count in the walled plot had fallen by 61 %, while the open plots had changed by less than 4 %. In the walled"
            " plot the mud had also dried and cracked.</p><p>The team left the wall in place for a further year and cut three"
            " narrow channels through it. By the end of that year new roots were rising beside each channel, though none grew"
            " more than two meters from the water.</p>"
        ),
        "ar": (
            "<p>على امتداد السواحل المدارية تنمو أشجار المانغروف حيث يغمر المدّ جذورها مرتين في اليوم. ويكاد الطين هناك يخلو من"
            " الأكسجين، لذلك تتنفس الأشجار عبر <b>جذور هوائية</b> رفيعة كالأقلام ترتفع فوق سطح الماء فيصل الهواء إلى ما تحتها.</p>"
            "<p>والملح هو المشكلة الثانية. فبعض الأنواع يصدّ معظمه عند الجذر، وبعضها يدعه يدخل ثم يطرحه عبر غدد في أسفل الورقة.</p>"
        ),
        "ur": (
            "<p>گرم ساحلوں پر مینگرو وہاں اگتے ہیں جہاں جوار دن میں دو بار ان کی جڑوں کو ڈبو دیتا ہے۔ وہاں کی کیچڑ میں آکسیجن نہ"
            " ہونے کے برابر ہے، اس لیے درخت <b>ہوائی جڑوں</b> سے سانس لیتے ہیں۔</p>"
        ),
        "hi": (
            "<p>उष्णकटिबंधीय तटों पर मैंग्रोव वहाँ उगते हैं जहाँ ज्वार दिन में दो बार उनकी जड़ों को डुबो देता है। वहाँ के कीचड़ में ऑक्सीजन"
            " लगभग नहीं होती, इसलिए पेड़ <b>श्वसन जड़ों</b> से साँस लेते हैं: पेंसिल जैसी पतली जड़ें, जो पानी से ऊपर उठती हैं।</p>"
            "<p>नमक दूसरी समस्या है। कुछ प्रजातियाँ उसे जड़ पर ही रोक लेती हैं।</p>"
        ),
        "bn": "<p>গ্রীষ্মমণ্ডলীয় উপকূলে ম্যানগ্রোভ জন্মায় যেখানে জোয়ার দিনে দুবার তাদের শিকড় ঢেকে দেয়।</p>",
        "am": "<p>በሞቃታማ የባሕር ዳርቻዎች ማንግሮቭ ማዕበሉ በቀን ሁለት ጊዜ ሥሮቻቸውን በሚሸፍንበት ይበቅላሉ።</p>",
        "zh": "<p>在热带海岸,红树林生长在潮水每天两次淹没根部的地方。那里的淤泥几乎没有氧气。</p>",
    }
)


def single(language: str = "en") -> Item:
    """One answer of several."""
    question, *answers = SINGLE[language]
    interaction = ChoiceInteraction(response=R, prompt=f"<p>{question}</p>", choices=_choices(*answers))
    return Item(id=ItemId("single"), body=(InteractionBlock(interaction=interaction),), language=language)


def multiple() -> Item:
    """Several answers, a picture beside them."""
    answers = _choices(
        "P protects the leaf and lets light through.",
        "Most photosynthesis happens in layer Q.",
        "R carries water and sugar.",
        "S opens to let oxygen in during the day only.",
        f"The share of Q in the leaf is {FORMULA_TAG}.",
    )
    interaction = ChoiceInteraction(response=R, choices=answers, max_choices=0)
    return Item(
        id=ItemId("multiple"),
        body=(
            RichBlock(html="<p>The drawing shows a section through a leaf. Which statements are correct?</p>"),
            RichBlock(html='<p><img src="media:leaf.png" alt="Section through a leaf"></p>'),
            InteractionBlock(interaction=interaction),
        ),
    )


def number() -> Item:
    """A number with a unit."""
    asked = (
        "<p>A culture of bacteria doubles every 20 minutes. It starts with 250 cells. How many cells are there after 2"
        " hours?</p>"
    )
    entry = TextEntryInteraction(response=R, base_type="integer", expected_length=12, unit="cells")
    return Item(id=ItemId("number"), body=(RichBlock(html=asked), InteractionBlock(interaction=entry)))


def text() -> Item:
    """A few words."""
    asked = "<p>Which gas do mangrove roots take in through their pores?</p>"
    entry = TextEntryInteraction(response=R, expected_length=24, placeholder="One word")
    return Item(id=ItemId("text"), body=(RichBlock(html=asked), InteractionBlock(interaction=entry)))


def essay() -> Item:
    """An essay with limits."""
    asked = (
        "<p>Explain how cutting three channels through the sea wall could help the mangroves recover. Use evidence from"
        " the passage.</p>"
    )
    extended = ExtendedTextInteraction(response=R, prompt=asked, min_words=80, max_words=150, expected_lines=10)
    return Item(id=ItemId("essay"), body=(InteractionBlock(interaction=extended),))


def shaped() -> Item:
    """An essay whose words may be shaped."""
    asked = "<p>Compare the two ways to bring the mangroves back. Begin with a list of what each of them needs.</p>"
    extended = ExtendedTextInteraction(response=R, prompt=asked, max_words=120, expected_lines=10, format="rich")
    return Item(id=ItemId("shaped"), body=(InteractionBlock(interaction=extended),))


SHAPED = values_of(
    (
        Line((Span("What each needs", frozenset({Mark.BOLD})),)),
        Line(
            (Span("Channels: a digger, two weeks, and the "), Span("tide", frozenset({Mark.ITALIC}))),
            ListKind.DOTS,
            begins=True,
        ),
        Line(
            (Span("Planting: 4,000 seedlings, one on each m"), Span("2", frozenset({Mark.RAISED}))),
            ListKind.DOTS,
        ),
        Line((Span("The salt has to go first: Na"), Span("+", frozenset({Mark.RAISED})), Span(" stays in dry mud."))),
        Line(
            (
                Span("Of the two, channels are "),
                Span("better", frozenset({Mark.BOLD, Mark.UNDERLINE})),
                Span(", for H"),
                Span("2", frozenset({Mark.LOWERED})),
                Span("O reaches the roots twice a day."),
            )
        ),
        Line((Span("Open the wall"),), ListKind.NUMBERS, begins=True),
        Line((Span("Wait for a spring tide"),), ListKind.NUMBERS),
    )
)
"""What somebody wrote there."""


ESSAY = (
    "The channels let the tide reach the plot again, so the mud beside them stays wet and the salt is washed out twice a"
    " day. The passage says that the mud had “dried and cracked” behind the wall, and that the count of breathing roots"
    " fell by 61 %. When water returned, new roots appeared beside each channel.\n\nThis suggests that it was the loss of"
    " the tide, and not the shade of the wall, that caused the fall. No roots grew more than two meters from the water, so"
    " three channels may be too few to"
)


def flow() -> Item:
    """A text with gaps: typed, and chosen."""
    where = InlineChoiceInteraction(
        response=ResponseId("g1"), choices=_choices("in the mud", "at the root", "on the underside of the leaf")
    )
    gas = TextEntryInteraction(response=ResponseId("g2"), expected_length=10)
    share = TextEntryInteraction(response=ResponseId("g3"), base_type="float", expected_length=5)
    runs = (
        TextRun(html="<p>Mangroves breathe through roots that take in "),
        GapRun(interaction=gas),
        TextRun(html=" from the air. Some species keep salt out "),
        GapRun(interaction=where),
        TextRun(html=f", others push it out again. The count fell by {FORMULA_TAG} = "),
        GapRun(interaction=share),
        TextRun(html=" %, while the open plots had hardly changed.</p>"),
    )
    title = RichBlock(html="<p>Fill in the gaps.</p>")
    return Item(id=ItemId("flow"), body=(title, FlowBlock(runs=runs)))


def overview(total: int = 40, current: int = 24) -> Overview:
    """A palette half way through."""
    marks = {9: Sign.ANSWERED_MARKED, 20: Sign.ANSWERED_MARKED, 14: Sign.MARKED}
    marks |= {11: Sign.NOT_ANSWERED, 18: Sign.NOT_ANSWERED}
    cells = tuple(
        Cell(
            item=ItemId(f"i{number}"),
            number=number,
            state=marks.get(number, Sign.ANSWERED if number <= current else Sign.NOT_VISITED),
            section="a",
            is_current=number == current,
            is_reachable=True,
        )
        for number in range(1, total + 1)
    )
    counts = Counter(dict.fromkeys(Sign, 0))
    counts.update(cell.state for cell in cells)
    return Overview(cells=cells, counts=counts, sections=(("a", "Section A"),))

"""Faces for the demo: drawn, never photographed, another one for every number."""

from random import Random

from PIL import Image, ImageDraw

from sync.server.registration.photos import jpeg

_WIDE, _HIGH, _FINER = 360, 450, 3
_GROUNDS = ("#DCE6F0", "#E4EEE6", "#F0E8DC", "#EAE4F0", "#E0ECEE")
_SKINS = ("#F3D6C0", "#E7B98F", "#C98E62", "#A56B43", "#7C4C2E")
_HAIRS = ("#1D1715", "#3A2A20", "#5B3A22", "#7A5A3A", "#8C8C90")
_CLOTHES = ("#1E4470", "#5B3A6B", "#2E6B4F", "#7A3B3B", "#3F4A57")
Box = tuple[float, float, float, float]


def face(number: int) -> bytes:
    """Return a drawn portrait as JPEG; the same number gives the same face."""
    luck = Random(number)  # noqa: S311  (which face it is is no secret)
    picture = Image.new("RGB", (_WIDE * _FINER, _HIGH * _FINER), luck.choice(_GROUNDS))
    _Portrait(ImageDraw.Draw(picture), luck).draw()
    return jpeg(picture.resize((_WIDE, _HIGH), Image.Resampling.LANCZOS))


class _Portrait:
    """One face, from back to front."""

    def __init__(self, pen: ImageDraw.ImageDraw, luck: Random) -> None:
        self._pen = pen
        self._skin, self._hair, self._cloth = luck.choice(_SKINS), luck.choice(_HAIRS), luck.choice(_CLOTHES)
        self._long, self._glasses = luck.random() < 0.5, luck.random() < 0.35
        self._parting = luck.choice((-1, 1))
        self._wide = luck.uniform(0.94, 1.06)

    def draw(self) -> None:
        """Paint everything, from back to front."""
        if self._long:
            self._oval((95, 80, 265, 350), self._hair)
        self._oval((45, 340, 315, 640), self._cloth)
        self._pen.polygon(self._scaled((145, 350, 180, 395, 215, 350, 180, 362)), fill="#FFFFFF")
        self._pen.rounded_rectangle(self._box((152, 280, 208, 362)), radius=24 * _FINER, fill=self._shade(0.9))
        self._oval((98, 195, 122, 240), self._shade(0.94))
        self._oval((238, 195, 262, 240), self._shade(0.94))
        self._oval((180 - 70 * self._wide, 105, 180 + 70 * self._wide, 312), self._skin)
        self._fringe()
        self._features()
        if self._glasses:
            self._spectacles()

    def _features(self) -> None:
        for x in (152, 208):
            self._oval((x - 13, 202, x + 13, 220), "#FFFFFF")
            self._oval((x - 8, 203, x + 8, 219), "#2A2320")
            self._oval((x + 1, 205, x + 5, 209), "#FFFFFF")
            self._pen.arc(self._box((x - 20, 182, x + 20, 206)), 205, 335, fill=self._hair, width=5 * _FINER)
        self._pen.arc(self._box((168, 222, 192, 254)), 25, 155, fill=self._shade(0.75), width=4 * _FINER)
        self._pen.arc(self._box((150, 245, 210, 286)), 25, 155, fill="#9C4A45", width=5 * _FINER)

    def _fringe(self) -> None:
        self._pen.pieslice(self._box((106, 92, 254, 262)), 180, 360, fill=self._hair)
        self._oval((118 - 4 * self._parting, 148, 242 - 4 * self._parting, 222), self._skin)
        side = (104, 100, 190, 172) if self._parting > 0 else (170, 100, 256, 172)
        self._oval(side, self._hair)

    def _spectacles(self) -> None:
        for x in (152, 208):
            self._pen.ellipse(self._box((x - 25, 188, x + 25, 234)), outline="#2A2F36", width=4 * _FINER)
        self._pen.line(self._scaled((177, 208, 183, 208)), fill="#2A2F36", width=4 * _FINER)

    def _oval(self, box: Box, color: str) -> None:
        self._pen.ellipse(self._box(box), fill=color)

    def _shade(self, part: float) -> str:
        channels = (int(self._skin[i : i + 2], 16) for i in (1, 3, 5))
        return "#" + "".join(f"{int(channel * part):02X}" for channel in channels)

    def _box(self, box: Box) -> Box:
        left, top, right, bottom = box
        return left * _FINER, top * _FINER, right * _FINER, bottom * _FINER

    def _scaled(self, points: tuple[float, ...]) -> list[float]:
        return [value * _FINER for value in points]

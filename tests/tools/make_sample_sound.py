"""Makes the recording of the sample exam: a bell that rings three times, and after a pause twice.

    python -m tests.tools.make_sample_sound

A bell is a few tones that belong to none of each other's series and die away, the higher the sooner; nothing in it is
said, so one file is for all languages.
"""

import math
import wave
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "resources" / "sample" / "common" / "sounds" / "bells.wav"
RATE = 8_000
SECONDS = 6.4
STROKES_S = (0.2, 1.1, 2.0, 4.0, 4.9)
PARTS = ((0.5, 0.35, 1.1), (1.0, 0.8, 0.9), (1.19, 0.35, 0.7), (1.56, 0.3, 0.5), (2.0, 0.25, 0.45), (2.74, 0.15, 0.25))
"""Of each tone of the bell: how high against its strike note, how loud, and after how many seconds a third is left."""
STRIKE_HZ = 587.0
LOUDEST = 0.8


def stroke(t: float) -> float:
    """Return how the air stands `t` seconds after the clapper struck."""
    if t < 0:
        return 0.0
    begins = min(1.0, t / 0.004)
    tones = (loud * math.exp(-t / lasts) * math.sin(2 * math.pi * STRIKE_HZ * high * t) for high, loud, lasts in PARTS)
    return begins * sum(tones)


def samples() -> bytes:
    """Return the recording, a byte each, 128 for silence."""
    heard = [sum(stroke(at / RATE - began) for began in STROKES_S) for at in range(round(RATE * SECONDS))]
    fades = [min(1.0, (len(heard) - at) / (0.4 * RATE)) for at in range(len(heard))]
    most = max(abs(value) for value in heard)
    return bytes(round(128 + 127 * LOUDEST * value * fade / most) for value, fade in zip(heard, fades, strict=True))


def main() -> int:
    """Make it anew: the same bytes on every machine."""
    with wave.open(str(OUT), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(1)
        out.setframerate(RATE)
        out.writeframes(samples())
    print(f"{OUT}: {OUT.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

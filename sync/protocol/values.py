"""Values as both ends and every language can hold them."""

from typing import Annotated, TypeAlias

import msgspec

BIGGEST = 2**53 - 1
Number: TypeAlias = Annotated[int, msgspec.Meta(ge=-BIGGEST, le=BIGGEST)]
"""An integer below 2**53: no JSON reader rounds it, no database refuses it. A larger one is Malformed."""

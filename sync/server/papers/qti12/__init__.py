"""QTI 1.2 (`questestinterop`), as Canvas and Common Cartridges write it."""

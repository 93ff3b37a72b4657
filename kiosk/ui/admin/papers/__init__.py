"""The page of what the center prints."""

"""A rehearsal at a panel: begun there, every seat with its steps, printed."""

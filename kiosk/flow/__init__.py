"""The conversation: presenters between what people do and what is recorded. QtCore only, no widget."""

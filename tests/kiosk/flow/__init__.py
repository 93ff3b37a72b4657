"""The conversation, with a real store, a real recorder and a clock that tests move."""

"""The whole, end to end: the real server in its own process, the real station with its window, and a person's hands."""

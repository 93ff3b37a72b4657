"""The machines of a room: the last look at each, what is wrong there, and what to do."""

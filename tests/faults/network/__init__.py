"""A network that breaks in every way: a proxy between the real station and the real server, and what it may do."""

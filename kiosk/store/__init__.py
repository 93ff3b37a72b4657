"""The memory of a station: everything that happened is on disk, chained and encrypted, before it counts as saved."""

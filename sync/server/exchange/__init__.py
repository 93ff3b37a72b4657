"""The exchange with the stations: who they are, what they bring, what they get."""

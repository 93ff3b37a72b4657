"""GIFT, the plain text form of question banks."""

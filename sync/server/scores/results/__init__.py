"""Results of an exam for people and other programs: a table, JSON, QTI. Each is written while it is read."""

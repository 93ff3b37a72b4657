"""The registration app: centers, exams, candidates and their slots, with every promise of where it comes from."""

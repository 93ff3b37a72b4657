"""What is heard and seen: recordings of a paper, and a sound to try the seat with."""

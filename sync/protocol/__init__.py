"""What the station and the central server agree on: pure, without I/O."""

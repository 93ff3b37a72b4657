"""Papers: question files in, sealed packages out, answers scored. The only place of the project that reads XML."""

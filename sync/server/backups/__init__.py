"""The whole server in one file, of any database into any database, and the proof that it can be put back."""

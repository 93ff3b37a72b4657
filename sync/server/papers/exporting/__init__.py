"""Papers written in the forms in which others read question banks."""

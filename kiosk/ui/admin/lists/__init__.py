"""Lists of a panel: painted rows that sort, open and go into a file."""

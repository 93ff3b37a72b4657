"""Questions in a table, one a row: CSV and spreadsheets."""

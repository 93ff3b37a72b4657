"""The room page of the panel: seats, table, what needs somebody, and what is done about it."""

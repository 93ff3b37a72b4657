"""Old stores, old events, old messages, old programs: what is out there keeps working with what is made today."""

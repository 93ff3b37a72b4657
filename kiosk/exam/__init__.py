"""The rules of an exam: may I, what event, what next. Pure: no Qt, no SQL, no HTTP, no clock."""

"""How the built program is put together."""

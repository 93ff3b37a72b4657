"""How the built program is put together and handed out: what goes in, what it is made of, and the Debian package."""

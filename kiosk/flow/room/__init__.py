"""The room at a panel: what is known of it, who is signed in, what is decided."""

"""`kiosk update`: trying a newer program on a copy of the store, putting it in, going back."""

"""The exam by eight keys: A B C D N P S R work every screen from the confirmation to the receipt."""
